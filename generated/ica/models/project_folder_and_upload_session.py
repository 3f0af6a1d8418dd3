# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectFolderAndUploadSession: /components/schemas/ProjectFolderAndUploadSession."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectFolderAndUploadSession"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectFolderAndUploadSession(m.Model):
    """`/components/schemas/ProjectFolderAndUploadSession` in the description."""

    data: Data
    project_id: str
    upload_session: FolderUploadSession


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402
from .folder_upload_session import FolderUploadSession  # noqa: E402

ProjectFolderAndUploadSession._describe(
    m.required("data", "data", d.ModelOf(Data)),
    m.required("projectId", "project_id", d.TEXT),
    m.required("uploadSession", "upload_session", d.ModelOf(FolderUploadSession)),
)
