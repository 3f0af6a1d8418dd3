# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/system/info (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import operations as op
from ....runtime.calls import Call
from ....runtime.decoders import ModelOf
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
        op.answer("200", "application/vnd.illumina.v3+json", ModelOf(ref("SystemInfo"))),
        op.answer("default", "application/problem+json", ModelOf(ref("Problem"))),
    ),
)


def get_system_info() -> Call[SystemInfo]:
    """GET /api/system/info (v3)."""
    return Call(OPERATION, ())
