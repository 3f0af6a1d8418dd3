# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Template: /components/schemas/template."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/template"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Template(m.Model):
    """`/components/schemas/template` in the description."""

    comments: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    isofficial: bool | None | Unset = UNSET
    key: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sequence: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Template._describe(
    m.optional("comments", "comments", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isofficial", "isofficial", d.BOOLEAN, null=True),
    m.optional("key", "key", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sequence", "sequence", d.TEXT, null=True),
    rest=d.ANY,
)
