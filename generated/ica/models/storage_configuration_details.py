# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageConfigurationDetails: /components/schemas/StorageConfigurationDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageConfigurationDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageConfigurationDetails(m.Model):
    """`/components/schemas/StorageConfigurationDetails` in the description."""

    aws_s3: AWSDetails | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_details import AWSDetails  # noqa: E402

StorageConfigurationDetails._describe(m.optional("awsS3", "aws_s3", d.ModelOf(AWSDetails), null=True))
