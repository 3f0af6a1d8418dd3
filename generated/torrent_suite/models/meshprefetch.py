# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Meshprefetch: /components/schemas/meshprefetch."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/meshprefetch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Meshprefetch(m.Model):
    """`/components/schemas/meshprefetch` in the description."""

    meta: dict[str, Any] | None | Unset = UNSET
    nodes: dict[str, Any] | None | Unset = UNSET
    values: dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Meshprefetch._describe(
    m.optional("meta", "meta", d.MapOf(d.ANY), null=True),
    m.optional("nodes", "nodes", d.MapOf(d.ANY), null=True),
    m.optional("values", "values", d.MapOf(d.ANY), null=True),
    rest=d.ANY,
)
