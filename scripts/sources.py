"""The list of platforms and of where their descriptions come from: ``specs/sources.toml``."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.documents.pointers import join
from scripts.errors import PipelineError

FORMS = ("openapi", "tastypie")
_PLATFORM = re.compile(r"[a-z][a-z0-9_]*")
_FIELDS = ("title", "url", "form", "base_url")
_FACTS = "facts"
_NULLS = "nulls"
_EVERYWHERE = "anywhere"
# Where null may stand: where the description says so, or for any property.
NULLS = ("described", _EVERYWHERE)
_FACTS_FILE = re.compile(r"[a-z][a-z0-9_]*\.json")
# What the other stages keep in a platform's folder.
_NOT_FACTS = frozenset({"openapi.json"})


@dataclass(frozen=True)
class Source:
    """Where one platform's description comes from.

    Attributes:
        platform: The platform's name in folders and modules.
        title: What people call it.
        url: The address of the description.
        form: How the description is written.
        base_url: Where the platform's calls go by default.
        facts: The file in the platform's folder that says by hand what is known of it; None where a server says it all.
        nulls: Where the platform writes null: as described, or anywhere.
    """

    platform: str
    title: str
    url: str
    form: str
    base_url: str
    facts: str | None = None
    nulls: str = NULLS[0]

    @property
    def nulls_anywhere(self) -> bool:
        """Whether any property may be null."""
        return self.nulls == _EVERYWHERE


def load(path: Path = Path("specs/sources.toml")) -> dict[str, Source]:
    """Read the list of platforms, by name, in the file's order.

    Args:
        path: The file to read.

    Raises:
        PipelineError: The file is missing or malformed, or an entry lacks or misspells something.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=path) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PipelineError(f"this is not TOML: {error}", file=path) from None
    return {platform: _source(path, platform, table) for platform, table in tables.items()}


def find(platform: str, path: Path = Path("specs/sources.toml")) -> Source:
    """Give one platform's source.

    Args:
        platform: The platform's name.
        path: The file to read.

    Raises:
        PipelineError: There is no such platform (the message lists those there are), or the file is wrong.
    """
    sources = load(path)
    if platform in sources:
        return sources[platform]
    close = difflib.get_close_matches(platform, sources, n=1)
    hint = f"did you mean {close[0]!r}?" if close else "add an entry to describe a new one"
    known = ", ".join(sources) or "none"
    raise PipelineError(f"there is no platform {platform!r}; known: {known}", file=path, hint=hint)


def nulls_anywhere(platform: str, path: Path = Path("specs/sources.toml")) -> bool:
    """Whether a platform writes null for any property. A description without an entry, or without any list of
    platforms, says itself where."""
    known = load(path).get(platform) if path.exists() else None
    return known is not None and known.nulls_anywhere


def _source(path: Path, platform: str, table: object) -> Source:
    pointer = join("", platform)
    if not isinstance(table, Mapping):
        raise PipelineError("a platform is a table", file=path, pointer=pointer, hint=f"write [{platform}]")
    if not _PLATFORM.fullmatch(platform):
        raise PipelineError(
            "a platform's name consists of lower-case letters, digits and underscores", file=path, pointer=pointer
        )
    for key in table:
        if key not in (*_FIELDS, _FACTS, _NULLS):
            known = ", ".join((*_FIELDS, _FACTS, _NULLS))
            raise PipelineError(f"unknown key; known: {known}", file=path, pointer=join(pointer, key))
    for key in _FIELDS:
        if not isinstance(table.get(key), str) or not table[key]:
            raise PipelineError("a text is needed here", file=path, pointer=join(pointer, key))
    if table["form"] not in FORMS:
        raise PipelineError(f"unknown form; known: {', '.join(FORMS)}", file=path, pointer=join(pointer, "form"))
    if table.get(_NULLS, NULLS[0]) not in NULLS:
        raise PipelineError(f"unknown; known: {', '.join(NULLS)}", file=path, pointer=join(pointer, _NULLS))
    if _FACTS in table:
        _check_facts(table, path, join(pointer, _FACTS))
    return Source(platform=platform, **table)


def _check_facts(table: Mapping[str, object], path: Path, pointer: str) -> None:
    """Make sure that the key names a file that can be one of facts. Raises PipelineError."""
    name = table[_FACTS]
    if not isinstance(name, str) or not _FACTS_FILE.fullmatch(name) or name in _NOT_FACTS:
        raise PipelineError(
            "this names a JSON file in the platform's folder",
            file=path,
            pointer=pointer,
            hint='write facts = "facts.json"',
        )
    if table["form"] != "openapi":
        raise PipelineError("facts are written in the form openapi", file=path, pointer=pointer)
