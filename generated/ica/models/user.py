# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""User: /components/schemas/User."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT, ModelOf, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/User"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class User(Model):
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
    required("active", "active", BOOLEAN),
    optional("addressLine1", "address_line_1", TEXT, null=True),
    optional("addressLine2", "address_line_2", TEXT, null=True),
    optional("addressLine3", "address_line_3", TEXT, null=True),
    optional("city", "city", TEXT, null=True),
    optional("country", "country", ModelOf(Country)),
    required("email", "email", TEXT),
    required("emailVerified", "email_verified", BOOLEAN),
    optional("faxNumber", "fax_number", TEXT, null=True),
    optional("firstname", "firstname", TEXT, null=True),
    optional("greeting", "greeting", OneValueOf(UserGreeting), null=True),
    required("id", "id", TEXT),
    optional("jobTitle", "job_title", TEXT, null=True),
    optional("lastname", "lastname", TEXT, null=True),
    optional("mobilePhoneNumber", "mobile_phone_number", TEXT, null=True),
    required("ownerId", "owner_id", TEXT),
    optional("phoneNumber", "phone_number", TEXT, null=True),
    optional("postalCode", "postal_code", TEXT, null=True),
    optional("state", "state", TEXT, null=True),
    required("tenantAdministrator", "tenant_administrator", BOOLEAN),
    required("tenantId", "tenant_id", TEXT),
    optional("tenantName", "tenant_name", TEXT, null=True),
    required("timeCreated", "time_created", MOMENT),
    required("timeModified", "time_modified", MOMENT),
    required("twoFactorAuthentication", "two_factor_authentication", BOOLEAN),
    required("username", "username", TEXT),
)
