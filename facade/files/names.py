"""Where a file goes: the path that is meant, and names that platforms give, made safe."""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path, PurePath
from typing import TYPE_CHECKING
from urllib.parse import unquote

if TYPE_CHECKING:
    import httpx

_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')
# Control characters, marks that turn the direction of writing and their like, halves of characters, line breaks.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# What the usual file systems take is 255.
_MOST_BYTES = 200
_RESERVED = re.compile(r"^(con|prn|aux|nul|conin\$|conout\$|com[\d\xb9\xb2\xb3]|lpt[\d\xb9\xb2\xb3]) *(\.|$)", re.I)


def file_name(response: httpx.Response) -> str:
    """The name that the platform gives to a file, made safe: no folders, no control characters, no reserved names."""
    disposition = response.headers.get("content-disposition", "")
    extended = re.search(r"filename\*\s*=\s*(UTF-8|ISO-8859-1)'[^']*'([^;]+)", disposition, re.I)
    simple = re.search(r'filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))', disposition, re.I)
    if extended:
        name = unquote(extended[2].strip(), encoding=extended[1])
    elif simple:
        name = re.sub(r'\\(["\\])', r"\1", simple[1]) if simple[1] is not None else simple[2]
    else:
        name = unquote(str(response.request.url).split("?", 1)[0].rstrip("/").rsplit("/", 1)[-1])
    return safe_name(name)


def wanted_path(path: str | os.PathLike[str]) -> Path:
    """The file or folder that is meant. Raises FileNotFoundError for a folder that is not there."""
    text, found = os.fspath(path), Path(path)
    # A path that ends like a folder's is no file of that name.
    folder = found if text.endswith(("/", os.sep)) else found.parent
    if not found.is_dir() and not folder.is_dir():
        raise FileNotFoundError(f"{folder} is not a folder")
    return found


def target_in(path: Path, name: str) -> Path:
    """The file itself; in a folder, the file of this name, made safe. Raises IsADirectoryError for a folder there."""
    if not path.is_dir():
        return path
    target = path / safe_name(name)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a folder; give another path")
    return target


def safe_name(name: str) -> str:
    """A file name without folders, control characters and names that some system keeps for itself."""
    name = re.split(r"[/\\]", name)[-1]
    name = "".join("\0" if unicodedata.category(letter) in _INVISIBLE else letter for letter in name)
    name = _UNSAFE.sub("_", name).strip(". ")
    if not name:
        return "download"
    return _shortened(f"_{name}" if _RESERVED.match(name) else name)


def _shortened(name: str) -> str:
    """A name that file systems take, with its ending; room is left for `.part` and the like."""
    if len(name.encode()) <= _MOST_BYTES:
        return name
    suffixes = PurePath(name).suffixes
    endings = ("".join(suffixes[-2:]), "".join(suffixes[-1:]), "")
    ending = next(ending for ending in endings if len(ending.encode()) <= 20)
    room = _MOST_BYTES - len(ending.encode())
    return name.encode()[:room].decode(errors="ignore").rstrip(". ") + ending
