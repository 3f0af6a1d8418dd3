# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/torrentsuite/sgejobs/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.torrentsuite_sgejobs_answer import TorrentsuiteSgejobsAnswer

OPERATION = op.operation(
    "sgejobs",
    "sgejobs",
    "torrentsuite",
    "GET",
    "/rundb/api/v1/torrentsuite/sgejobs/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("TorrentsuiteSgejobsAnswer"))),),
    evidence="inferred",
)


def sgejobs() -> calls.Call[TorrentsuiteSgejobsAnswer]:
    """GET /rundb/api/v1/torrentsuite/sgejobs/. The route is inferred; the platform may have another.

    Returns:
        TorrentsuiteSgejobsAnswer.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
