# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateStorageCredential: /components/schemas/CreateStorageCredential."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateStorageCredential"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateStorageCredential(Model):
    """`/components/schemas/CreateStorageCredential` in the description."""

    aws_credentials: AwsCredentials | None | Unset = UNSET
    name: str
    type: CreateStorageCredentialType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_credentials import AwsCredentials  # noqa: E402
from .create_storage_credential_type import CreateStorageCredentialType  # noqa: E402

CreateStorageCredential._describe(
    optional("awsCredentials", "aws_credentials", ModelOf(AwsCredentials), null=True),
    required("name", "name", TEXT),
    required("type", "type", OneValueOf(CreateStorageCredentialType)),
)
