# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Rig: /components/schemas/rig."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/rig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Rig(m.Model):
    """`/components/schemas/rig` in the description."""

    alarms: str | dict[str, Any] | None | Unset = UNSET
    comments: str | None | Unset = UNSET
    display_state: str | None | Unset = UNSET
    ftppassword: str | None | Unset = UNSET
    ftprootdir: str | None | Unset = UNSET
    ftpserver: str | None | Unset = UNSET
    ftpusername: str | None | Unset = UNSET
    host_address: str | None | Unset = UNSET
    last_clean_date: str | None | Unset = UNSET
    last_experiment: str | None | Unset = UNSET
    last_init_date: str | None | Unset = UNSET
    location: Location | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    serial: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    type: str | None | Unset = UNSET
    update_command: str | dict[str, Any] | None | Unset = UNSET
    updateflag: bool | None | Unset = UNSET
    updatehome: str | None | Unset = UNSET
    version: str | dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .location import Location  # noqa: E402

Rig._describe(
    m.optional("alarms", "alarms", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("comments", "comments", d.TEXT, null=True),
    m.optional("display_state", "display_state", d.TEXT, null=True),
    m.optional("ftppassword", "ftppassword", d.TEXT, null=True),
    m.optional("ftprootdir", "ftprootdir", d.TEXT, null=True),
    m.optional("ftpserver", "ftpserver", d.TEXT, null=True),
    m.optional("ftpusername", "ftpusername", d.TEXT, null=True),
    m.optional("host_address", "host_address", d.TEXT, null=True),
    m.optional("last_clean_date", "last_clean_date", d.TEXT, null=True),
    m.optional("last_experiment", "last_experiment", d.TEXT, null=True),
    m.optional("last_init_date", "last_init_date", d.TEXT, null=True),
    m.optional("location", "location", d.ModelOf(Location), null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("serial", "serial", d.TEXT, null=True),
    m.optional("state", "state", d.TEXT, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    m.optional("updateCommand", "update_command", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("updateflag", "updateflag", d.BOOLEAN, null=True),
    m.optional("updatehome", "updatehome", d.TEXT, null=True),
    m.optional("version", "version", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    rest=d.ANY,
)
