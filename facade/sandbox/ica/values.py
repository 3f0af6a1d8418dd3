"""Plain values for plain schemas, the same ones every time for the same seed. All of them are invented."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Any

_WORDS = (
    *("amber", "birch", "cobalt", "delta", "ember", "fjord", "garnet", "harbor", "indigo", "juniper", "kestrel"),
    *("lantern", "meadow", "nimbus", "opal", "pebble", "quartz", "raven", "saffron", "tundra", "umber", "willow"),
)
_START = datetime(2025, 1, 6, 8, 0, tzinfo=UTC)
_ALTERNATION = re.compile(r"[A-Za-z0-9_]+(\|[A-Za-z0-9_]+)+")
# Texts that are tried, in this order, against a pattern that is not a list of words.
_PATTERN_CANDIDATES = ("run-7", "run 7", "results/run-7/", "/results/run-7", "run7", "r7", "7", "RUN-7")


def number_of(seed: str) -> int:
    """A number below 2**64 that depends on nothing but the seed."""
    return int.from_bytes(blake2b(seed.encode(), digest_size=8).digest())


def bytes_of(seed: str, size: int = 2048) -> bytes:
    """Bytes that depend on nothing but the seed."""
    blocks = (blake2b(f"{seed}{index}".encode()).digest() for index in range(size // 64 + 1))
    return b"".join(blocks)[:size]


def uuid_of(seed: str) -> str:
    """A version 4 UUID that depends on nothing but the seed."""
    return str(uuid.UUID(bytes=blake2b(seed.encode(), digest_size=16).digest(), version=4))


def moment_of(seed: str) -> str:
    """A date-time in UTC with milliseconds."""
    moment = _START + timedelta(milliseconds=number_of(seed) % (300 * 86_400_000))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def plain_value(schema: Mapping[str, Any], seed: str, name: str) -> Any:
    """A value for a schema without parts: text, number or boolean. `name` is the property it stands in."""
    kind = schema.get("type", "string")
    if kind == "boolean":
        return number_of(seed) % 2 == 0
    if kind == "integer":
        return _integer(schema, seed)
    if kind == "number":
        return _number(schema, seed)
    return _text(schema, seed, name)


def _integer(schema: Mapping[str, Any], seed: str) -> int:
    spread = 10**12 if schema.get("format") == "int64" else 10**4
    low = int(schema.get("minimum", 0)) + bool(schema.get("exclusiveMinimum"))
    high = int(schema.get("maximum", low + spread)) - bool(schema.get("exclusiveMaximum"))
    return low + number_of(seed) % (max(high - low, 0) + 1)


def _number(schema: Mapping[str, Any], seed: str) -> float:
    low = float(schema.get("minimum", 0))
    span = float(schema.get("maximum", low + 1000)) - low
    # Quarters are exact in binary, so the value survives any decoder; the offset keeps exclusive bounds.
    return low + min(0.25 + number_of(seed) % 3999 / 4, span / 2)


def _text(schema: Mapping[str, Any], seed: str, name: str) -> str:
    if "pattern" in schema:
        return _matching(schema, seed)
    made = _formatted(schema.get("format"), seed, name)
    return made if made is not None else _fitted(f"{name}-{_word(seed)}-{number_of(seed) % 1000}", schema)


def _formatted(kind: str | None, seed: str, name: str) -> str | None:
    if kind == "uuid":
        return uuid_of(seed)
    if kind == "date-time":
        return moment_of(seed)
    if kind == "date":
        return moment_of(seed)[:10]
    if kind in ("uri", "url"):
        return f"https://files.sandbox.test/{name}/{_word(seed)}?part={number_of(seed) % 100}"
    if kind == "email":
        return f"{_word(seed)}@sandbox.test"
    if kind == "byte":
        return base64.b64encode(bytes_of(seed, 12)).decode()
    return None


def _word(seed: str) -> str:
    return _WORDS[number_of(seed) % len(_WORDS)]


def _fitted(text: str, schema: Mapping[str, Any]) -> str:
    longest = schema.get("maxLength", len(text))
    return text.ljust(min(schema.get("minLength", 0), longest), "x")[:longest]


def _matching(schema: Mapping[str, Any], seed: str) -> str:
    pattern = schema["pattern"]
    words = pattern.split("|") if _ALTERNATION.fullmatch(pattern) else None
    candidates = [words[number_of(seed) % len(words)]] if words else _PATTERN_CANDIDATES
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 2**31)
    for candidate in candidates:
        if shortest <= len(candidate) <= longest and re.search(pattern, candidate):
            return candidate
    raise ValueError(f"no text at hand matches the pattern {pattern!r}; add one to the candidates")
