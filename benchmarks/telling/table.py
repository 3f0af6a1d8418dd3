"""RESULTS.md: the table, what it was measured on, and of each row that is not met the profile that tells why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from benchmarks.measuring.row import OURS, Row

from .figures import Figures, Spread

_HEADINGS = ("measure", "ours", "must", "aim", "", "peers", "absolute")


def text(
    figures: Iterable[Figures],
    told: Mapping[str, str],
    profiles: Mapping[str, list[str]],
    command: str,
    folders: list[str] | None = None,
) -> str:
    """The whole file.

    Args:
        figures: The rows, in order.
        told: What they were measured on.
        profiles: The lines of a profile for rows that are not met.
        command: How this is made anew.
        folders: What is told of folders with many files.
    """
    found = list(figures)
    met = sum(each.met for each in found if each.row.must is not None)
    bounds = sum(1 for each in found if each.row.must is not None and each.ours is not None)
    unmet = [each for each in found if not each.met]
    lines = [
        "# Measurements",
        "",
        f"Written by `{command}`; [what is measured and how](../docs/benchmarks.md). {met} of {bounds} bounds are met"
        + (": not met are " + ", ".join(f"[{each.row.name}](#{each.row.name})" for each in unmet) if unmet else "")
        + ".",
        "",
        *(f"- {name}: {value}" for name, value in told.items()),
        "- dates: " + ", ".join(sorted({each.measured.when[:10] for each in found})),
        "",
        "Each figure is the median of all rounds in all processes, with the quartiles in brackets. A ratio is taken "
        "round by round, to the side that is named in its row; of rates (r) more is better, of all else less.",
        "",
        "| " + " | ".join(_HEADINGS) + " |",
        "|" + " --- |" * len(_HEADINGS),
        *(_row(each) for each in found),
        "",
        *_plots(found),
        *_left_out(found),
    ]
    if folders:
        lines += ["Folders with many files:", "", "```", *folders, "```", ""]
    for each in unmet:
        lines += _unmet(each, profiles.get(each.row.name, []))
    return "\n".join(lines).rstrip() + "\n"


def _row(each: Figures) -> str:
    row = each.row
    against = f" / {row.base}" if row.base else ""
    peers = [f"{side} {number(spread.median)}" for side, spread in each.ratios.items() if side not in (OURS, row.base)]
    absolute = [f"{side} {number(spread.median)}" for side, spread in each.values.items() if side in (OURS, row.base)]
    unit = "a second" if row.rate else row.unit
    cells = (
        f"{row.title}{against}{' (r)' if row.rate else ''}",
        _spread(each.ours, row),
        _bound(row.must, row),
        _bound(row.aim, row),
        each.verdict,
        ", ".join(peers) or "-",
        f"{', '.join(absolute)} {unit}" if absolute else "-",
    )
    return "| " + " | ".join(cells) + " |"


def _bound(bound: float | None, row: Row) -> str:
    return "-" if bound is None else f"{bound:g}{_unit(row)}"


def _spread(spread: Spread | None, row: Row) -> str:
    if spread is None:
        return "-"
    return f"**{number(spread.median)}**{_unit(row)} ({number(spread.low)} to {number(spread.high)})"


def _unit(row: Row) -> str:
    return "" if row.base else f" {row.unit}"


def number(value: float) -> str:
    """A number with as many digits as say something."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"


def _plots(found: list[Figures]) -> list[str]:
    from .plots import PLOTS

    names = {each.row.name for each in found}
    shown = [f"![{title}](plots/{file}.png)" for file, title, rows in PLOTS if names & set(rows)]
    return [line for plot in shown for line in (plot, "")]


def _left_out(found: list[Figures]) -> list[str]:
    lines = [f"- {each.row.name}: {side}: {why}" for each in found for side, why in each.measured.left_out.items()]
    return ["Left out:", "", *lines, ""] if lines else []


def _unmet(each: Figures, profile: list[str]) -> list[str]:
    assert each.ours is not None
    assert each.row.must is not None
    heading = [f"## {each.row.name}", ""]
    found, must = f"{number(each.ours.median)}{_unit(each.row)}", _bound(each.row.must, each.row)
    said = f"{each.row.title}: {found} where {must} must be."
    if not profile:
        return [*heading, said, ""]
    return [*heading, said + " Where it goes:", "", "```", *profile, "```", ""]
