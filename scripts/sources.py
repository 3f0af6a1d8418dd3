"""The list of platforms and of where their descriptions come from: ``specs/sources.toml``."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from scripts.documents import toml
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
_HEADERS = ("api_key_header", "token_header")
_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+: *[ -z|~]*\{\}[ -z|~]*")
_DOCUMENTS = "documents"
_SERVICE = re.compile(r"[a-z][a-z0-9_-]*")
# What addresses of descriptions have in common, whichever service they are of.
_SAYS_NOTHING = re.compile(r"v[0-9]+|api|api-docs|docs|openapi|swagger", re.IGNORECASE)
_FILE = re.compile(r"(.+)\.(?:json|ya?ml)", re.IGNORECASE)
_CALLER = ("client", "variable")
_KEYS = (*_FIELDS, *_CALLER, _FACTS, _DOCUMENTS, _NULLS, *_HEADERS)
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
        documents: Where the platform is several services with a description each: the addresses of each service's, in
            the order in which they are tried. They are relative to `url`.
        documents_at: The address that lists the services' descriptions instead, where a server does.
        nulls: Where the platform writes null: as described, or anywhere.
        api_key_header: The header in which a pull sends a key, with `{}` where the key stands; None for the usual one.
        token_header: The same for a token.
        client: The class of the facade that calls it; None where it is called as the platform is.
        variable: What holds such a client in examples; None where it is called as the platform is.
    """

    platform: str
    title: str
    url: str
    form: str
    base_url: str
    facts: str | None = None
    documents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    documents_at: str | None = None
    nulls: str = NULLS[0]
    api_key_header: str | None = None
    token_header: str | None = None
    client: str | None = None
    variable: str | None = None

    @property
    def client_name(self) -> str:
        """The class of the facade that calls the platform."""
        return self.client or "".join(word.capitalize() for word in self.platform.split("_"))

    @property
    def variable_name(self) -> str:
        """What holds a client in examples."""
        return self.variable or self.platform

    @property
    def has_services(self) -> bool:
        """Whether the platform is several services, each with a description of its own."""
        return bool(self.documents) or self.documents_at is not None

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
        tables = toml.read(path)
    except FileNotFoundError as error:
        raise PipelineError(f"cannot be read: {error.strerror}", file=path) from None
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
        if key not in _KEYS:
            known = ", ".join(_KEYS)
            raise PipelineError(f"unknown key; known: {known}", file=path, pointer=join(pointer, key))
    for key in _FIELDS:
        if not isinstance(table.get(key), str) or not table[key]:
            raise PipelineError("a text is needed here", file=path, pointer=join(pointer, key))
    if table["form"] not in FORMS:
        raise PipelineError(f"unknown form; known: {', '.join(FORMS)}", file=path, pointer=join(pointer, "form"))
    if table.get(_NULLS, NULLS[0]) not in NULLS:
        raise PipelineError(f"unknown; known: {', '.join(NULLS)}", file=path, pointer=join(pointer, _NULLS))
    for key in _HEADERS:
        if key in table and not (isinstance(table[key], str) and _HEADER.fullmatch(table[key])):
            problem = "this is a header with {} in its value, where the secret stands"
            hint = f'write {key} = "Authorization: Bearer {{}}"'
            raise PipelineError(problem, file=path, pointer=join(pointer, key), hint=hint)
    for key in _CALLER:
        said = table.get(key, "name")
        if not isinstance(said, str) or not said.isidentifier() or iskeyword(said):
            raise PipelineError("this is a name in Python", file=path, pointer=join(pointer, key))
    if _FACTS in table:
        _check_facts(table, path, join(pointer, _FACTS))
    rest = {key: value for key, value in table.items() if key != _DOCUMENTS}
    if _DOCUMENTS not in table:
        return Source(platform=platform, **rest)
    if table["form"] != "openapi":
        raise PipelineError("documents are written in the form openapi", file=path, pointer=join(pointer, _DOCUMENTS))
    try:
        return Source(platform=platform, **rest, **_documents(table[_DOCUMENTS], join(pointer, _DOCUMENTS)))
    except PipelineError as error:
        raise error.located(path) from None


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


def _documents(said: object, pointer: str) -> dict[str, Any]:
    """What an entry says of its services: by name, as a list of addresses, or as the address of a list."""
    if isinstance(said, str) and said:
        return {"documents_at": said}
    if isinstance(said, Mapping) and said:
        return {"documents": {name: _addresses(name, said[name], join(pointer, name)) for name in said}}
    if not isinstance(said, list) or not said:
        raise PipelineError(
            "this names the documents of the platform's services",
            pointer=pointer,
            hint='write documents.NAME = "/NAME/v3/api-docs" for each service, or a list of such addresses',
        )
    found: dict[str, tuple[str, ...]] = {}
    for index, address in enumerate(said):
        at = join(pointer, index)
        name = service_named(address) if isinstance(address, str) else None
        hint = "write documents.NAME = ADDRESS, or a list of addresses to try, for each service"
        if name is None:
            raise PipelineError(f"{address!r} does not say which service it is of", pointer=at, hint=hint)
        if name in found:
            raise PipelineError(f"this is the second address of a service {name!r}", pointer=at, hint=hint)
        found[name] = (address,)
    return {"documents": found}


def _addresses(name: str, said: object, pointer: str) -> tuple[str, ...]:
    if not _SERVICE.fullmatch(name):
        raise PipelineError(
            "a service's name consists of lower-case letters, digits, underscores and hyphens", pointer=pointer
        )
    addresses: list[Any] = said if isinstance(said, list) else [said]
    if not addresses or not all(isinstance(each, str) and each for each in addresses):
        raise PipelineError("an address is needed here, or a list of addresses to try", pointer=pointer)
    return tuple(addresses)


def service_named(address: str) -> str | None:
    """The service that an address of a description is of, as it says by itself: a file's name, the first part of the
    path, a group that is asked for, or the host. None where all of these would say the same of any service."""
    parts = urlsplit(address)
    segments = [segment for segment in parts.path.split("/") if segment]
    file = _FILE.fullmatch(segments[-1]) if segments else None
    if file is not None:
        segments[-1] = file[1]
    words = [word for word in segments if not _SAYS_NOTHING.fullmatch(word)]
    if file is not None and words and words[-1] == file[1]:
        words = words[-1:]
    words = [*words[:1], *parse_qs(parts.query).get("group", ()), *(parts.hostname or "").split(".")[:1]]
    name = next(iter(words), "").lower()
    return name if _SERVICE.fullmatch(name) else None
