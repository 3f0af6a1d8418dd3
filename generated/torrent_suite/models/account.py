# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Account: /components/schemas/account."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/account"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Account(m.Model):
    """`/components/schemas/account` in the description."""

    admin: bool | None | Unset = UNSET
    api_key: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET
    username: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Account._describe(
    m.optional("admin", "admin", d.BOOLEAN, null=True),
    m.optional("api_key", "api_key", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    m.optional("username", "username", d.TEXT, null=True),
    rest=d.ANY,
)
