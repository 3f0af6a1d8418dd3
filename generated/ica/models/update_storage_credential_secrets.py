# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UpdateStorageCredentialSecrets: /components/schemas/UpdateStorageCredentialSecrets."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UpdateStorageCredentialSecrets"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UpdateStorageCredentialSecrets(Model):
    """`/components/schemas/UpdateStorageCredentialSecrets` in the description."""

    aws_credentials: AwsCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_credentials import AwsCredentials  # noqa: E402

UpdateStorageCredentialSecrets._describe(
    optional("awsCredentials", "aws_credentials", ModelOf(AwsCredentials), null=True)
)
