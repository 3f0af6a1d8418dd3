# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AwsTempCredentials: /components/schemas/AwsTempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AwsTempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AwsTempCredentials(m.Model):
    """`/components/schemas/AwsTempCredentials` in the description."""

    access_key: str
    bucket: str
    object_prefix: str
    region: str
    secret_key: str
    server_side_encryption_algorithm: str | None | Unset = UNSET
    server_side_encryption_key: str | None | Unset = UNSET
    session_token: str


# The classes that this one names are imported after it is made: they may name it in turn.

AwsTempCredentials._describe(
    m.required("accessKey", "access_key", d.TEXT),
    m.required("bucket", "bucket", d.TEXT),
    m.required("objectPrefix", "object_prefix", d.TEXT),
    m.required("region", "region", d.TEXT),
    m.required("secretKey", "secret_key", d.TEXT),
    m.optional("serverSideEncryptionAlgorithm", "server_side_encryption_algorithm", d.TEXT, null=True),
    m.optional("serverSideEncryptionKey", "server_side_encryption_key", d.TEXT, null=True),
    m.required("sessionToken", "session_token", d.TEXT),
)
