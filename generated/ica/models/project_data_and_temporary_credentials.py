# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ProjectDataAndTemporaryCredentials: /components/schemas/ProjectDataAndTemporaryCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/ProjectDataAndTemporaryCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ProjectDataAndTemporaryCredentials(Model):
    """`/components/schemas/ProjectDataAndTemporaryCredentials` in the description."""

    data: Data
    project_id: str
    temp_credentials: TempCredentials | None


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402
from .temp_credentials import TempCredentials  # noqa: E402

ProjectDataAndTemporaryCredentials._describe(
    required("data", "data", ModelOf(Data)),
    required("projectId", "project_id", TEXT),
    required("tempCredentials", "temp_credentials", ModelOf(TempCredentials), null=True),
)
