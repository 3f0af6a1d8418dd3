# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""RcloneTempCredentials: /components/schemas/RcloneTempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/RcloneTempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class RcloneTempCredentials(m.Model):
    """`/components/schemas/RcloneTempCredentials` in the description."""

    config: dict[str, str]
    expiration_time: str
    file_path_prefix: str
    storage_type: str
    upload_session_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

RcloneTempCredentials._describe(
    m.required("config", "config", d.MapOf(d.TEXT)),
    m.required("expirationTime", "expiration_time", d.TEXT),
    m.required("filePathPrefix", "file_path_prefix", d.TEXT),
    m.required("storageType", "storage_type", d.TEXT),
    m.optional("uploadSessionId", "upload_session_id", d.TEXT, null=True),
)
