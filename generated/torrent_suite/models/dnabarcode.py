# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Dnabarcode: /components/schemas/dnabarcode."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/dnabarcode"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Dnabarcode(m.Model):
    """`/components/schemas/dnabarcode` in the description."""

    active: bool | None | Unset = UNSET
    adapter: str | None | Unset = UNSET
    annotation: str | None | Unset = UNSET
    end_adapter: str | None | Unset = UNSET
    end_sequence: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    id_str: str | None | Unset = UNSET
    index: int | None | Unset = UNSET
    is_end_barcode: bool | None | Unset = UNSET
    length: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    score_cutoff: float | None | Unset = UNSET
    score_mode: int | None | Unset = UNSET
    sequence: str | None | Unset = UNSET
    system: bool | None | Unset = UNSET
    type: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Dnabarcode._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.optional("adapter", "adapter", d.TEXT, null=True),
    m.optional("annotation", "annotation", d.TEXT, null=True),
    m.optional("end_adapter", "end_adapter", d.TEXT, null=True),
    m.optional("end_sequence", "end_sequence", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("id_str", "id_str", d.TEXT, null=True),
    m.optional("index", "index", d.INTEGER, null=True),
    m.optional("is_end_barcode", "is_end_barcode", d.BOOLEAN, null=True),
    m.optional("length", "length", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("score_cutoff", "score_cutoff", d.NUMBER, null=True),
    m.optional("score_mode", "score_mode", d.INTEGER, null=True),
    m.optional("sequence", "sequence", d.TEXT, null=True),
    m.optional("system", "system", d.BOOLEAN, null=True),
    m.optional("type", "type", d.TEXT, null=True),
    rest=d.ANY,
)
