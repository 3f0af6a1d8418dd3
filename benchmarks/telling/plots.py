"""The plots: ours, its bounds and the peers, a panel for each row."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.measuring.row import OURS

from .figures import Figures
from .table import number

# File, heading, and the rows that are shown together.
PLOTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("decoding", "Decoding a page of 1,000 items", ("project-data", "analysis")),
    (
        "models",
        "Reading everything, and giving it back",
        ("project-data-everything", "analysis-everything", "project-data-back", "analysis-back"),
    ),
    ("calls", "Pages and small calls", ("pages", "calls", "async-calls", "async-calls-fast")),
    ("footprint", "Memory, start and pipeline", ("memory", "start", "regenerate", "regenerate-nothing")),
    (
        "scale",
        "At scale",
        (
            "million-memory",
            "million-time",
            "large-up",
            "large-down",
            "large-checked",
            "large-memory",
            "thousand-calls",
            "check",
            "check-cold",
        ),
    ),
)
_OURS, _BASE, _PEER, _MUST, _AIM = "#1f5fa8", "#55606e", "#b9c3cf", "#a8471f", "#2c7a4b"


def draw(figures: Mapping[str, Figures], folder: Path) -> list[Path]:
    """Draw all plots that there are rows for."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for file, title, names in PLOTS:
        found = [figures[name] for name in names if name in figures and figures[name].ours is not None]
        if found:
            written.append(folder / f"{file}.png")
            _draw(title, found, written[-1])
    return written


def _draw(title: str, found: list[Figures], path: Path) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    columns = min(2, len(found))
    lines = -(-len(found) // columns)
    tallest = max(len(each.ratios) for each in found)
    size = (7.2 * columns, lines * (1.6 + 0.42 * tallest) + 0.7)
    figure, grid = pyplot.subplots(lines, columns, figsize=size, squeeze=False, layout="constrained")
    panels = [panel for line in grid for panel in line]
    for panel, each in zip(panels, found, strict=False):
        _panel(panel, each)
    for panel in panels[len(found) :]:
        panel.set_axis_off()
    figure.suptitle(title, fontsize=14, fontweight="bold")
    # Nothing in the file says when or by what it was drawn, so that it changes with the numbers alone.
    figure.savefig(path, dpi=110, metadata={"Software": None})
    pyplot.close(figure)


def _panel(panel: Any, each: Figures) -> None:
    row = each.row
    sides = [side for side in (OURS, row.base, *each.ratios) if side in each.ratios]
    sides = list(dict.fromkeys(sides))
    medians = [each.ratios[side].median for side in sides]
    errors = [
        [max(0.0, spread.median - spread.low) for spread in map(each.ratios.__getitem__, sides)],
        [max(0.0, spread.high - spread.median) for spread in map(each.ratios.__getitem__, sides)],
    ]
    colours = [{OURS: _OURS, row.base: _BASE}.get(side, _PEER) for side in sides]
    panel.barh(sides, medians, xerr=errors, color=colours, height=0.62, error_kw={"elinewidth": 1, "capsize": 2})
    right = max([*medians, row.must or 0, row.aim or 0])
    for place, (median, above) in enumerate(zip(medians, errors[1], strict=True)):
        panel.text(median + above + right * 0.015, place, number(median), va="center", fontsize=9)
    for bound, name, colour in ((row.must, "must", _MUST), (row.aim, "aim", _AIM)):
        if bound is not None:
            panel.axvline(bound, color=colour, linestyle="--", linewidth=1.3, label=f"{name} {bound:g}")
    if row.must is not None:
        panel.legend(fontsize=8, loc="lower right", bbox_to_anchor=(1.0, 0.99), ncols=2, frameon=False)
    panel.invert_yaxis()
    panel.set_xlim(0, right * 1.14)
    panel.set_title(_wrapped(row.title.replace("`", "")), fontsize=9.5, loc="left")
    unit = f"times {row.base}" if row.base else row.unit
    panel.set_xlabel(f"{unit} ({'more' if row.rate else 'less'} is better)", fontsize=9)
    panel.spines[["top", "right"]].set_visible(False)
    panel.tick_params(labelsize=9)


def _wrapped(title: str) -> str:
    return "\n".join(textwrap.wrap(title, 58))
