# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""RcloneTempCredentials: /components/schemas/RcloneTempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, MapOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/RcloneTempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RcloneTempCredentials(Model):
    """`/components/schemas/RcloneTempCredentials` in the description."""

    config: dict[str, str]
    expiration_time: str
    file_path_prefix: str
    storage_type: str
    upload_session_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

RcloneTempCredentials._describe(
    required("config", "config", MapOf(TEXT)),
    required("expirationTime", "expiration_time", TEXT),
    required("filePathPrefix", "file_path_prefix", TEXT),
    required("storageType", "storage_type", TEXT),
    optional("uploadSessionId", "upload_session_id", TEXT, null=True),
)
