# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/metadataModels/tenantModel (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
from ...models import ref

if TYPE_CHECKING:
    from ...models.model_2 import Model2

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
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("Model2"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_tenant_model() -> Call[Model2]:
    """GET /api/metadataModels/tenantModel (v3)."""
    return Call(OPERATION, ())
