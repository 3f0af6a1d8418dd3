# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Location: /components/schemas/location."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/location"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Location(m.Model):
    """`/components/schemas/location` in the description."""

    comments: str | None | Unset = UNSET
    defaultlocation: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Location._describe(
    m.optional("comments", "comments", d.TEXT, null=True),
    m.optional("defaultlocation", "defaultlocation", d.BOOLEAN, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
