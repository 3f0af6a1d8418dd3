# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Torrentsuite: /components/schemas/torrentsuite."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/torrentsuite"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Torrentsuite(m.Model):
    """`/components/schemas/torrentsuite` in the description."""

    locked: bool | None | Unset = UNSET
    logs: bool | str | None | Unset = UNSET
    meta_version: str | None | Unset = UNSET
    versions: str | dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Torrentsuite._describe(
    m.optional("locked", "locked", d.BOOLEAN, null=True),
    m.optional("logs", "logs", d.AnyOf(d.BOOLEAN, d.TEXT), null=True),
    m.optional("meta_version", "meta_version", d.TEXT, null=True),
    m.optional("versions", "versions", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    rest=d.ANY,
)
