# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles/{bundleId}/termsOfUse:new (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateTermsOfUseDict
    from ...models.create_terms_of_use import CreateTermsOfUse
    from ...models.terms_of_use import TermsOfUse

OPERATION = op.operation(
    "insertBundleTermsOfUse",
    "insert_bundle_terms_of_use",
    "bundle",
    "POST",
    "/api/bundles/{bundleId}/termsOfUse:new",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(op.path("bundleId"),),
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateTermsOfUse"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateTermsOfUse"))),
        op.body("application/x-www-form-urlencoded", "form", d.ModelOf(ref("CreateTermsOfUse"))),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("TermsOfUse"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def insert_bundle_terms_of_use(
    bundle_id: str,
    *,
    body: CreateTermsOfUse | CreateTermsOfUseDict | abc.Mapping[str, Any],
    content_type: str | None = None,
) -> calls.Call[TermsOfUse]:
    """POST /api/bundles/{bundleId}/termsOfUse:new (v3).

    Arguments:
        bundle_id: str; path `bundleId`, required. Format `uuid`.
        body: CreateTermsOfUse, or a mapping with keys as on the wire (CreateTermsOfUseDict). Sent as
            application/vnd.illumina.v3+json, or application/json, or application/x-www-form-urlencoded.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        TermsOfUse.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (bundle_id,), body, content_type)
