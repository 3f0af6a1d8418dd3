# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/tag/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.tag_list import TagList

OPERATION = op.operation(
    "list_tags",
    "list_tags",
    "candidates",
    "GET",
    "/api/tag/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("TagList"))),),
    evidence="inferred",
)


def list_tags() -> calls.Call[TagList]:
    """GET /api/tag/. The route is inferred; the platform may have another.

    Returns:
        TagList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
