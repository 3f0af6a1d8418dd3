"""What is there of a file that is not complete yet: `<target>.part`, so that half a file is never taken for a whole."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from ..errors import TransferFailed


class PartFile:
    """The bytes so far, beside the tag (`<target>.part.tag`) by which the storage knows of which object they are.

    Attributes:
        path: where the bytes are.
    """

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(target.name + ".part")
        self._label = target.with_name(target.name + ".part.tag")

    @property
    def tag(self) -> str:
        """The tag with its quotes, empty where there is none."""
        return self._label.read_text(encoding="ascii", errors="ignore") if self._label.exists() else ""

    def size(self) -> int:
        """How many bytes are there that another try can go on from."""
        return self.path.stat().st_size if self.path.exists() and self.tag else 0

    def begin(self, tag: str = "") -> None:
        """Take the bytes of an object from its start, under the tag that it has."""
        self.drop()
        # A weak tag does not promise the same bytes, and a header carries no other than ASCII.
        if tag.startswith('"') and tag.isascii():
            self._label.write_text(tag, encoding="ascii")

    def open(self) -> BinaryIO:
        """Open it to write what comes next."""
        return self.path.open("ab")

    def open_anew(self) -> BinaryIO:
        """Open it to write a file from its start. It stays the same file for another call that writes it too: who comes
        first must not put what somebody else has only begun in the place of a whole file."""
        self._label.unlink(missing_ok=True)
        return self.path.open("wb")

    def drop(self) -> None:
        """Remove what is there."""
        self.path.unlink(missing_ok=True)
        self._label.unlink(missing_ok=True)

    def become(self, target: Path) -> None:
        """Take the place of the file itself. Raises TransferFailed where somebody else took what was there."""
        try:
            self.path.replace(target)
        except FileNotFoundError:
            text = (
                f"{target.name}: another call wrote the same file at the same time, and what it wrote stands there now"
            )
            raise TransferFailed(text) from None
        self._label.unlink(missing_ok=True)
