# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisInputDataMount: /components/schemas/AnalysisInputDataMount."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AnalysisInputDataMount"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisInputDataMount(m.Model):
    """`/components/schemas/AnalysisInputDataMount` in the description."""

    data_id: str
    mount_path: str


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisInputDataMount._describe(m.required("dataId", "data_id", d.TEXT), m.required("mountPath", "mount_path", d.TEXT))
