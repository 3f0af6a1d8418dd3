# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisOutputMapping: /components/schemas/AnalysisOutputMapping."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisOutputMapping"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisOutputMapping(Model):
    """`/components/schemas/AnalysisOutputMapping` in the description."""

    action_on_exist: str | Unset = UNSET
    source_path: str
    target_path: str
    target_project_id: str
    type: AnalysisOutputMappingType | str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_output_mapping_type import AnalysisOutputMappingType  # noqa: E402

AnalysisOutputMapping._describe(
    optional("actionOnExist", "action_on_exist", TEXT),
    required("sourcePath", "source_path", TEXT),
    required("targetPath", "target_path", TEXT),
    required("targetProjectId", "target_project_id", TEXT),
    optional("type", "type", OneValueOf(AnalysisOutputMappingType)),
)
