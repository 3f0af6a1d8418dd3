# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TenantIdentifier: /components/schemas/TenantIdentifier."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TenantIdentifier"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TenantIdentifier(m.Model):
    """`/components/schemas/TenantIdentifier` in the description."""

    id: str
    name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TenantIdentifier._describe(m.required("id", "id", d.TEXT), m.optional("name", "name", d.TEXT))
