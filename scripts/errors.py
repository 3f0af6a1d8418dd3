"""The one error that the description pipeline shows to a person."""

from __future__ import annotations

from pathlib import Path


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
        place = "" if self.file is None else Path(self.file).as_posix() if isinstance(self.file, Path) else self.file
        if self.pointer is not None:
            place += f"#{self.pointer}"
        text = f"{place}: {self.problem}" if place else self.problem
        return f"{text}\n  hint: {self.hint}" if self.hint else text

    def located(self, file: str | Path) -> PipelineError:
        """Give the same error with a file name, unless it has one already.

        Args:
            file: The file that was being read.
        """
        if self.file is not None:
            return self
        return PipelineError(self.problem, file=file, pointer=self.pointer, hint=self.hint)
