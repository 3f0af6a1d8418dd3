# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Librarykitpart: /components/schemas/librarykitpart."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/librarykitpart"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Librarykitpart(m.Model):
    """`/components/schemas/librarykitpart` in the description."""

    barcode: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    kit: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Librarykitpart._describe(
    m.optional("barcode", "barcode", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("kit", "kit", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
