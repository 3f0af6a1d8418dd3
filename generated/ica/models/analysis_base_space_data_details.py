# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisBaseSpaceDataDetails: /components/schemas/AnalysisBaseSpaceDataDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisBaseSpaceDataDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisBaseSpaceDataDetails(m.Model):
    """`/components/schemas/AnalysisBaseSpaceDataDetails` in the description."""

    extensions: str | None | Unset = UNSET
    path_prefix: str | None | Unset = UNSET
    workgroup_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisBaseSpaceDataDetails._describe(
    m.optional("extensions", "extensions", d.TEXT, null=True),
    m.optional("pathPrefix", "path_prefix", d.TEXT, null=True),
    m.optional("workgroupId", "workgroup_id", d.TEXT, null=True),
)
