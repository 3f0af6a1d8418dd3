# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkflowSessionExternalData: /components/schemas/WorkflowSessionExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/WorkflowSessionExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkflowSessionExternalData(m.Model):
    """`/components/schemas/WorkflowSessionExternalData` in the description."""

    mount_path: str
    type: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

WorkflowSessionExternalData._describe(
    m.required("mountPath", "mount_path", d.TEXT), m.required("type", "type", d.TEXT), m.required("url", "url", d.TEXT)
)
