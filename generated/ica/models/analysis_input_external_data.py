# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisInputExternalData: /components/schemas/AnalysisInputExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisInputExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisInputExternalData(m.Model):
    """`/components/schemas/AnalysisInputExternalData` in the description."""

    basespace_details: AnalysisBaseSpaceDataDetails | Unset = UNSET
    mount_path: str | None | Unset = UNSET
    s_3_details: AnalysisS3DataDetails | Unset = UNSET
    type: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .analysis_base_space_data_details import AnalysisBaseSpaceDataDetails  # noqa: E402
from .analysis_s3_data_details import AnalysisS3DataDetails  # noqa: E402

AnalysisInputExternalData._describe(
    m.optional("basespaceDetails", "basespace_details", d.ModelOf(AnalysisBaseSpaceDataDetails)),
    m.optional("mountPath", "mount_path", d.TEXT, null=True),
    m.optional("s3Details", "s_3_details", d.ModelOf(AnalysisS3DataDetails)),
    m.required("type", "type", d.TEXT),
    m.required("url", "url", d.TEXT),
)
