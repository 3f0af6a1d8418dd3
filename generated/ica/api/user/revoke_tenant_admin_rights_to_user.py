# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/users/{userId}:revokeTenantAdministratorRights"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "revokeTenantAdminRightsToUser",
    "revoke_tenant_admin_rights_to_user",
    "user",
    "POST",
    "/api/users/{userId}:revokeTenantAdministratorRights",
    accept="application/problem+json",
    parameters=(op.path("userId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def revoke_tenant_admin_rights_to_user(user_id: str) -> calls.Call[None]:
    """POST /api/users/{userId}:revokeTenantAdministratorRights.

    Arguments:
        user_id: str; path `userId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (user_id,))
