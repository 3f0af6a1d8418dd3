"""What the description pipeline shows to a person: one kind of error, and notices of what it could do without."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

_SHOWN = 20


class PipelineError(Exception):
    """A problem that a person can act on: what is wrong, in which file, at which place.

    Args:
        problem: What is wrong, in one sentence.
        file: The file or address that it was found in.
        pointer: The JSON pointer of the place inside that file.
        hint: What to do about it.
    """

    def __init__(
        self,
        problem: str,
        *,
        file: str | Path | None = None,
        pointer: str | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(problem)
        self.problem = problem
        self.file = file
        self.pointer = pointer
        self.hint = hint

    def __str__(self) -> str:
        return _told(self.problem, self.file, self.pointer, self.hint)

    def located(self, file: str | Path) -> PipelineError:
        """Give the same error with a file name, unless it has one already.

        Args:
            file: The file that was being read.
        """
        if self.file is not None:
            return self
        return PipelineError(self.problem, file=file, pointer=self.pointer, hint=self.hint)


@dataclasses.dataclass(frozen=True)
class Notice:
    """A fault in a description that costs no more than its place: what is wrong there, and what was made of it.

    Attributes:
        problem: What is wrong, and what it is taken for.
        file: The file or address that it was found in.
        pointer: The JSON pointer of the place inside that file.
        hint: What to do about it.
    """

    problem: str
    file: str | Path | None = None
    pointer: str | None = None
    hint: str | None = None

    def __str__(self) -> str:
        return _told(self.problem, self.file, self.pointer, self.hint)

    def located(self, file: str | Path) -> Notice:
        """Give the same notice with a file name, unless it has one already."""
        return self if self.file is not None else dataclasses.replace(self, file=file)


def counted(number: int, thing: str) -> str:
    """A number of things: `1 operation`, `2 operations`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: `als, crs and drs`."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def first_of(notices: Sequence[Notice]) -> list[str]:
    """The first notices as lines, and how many there are besides: a description with more is looked at as a whole."""
    lines = [str(notice) for notice in notices[:_SHOWN]]
    return lines if len(notices) <= _SHOWN else [*lines, f"and {len(notices) - _SHOWN} more places like these"]


def _told(problem: str, file: str | Path | None, pointer: str | None, hint: str | None) -> str:
    place = "" if file is None else file.as_posix() if isinstance(file, Path) else file
    if pointer is not None:
        place += f"#{pointer}"
    text = f"{place}: {problem}" if place else problem
    return f"{text}\n  hint: {hint}" if hint else text
