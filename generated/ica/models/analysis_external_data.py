# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisExternalData: /components/schemas/AnalysisExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/AnalysisExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisExternalData(Model):
    """`/components/schemas/AnalysisExternalData` in the description."""

    mount_path: str
    type: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisExternalData._describe(
    required("mountPath", "mount_path", TEXT), required("type", "type", TEXT), required("url", "url", TEXT)
)
