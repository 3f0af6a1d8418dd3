# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/preset_group/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.preset_group_list import PresetGroupList

OPERATION = op.operation(
    "list_preset_groups",
    "list_preset_groups",
    "settings",
    "GET",
    "/api/preset_group/",
    accept="application/json",
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PresetGroupList"))),),
    evidence="inferred",
)


def list_preset_groups() -> calls.Call[PresetGroupList]:
    """GET /api/preset_group/. The route is inferred; the platform may have another.

    Returns:
        PresetGroupList.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
