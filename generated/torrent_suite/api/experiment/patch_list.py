# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PATCH /rundb/api/v1/experiment/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListChangesDict
    from ...models.experiment_list import ExperimentList
    from ...models.list_changes import ListChanges

OPERATION = op.operation(
    "patch_list",
    "patch_list",
    "experiment",
    "PATCH",
    "/rundb/api/v1/experiment/",
    accept="application/json",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListChanges"))),),
    answers=(op.answer("202", "application/json", d.ModelOf(ref("ExperimentList"))),),
    evidence="inferred",
)


def patch_list(*, body: ListChanges | ListChangesDict | abc.Mapping[str, Any]) -> calls.Call[ExperimentList]:
    """PATCH /rundb/api/v1/experiment/. The route is inferred; the platform may have another.

    Arguments:
        body: ListChanges, or a mapping with keys as on the wire (ListChangesDict). Sent as application/json.

    Returns:
        ExperimentList.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (), body)
