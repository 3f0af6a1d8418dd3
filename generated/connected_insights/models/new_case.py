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

    comment: str | None | Unset = UNSET
    display_id: str | None
    phi: NewCasePhi | None | Unset = UNSET
    subjects: list[NewSubject] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    test_definition_id: str | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .new_case_phi import NewCasePhi  # noqa: E402
from .new_subject import NewSubject  # noqa: E402

NewCase._describe(
    m.optional("comment", "comment", d.TEXT, null=True),
    m.required("displayId", "display_id", d.TEXT, null=True),
    m.optional("phi", "phi", d.ModelOf(NewCasePhi), null=True),
    m.optional("subjects", "subjects", d.ListOf(d.ModelOf(NewSubject)), null=True),
    m.optional("tags", "tags", d.ListOf(d.TEXT), null=True),
    m.required("testDefinitionId", "test_definition_id", d.TEXT, null=True),
)
