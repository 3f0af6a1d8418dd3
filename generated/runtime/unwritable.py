# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What cannot be sent as it was given, and where it stands."""

from __future__ import annotations


class Unwritable(ValueError):
    """A value that would mean something else on the wire, or nothing; nothing was sent.

    Attributes:
        pointer: the JSON pointer to it, from where the writing began.
    """

    def __init__(self, problem: str, pointer: str = "") -> None:
        super().__init__(f"{pointer}: {problem}" if pointer else problem)
        self.problem = problem
        self.pointer = pointer

    def inside(self, key: object) -> Unwritable:
        """The same, seen from outside of an object or list that has it at `key`."""
        return Unwritable(self.problem, f"/{str(key).replace('~', '~0').replace('/', '~1')}{self.pointer}")

    def __reduce__(self) -> tuple[type[Unwritable], tuple[str, str]]:
        return Unwritable, (self.problem, self.pointer)
