# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/system/info (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.system_info import SystemInfo

OPERATION = op.operation(
    "getSystemInfo",
    "get_system_info",
    "system",
    "GET",
    "/api/system/info",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("SystemInfo"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
)


def get_system_info() -> calls.Call[SystemInfo]:
    """GET /api/system/info (v3).

    Returns:
        SystemInfo.

    Raises:
        ApiError: the platform says no.
    """
    return calls.Call(OPERATION, ())
