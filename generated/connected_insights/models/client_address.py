# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ClientAddress: /components/schemas/ClientAddress."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/ClientAddress"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ClientAddress(m.Model):
    """`/components/schemas/ClientAddress` in the description."""

    address_line_1: str | Unset = UNSET
    address_line_2: str | Unset = UNSET
    city: str | Unset = UNSET
    country: str | Unset = UNSET
    id: str | Unset = UNSET
    institution_name: str | Unset = UNSET
    phone: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    region: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ClientAddress._describe(
    m.optional("addressLine1", "address_line_1", d.TEXT),
    m.optional("addressLine2", "address_line_2", d.TEXT),
    m.optional("city", "city", d.TEXT),
    m.optional("country", "country", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("institutionName", "institution_name", d.TEXT),
    m.optional("phone", "phone", d.TEXT),
    m.optional("postalCode", "postal_code", d.TEXT),
    m.optional("region", "region", d.TEXT),
    rest=d.ANY,
)
