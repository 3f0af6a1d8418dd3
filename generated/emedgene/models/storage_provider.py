# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StorageProvider: /components/schemas/StorageProvider."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StorageProvider"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StorageProvider(m.Model):
    """`/components/schemas/StorageProvider` in the description."""

    id: int
    name: str | Unset = UNSET
    scheme: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

StorageProvider._describe(
    m.required("id", "id", d.INTEGER),
    m.optional("name", "name", d.TEXT),
    m.optional("scheme", "scheme", d.TEXT),
    rest=d.ANY,
)
