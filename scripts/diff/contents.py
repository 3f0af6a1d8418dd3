"""Bodies of requests and answers: the media types that they come in, and their versions."""

from __future__ import annotations

import json
from typing import Any

from scripts.documents.pointers import join
from scripts.prepare.versions import kind_of, version_of

from .changes import Side
from .exchange import Exchange
from .forms import Content, breaks_of_form
from .kinds import KINDS


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
            breaks = KINDS[key[0]].breaks(side)
            if kind == "added":
                breaks = breaks_of_form(key[0], name, side, (exchange.old, old), (exchange.new, new))
            exchange.versions.setdefault(key, []).append((side, breaks))
        else:
            _tell_media_type(
                exchange,
                name,
                (old, new),
                side,
                where,
                added=kind == "added",
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
    exchange: Exchange, name: str, contents: tuple[Content, Content], side: Side, where: str, *, added: bool, good: bool
) -> None:
    old, new = contents
    before, after = (None, name) if added else (name, None)
    places: dict[str, Any] = {
        "old": None if added else old.types[name][0],
        "new": new.types[name][0] if added else None,
    }
    if not good:
        words = f"tells of {where} as `{name}` too" if added else f"no longer tells of {where} as `{name}`"
        exchange.tell("error-added" if added else "error-removed", words, side, before=before, after=after, **places)
        return
    verb = ("no longer takes", "takes") if side is Side.REQUEST else ("no longer answers", "answers")
    if not added:
        exchange.tell("media-type-removed", f"{verb[0]} `{name}`", side, before=before, **places)
        return
    breaks = breaks_of_form("media-type-added", name, side, (exchange.old, old), (exchange.new, new))
    exchange.tell("media-type-added", f"{verb[1]} `{name}` too", side, after=after, breaks=breaks, **places)


def _compare_encodings(exchange: Exchange, old: tuple[str, dict[str, Any]], new: tuple[str, dict[str, Any]]) -> None:
    one, other = _encodings(old[1]), _encodings(new[1])
    for name in sorted({**one, **other}):
        if one.get(name) != other.get(name):
            words = f"has the field `{name}` of its body written in another way"
            places: dict[str, Any] = {"old": join(old[0], "encoding", name), "new": join(new[0], "encoding", name)}
            exchange.tell(
                "encoding-changed", words, before=_text(one.get(name)), after=_text(other.get(name)), **places
            )


def _text(encoding: dict[str, Any] | None) -> str | None:
    return None if encoding is None else json.dumps(encoding, sort_keys=True)


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
