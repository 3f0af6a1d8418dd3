# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""The value of a field that is not there, which is not the same as null."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """Has one member, `UNSET`: the field was not in the answer, or is not to be sent."""

    UNSET = "UNSET"

    # Literal, so that type checkers take `if field:` as proof that the field is there.
    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
