# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Applicationgroup: /components/schemas/applicationgroup."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/applicationgroup"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Applicationgroup(m.Model):
    """`/components/schemas/applicationgroup` in the description."""

    applications: list[Runtype] | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .runtype import Runtype  # noqa: E402

Applicationgroup._describe(
    m.optional("applications", "applications", d.ListOf(d.ModelOf(Runtype)), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    rest=d.ANY,
)
