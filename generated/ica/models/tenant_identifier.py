# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TenantIdentifier: /components/schemas/TenantIdentifier."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TenantIdentifier"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TenantIdentifier(Model):
    """`/components/schemas/TenantIdentifier` in the description."""

    id: str
    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TenantIdentifier._describe(required("id", "id", TEXT), optional("name", "name", TEXT))
