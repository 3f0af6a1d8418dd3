# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisOutputMapping: /components/schemas/AnalysisOutputMapping."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisOutputMapping"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisOutputMapping(m.Model):
    """`/components/schemas/AnalysisOutputMapping` in the description."""

    action_on_exist: str | Unset = UNSET
    source_path: str
    target_path: str
    target_project_id: str
    type: AnalysisOutputMappingType | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_output_mapping_type import AnalysisOutputMappingType  # noqa: E402

AnalysisOutputMapping._describe(
    m.optional("actionOnExist", "action_on_exist", d.TEXT),
    m.required("sourcePath", "source_path", d.TEXT),
    m.required("targetPath", "target_path", d.TEXT),
    m.required("targetProjectId", "target_project_id", d.TEXT),
    m.optional("type", "type", d.OneValueOf(AnalysisOutputMappingType)),
)
