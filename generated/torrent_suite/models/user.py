# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""User: /components/schemas/user."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/user"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(m.Model):
    """`/components/schemas/user` in the description."""

    date_joined: datetime.datetime | None | Unset = UNSET
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    last_login: datetime.datetime | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    profile: dict[str, Any] | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    username: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

User._describe(
    m.optional("date_joined", "date_joined", d.MILLISECOND_MOMENT, null=True),
    m.optional("email", "email", d.TEXT, null=True),
    m.optional("first_name", "first_name", d.TEXT, null=True),
    m.optional("full_name", "full_name", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("is_active", "is_active", d.BOOLEAN, null=True),
    m.optional("last_login", "last_login", d.MILLISECOND_MOMENT, null=True),
    m.optional("last_name", "last_name", d.TEXT, null=True),
    m.optional("profile", "profile", d.MapOf(d.ANY), null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("username", "username", d.TEXT, null=True),
    rest=d.ANY,
)
