# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/kit/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.kit_list import KitList

OPERATION = op.operation(
    "list_kits",
    "list_kits",
    "settings",
    "GET",
    "/api/kit/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("KitList"))),),
    evidence="inferred",
)


def list_kits() -> calls.Call[KitList]:
    """GET /api/kit/. The route is inferred; the platform may have another.

    Returns:
        KitList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
