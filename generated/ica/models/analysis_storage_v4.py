# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisStorageV4: /components/schemas/AnalysisStorageV4."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisStorageV4"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisStorageV4(Model):
    """`/components/schemas/AnalysisStorageV4` in the description."""

    description: str | None | Unset = UNSET
    id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisStorageV4._describe(
    optional("description", "description", TEXT, null=True), required("id", "id", TEXT), required("name", "name", TEXT)
)
