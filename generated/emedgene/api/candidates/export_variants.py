# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/test/{case_name}/export"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.exported_variants import ExportedVariants

OPERATION = op.operation(
    "export_variants",
    "export_variants",
    "candidates",
    "GET",
    "/api/test/{case_name}/export",
    accept="application/json",
    parameters=(op.path("case_name"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("ExportedVariants"))),),
    evidence="documented",
)


def export_variants(case_name: str) -> calls.Call[ExportedVariants]:
    """GET /api/test/{case_name}/export.

    Arguments:
        case_name: str; path `case_name`, required.

    Returns:
        ExportedVariants.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name,))
