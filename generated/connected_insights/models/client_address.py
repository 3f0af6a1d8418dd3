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

    address_line_1: str | None | Unset = UNSET
    address_line_2: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    institution_name: str | None | Unset = UNSET
    phone: str | None | Unset = UNSET
    postal_code: str | None | Unset = UNSET
    region: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ClientAddress._describe(
    m.optional("addressLine1", "address_line_1", d.TEXT, null=True),
    m.optional("addressLine2", "address_line_2", d.TEXT, null=True),
    m.optional("city", "city", d.TEXT, null=True),
    m.optional("country", "country", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("institutionName", "institution_name", d.TEXT, null=True),
    m.optional("phone", "phone", d.TEXT, null=True),
    m.optional("postalCode", "postal_code", d.TEXT, null=True),
    m.optional("region", "region", d.TEXT, null=True),
    rest=d.ANY,
)
