# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateStorageConfiguration: /components/schemas/CreateStorageConfiguration."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateStorageConfiguration"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateStorageConfiguration(m.Model):
    """`/components/schemas/CreateStorageConfiguration` in the description."""

    aws_details: AWSDetails | None | Unset = UNSET
    description: str | None | Unset = UNSET
    name: str
    region_id: str
    storage_credential_id: str
    type: CreateStorageConfigurationType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_details import AWSDetails  # noqa: E402
from .create_storage_configuration_type import CreateStorageConfigurationType  # noqa: E402

CreateStorageConfiguration._describe(
    m.optional("awsDetails", "aws_details", d.ModelOf(AWSDetails), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.required("regionId", "region_id", d.TEXT),
    m.required("storageCredentialId", "storage_credential_id", d.TEXT),
    m.required("type", "type", d.OneValueOf(CreateStorageConfigurationType)),
)
