#!/usr/bin/env bash
# pyarrow 26.0.1 reads the type of a column off its first date, and bends those that come after it, without a word.
# Expected: a list with a day and a moment is refused, or is a column of moments; one with moments with and without a zone
# is refused. (A moment before a day is: "ArrowTypeError".)
# Seen: after a day, moments are days, and their time of day is gone; after a moment with a zone, one without is a point
# in time in UTC, and after one without, the zone of the next is gone. So a file depends on the order of its rows.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check pyarrow==26.0.1
cat > "$space/run.py" <<'PYTHON'
import datetime

import pyarrow

DAY, MORNING = datetime.date(2026, 1, 1), datetime.datetime(2026, 1, 1, 8)
BERLIN = MORNING.replace(tzinfo=datetime.timezone(datetime.timedelta(hours=1)))


def read(*values):
    rows = [{"made": value} for value in values]
    try:
        column = pyarrow.Table.from_pylist(rows)["made"]
    except pyarrow.ArrowTypeError as problem:
        return type(problem).__name__, []
    return str(column.type), [value.isoformat() for value in column.to_pylist()]


found = {
    "a day, then a moment": read(DAY, MORNING),
    "a moment, then a day": read(MORNING, DAY),
    "with a zone, then without": read(BERLIN, MORNING),
    "without a zone, then with": read(MORNING, BERLIN),
}
print("pyarrow", pyarrow.__version__)
for what, said in found.items():
    print(f"{what}:", *said)
assert found == {
    "a day, then a moment": ("date32[day]", ["2026-01-01", "2026-01-01"]),
    "a moment, then a day": ("ArrowTypeError", []),
    "with a zone, then without": ("timestamp[us, tz=+01:00]", ["2026-01-01T08:00:00+01:00", "2026-01-01T09:00:00+01:00"]),
    "without a zone, then with": ("timestamp[us]", ["2026-01-01T08:00:00", "2026-01-01T07:00:00"]),
}, "the behaviour has changed"
print("as found: the first date decides for all")
PYTHON
"$space/venv/bin/python" "$space/run.py"
