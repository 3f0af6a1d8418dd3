# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TempCredentials: /components/schemas/TempCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TempCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TempCredentials(m.Model):
    """`/components/schemas/TempCredentials` in the description."""

    aws_temp_credentials: AwsTempCredentials | None | Unset = UNSET
    rclone_temp_credentials: RcloneTempCredentials | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .aws_temp_credentials import AwsTempCredentials  # noqa: E402
from .rclone_temp_credentials import RcloneTempCredentials  # noqa: E402

TempCredentials._describe(
    m.optional("awsTempCredentials", "aws_temp_credentials", d.ModelOf(AwsTempCredentials), null=True),
    m.optional("rcloneTempCredentials", "rclone_temp_credentials", d.ModelOf(RcloneTempCredentials), null=True),
)
