"""Bodies of requests and answers: the media types that they come in, and their versions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from scripts.documents.pointers import join
from scripts.prepare.versions import essence, kind_of, version_of

from .changes import Side
from .exchange import Exchange


@dataclass(slots=True)
class Content:
    """The forms of a body.

    Attributes:
        pointer: The place of the body or answer.
        types: By media type without parameters, the place of what is said of it, and that itself.
    """

    pointer: str
    types: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def of(cls, pointer: str, holder: dict[str, Any]) -> Content:
        """The forms of the body that a request or an answer has."""
        return cls(pointer, content_of(pointer, holder))


def content_of(pointer: str, holder: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any]]]:
    """By media type, the place of what a body or an answer says of it, and that itself."""
    content = holder.get("content")
    found: dict[str, tuple[str, dict[str, Any]]] = {}
    for name, media in content.items() if isinstance(content, dict) else ():
        place = join(pointer, "content", name)
        found.setdefault(essence(name), (place, media if isinstance(media, dict) else {}))
    return found


def compare_contents(exchange: Exchange, old: Content, new: Content, side: Side, where: str, *, good: bool) -> None:
    """Compare the forms of a body. Those of one media type, and so of one version, are compared with each other."""
    if side is Side.ANSWER and bool(old.types) != bool(new.types):
        _tell_whole(exchange, old, new, where, good=good)
        return
    vendors = exchange.told.vendors
    gone = [name for name in old.types if name not in new.types]
    added = [name for name in new.types if name not in old.types]
    pairs = [(name, name) for name in old.types if name in new.types]
    pairs += _same_in_other_words(gone, added, vendors)
    for name, kind in (*((name, "gone") for name in gone), *((name, "added") for name in added)):
        version = version_of(name, vendors)
        if version is not None and good:
            key = ("version-added" if kind == "added" else "version-withdrawn"), version
            exchange.versions.setdefault(key, []).append(side)
        else:
            _tell_media_type(
                exchange,
                name,
                old if kind == "gone" else None,
                new if kind == "added" else None,
                side,
                where,
                good=good,
            )
    for name, now in pairs:
        (one, was), (other, is_now) = old.types[name], new.types[now]
        exchange.reach(side, _schema(one, was), _schema(other, is_now))
        if side is Side.REQUEST:
            _compare_encodings(exchange, (one, was), (other, is_now))


def _schema(pointer: str, media: dict[str, Any]) -> tuple[str, Any]:
    return join(pointer, "schema"), media.get("schema", {})


def _same_in_other_words(gone: list[str], added: list[str], vendors: frozenset[str]) -> list[tuple[str, str]]:
    """The one media type that went with the one that came for it, if both are written alike."""
    one, other = ([name for name in names if version_of(name, vendors) is None] for names in (gone, added))
    if len(one) == len(other) == 1 and kind_of(one[0]) == kind_of(other[0]):
        return [(one[0], other[0])]
    return []


def _tell_whole(exchange: Exchange, old: Content, new: Content, where: str, *, good: bool) -> None:
    kind, words = "answer-body-added", f"has a body in its answer {where} now"
    if old.types:
        kind, words = "answer-body-removed", f"no longer has a body in its answer {where}"
    if not good:
        kind = "error-added" if new.types else "error-removed"
    exchange.tell(kind, words, Side.ANSWER, old=old.pointer, new=new.pointer)


def _tell_media_type(
    exchange: Exchange, name: str, old: Content | None, new: Content | None, side: Side, where: str, *, good: bool
) -> None:
    before, after = (name, None) if old else (None, name)
    places: dict[str, Any] = {"old": old.types[name][0] if old else None, "new": new.types[name][0] if new else None}
    if not good:
        words = f"no longer tells of {where} as `{name}`" if old else f"tells of {where} as `{name}` too"
        exchange.tell("error-removed" if old else "error-added", words, side, before=before, after=after, **places)
        return
    verb = ("no longer takes", "takes") if side is Side.REQUEST else ("no longer answers", "answers")
    words = f"{verb[0]} `{name}`" if old else f"{verb[1]} `{name}` too"
    kind = "media-type-removed" if old else "media-type-added"
    exchange.tell(kind, words, side, before=before, after=after, **places)


def _compare_encodings(exchange: Exchange, old: tuple[str, dict[str, Any]], new: tuple[str, dict[str, Any]]) -> None:
    one, other = _encodings(old[1]), _encodings(new[1])
    for name in sorted({**one, **other}):
        if one.get(name) != other.get(name):
            words = f"has the field `{name}` of its body written in another way"
            places: dict[str, Any] = {"old": join(old[0], "encoding", name), "new": join(new[0], "encoding", name)}
            exchange.tell("encoding-changed", words, before=one.get(name), after=other.get(name), **places)


def _encodings(media: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """How the fields of a form are written, as far as that is said and not so by default."""
    encoding = media.get("encoding")
    found = {}
    for name, said in encoding.items() if isinstance(encoding, dict) else ():
        if not isinstance(said, dict):
            continue
        kept = {key: said[key] for key in ("style", "explode", "allowReserved") if said.get(key) is not None}
        style = kept.get("style", "form")
        if style == "form":
            kept.pop("style", None)
        if kept.get("explode") == (style == "form"):
            kept.pop("explode", None)
        if kept.get("allowReserved") is False:
            kept.pop("allowReserved")
        if isinstance(said.get("contentType"), str):
            kept["contentType"] = sorted(part.strip().lower() for part in said["contentType"].split(","))
        if isinstance(said.get("headers"), dict) and said["headers"]:
            kept["headers"] = sorted(header.lower() for header in said["headers"])
        if kept:
            found[name] = kept
    return found
