"""Read descriptions written as JSON or YAML."""

from __future__ import annotations

import base64
import json
import math
import re
import zlib
from typing import Any

from scripts.errors import PipelineError

from . import yaml
from .json_types import named
from .pointers import join
from .yaml import MAX_DEPTH

MAX_BYTES = 512 * 1024 * 1024
_MAX_FLOW = 1024 * 1024

_BEGUN = ("true", "false", "null", "-", ".")
_BROKEN_OFF = "the document breaks off there: fetch it again"
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def parse(data: bytes, name: str) -> dict[str, Any]:
    """Read a JSON or YAML document; the content decides which it is, never the file's name.

    Both give the same facts: integer keys such as ``200:`` are text, dates and ``on``/``off`` stay the text they were
    written as, aliases are expanded. Of a text that holds the document, plain or in Base64, that is read: springdoc
    gives such ones where the application writes its JSON in a way of its own.

    Args:
        data: The document's bytes, as text (UTF-8, or UTF-16/32 for JSON) or as gzip of it.
        name: What to call the document in errors.

    Returns:
        An object made of dict, list, str, int, finite float, bool and None only; no part of it is shared.

    Raises:
        PipelineError: The document cannot be read, is not an object, repeats a key, or holds a number that JSON cannot
            say.
    """
    try:
        text = _text(_inflated(data))
        document = _read(text)
        if isinstance(document, str):
            document = _inside(document)
        _check(document)
    except PipelineError as error:
        raise error.located(name) from None
    if not isinstance(document, dict):
        raise PipelineError(f"this is {named(document)}, not an object", file=name)
    return document


def _inside(text: str) -> Any:
    """The document that a text holds, plain or in Base64; the text itself where it holds none."""
    try:
        plain = base64.b64decode(text, validate=True).decode()
    except ValueError:
        plain = text
    return _read(plain) if plain.lstrip().startswith("{") else text


def kind(document: dict[str, Any]) -> str:
    """Say which form of description this is: ``openapi-3.0``, ``openapi-3.1`` or ``swagger-2.0``.

    Raises:
        PipelineError: It is none of these; the message says what was found.
    """
    hint = "OpenAPI 3.0, OpenAPI 3.1 and Swagger 2.0 can be read"
    if "openapi" in document:
        version = str(document["openapi"])
        if found := re.fullmatch(r"3\.([01])(\.\S+)?", version):
            return f"openapi-3.{found[1]}"
        raise PipelineError(f"this is OpenAPI {version!r}", pointer="/openapi", hint=hint)
    if "swagger" in document:
        version = str(document["swagger"])
        if version == "2.0":
            return "swagger-2.0"
        raise PipelineError(f"this is Swagger {version!r}", pointer="/swagger", hint=hint)
    keys = ", ".join(sorted(document)[:8]) or "nothing"
    raise PipelineError(
        f"this is not an API description: it has neither 'openapi' nor 'swagger', but {keys}", hint=hint
    )


def _inflated(data: bytes) -> bytes:
    if data[:2] != b"\x1f\x8b":
        return data
    reader = zlib.decompressobj(wbits=31)
    try:
        plain = reader.decompress(data, MAX_BYTES)
    except zlib.error:
        raise PipelineError("this is a damaged gzip file") from None
    if reader.unconsumed_tail:
        raise PipelineError(f"this gzip file holds more than {MAX_BYTES // 2**20} MiB")
    if not reader.eof:
        raise PipelineError("this gzip file is cut off")
    return plain


def _text(data: bytes) -> str:
    if len(data) > MAX_BYTES:
        raise PipelineError(f"this document is larger than {MAX_BYTES // 2**20} MiB")
    encoding = "utf-8-sig"
    if b"\0" in data[:4] or data.startswith(_BOMS):
        encoding = json.detect_encoding(data)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise PipelineError(f"line {line}, column {column}: this is not {encoding.removesuffix('-sig')} text") from None
    if "\0" in text:
        raise PipelineError("this is binary data, not JSON or YAML")
    return text


def _read(text: str) -> Any:
    start = re.compile(r"\s*").match(text).end()  # type: ignore[union-attr]
    if start == len(text):
        raise PipelineError("this document is empty")
    if text[start] == "<":
        _refuse_markup(text[start : start + 200].lower())
    try:
        return _read_json(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}: {_lowered(error.msg)}"
        problem = PipelineError(place, hint=_BROKEN_OFF if _breaks_off(error) else None)
    if text[start] not in "{[":
        return yaml.read(text)
    # A flow mapping of YAML looks much like JSON; when it is neither, the message about JSON is the better one.
    if len(text) > _MAX_FLOW:
        raise problem
    try:
        return yaml.read(text)
    except PipelineError:
        raise problem from None


def _breaks_off(error: json.JSONDecodeError) -> bool:
    """Whether a document is wrong in nothing but that it ends too early."""
    rest = error.doc[error.pos :].strip()
    return error.msg.startswith("Unterminated string") or any(word.startswith(rest) for word in _BEGUN)


def _refuse_markup(opening: str) -> None:
    if "<!doctype html" in opening or "<html" in opening:
        raise PipelineError(
            "this is an HTML page; a login page?",
            hint="give the address of the JSON or YAML document itself, and credentials when it needs them",
        )
    raise PipelineError("this is XML or HTML, not JSON or YAML")


class _Repeated(dict[str, Any]):
    """A JSON object in which one key comes twice."""

    key: str


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) == len(pairs):
        return result
    repeated = _Repeated(result)
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            repeated.key = key
            break
        seen.add(key)
    return repeated


def _read_json(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise PipelineError(f"this document is nested more than {MAX_DEPTH} levels deep") from None
    except json.JSONDecodeError:
        raise
    except ValueError:
        raise PipelineError("this document holds a number of several thousand digits") from None


def _check(document: Any) -> None:
    """Refuse what JSON cannot say and what is too deep for later stages; without recursion, to survive the depth."""
    stack: list[tuple[Any, tuple[Any, ...], int]] = [(document, (), 0)]
    while stack:
        node, path, depth = stack.pop()
        if isinstance(node, _Repeated):
            raise PipelineError(f"the key {node.key!r} comes twice", pointer=_pointer(path))
        if isinstance(node, float) and not math.isfinite(node):
            raise PipelineError("this number is infinite or not a number", pointer=_pointer(path))
        if not isinstance(node, (dict, list)):
            continue
        if depth == MAX_DEPTH:
            raise PipelineError(
                f"this document is nested more than {MAX_DEPTH} levels deep", pointer=_pointer(path)[:200]
            )
        items = node.items() if isinstance(node, dict) else enumerate(node)
        stack.extend((child, (path, key), depth + 1) for key, child in items if isinstance(child, (dict, list, float)))


def _pointer(path: tuple[Any, ...]) -> str:
    keys: list[Any] = []
    while path:
        path, key = path
        keys.append(key)
    return join("", *reversed(keys))


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:]
