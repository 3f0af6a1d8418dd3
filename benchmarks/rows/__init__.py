"""The rows of the table, by name, in its order."""

from __future__ import annotations

from benchmarks.measuring.row import Row

from . import decoding, paging, small_calls

ROWS: dict[str, Row] = {row.name: row for row in (*decoding.ROWS, *paging.ROWS, *small_calls.ROWS)}
