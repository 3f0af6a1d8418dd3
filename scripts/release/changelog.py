"""The changelog: what is generated in it stands between marks and is written anew; all else is left as it is.

Its form is that of keepachangelog.com. What is generated is below `## [Unreleased]`: an opening, then a part below each
of the headings, which brings its heading along where there is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from scripts.errors import PipelineError

from .entry import SECTIONS

FILE = Path("CHANGELOG.md")
UNRELEASED = "Unreleased"
END = "<!-- end of what is generated -->"
_BEGIN = re.compile(r"<!-- generated\b(?: by make regenerate: ([^,\n]+), ([0-9a-f]+);)?[^\n]*-->")
_HEADING = re.compile(r"## +\[?([^\]\s]+)\]?(?: +-.*)?\s*")
_SECTION = re.compile(r"### +(\w+)\s*")
_FENCE = re.compile(r" {0,3}(```|~~~)")
_HINT = "put the mark back, or take both marks and what is between away; make regenerate writes it anew"


@dataclass(frozen=True)
class Generated:
    """What is generated of an entry.

    Attributes:
        least: The version that follows at least.
        digest: What tells what it was made of.
        opening: The sentences that it begins with.
        sections: The entries below each heading.
    """

    least: str
    digest: str
    opening: str
    sections: dict[str, list[str]]


class Changelog:
    """A changelog, divided at its headings.

    Attributes:
        least: The version that had to follow at least when it was generated; empty where nothing is generated.
        digest: What tells what was generated of what.
        generated_text: All that is generated, without its marks.

    Raises:
        PipelineError: Marks do not fit together.
    """

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._headings = _headings(self._lines)
        self.least, self.digest = "", ""
        self.generated_text = ""
        at = next((at for at, name in self._headings if name.lower() == UNRELEASED.lower()), None)
        if at is None:
            # Above the newest version, or below all that is there.
            at = self._headings[0][0] if self._headings else len(self._lines)
            new = [f"## [{UNRELEASED}]", ""]
            self._lines[at:at] = new if at == 0 or not self._lines[at - 1] else ["", *new]
            at = self._lines.index(new[0], at)
            self._headings = _headings(self._lines)
        self._begin = at + 1
        self._end = next((at for at, _ in self._headings if at >= self._begin), len(self._lines))
        self._own = self._without_generated()

    @property
    def released(self) -> str | None:
        """The version that was released last."""
        return next((name for _, name in self._headings if name.lower() != UNRELEASED.lower()), None)

    @property
    def unreleased(self) -> list[str]:
        """The lines of what was not released yet, with its heading."""
        return self._lines[self._begin - 1 : self._end]

    @property
    def has_own_words(self) -> bool:
        """Whether anything was written by hand since the last release."""
        return any(line.strip() and not _SECTION.fullmatch(line) for line in self._own)

    def with_generated(self, generated: Generated | None) -> str:
        """The whole text with this as what is generated; None where nothing is."""
        body = self._own if generated is None else _filled(self._own, generated)
        return self._joined(body, self._lines[self._begin - 1])

    def as_released(self, version: str, date: str, generated: Generated | None) -> str:
        """The whole text with all that was not released as a version of its own, in which nothing is written anew."""
        text = self.with_generated(generated)
        marked = Changelog(text)
        body = [
            line for line in marked._lines[marked._begin : marked._end] if not (_BEGIN.fullmatch(line) or line == END)
        ]
        return marked._joined(body, f"## [{UNRELEASED}]", "", f"## [{version}] - {date}")

    def _joined(self, body: list[str], *headings: str) -> str:
        while body and not body[-1]:
            body.pop()
        rest = self._lines[self._end :]
        lines = [*self._lines[: self._begin - 1], *headings, *body, *([""] if rest else []), *rest]
        return "\n".join(lines) + "\n"

    def _without_generated(self) -> list[str]:
        """What of the unreleased entry was written by hand."""
        own: list[str] = []
        inside = ended = False
        for number, line in enumerate(self._lines[self._begin : self._end], start=self._begin + 1):
            begins = _BEGIN.fullmatch(line)
            if begins and inside:
                raise PipelineError(f"line {number}: a generated part begins within another", file=FILE, hint=_HINT)
            if line == END and not inside:
                raise PipelineError(f"line {number}: a generated part ends that did not begin", file=FILE, hint=_HINT)
            if begins:
                inside = True
                if begins[1]:
                    self.least, self.digest = begins[1], begins[2]
            elif line == END:
                inside = False
            # The empty line after a part goes with it.
            elif not inside and (line or not ended):
                own.append(line)
            if inside and not begins:
                self.generated_text += f"{line}\n"
            ended = line == END
        if inside:
            raise PipelineError("a generated part has no end", file=FILE, hint=f"{_HINT} (it is {END})")
        return own


def _filled(own: list[str], generated: Generated) -> list[str]:
    """What was written by hand with what is generated, each part below its heading."""
    starts = [*((at, found[1].capitalize()) for at, found in _sections(own)), (len(own), "")]
    mark = f"<!-- generated by make regenerate: {generated.least}, {generated.digest}; written anew each time -->"
    body = ["", mark, *generated.opening.splitlines(), END, "", *_trimmed(own[: starts[0][0]])]
    left = {section: generated.sections[section] for section in SECTIONS if generated.sections.get(section)}
    for (at, name), (end, _) in pairwise(starts):
        # Parts without a heading of their own go where the order of headings has them.
        for section in [each for each in left if name in SECTIONS and SECTIONS.index(each) < SECTIONS.index(name)]:
            if section not in [other for _, other in starts]:
                body += _part(section, left.pop(section), heading=True)
        part = _part(name, left.pop(name), heading=False) if name in left else []
        body += [own[at], "", *part, *_trimmed(own[at + 1 : end])]
    for section, lines in left.items():
        body += _part(section, lines, heading=True)
    return body


def _part(section: str, lines: list[str], *, heading: bool) -> list[str]:
    return [f"<!-- generated: {section} -->", *([f"### {section}", ""] if heading else []), *lines, END, ""]


def _trimmed(lines: list[str]) -> list[str]:
    """Lines with one empty line behind them and none before; none at all where all are empty."""
    text = "\n".join(lines).strip("\n")
    return [*text.split("\n"), ""] if text else []


def _sections(lines: list[str]) -> list[tuple[int, re.Match[str]]]:
    return [(at, found) for at, line in _outside_fences(lines) if (found := _SECTION.fullmatch(line))]


def _headings(lines: list[str]) -> list[tuple[int, str]]:
    """Where each version begins."""
    return [(at, found[1]) for at, line in _outside_fences(lines) if (found := _HEADING.fullmatch(line))]


def _outside_fences(lines: list[str]) -> list[tuple[int, str]]:
    found, fence = [], ""
    for at, line in enumerate(lines):
        opens = _FENCE.match(line)
        if opens and fence in ("", opens[1]):
            fence = "" if fence else opens[1]
        elif not fence:
            found.append((at, line))
    return found
