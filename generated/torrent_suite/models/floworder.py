# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Floworder: /components/schemas/floworder."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/floworder"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Floworder(m.Model):
    """`/components/schemas/floworder` in the description."""

    description: str | None | Unset = UNSET
    flow_order: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    is_system: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Floworder._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("flowOrder", "flow_order", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isDefault", "is_default", d.BOOLEAN, null=True),
    m.optional("isSystem", "is_system", d.BOOLEAN, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
