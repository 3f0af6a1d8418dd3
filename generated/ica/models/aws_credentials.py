# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AwsCredentials: /components/schemas/AwsCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/AwsCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AwsCredentials(m.Model):
    """`/components/schemas/AwsCredentials` in the description."""

    access_key_id: str
    secret_access_key: str


# The classes that this one names are imported after it is made: they may name it in turn.

AwsCredentials._describe(
    m.required("accessKeyId", "access_key_id", d.TEXT), m.required("secretAccessKey", "secret_access_key", d.TEXT)
)
