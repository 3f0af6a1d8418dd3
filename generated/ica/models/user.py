# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""User: /components/schemas/User."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/User"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(m.Model):
    """`/components/schemas/User` in the description."""

    active: bool
    address_line_1: str | None | Unset = UNSET
    address_line_2: str | None | Unset = UNSET
    address_line_3: str | None | Unset = UNSET
    city: str | None | Unset = UNSET
    country: Country | Unset = UNSET
    email: str
    email_verified: bool
    fax_number: str | None | Unset = UNSET
    firstname: str | None | Unset = UNSET
    greeting: UserGreeting | str | None | Unset = UNSET
    id: str
    job_title: str | None | Unset = UNSET
    lastname: str | None | Unset = UNSET
    mobile_phone_number: str | None | Unset = UNSET
    owner_id: str
    phone_number: str | None | Unset = UNSET
    postal_code: str | None | Unset = UNSET
    state: str | None | Unset = UNSET
    tenant_administrator: bool
    tenant_id: str
    tenant_name: str | None | Unset = UNSET
    time_created: datetime.datetime
    time_modified: datetime.datetime
    two_factor_authentication: bool
    username: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .country import Country  # noqa: E402
from .user_greeting import UserGreeting  # noqa: E402

User._describe(
    m.required("active", "active", d.BOOLEAN),
    m.optional("addressLine1", "address_line_1", d.TEXT, null=True),
    m.optional("addressLine2", "address_line_2", d.TEXT, null=True),
    m.optional("addressLine3", "address_line_3", d.TEXT, null=True),
    m.optional("city", "city", d.TEXT, null=True),
    m.optional("country", "country", d.ModelOf(Country)),
    m.required("email", "email", d.TEXT),
    m.required("emailVerified", "email_verified", d.BOOLEAN),
    m.optional("faxNumber", "fax_number", d.TEXT, null=True),
    m.optional("firstname", "firstname", d.TEXT, null=True),
    m.optional("greeting", "greeting", d.OneValueOf(UserGreeting), null=True),
    m.required("id", "id", d.TEXT),
    m.optional("jobTitle", "job_title", d.TEXT, null=True),
    m.optional("lastname", "lastname", d.TEXT, null=True),
    m.optional("mobilePhoneNumber", "mobile_phone_number", d.TEXT, null=True),
    m.required("ownerId", "owner_id", d.TEXT),
    m.optional("phoneNumber", "phone_number", d.TEXT, null=True),
    m.optional("postalCode", "postal_code", d.TEXT, null=True),
    m.optional("state", "state", d.TEXT, null=True),
    m.required("tenantAdministrator", "tenant_administrator", d.BOOLEAN),
    m.required("tenantId", "tenant_id", d.TEXT),
    m.optional("tenantName", "tenant_name", d.TEXT, null=True),
    m.required("timeCreated", "time_created", d.MOMENT),
    m.required("timeModified", "time_modified", d.MOMENT),
    m.required("twoFactorAuthentication", "two_factor_authentication", d.BOOLEAN),
    m.required("username", "username", d.TEXT),
)
