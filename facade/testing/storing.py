"""Cassettes as files: YAML that a person can read and vcrpy can load, with what it is about at the top.

A cassette comes from anywhere, as code does: nothing in it can become an object, refer to another part of it, or nest
without end.
"""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from .errors import CassetteUnusable, RecordingFailed
from .exchanges import Exchange, answered, listed

_FORMAT = 1
_BINARY = "tag:yaml.org,2002:binary"
_DEEPEST = 20
_ONE_LINE = 1 << 30
_INTERACTIONS = "interactions:"
# Names of PyYAML's classes over libyaml, which is not everywhere.
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes what it meets again once more, rather than refer to it."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


About = dict[str, Any]


def about_of(path: str | os.PathLike[str]) -> About:
    """What a cassette says of itself, without loading what is recorded in it. Raises CassetteUnusable."""
    lines = []
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                if line.startswith(_INTERACTIONS):
                    break
                lines.append(line)
    except (OSError, UnicodeDecodeError) as error:
        raise CassetteUnusable(f"{os.fspath(path)}: cannot be read ({_reason(error)})") from error
    found = _loaded("".join(lines), path)
    about = found.get("about") if isinstance(found, dict) else None
    return about if isinstance(about, dict) else {}


def load(path: Path) -> tuple[About, list[Exchange]]:
    """What a cassette is about, and what is recorded in it. Raises CassetteUnusable."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CassetteUnusable(f"{path}: cannot be read ({_reason(error)})") from error
    found = _loaded(text, path)
    interactions = found.get("interactions") if isinstance(found, dict) else None
    if not isinstance(interactions, list):
        raise CassetteUnusable(f"{path}: is no cassette; record it again")
    if found.get("version", _FORMAT) != _FORMAT:
        raise CassetteUnusable(f"{path}: is of version {found['version']!r}, and only {_FORMAT} can be read")
    about = found.get("about")
    return about if isinstance(about, dict) else {}, [
        _exchange(each, f"{path}: interactions[{number}]") for number, each in enumerate(interactions)
    ]


def save(path: Path, about: Mapping[str, Any], exchanges: Iterable[Exchange]) -> None:
    """Write a cassette whole, or leave the one that is there. Raises RecordingFailed for what it cannot hold."""
    kept = list(exchanges)
    data = {"about": dict(about), "interactions": [_interaction(each) for each in kept], "version": _FORMAT}
    try:
        text = yaml.dump(data, Dumper=_Dumper, sort_keys=True, allow_unicode=True, width=_ONE_LINE)
    except (yaml.YAMLError, RecursionError) as error:
        raise RecordingFailed(f"{path}: about= has what a cassette cannot hold: give texts and numbers") from error
    if not _same(text, path, kept):
        raise RecordingFailed(f"{path}: what was recorded does not come back from YAML as it is")
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.chmod(name, 0o666 & ~_umask())
        os.replace(name, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(name)
        raise


def _same(text: str, path: Path, exchanges: list[Exchange]) -> bool:
    """Whether a text is these exchanges."""
    found = _loaded(text, path)["interactions"]
    return [_exchange(each, "") for each in found] == [_ordered(each) for each in exchanges]


def _umask() -> int:
    now = os.umask(0)
    os.umask(now)
    return now


def _loaded(text: str, path: str | os.PathLike[str]) -> Any:
    where = os.fspath(path)
    try:
        _check(text, where)
        return yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader, after the check
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise CassetteUnusable(f"{where}: is no YAML that a cassette can be ({_reason(error)})") from error


def _check(text: str, where: str) -> None:
    """Refuse what safe YAML has no use for."""
    depth = 0
    for event in yaml.parse(text, Loader=_LOADER):
        if isinstance(event, yaml.AliasEvent):
            raise CassetteUnusable(f"{where}:{_line(event)}: a cassette refers to no other part of itself")
        tag = getattr(event, "tag", None)
        if tag not in (None, _BINARY):
            raise CassetteUnusable(f"{where}:{_line(event)}: the tag {tag!r} is none that a cassette has")
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > _DEEPEST:
                raise CassetteUnusable(f"{where}:{_line(event)}: nested deeper than a cassette is")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _reason(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    words = getattr(error, "problem", None) or getattr(error, "strerror", None) or type(error).__name__
    return f"{words}, line {mark.line + 1}" if mark is not None else str(words)


def _interaction(exchange: Exchange) -> dict[str, Any]:
    status = {"code": exchange.status, "message": exchange.reason}
    return {
        "request": {
            "method": exchange.method,
            "uri": exchange.url,
            "headers": _grouped(exchange.sent),
            "body": _readable(exchange.body),
        },
        "response": {
            "status": status,
            "headers": _grouped(exchange.headers),
            "body": {"string": _readable(exchange.content)},
        },
    }


def _grouped(headers: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in headers:
        found.setdefault(name, []).append(value)
    return found


def _ordered(exchange: Exchange) -> Exchange:
    def ordered(headers: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        return tuple((name, value) for name, values in sorted(_grouped(headers).items()) for value in values)

    return replace(exchange, sent=ordered(exchange.sent), headers=ordered(exchange.headers))


def _readable(body: bytes) -> str | bytes:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        return body


def _exchange(found: Any, where: str) -> Exchange:
    try:
        request, response = found["request"], found["response"]
        body = request.get("body")
        sent = tuple((str(name), str(value)) for name, values in request["headers"].items() for value in listed(values))
        made = Exchange(str(request["method"]).upper(), str(request["uri"]), sent, _stored(body))
        string = (response.get("body") or {}).get("string")
        whole = {**response, "body": {"string": _stored(string)}}
        return _possible(answered(made, whole))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CassetteUnusable(f"{where}: is no request with its answer ({type(error).__name__}: {error})") from error


def _possible(exchange: Exchange) -> Exchange:
    """The exchange. Raises ValueError for one that HTTP cannot carry."""
    if not exchange.url.startswith(("http://", "https://")):
        raise ValueError(f"{exchange.url!r} is no address")
    if not 100 <= exchange.status <= 999:
        raise ValueError(f"{exchange.status} is no status")
    for name, value in (*exchange.sent, *exchange.headers):
        if not name or re.search(r"[\r\n\0]", name + value):
            raise ValueError(f"{name!r} is no header")
    return exchange


def _stored(body: Any) -> bytes:
    if body is None:
        return b""
    if not isinstance(body, (str, bytes)):
        raise TypeError(f"a body is a text, not {type(body).__name__}")
    return body.encode() if isinstance(body, str) else body
