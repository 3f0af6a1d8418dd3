# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/label/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.label_list import LabelList

OPERATION = op.operation(
    "list_labels",
    "list_labels",
    "settings",
    "GET",
    "/api/label/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("LabelList"))),),
    evidence="inferred",
)


def list_labels() -> calls.Call[LabelList]:
    """GET /api/label/. The route is inferred; the platform may have another.

    Returns:
        LabelList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
