# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/metadataModels/tenantModel (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.model import Model

OPERATION = op.operation(
    "getTenantModel",
    "get_tenant_model",
    "metadata_model",
    "GET",
    "/api/metadataModels/tenantModel",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("Model"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_tenant_model() -> calls.Call[Model]:
    """GET /api/metadataModels/tenantModel (v3).

    Returns:
        Model.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
