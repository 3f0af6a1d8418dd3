"""The version of the package, in the one place that says it."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.documents.writing import write_whole
from scripts.errors import PipelineError

FILE = Path("facade") / "version.py"
_SAID = re.compile(r'^__version__ = "([^"\n]*)"$', re.MULTILINE)


def read(root: Path) -> str:
    """The version that a checkout is of. Raises PipelineError where the file does not say it."""
    return _found(root)[1]


def write(root: Path, version: str) -> bool:
    """Write another version; whether that changed anything. Raises PipelineError and OSError."""
    text, old = _found(root)
    return write_whole(root / FILE, text.replace(f'__version__ = "{old}"', f'__version__ = "{version}"').encode())


def _found(root: Path) -> tuple[str, str]:
    path = root / FILE
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=FILE) from None
    said = _SAID.findall(text)
    if len(said) != 1:
        raise PipelineError("the version is not said here, once", file=FILE, hint='write __version__ = "1.2.3"')
    return text, said[0]
