# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""The fields of forms: what each becomes, in a url-encoded form and as parts of a multipart one."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Iterator, Mapping
from fnmatch import fnmatch
from typing import Any
from urllib.parse import quote_plus

from .containers import Alternatives, ListOf, ModelOf, Nullable, OneValueOf
from .fields import Field
from .model import Model, to_json
from .moments import Days, Moments
from .names import Alias, LazyAlias
from .operations import Body, Encoding
from .plain_values import encoded, json_text, one
from .scalars import ANY, BINARY, TEXT, Decoder
from .sources import file_of, is_file, is_named
from .streams import AwaitedSource, Source
from .unset import UNSET
from .unwritable import Unwritable
from .wire import styled

_Content = bytes | Source | AwaitedSource
_File = tuple[str | None, _Content, str | None]
_FileWithHeaders = tuple[str | None, _Content, str | None, dict[str, str]]
# What is sent for a name: a file's name, content and media type, and headers.
Part = tuple[str, _File | _FileWithHeaders]

_UNSAID = Encoding((), None, True, False, {}, None)
# What a query may have as it is, less what divides a form.
_RESERVED = ":/?#[]@!$'()*,;"
# What a text can be described as, by itself or in a list.
_OF_TEXTS = (OneValueOf, Moments, Days, ListOf, Nullable, Alternatives, Alias, LazyAlias)
_JSON, _BYTES = "application/json", "application/octet-stream"


def fields_of(form: Body, value: Any) -> list[tuple[str, Any]]:
    """The fields that are given, by their names on the wire, with files as they are. Raises TypeError for what has no
    fields."""
    if isinstance(value, Model):
        value = {entry.wire: _formed(value, entry) for entry in value._fields} | value.additional_properties
    if not isinstance(value, Mapping):
        raise TypeError(f"a {form.media_type} body is a model or a mapping, not {type(value).__name__}")
    return [(name, field) for name, field in value.items() if field is not None and field is not UNSET]


def _formed(model: Model, entry: Field) -> Any:
    try:
        return entry.decoder.formed(getattr(model, entry.attribute), True)
    except Unwritable as problem:
        raise problem.inside(entry.wire) from None


def form_text(form: Body, fields: list[tuple[str, Any]]) -> str:
    """A url-encoded form."""
    written = []
    for name, field in fields:
        encoding = form.encodings.get(name, _UNSAID)
        field = _as_text(name, field, encoding)
        if is_file(field) and not isinstance(field, (bytes, bytearray, memoryview)):
            raise TypeError(f"{name!r}: a {form.media_type} body has no room for files; give text")
        safe = _RESERVED if encoding.reserved else ""
        for key, text in _pairs(encoding, name, _plain(name, field), whole=True):
            written.append(f"{_escaped(key)}={_escaped(text, safe)}")
    return "&".join(written)


def _escaped(text: str, safe: str = "") -> str:
    return quote_plus(text, safe=safe, errors="surrogatepass")


def _plain(name: str, value: Any) -> Any:
    if isinstance(value, Iterator):
        raise TypeError(f"{name!r}: a {type(value).__name__} can be read only once; give a list")
    try:
        return to_json(value, sending=True)
    except Unwritable as problem:
        raise problem.inside(name) from None


def _as_text(name: str, value: Any, encoding: Encoding) -> Any:
    """Bytes, or a list of them, in base64 where the description has them so. Text is coded already."""
    if encoding.coding is None:
        return value
    if is_file(value):
        return _coded(name, file_of(value, name).content, encoding.coding)
    return [_as_text(name, item, encoding) for item in value] if isinstance(value, (list, tuple)) else value


def _coded(name: str, content: _Content, coding: str) -> str:
    if isinstance(content, AwaitedSource):
        raise TypeError(f"{name!r}: this field is text, {coding} of all bytes at once, and what is awaited comes later")
    # Imported where it is needed: few forms have any.
    from base64 import b64encode, urlsafe_b64encode

    whole = content if isinstance(content, bytes) else b"".join(iter(content.read, b""))
    return (urlsafe_b64encode if coding == "base64url" else b64encode)(whole).decode()


