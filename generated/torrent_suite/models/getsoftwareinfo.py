# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Getsoftwareinfo: /components/schemas/getsoftwareinfo."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/getsoftwareinfo"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Getsoftwareinfo(m.Model):
    """`/components/schemas/getsoftwareinfo` in the description."""

    server_mode: str | None | Unset = UNSET
    site_name: str | None | Unset = UNSET
    software_platform: str | None | Unset = UNSET
    software_release_version: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Getsoftwareinfo._describe(
    m.optional("server_mode", "server_mode", d.TEXT, null=True),
    m.optional("site_name", "site_name", d.TEXT, null=True),
    m.optional("software_platform", "software_platform", d.TEXT, null=True),
    m.optional("software_release_version", "software_release_version", d.TEXT, null=True),
    rest=d.ANY,
)
