# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/entitledbundles/{entitledBundleId}/termsOfUse:accept"""

from __future__ import annotations

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

OPERATION = op.operation(
    "acceptTermsOfUseEntitledBundle",
    "accept_terms_of_use_entitled_bundle",
    "entitled_bundle",
    "POST",
    "/api/entitledbundles/{entitledBundleId}/termsOfUse:accept",
    accept="application/problem+json",
    parameters=(op.path("entitledBundleId"),),
    answers=(op.answer("204"), op.answer("default", "application/problem+json", d.ModelOf(ref("Problem")))),
)


def accept_terms_of_use_entitled_bundle(entitled_bundle_id: str) -> calls.Call[None]:
    """POST /api/entitledbundles/{entitledBundleId}/termsOfUse:accept.

    Arguments:
        entitled_bundle_id: str; path `entitledBundleId`, required.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (entitled_bundle_id,))