def _pairs(encoding: Encoding, name: str, value: Any, *, whole: bool) -> Iterator[tuple[str, str]]:
    """The names and texts that a field becomes. Where JSON is asked for, a list is one text if it is to be `whole`."""
    if encoding.style is not None:
        # No style has a spelling for objects in a list: these are JSON, as they are where nothing is said.
        if isinstance(value, list) and encoding.style != "deepObject" and encoding.explode:
            value = [_json_or_plain(f"{name}[{index}]", item) for index, item in enumerate(value)]
        yield from styled(name, encoding.style, encoding.explode, value, indexed=True)
    elif isinstance(value, list) and not (whole and any(map(_is_json, encoding.media_types))):
        for index, item in enumerate(value):
            place = f"{name}[{index}]"
            yield name, one(place, _json_or_plain(place, item))
    else:
        yield name, one(name, _json_or_plain(name, value))


def _json_or_plain(name: str, value: Any) -> Any:
    return _json(name, value) if isinstance(value, (dict, list)) else value


def _json(name: str, value: Any) -> str:
    """JSON in the place of one text. Raises ValueError or TypeError with the name of what cannot be written."""
    try:
        return json_text(value)
    except (ValueError, TypeError) as problem:
        raise type(problem)(f"{name!r}: {problem}") from None


def parts_of(form: Body, fields: list[tuple[str, Any]]) -> list[Part]:
    """The parts of a multipart form."""
    decoders = _decoders(form.decoder)
    parts: list[Part] = []
    for name, field in fields:
        encoding = form.encodings.get(name, _UNSAID)
        binary = _is_binary(decoders.get(name, ANY))
        if binary:
            _check_several(name, field, decoders[name])
        items = list(_items(field, binary))
        if encoding.style is not None and not binary and not any(map(is_file, items)):
            pairs = _pairs(encoding, name, _plain(name, field), whole=False)
            parts += [(key, (None, encoded(text, "", key), None)) for key, text in pairs]
        else:
            texts = _is_text(decoders.get(name, ANY))
            places = [name] if len(items) == 1 and items[0] is field else [f"{name}[{i}]" for i in range(len(items))]
            for place, item in zip(places, items, strict=True):
                parts.append((name, _part(name, place, item, encoding, binary, texts)))
    return parts


def _decoders(decoder: Decoder) -> dict[str, Decoder]:
    """How the fields of a form are decoded, as far as its description says."""
    for inner in (decoder, *_inside(decoder)):
        if isinstance(inner, ModelOf):
            return {entry.wire: entry.decoder for entry in inner.resolve()._fields}
    return {}


def _inside(decoder: Decoder, deep: int = 0) -> Iterator[Decoder]:
    # An alias may contain itself.
    for part in decoder.parts() if deep < 5 else ():
        yield part
        yield from _inside(part, deep + 1)


def _is_binary(decoder: Decoder) -> bool:
    """Whether a field is described as a file, or as several, and not as text besides."""
    parts = [decoder, *_inside(decoder)]
    return any(part is BINARY for part in parts) and not any(part is TEXT for part in parts)


def _check_several(name: str, field: Any, decoder: Decoder) -> None:
    """Raises TypeError for what may be one file in pieces as well as several files, where several can be given."""
    if is_file(field) or isinstance(field, (str, Mapping, list, tuple, set, frozenset)):
        return
    several = any(isinstance(part, ListOf) and _is_binary(part.item) for part in (decoder, *_inside(decoder)))
    if several and isinstance(field, (Iterable, AsyncIterable)):
        raise TypeError(
            f"{name!r}: this field takes several files, and a {type(field).__name__} may be several, or one in pieces: "
            "give a list of files"
        )


