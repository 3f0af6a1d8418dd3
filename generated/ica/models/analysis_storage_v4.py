# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStorageV4: /components/schemas/AnalysisStorageV4."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStorageV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStorageV4(m.Model):
    """`/components/schemas/AnalysisStorageV4` in the description."""

    description: str | None | Unset = UNSET
    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisStorageV4._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
)
