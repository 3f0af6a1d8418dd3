# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateStorageCredentialSecrets: /components/schemas/UpdateStorageCredentialSecrets."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateStorageCredentialSecrets"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateStorageCredentialSecrets(m.Model):
    """`/components/schemas/UpdateStorageCredentialSecrets` in the description."""

    aws_credentials: AwsCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_credentials import AwsCredentials  # noqa: E402

UpdateStorageCredentialSecrets._describe(
    m.optional("awsCredentials", "aws_credentials", d.ModelOf(AwsCredentials), null=True)
)
