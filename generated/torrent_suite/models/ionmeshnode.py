# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Ionmeshnode: /components/schemas/ionmeshnode."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ionmeshnode"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Ionmeshnode(m.Model):
    """`/components/schemas/ionmeshnode` in the description."""

    active: bool | None | Unset = UNSET
    apikey_local: str | None | Unset = UNSET
    apikey_remote: str | None | Unset = UNSET
    hostname: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    system_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Ionmeshnode._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.optional("apikey_local", "apikey_local", d.TEXT, null=True),
    m.optional("apikey_remote", "apikey_remote", d.TEXT, null=True),
    m.optional("hostname", "hostname", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("system_id", "system_id", d.TEXT, null=True),
    rest=d.ANY,
)
