# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataAndTemporaryCredentials: /components/schemas/ProjectDataAndTemporaryCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataAndTemporaryCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataAndTemporaryCredentials(m.Model):
    """`/components/schemas/ProjectDataAndTemporaryCredentials` in the description."""

    data: Data
    project_id: str
    temp_credentials: TempCredentials | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402
from .temp_credentials import TempCredentials  # noqa: E402

ProjectDataAndTemporaryCredentials._describe(
    m.required("data", "data", d.ModelOf(Data)),
    m.required("projectId", "project_id", d.TEXT),
    m.required("tempCredentials", "temp_credentials", d.ModelOf(TempCredentials), null=True),
)
