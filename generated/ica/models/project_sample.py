# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectSample: /components/schemas/ProjectSample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectSample(m.Model):
    """`/components/schemas/ProjectSample` in the description."""

    project_id: str
    sample: Sample


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample import Sample  # noqa: E402

ProjectSample._describe(
    m.required("projectId", "project_id", d.TEXT), m.required("sample", "sample", d.ModelOf(Sample))
)
