# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BaseConnection: /components/schemas/BaseConnection."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BaseConnection"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BaseConnection(m.Model):
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
    m.required("accessToken", "access_token", d.TEXT),
    m.required("authenticator", "authenticator", d.TEXT),
    m.required("databaseName", "database_name", d.TEXT),
    m.required("dnsName", "dns_name", d.TEXT),
    m.required("roleName", "role_name", d.TEXT),
    m.required("schemaName", "schema_name", d.TEXT),
    m.required("userPrincipalName", "user_principal_name", d.TEXT),
    m.required("warehouseName", "warehouse_name", d.TEXT),
)
