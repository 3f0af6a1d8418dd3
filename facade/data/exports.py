"""Files that lists are written to: under another name until they are whole, and item by item as pages come."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from contextlib import ExitStack
from itertools import islice
from os import PathLike
from typing import Any, Protocol, Self, TypeVar

from generated.runtime.pages import Exported
from generated.runtime.writing import to_json

from ..files.names import wanted_path
from ..files.part import PartFile
from .fitting import json_text

T_co = TypeVar("T_co", covariant=True)
# What zlib calls the form of gzip.
_GZIP = 31
# So many lines are written at once.
_LINES = 1000


class Sink(Protocol[T_co]):
    """What takes a list, some items at a time."""

    items: int

    def __enter__(self) -> Self: ...
    def __exit__(self, *problem: Any) -> None: ...

    def take(self, items: Iterable[Any], size: int = 0) -> None:
        """Take the next items, which came in so many bytes; 0 where that is not known."""

    def finish(self) -> T_co:
        """What becomes of them, when there are no more."""
        ...


class Target:
    """A file that is written from its start, and takes its place when all of it is there: half a file is never taken
    for a whole one, and what was there before stays until then.

    Raises:
        FileNotFoundError: its folder is not there.
        IsADirectoryError: there is a folder of this name.
        TransferFailed: something else writes the same file, or there is no room for it.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self.path = wanted_path(path)
        if self.path.is_dir() or not self.path.name:
            raise IsADirectoryError(f"{self.path} is a folder; give the path of a file in it")
        self._part = PartFile(self.path)
        self._own = ExitStack()

    def __enter__(self) -> Self:
        self._own.callback(self._part.close)
        self._part.open()
        self._part.begin()
        return self

    def write(self, data: Any) -> int:
        """Write what comes next."""
        self._part.write(bytes(data))
        return len(data)

    def finish(self) -> None:
        """Take the place of the file itself."""
        self._part.become()

    def __exit__(self, kind: type[BaseException] | None, problem: Any, trace: Any) -> None:
        with self._own:
            if kind is not None:
                self._part.drop()


class LinesFile:
    """A file of JSON Lines; compressed by gzip where its name ends so.

    Attributes:
        items: how many are written.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self._target = Target(path)
        self._packer = zlib.compressobj(wbits=_GZIP) if self._target.path.suffix.lower() == ".gz" else None
        self.items = 0

    def __enter__(self) -> Self:
        self._target.__enter__()
        return self

    def take(self, items: Iterable[Any], size: int = 0) -> None:
        """Write the next items, each on a line as it came."""
        ahead = iter(items)
        while lines := [json_text(to_json(item)) + "\n" for item in islice(ahead, _LINES)]:
            self.items += len(lines)
            self._write("".join(lines).encode())

    def finish(self) -> Exported:
        """Take the place of the file itself."""
        if self._packer is not None:
            self._target.write(self._packer.flush())
        self._target.finish()
        return Exported(self._target.path, self.items)

    def __exit__(self, *problem: Any) -> None:
        self._target.__exit__(*problem)

    def _write(self, data: bytes) -> None:
        packed = data if self._packer is None else self._packer.compress(data)
        if packed:
            self._target.write(packed)
