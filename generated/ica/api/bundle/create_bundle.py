# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""POST /api/bundles (v3)"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import CreateBundleDict
    from ...models.bundle import Bundle
    from ...models.create_bundle import CreateBundle

OPERATION = op.operation(
    "createBundle",
    "create_bundle",
    "bundle",
    "POST",
    "/api/bundles",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    bodies=(
        op.body("application/vnd.illumina.v3+json", "json", d.ModelOf(ref("CreateBundle"))),
        op.body("application/json", "json", d.ModelOf(ref("CreateBundle"))),
    ),
    answers=(
        op.answer("201", "application/vnd.illumina.v3+json", d.Nullable(d.ModelOf(ref("Bundle"))), headers=("ETag",)),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def create_bundle(
    *, body: CreateBundle | CreateBundleDict | abc.Mapping[str, Any], content_type: str | None = None
) -> calls.Call[Bundle | None]:
    """POST /api/bundles (v3).

    Arguments:
        body: CreateBundle, or a mapping with keys as on the wire (CreateBundleDict). Sent as
            application/vnd.illumina.v3+json, or application/json.
        content_type: which of these to send it as, if not the first that fits.

    Returns:
        Bundle or None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body, content_type)
