"""From samples to the table: ratios, their spread, and what is not met."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pytest

from benchmarks import command
from benchmarks.measuring.row import OURS, Row, Sides
from benchmarks.measuring.running import Measured, RowFailed
from benchmarks.rows import ROWS
from benchmarks.telling.figures import figures_of
from benchmarks.telling.kept import Kept
from benchmarks.telling.table import text


def row(name: str, **more: object) -> Row:
    return Row(name, f"measure {name}", lambda size: nullcontext(Sides()), **more)  # type: ignore[arg-type]


def measured(name: str, samples: dict[str, list[float]], base: list[float] | None = None) -> Measured:
    return Measured(
        name, samples, {side: base or [] for side in samples}, {"libica": "it is not installed"}, "2030-01-31", {}
    )


RATIO = row("ratio", base="loads", must=1.2, aim=0.9)
RATE = row("rate", base="loads", must=1.2, aim=5.0, rate=True)
PLAIN = row("plain", unit="MiB", must=40.0)
FREE = row("free", base="loads")


def test_ratios_are_taken_round_by_round() -> None:
    # Another process ran beside the second round: both sides took twice as long.
    found = figures_of(RATIO, measured("ratio", {OURS: [0.02, 0.04, 0.03]}, [0.01, 0.02, 0.01]))
    assert found.ratios[OURS] == (2.0, 2.0, 2.5)
    assert found.values[OURS].median == pytest.approx(30)


@pytest.mark.parametrize(
    ("row", "ours", "verdict"),
    [
        (RATIO, 0.0121, "**not met**"),
        (RATIO, 0.012, "met"),
        (RATIO, 0.009, "aim met"),
        (RATE, 0.01, "**not met**"),
        (RATE, 0.005, "met"),
        (RATE, 0.001, "aim met"),
        (PLAIN, 41, "**not met**"),
        (PLAIN, 40, "met"),
        (FREE, 9, "no bound"),
    ],
)
def test_a_rate_has_to_be_higher_and_all_else_lower(row: Row, ours: float, verdict: str) -> None:
    assert figures_of(row, measured(row.name, {OURS: [ours]}, [0.01])).verdict == verdict


def test_the_table_says_what_is_not_met_and_why() -> None:
    slow = measured("ratio", {OURS: [0.03], "loads": [0.01], "bare": [0.07]}, [0.01])
    figures = [figures_of(RATIO, slow), figures_of(PLAIN, measured("plain", {OURS: [20, 30, 22]}))]
    whole = text(figures, {"machine": "2 cores, invented"}, {"ratio": ["99 % decode", "1 % rest"]}, "measure it")
    ratio, plain = (line for line in whole.splitlines() if line.startswith(("| measure ratio", "| measure plain")))
    cells = "measure ratio / loads | **3.00** (3.00 to 3.00) | 1.2 | 0.9 | **not met** | bare 7.00"
    assert ratio == f"| {cells} | ours 30.0, loads 10.0 ms |"
    assert plain.split(" | ")[1:5] == ["**22.0** MiB (21.0 to 26.0)", "40 MiB", "-", "met"]
    assert "1 of 2 bounds are met: not met are [ratio](#ratio)." in whole
    assert whole.endswith("3.00 where 1.2 must be. Where it goes:\n\n```\n99 % decode\n1 % rest\n```\n")
    assert "## plain" not in whole
    assert "- machine: 2 cores, invented\n- dates: 2030-01-31" in whole
    assert "- ratio: libica: it is not installed" in whole


def test_rows_that_are_not_measured_anew_are_kept_unless_the_machine_is_another(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "results.json")
    kept.begin({"machine": "one"})
    kept.rows["calls"] = measured("calls", {OURS: [0.123456789]}, [1.0])
    kept.write()
    again = Kept(tmp_path / "results.json")
    again.begin({"machine": "one"})
    assert again.rows["calls"].samples == {OURS: [0.12346]}
    again.begin({"machine": "two"})
    assert again.rows == {}


def test_what_there_is_no_row_of_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["pagse"])
    assert "there is no row pagse; rows are project-data, " in capsys.readouterr().err


def test_rows_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--list"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in listed] == list(ROWS)


def test_a_run_writes_what_it_measured_and_says_what_failed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(row: Row, *asked: object, **more: object) -> Measured:
        if row.name == "start":
            raise RowFailed("start: it did not")
        return measured(row.name, {OURS: [0.002], row.base: [0.001]}, [0.001])

    monkeypatch.setattr(command, "HERE", tmp_path)
    monkeypatch.setattr(command, "run", run)
    monkeypatch.setattr(command, "profile", lambda row, size: ["all of it"])
    monkeypatch.setattr(command, "draw", lambda figures, folder: [])
    assert command.main(["start", "calls", "--write"]) == 1
    told = capsys.readouterr()
    assert "start: it did not" in told.err
    assert told.out.startswith("calls                    not met      ours 0.50, httpx and json.loads 1.00")
    whole = (tmp_path / "RESULTS.md").read_text()
    assert "| **0.50** (0.50 to 0.50) | 0.95 | 1.05 | **not met** |" in whole
    assert "all of it" in whole
    assert "`from facade" not in whole
    assert list(Kept(tmp_path / "results.json").rows) == ["calls"]


def test_long_rows_are_last_and_named_so() -> None:
    full = [row.full for row in ROWS.values()]
    assert full == sorted(full)
    assert {"check", "large-up", "million-memory"} <= {row.name for row in ROWS.values() if row.full}
