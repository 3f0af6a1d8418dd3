# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AwsCredentials: /components/schemas/AwsCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/AwsCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AwsCredentials(Model):
    """`/components/schemas/AwsCredentials` in the description."""

    access_key_id: str
    secret_access_key: str


# The classes that this one names are imported after it is made: they may name it in turn.

AwsCredentials._describe(
    required("accessKeyId", "access_key_id", TEXT), required("secretAccessKey", "secret_access_key", TEXT)
)