def _is_text(decoder: Decoder) -> bool:
    """Whether a field is described as text, or as several, and as nothing besides that JSON could say in a text."""
    return all(part is TEXT or isinstance(part, _OF_TEXTS) for part in (decoder, *_inside(decoder)))


def _items(field: Any, binary: bool) -> Iterator[Any]:
    """What has a part of its own: the items of a list, else the value itself."""
    alone = is_file(field) or (binary and is_named(field))
    if not alone and isinstance(field, (list, tuple, set, frozenset)):
        yield from field
    else:
        yield field


def _part(name: str, place: str, value: Any, encoding: Encoding, binary: bool, texts: bool) -> _File | _FileWithHeaders:
    """The part of a field, or of an item of one, which has a `place` of its own in the words of errors."""
    if binary or is_file(value):
        file = file_of(value, place)
        kind = file.media_type or _media_type_of(file.name, encoding.media_types)
        _check_line(place, kind, file.name or "")
        if encoding.coding is not None and not binary:
            coded = _coded(place, file.content, encoding.coding).encode()
            return _with_headers((file.name, coded, file.media_type), place, encoding, file.headers or {})
        return _with_headers((file.name or name, file.content, kind), place, encoding, file.headers or {})
    value = _plain(place, value)
    if isinstance(value, (dict, list)):
        media_type = next((named for named in encoding.media_types if _is_json(named)), None)
        if media_type is None and any("*" not in named for named in encoding.media_types):
            wanted = ", ".join(encoding.media_types)
            raise TypeError(f"{place!r}: this part is {wanted}, which cannot be made of a {type(value).__name__}")
        return _with_headers((None, encoded(_json(place, value), "", place), media_type or _JSON), place, encoding, {})
    # Where several are possible, what it is stays open.
    alone = encoding.media_types[0] if len(encoding.media_types) == 1 and "*" not in encoding.media_types[0] else None
    text = one(place, value)
    if texts and alone is not None and _is_json(alone) and isinstance(value, str):
        # Elsewhere it may be JSON already.
        text = json_text(text)
    return _with_headers((None, encoded(text, alone or "", place), alone), place, encoding, {})


def _with_headers(part: _File, name: str, encoding: Encoding, given: Mapping[str, str]) -> _File | _FileWithHeaders:
    """The part with the headers that are given for it, and those that the description says itself. Raises ValueError
    for one that it needs and nobody says."""
    said = {key.lower() for key in given}
    headers = {key: value for key, value in encoding.headers.items() if key.lower() not in said}
    missing = [key for key, value in headers.items() if value is None]
    if missing:
        raise ValueError(f"{name!r}: this part needs the header {missing[0]}: give a File with headers={{...}}")
    found = {**{key: str(value) for key, value in headers.items()}, **given}
    _check_line(name, *found, *found.values())
    return (*part, found) if found else part


def _check_line(name: str, *texts: str) -> None:
    """Raises ValueError for what would end the line of a header."""
    if any(letter in text for text in texts for letter in "\r\n\0"):
        raise ValueError(f"{name!r}: line breaks are not allowed in the name, media type and headers of a file")


def _media_type_of(name: str | None, described: tuple[str, ...]) -> str:
    """The media type of a file: the one that is described; of several, the one that its name stands for."""
    concrete = [media_type for media_type in described if "*" not in media_type]
    if len(described) == 1 and concrete:
        return concrete[0]
    if described and name:
        # Imported where it is needed: most forms say one type.
        from mimetypes import guess_type

        guessed = guess_type(name)[0]
        if guessed and any(fnmatch(guessed, pattern) for pattern in described):
            return guessed
    return concrete[0] if concrete else _BYTES


def _is_json(media_type: str) -> bool:
    essence = media_type.split(";", 1)[0].strip().lower()
    return essence.endswith(("/json", "+json"))
