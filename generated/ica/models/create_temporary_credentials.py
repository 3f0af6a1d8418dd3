# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateTemporaryCredentials: /components/schemas/CreateTemporaryCredentials."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateTemporaryCredentials"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateTemporaryCredentials(m.Model):
    """`/components/schemas/CreateTemporaryCredentials` in the description."""

    credentials_format: CreateTemporaryCredentialsCredentialsFormat | str | None | Unset = UNSET
    read_only_credentials: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_temporary_credentials_credentials_format import CreateTemporaryCredentialsCredentialsFormat  # noqa: E402

CreateTemporaryCredentials._describe(
    m.optional(
        "credentialsFormat", "credentials_format", d.OneValueOf(CreateTemporaryCredentialsCredentialsFormat), null=True
    ),
    m.optional("readOnlyCredentials", "read_only_credentials", d.BOOLEAN, null=True),
)
