# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /tms/api/v1/testDefinitions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...models.test_definition_list import TestDefinitionList

OPERATION = op.operation(
    "list_test_definitions",
    "list_test_definitions",
    "test_definitions",
    "GET",
    "/tms/api/v1/testDefinitions",
    accept="application/json",
    parameters=(op.header("Accept-Language"),),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("TestDefinitionList"))),),
    evidence="observed",
)


def list_test_definitions(*, accept_language: str | None = None) -> calls.Call[TestDefinitionList]:
    """GET /tms/api/v1/testDefinitions.

    Arguments:
        accept_language: str; header `Accept-Language`.

    Returns:
        TestDefinitionList.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (accept_language,))
