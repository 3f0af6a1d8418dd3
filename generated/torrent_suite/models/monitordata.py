# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Monitordata: /components/schemas/monitordata."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/monitordata"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Monitordata(m.Model):
    """`/components/schemas/monitordata` in the description."""

    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    tree_dat: str | dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Monitordata._describe(
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("treeDat", "tree_dat", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    rest=d.ANY,
)
