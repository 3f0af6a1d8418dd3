# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AWSDetails: /components/schemas/AWSDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AWSDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AWSDetails(m.Model):
    """`/components/schemas/AWSDetails` in the description."""

    bucket_name: str
    key_prefix: str | None | Unset = UNSET
    server_side_encryption_algorithm: str | None | Unset = UNSET
    server_side_encryption_key: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AWSDetails._describe(
    m.required("bucketName", "bucket_name", d.TEXT),
    m.optional("keyPrefix", "key_prefix", d.TEXT, null=True),
    m.optional("serverSideEncryptionAlgorithm", "server_side_encryption_algorithm", d.TEXT, null=True),
    m.optional("serverSideEncryptionKey", "server_side_encryption_key", d.TEXT, null=True),
)
