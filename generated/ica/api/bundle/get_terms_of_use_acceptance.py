# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/bundles/{bundleId}/termsOfUse/userAcceptance/currentUser (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.terms_of_use_acceptance import TermsOfUseAcceptance

OPERATION = op.operation(
    "getTermsOfUseAcceptance",
    "get_terms_of_use_acceptance",
    "bundle",
    "GET",
    "/api/bundles/{bundleId}/termsOfUse/userAcceptance/currentUser",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"),),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("TermsOfUseAcceptance"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_terms_of_use_acceptance(bundle_id: str) -> calls.Call[TermsOfUseAcceptance]:
    """GET /api/bundles/{bundleId}/termsOfUse/userAcceptance/currentUser (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required.

    Returns:
        TermsOfUseAcceptance.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,))
