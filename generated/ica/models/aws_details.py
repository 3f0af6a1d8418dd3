# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AWSDetails: /components/schemas/AWSDetails."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AWSDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AWSDetails(Model):
    """`/components/schemas/AWSDetails` in the description."""

    bucket_name: str
    key_prefix: str | None | Unset = UNSET
    server_side_encryption_algorithm: str | None | Unset = UNSET
    server_side_encryption_key: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AWSDetails._describe(
    required("bucketName", "bucket_name", TEXT),
    optional("keyPrefix", "key_prefix", TEXT, null=True),
    optional("serverSideEncryptionAlgorithm", "server_side_encryption_algorithm", TEXT, null=True),
    optional("serverSideEncryptionKey", "server_side_encryption_key", TEXT, null=True),
)
