# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /cfg/api/v1/disease-config"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import items as i
    from ...models.disease_config import DiseaseConfig

OPERATION = op.operation(
    "list_disease_configs",
    "list_disease_configs",
    "disease_configs",
    "GET",
    "/cfg/api/v1/disease-config",
    accept="application/json",
    parameters=(op.header("Accept-Language"),),
    answers=(op.answer("200", "application/json", d.Whole(d.ModelOf(ref("DiseaseConfig")))),),
    evidence="observed",
)


def list_disease_configs(*, accept_language: str | None = None) -> calls.Call[i.Items[DiseaseConfig]]:
    """GET /cfg/api/v1/disease-config.

    Arguments:
        accept_language: str; header `Accept-Language`.

    Returns:
        list of DiseaseConfig.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (accept_language,))
