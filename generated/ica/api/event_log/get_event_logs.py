# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /api/eventLog (v3)"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import GetEventLogsCategoryValue, GetEventLogsCodeFilterTypeValue
    from ...models.event_log_list_v3 import EventLogListV3
    from ...models.get_event_logs_category import GetEventLogsCategory
    from ...models.get_event_logs_code_filter_type import GetEventLogsCodeFilterType

OPERATION = op.operation(
    "getEventLogs",
    "get_event_logs",
    "event_log",
    "GET",
    "/api/eventLog",
    version="v3",
    versions=("v3",),
    accept="application/vnd.illumina.v3+json, application/problem+json",
    parameters=(
        op.query("code"),
        op.query("codeFilterType", d.OneValueOf(ref("GetEventLogsCodeFilterType"))),
        op.query("category", d.OneValueOf(ref("GetEventLogsCategory"))),
        op.query("dateFrom"),
        op.query("dateUntil"),
        op.query("rows", d.INTEGER),
    ),
    answers=(
        op.answer("200", "application/vnd.illumina.v3+json", d.ModelOf(ref("EventLogListV3"))),
        op.answer("default", "application/problem+json", d.ModelOf(ref("Problem"))),
    ),
    deprecated=True,
)


def get_event_logs(
    *,
    code: str | None = None,
    code_filter_type: GetEventLogsCodeFilterType | GetEventLogsCodeFilterTypeValue | str | None = None,
    category: GetEventLogsCategory | GetEventLogsCategoryValue | str | None = None,
    date_from: str | None = None,
    date_until: str | None = None,
    rows: int | None = None,
) -> calls.Call[EventLogListV3]:
    """GET /api/eventLog (v3). Deprecated by the platform.

    Arguments:
        code: str; query `code`.
        code_filter_type: GetEventLogsCodeFilterType; query `codeFilterType`. One of `STARTS_WITH`, `ENDS_WITH`,
            `EQUALS`.
        category: GetEventLogsCategory; query `category`. One of `ERROR`, `WARN`, `INFO`.
        date_from: str; query `dateFrom`.
        date_until: str; query `dateUntil`.
        rows: int; query `rows`. Default `250`.

    Returns:
        EventLogListV3.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.Call(OPERATION, (code, code_filter_type, category, date_from, date_until, rows))
