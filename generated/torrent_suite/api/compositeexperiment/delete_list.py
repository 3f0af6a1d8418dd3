# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/compositeexperiment/"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import operations as op

if TYPE_CHECKING:
    pass

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "compositeexperiment",
    "DELETE",
    "/rundb/api/v1/compositeexperiment/",
    answers=(op.answer("204"),),
)


def delete_list() -> calls.Call[None]:
    """DELETE /rundb/api/v1/compositeexperiment/."""
    return calls.Call(OPERATION, ())
