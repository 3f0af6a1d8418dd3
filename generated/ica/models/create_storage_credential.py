# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateStorageCredential: /components/schemas/CreateStorageCredential."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateStorageCredential"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateStorageCredential(m.Model):
    """`/components/schemas/CreateStorageCredential` in the description."""

    aws_credentials: AwsCredentials | None | Unset = UNSET
    name: str
    type: CreateStorageCredentialType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_credentials import AwsCredentials  # noqa: E402
from .create_storage_credential_type import CreateStorageCredentialType  # noqa: E402

CreateStorageCredential._describe(
    m.optional("awsCredentials", "aws_credentials", d.ModelOf(AwsCredentials), null=True),
    m.required("name", "name", d.TEXT),
    m.required("type", "type", d.OneValueOf(CreateStorageCredentialType)),
)
