# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewCase: /components/schemas/NewCase."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NewCase"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewCase(m.Model):
    """`/components/schemas/NewCase` in the description."""

    comment: str | Unset = UNSET
    display_id: str
    phi: NewCasePhi | Unset = UNSET
    subjects: list[NewSubject] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    test_definition_id: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .new_case_phi import NewCasePhi  # noqa: E402
from .new_subject import NewSubject  # noqa: E402

NewCase._describe(
    m.optional("comment", "comment", d.TEXT),
    m.required("displayId", "display_id", d.TEXT),
    m.optional("phi", "phi", d.ModelOf(NewCasePhi)),
    m.optional("subjects", "subjects", d.ListOf(d.ModelOf(NewSubject))),
    m.optional("tags", "tags", d.ListOf(d.TEXT)),
    m.required("testDefinitionId", "test_definition_id", d.TEXT),
)
