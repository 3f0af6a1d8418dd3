# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseConnection: /components/schemas/BaseConnection."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BaseConnection"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BaseConnection(Model):
    """`/components/schemas/BaseConnection` in the description."""

    access_token: str
    authenticator: str
    database_name: str
    dns_name: str
    role_name: str
    schema_name: str
    user_principal_name: str
    warehouse_name: str


# The classes that this one names are imported after it is made: they may name it in turn.

BaseConnection._describe(
    required("accessToken", "access_token", TEXT),
    required("authenticator", "authenticator", TEXT),
    required("databaseName", "database_name", TEXT),
    required("dnsName", "dns_name", TEXT),
    required("roleName", "role_name", TEXT),
    required("schemaName", "schema_name", TEXT),
    required("userPrincipalName", "user_principal_name", TEXT),
    required("warehouseName", "warehouse_name", TEXT),
)
