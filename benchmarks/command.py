"""The command line: which rows, how much of each, and whether the results are written."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from .measuring.row import QUICK, Row, Size
from .measuring.running import ROOT, RowFailed, profile, run
from .rows import ROWS
from .rows.scale import folders
from .rows.starting import slowest_imports
from .supply.kept import KEPT
from .telling.figures import Figures, figures_of
from .telling.kept import Kept
from .telling.machine import machine
from .telling.plots import draw
from .telling.table import number, text

HERE = ROOT / "benchmarks"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and print what was found; the status tells whether all could be measured."""
    asked = _asked(arguments)
    chosen = [ROWS[name] for name in asked.rows] or [row for row in ROWS.values() if asked.full or not row.full]
    if asked.imports:
        print("  own us | with what it imports | of `from facade import ICA`")
        print("\n".join(slowest_imports("from facade import ICA", 40)))
        return 0
    if asked.list:
        for row in ROWS.values():
            print(f"{row.name:24} {row.title}{' (with --full)' if row.full else ''}")
        return 0
    return _measure(
        chosen,
        QUICK if asked.quick else Size(),
        processes=1 if asked.quick else None,
        rounds=2 if asked.quick else None,
        # A quick run is no result: it is kept apart.
        folder=HERE if asked.write and not asked.quick else KEPT / "last",
        with_folders=asked.full and not asked.rows,
        show=lambda line: print(line, flush=True),
    )


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="row", help="rows to measure, by default all")
    parser.add_argument("--full", action="store_true", help="with the rows that take long")
    parser.add_argument("--quick", action="store_true", help="one process and two rounds: a first look, no result")
    parser.add_argument("--write", action="store_true", help="write benchmarks/RESULTS.md, results.json and the plots")
    parser.add_argument("--list", action="store_true", help="list the rows")
    parser.add_argument("--imports", action="store_true", help="list the modules that take longest to be imported")
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.rows if name not in ROWS]
    if unknown:
        parser.error(f"there is no row {', '.join(unknown)}; rows are {', '.join(ROWS)}")
    return asked


def _measure(
    chosen: Sequence[Row],
    size: Size,
    *,
    processes: int | None,
    rounds: int | None,
    folder: Path,
    with_folders: bool,
    show: Callable[[str], None],
) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    kept = Kept(folder / "results.json")
    kept.begin(machine())
    steps = [partial(_measure_row, row, size, processes, rounds, kept, show) for row in chosen]
    if with_folders:
        steps.append(partial(_measure_folders, kept))
    failed = False
    try:
        for step in steps:
            try:
                step()
            except RowFailed as error:
                failed = True
                print(f"failed: {error}", file=sys.stderr)
            # After each of them: what ends the run does not end what it measured.
            kept.write()
    finally:
        _tell(kept, folder)
        show(f"written: {folder / 'RESULTS.md'}")
    return int(failed)


def _measure_row(
    row: Row, size: Size, processes: int | None, rounds: int | None, kept: Kept, show: Callable[[str], None]
) -> None:
    begun = time.perf_counter()
    kept.rows[row.name] = run(row, size, processes=processes, rounds=rounds)
    found = figures_of(row, kept.rows[row.name])
    kept.profiles.pop(row.name, None)
    if not found.met:
        kept.profiles[row.name] = profile(row, size)
    show(line_of(found, time.perf_counter() - begun))


def _measure_folders(kept: Kept) -> None:
    kept.folders = folders()


def line_of(found: Figures, seconds: float) -> str:
    """What is told of a row as soon as it is measured."""
    sides = ", ".join(f"{side} {number(spread.median)}" for side, spread in found.ratios.items())
    return f"{found.row.name:24} {found.verdict.strip('*'):12} {sides}  [{seconds:.0f} s]"


def _tell(kept: Kept, folder: Path) -> None:
    figures = {name: figures_of(row, kept.rows[name]) for name, row in ROWS.items() if name in kept.rows}
    whole = text(figures.values(), kept.told, kept.profiles, "python -m benchmarks --write", kept.folders)
    (folder / "RESULTS.md").write_text(whole, encoding="utf-8")
    try:
        draw(figures, folder / "plots")
    except ModuleNotFoundError as missing:
        print(f"no plots: {missing.name} is not installed", file=sys.stderr)
