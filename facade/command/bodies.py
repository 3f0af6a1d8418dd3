"""The body of a request: from a file, standard input, or what is typed, and files to go with it."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .misuse import Misused

if TYPE_CHECKING:
    from generated.runtime.operations import Body, Operation

STANDARD_INPUT = "-"
# With these a text is JSON and no name of a file.
_JSON = ("{", "[", '"')
_TYPE = ";type="
_WITH_FIELDS = frozenset({"form", "multipart"})


def body_of(operation: Operation, given: str | None, files: Sequence[str]) -> Any:
    """The body that is meant: None where none is given.

    Args:
        operation: what it is for.
        given: the name of a file, `-` for standard input, or JSON.
        files: files of a form, each as `field=path`, or `field=path;type=media/type`.

    Raises:
        Misused: the operation takes no such body, or it cannot be read.
    """
    if given is None and not files:
        return None
    if not operation.bodies:
        raise Misused(f"{operation.tag}.{operation.name} takes no body")
    if files and not any(form.kind == "multipart" for form in operation.bodies):
        raise Misused(f"{operation.tag}.{operation.name} takes no files of a form; --body PATH sends a file as it is")
    if given is None:
        body: Any = {}
    elif any(form.kind == "json" or form.kind in _WITH_FIELDS for form in operation.bodies):
        body = _parsed(_text(given))
    else:
        return _as_it_is(operation.bodies[0], given)
    if not files:
        return body
    if not isinstance(body, dict):
        raise Misused("--body is no object, so --file has no field to go into")
    return {**body, **_fields(operation, files)}


def _text(given: str) -> str:
    """The text of a body."""
    if given.lstrip()[:1] in _JSON:
        return given
    try:
        if given == STANDARD_INPUT:
            return sys.stdin.buffer.read().decode("utf-8-sig")
        return _file(given, " (JSON begins with { or [)").read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise Misused(f"--body {given}: this is no text in UTF-8") from None


def _parsed(text: str) -> Any:
    if not text.strip():
        raise Misused("--body: this is empty, and no JSON")
    try:
        return json.loads(text)
    except ValueError as problem:
        raise Misused(f"--body: this is no JSON: {problem}") from None


def _as_it_is(form: Body, given: str) -> Any:
    if given == STANDARD_INPUT:
        return sys.stdin.buffer.read()
    path = _file(given)
    return path.read_text(encoding="utf-8") if form.kind == "text" else path


def _fields(operation: Operation, files: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for entry in files:
        field, equals, path = entry.partition("=")
        if not equals or not field or not path:
            raise Misused(f"--file {entry}: type FIELD=PATH, or FIELD=PATH;type=MEDIA/TYPE")
        found.setdefault(field, []).append(_typed(path))
    lists = _lists(operation)
    return {field: paths if len(paths) > 1 or field in lists else paths[0] for field, paths in found.items()}


def _typed(given: str) -> Any:
    """A file with its media type: the one that is said, else the one that its name suggests, on any machine alike."""
    from mimetypes import MimeTypes

    from generated.runtime.files import File

    path, said, media_type = given.rpartition(_TYPE)
    file: Any = _file(path if said else given)
    return File(file, file.name, media_type if said else MimeTypes().guess_type(file.name)[0])


def _lists(operation: Operation) -> set[str]:
    """The fields of a form that take several files."""
    from generated.runtime.choosing import bare
    from generated.runtime.containers import ListOf, ModelOf

    decoders = [bare(form.decoder) for form in operation.bodies if form.kind == "multipart"]
    fields = [entry for decoder in decoders if isinstance(decoder, ModelOf) for entry in decoder.resolve()._fields]
    return {entry.wire for entry in fields if isinstance(bare(entry.decoder), ListOf)}


def _file(path: str, otherwise: str = "") -> Path:
    """A file that is here. `otherwise` says what else might have been meant."""
    found = Path(path)
    if not found.is_file():
        what = "is a folder" if found.is_dir() else "there is no such file"
        # Other programs write files so; here the name alone is typed.
        meant = f"; did you mean {path[1:]}?" if path[:1] == "@" and Path(path[1:]).is_file() else otherwise
        raise Misused(f"{path}: {what}{meant}")
    return found
