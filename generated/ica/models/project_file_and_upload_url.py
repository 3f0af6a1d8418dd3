# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectFileAndUploadUrl: /components/schemas/ProjectFileAndUploadUrl."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectFileAndUploadUrl"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectFileAndUploadUrl(m.Model):
    """`/components/schemas/ProjectFileAndUploadUrl` in the description."""

    data: Data
    project_id: str
    upload_url: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

ProjectFileAndUploadUrl._describe(
    m.required("data", "data", d.ModelOf(Data)),
    m.required("projectId", "project_id", d.TEXT),
    m.required("uploadUrl", "upload_url", d.TEXT),
)
