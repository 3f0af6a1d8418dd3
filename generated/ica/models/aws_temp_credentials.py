# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AwsTempCredentials: /components/schemas/AwsTempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AwsTempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AwsTempCredentials(Model):
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
    required("accessKey", "access_key", TEXT),
    required("bucket", "bucket", TEXT),
    required("objectPrefix", "object_prefix", TEXT),
    required("region", "region", TEXT),
    required("secretKey", "secret_key", TEXT),
    optional("serverSideEncryptionAlgorithm", "server_side_encryption_algorithm", TEXT, null=True),
    optional("serverSideEncryptionKey", "server_side_encryption_key", TEXT, null=True),
    required("sessionToken", "session_token", TEXT),
)
