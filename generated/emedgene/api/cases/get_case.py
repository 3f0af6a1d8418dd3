# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/test/{case_name}"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.case import Case

OPERATION = op.operation(
    "get_case",
    "get_case",
    "cases",
    "GET",
    "/api/test/{case_name}",
    accept="application/json",
    parameters=(op.path("case_name"), op.query("test_fields", d.ListOf(d.TEXT))),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("Case"))),),
    evidence="documented",
)


def get_case(case_name: str, *, test_fields: abc.Sequence[str] | None = None) -> calls.Call[Case]:
    """GET /api/test/{case_name}.

    Arguments:
        case_name: str; path `case_name`, required.
        test_fields: list of str; query `test_fields`.

    Returns:
        Case.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (case_name, test_fields))
