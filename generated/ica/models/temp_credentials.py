# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TempCredentials: /components/schemas/TempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TempCredentials(Model):
    """`/components/schemas/TempCredentials` in the description."""

    aws_temp_credentials: AwsTempCredentials | None | Unset = UNSET
    rclone_temp_credentials: RcloneTempCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_temp_credentials import AwsTempCredentials  # noqa: E402
from .rclone_temp_credentials import RcloneTempCredentials  # noqa: E402

TempCredentials._describe(
    optional("awsTempCredentials", "aws_temp_credentials", ModelOf(AwsTempCredentials), null=True),
    optional("rcloneTempCredentials", "rclone_temp_credentials", ModelOf(RcloneTempCredentials), null=True),
)
