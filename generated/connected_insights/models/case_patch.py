# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CasePatch: /components/schemas/CasePatch."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CasePatch"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CasePatch(m.Model):
    """`/components/schemas/CasePatch` in the description."""

    case_owners: list[str] | None | Unset = UNSET
    client_address_id: str | None | Unset = UNSET
    client_recipient_ids: list[str] | None | Unset = UNSET
    status: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CasePatch._describe(
    m.optional("caseOwners", "case_owners", d.ListOf(d.TEXT), null=True),
    m.optional("clientAddressId", "client_address_id", d.TEXT, null=True),
    m.optional("clientRecipientIds", "client_recipient_ids", d.ListOf(d.TEXT), null=True),
    m.optional("status", "status", d.TEXT, null=True),
    rest=d.ANY,
)
