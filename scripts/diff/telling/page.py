"""A report as one page of HTML that needs nothing else: it asks no server for anything."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from scripts.diff.verdict import breaking, why

from .counting import Told, by_breaking, count, printable, spans, summary, value, whom, worst

_HERE = Path(__file__).parent
_REACHED_SHOWN = 60


def page(told: Told) -> str:
    """The whole report."""
    environment = Environment(
        loader=FileSystemLoader(_HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters.update(printable=printable, words=_words, value=value)
    changes = [change for report in told.reports for change in report.changes]
    style, script = ((_HERE / name).read_text(encoding="utf-8") for name in ("page.css", "page.js"))
    return environment.get_template("page.html.jinja").render(
        reports=[(report, by_breaking(report.changes), count(report.changes)) for report in told.reports],
        counts=count(changes),
        conclusion=_conclusion(told),
        tags=_counted(tag for change in changes for tag in change.tags),
        kinds=_counted(change.kind for change in changes),
        summary=summary,
        whom=whom,
        worst=worst,
        shown=_REACHED_SHOWN,
        # What is ours, to the letter, is all that a browser may run here.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
        style_hash=_hash(style),
        script_hash=_hash(script),
    )


def _conclusion(told: Told) -> list[str]:
    """What follows, as sentences."""
    found = [f"{breaking(told.reports).capitalize()}."]
    if told.version is not None:
        found.append(f"Verdict: {why(told.bump, told.version)}.")
        if told.following not in (None, told.version):
            found.append(f"Version {told.following} follows {told.version}.")
    elif told.bump:
        found.append(f"Verdict: {told.bump.word}.")
    return found


def _words(text: str) -> Markup:
    """Words with what stands between backticks as code."""
    pieces = (Markup("<code>{}</code>").format(piece) if inside else piece for inside, piece in spans(text))
    return Markup("").join(pieces)


def _counted(names: Iterable[str]) -> list[tuple[str, int]]:
    return sorted(Counter(names).items())


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
