"""How parameter values are written in paths, queries, headers and cookies."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, KeysView, Mapping, ValuesView
from enum import Enum
from typing import Any
from urllib.parse import quote

from .operations import Parameter
from .scalars import INTEGER, TEXT
from .timestamps import sent_text

# RFC 3986 pchar without percent: a colon in an id stays a colon, a slash never becomes a path separator.
_SEGMENT = ":@!$&'()*+,;=-._~"
# Of keys of objects.
_KEYS = "semicolonDelimited"
_DIVIDERS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|", "label": ".", "matrix": ","} | {
    # Swagger 2.0 has the one and Tastypie the other, OpenAPI has neither.
    "tabDelimited": "\t",
    _KEYS: ";",
}


def text(value: Any) -> str:
    """One scalar as text: booleans in JSON's spelling, moments in ISO 8601, enums by value."""
    if value.__class__ is str:
        return str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Enum):
        return text(value.value)
    if isinstance(value, datetime.date):
        return sent_text(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode()
    return str(value)


def pairs(parameter: Parameter, value: Any) -> list[tuple[str, str]]:
    """The name-value pairs that a query or cookie parameter becomes. Raises ValueError for objects and lists that stand
    deeper than the parameter's style can say."""
    name, value = parameter.name, parameter.decoder.formed(value, True)
    if parameter.media_type is not None:
        return [(name, _json(value))]
    plain = _plain(value)
    if isinstance(plain, dict):
        return _object_pairs(parameter, _told(plain))
    if isinstance(plain, list):
        items = _texts(name, plain)
        if parameter.explode:
            return [(name, item) for item in items]
        return [(name, _DIVIDERS.get(parameter.style, ",").join(items))] if items else []
    return [(name, text(plain))]


def _object_pairs(parameter: Parameter, value: list[tuple[str, Any]]) -> list[tuple[str, str]]:
    """Each property as a parameter of its own, with a list as often as it has items; or all of them in one."""
    name = parameter.name
    if parameter.style == "deepObject":
        return [pair for key, item in value for pair in _deep(f"{name}[{key}]", item)]
    if parameter.explode:
        return [
            (key, one)
            for key, item in value
            for one in _texts(f"{name}.{key}", item if isinstance(item, list) else [item])
        ]
    parts = [part for key, item in value for part in (key, _one(f"{name}.{key}", item))]
    return [(name, _DIVIDERS.get(parameter.style, ",").join(parts))] if parts else []


def _deep(name: str, value: Any) -> list[tuple[str, str]]:
    if isinstance(value, dict):
        return [pair for key, item in _told(value) for pair in _deep(f"{name}[{key}]", item)]
    return [(name, item) for item in _texts(name, value if isinstance(value, list) else [value])]


def _texts(name: str, items: list[Any]) -> list[str]:
    """The items of a list as text. Null has no spelling outside of JSON: it is not given."""
    return [_one(name, item) for item in items if item is not None]


def _one(name: str, value: Any) -> str:
    """One scalar as text. Raises ValueError, with the name of what was to be written, for what has parts."""
    if isinstance(value, (dict, list)):
        kind = "an object" if isinstance(value, dict) else "a list"
        raise ValueError(f"{name!r} cannot hold {kind} here: there is no spelling for it; give plain values")
    return text(value)


def path_text(parameter: Parameter, value: Any) -> str:
    """A path parameter, percent-encoded. Raises ValueError for an empty one, which would name another route, and
    TypeError for several where one is meant."""
    as_json = parameter.media_type is not None
    value = parameter.decoder.formed(value, True)
    plain = value if as_json else _plain(value)
    alone = parameter.decoder in (TEXT, INTEGER)
    if (isinstance(plain, list) and alone) or (isinstance(plain, dict) and (alone or parameter.style == _KEYS)):
        # How several would be written is the platform's secret, and a guess would name something else.
        raise TypeError(f"path parameter {parameter.name!r} is one value, not a {type(value).__name__}")
    written = _segment(parameter.name, _json(value)) if as_json else _styled(parameter, plain)
    if written == "":
        raise ValueError(f"path parameter {parameter.name!r} is empty")
    # Dot segments would be folded into the path by every client and proxy on the way.
    return written.replace(".", "%2E") if written in {".", ".."} else written


def _styled(parameter: Parameter, value: Any) -> str:
    name = parameter.name
    prefix = {"label": ".", "matrix": f";{quote(name)}="}.get(parameter.style, "")
    divider = "." if parameter.style == "label" and parameter.explode else ","
    if parameter.style.endswith("Delimited"):
        divider = quote(_DIVIDERS.get(parameter.style, ","))
    if isinstance(value, dict):
        parts = [(_segment(name, key), _segment(f"{name}.{key}", item)) for key, item in _told(value)]
        if parameter.style == "matrix" and parameter.explode:
            return "".join(f";{key}={item}" for key, item in parts)
        joint = "=" if parameter.explode else ","
        return prefix + divider.join(f"{key}{joint}{item}" for key, item in parts)
    if isinstance(value, list):
        items = [_segment(name, item) for item in value if item is not None]
        if parameter.style == "matrix" and parameter.explode:
            return "".join(prefix + item for item in items)
        return prefix + divider.join(items)
    return prefix + _segment(name, value)


def _segment(name: str, value: Any) -> str:
    return quote(_one(name, value), safe=_SEGMENT, errors="surrogatepass")


def _told(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """The properties that are given: null has no spelling outside of JSON."""
    return [(key, item) for key, item in value.items() if item is not None]


def header_text(parameter: Parameter, value: Any) -> str:
    """A header value. Raises ValueError for what no header can carry, without quoting it."""
    value = parameter.decoder.formed(value, True)
    if parameter.media_type is not None:
        return json.dumps(_plain(value), separators=(",", ":"))
    written = _header_value(parameter, _plain(_sent(parameter, value))).strip(" \t")
    if not written.isascii() or not written.replace("\t", " ").isprintable():
        raise ValueError(
            f"header {parameter.name!r}: line breaks, control characters and letters beyond ASCII are not allowed"
        )
    return written


def _header_value(parameter: Parameter, value: Any) -> str:
    if isinstance(value, list):
        return _DIVIDERS.get(parameter.style, ",").join(_texts(parameter.name, value))
    if isinstance(value, dict):
        joint = "=" if parameter.explode else ","
        return ",".join(f"{key}{joint}{_one(f'{parameter.name}.{key}', item)}" for key, item in _told(value))
    return text(value)


def _sent(parameter: Parameter, value: Any) -> Any:
    """For `If-Match`: the ETag that a model came with stands for the model, unless the header is made of an object."""
    from .model import Model

    if not isinstance(value, Model) or parameter.decoder.expected == "object":
        return value
    if value._etag is None:
        raise ValueError(f"this {type(value).__name__} came without an ETag; read it again, or give the ETag as text")
    return value._etag


def _json(value: Any) -> str:
    return json.dumps(_plain(value), separators=(",", ":"), ensure_ascii=False)


def _plain(value: Any) -> Any:
    if value.__class__ is str or value.__class__ is int:
        return value
    if isinstance(value, (Mapping, list, tuple, set, frozenset)) or hasattr(value, "to_dict"):
        from .model import to_json

        return to_json(value, sending=True)
    if isinstance(value, Iterator):
        # A list is read in several requests, and a call may be repeated.
        raise TypeError(f"a {type(value).__name__} can be read only once; give a list")
    if isinstance(value, (KeysView, ValuesView)):
        return _plain(list(value))
    return value
