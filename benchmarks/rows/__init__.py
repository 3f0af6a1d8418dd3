"""The rows of the table, by name, in its order."""

from __future__ import annotations

from benchmarks.measuring.row import Row

from . import decoding, memory, paging, pipeline, scale, small_calls, starting

_PARTS = (decoding, paging, small_calls, memory, starting, pipeline, scale)
_ROWS: list[Row] = [row for part in _PARTS for row in part.ROWS]
ROWS: dict[str, Row] = {row.name: row for row in sorted(_ROWS, key=lambda row: row.full)}
