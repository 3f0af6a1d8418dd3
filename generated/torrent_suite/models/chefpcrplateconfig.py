# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Chefpcrplateconfig: /components/schemas/chefpcrplateconfig."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/chefpcrplateconfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Chefpcrplateconfig(m.Model):
    """`/components/schemas/chefpcrplateconfig` in the description."""

    confg: str | dict[str, Any] | None | Unset = UNSET
    id: int | None | Unset = UNSET
    kit: str | dict[str, Any] | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Chefpcrplateconfig._describe(
    m.optional("confg", "confg", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("kit", "kit", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
