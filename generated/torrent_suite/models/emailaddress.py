# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Emailaddress: /components/schemas/emailaddress."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/emailaddress"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Emailaddress(m.Model):
    """`/components/schemas/emailaddress` in the description."""

    email: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    selected: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Emailaddress._describe(
    m.optional("email", "email", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("selected", "selected", d.BOOLEAN, null=True),
    rest=d.ANY,
)
