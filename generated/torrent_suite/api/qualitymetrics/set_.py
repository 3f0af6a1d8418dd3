# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/qualitymetrics/set/{ids}/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.qualitymetrics_set import QualitymetricsSet

OPERATION = op.operation(
    "set",
    "set",
    "qualitymetrics",
    "GET",
    "/rundb/api/v1/qualitymetrics/set/{ids}/",
    accept="application/json",
    parameters=(op.path("ids", d.AnyOf(d.ListOf(d.AnyOf(d.INTEGER, d.TEXT)), d.TEXT), style="semicolonDelimited"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("QualitymetricsSet"))),),
    evidence="inferred",
)


def set(ids: list[int | str] | str) -> calls.Call[QualitymetricsSet]:
    """GET /rundb/api/v1/qualitymetrics/set/{ids}/. The route is inferred; the platform may have another.

    Arguments:
        ids: list of (int or str) or str; path `ids`, required.

    Returns:
        QualitymetricsSet.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (ids,))
