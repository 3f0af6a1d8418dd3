"""The memory of names is written with the packages that have these names, and what it keeps is told."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.documents.writing import write_whole
from scripts.errors import counted
from scripts.names import Kept

_SHOWN = 5


@contextlib.contextmanager
def writing(files: Mapping[Path, bytes]) -> Iterator[None]:
    """Write files; when one cannot be written, or what follows inside the context fails, all are as they were."""
    before = {path: path.read_bytes() if path.is_file() else None for path in files}
    try:
        for path, content in files.items():
            write_whole(path, content)
        yield
    except BaseException:
        for path, old in before.items():
            if old is None:
                path.unlink(missing_ok=True)
            else:
                write_whole(path, old)
        raise


def held(kept: Kept, path: Path) -> list[str]:
    """A line on names that stay although the description has others now."""
    if not kept.held:
        return []
    first = [f"{name} (now {now})" for name, now in kept.held[:_SHOWN]]
    shown = ", ".join([*first, *["..."][: len(kept.held) - len(first)]])
    names = counted(len(kept.held), "name")
    return [f"{path.as_posix()}: {names} stay as they were: {shown}\n  hint: docs/names.md says how to take a new one"]
