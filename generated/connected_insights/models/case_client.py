# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CaseClient: /components/schemas/CaseClient."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CaseClient"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CaseClient(m.Model):
    """`/components/schemas/CaseClient` in the description."""

    addresses: list[ClientAddress] | None | Unset = UNSET
    domain: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    work_group_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .client_address import ClientAddress  # noqa: E402

CaseClient._describe(
    m.optional("addresses", "addresses", d.ListOf(d.ModelOf(ClientAddress)), null=True),
    m.optional("domain", "domain", d.TEXT, null=True),
    m.optional("email", "email", d.TEXT, null=True),
    m.optional("firstName", "first_name", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("lastName", "last_name", d.TEXT, null=True),
    m.optional("status", "status", d.TEXT, null=True),
    m.optional("workGroupId", "work_group_id", d.TEXT, null=True),
    rest=d.ANY,
)
