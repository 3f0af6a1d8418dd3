"""Whether a package says of the fields of a form how they are written."""

from __future__ import annotations

from typing import Any

_STYLED = ("style", "explode", "allowReserved")


def says_fields(raw: dict[str, Any], form: Any) -> bool:
    """Whether a form of a package says of each field what the description says of it.

    Args:
        raw: the media type object.
        form: the form, as the package has it.
    """
    if form.kind not in ("form", "multipart"):
        return True
    described = (raw.get("encoding") or {}).items()
    return all(_is_same(said, form.encodings.get(name)) for name, said in described if said)


def _is_same(said: dict[str, Any], known: Any) -> bool:
    facts = {key: said[key] for key in ("contentType", *_STYLED) if said.get(key) is not None}
    if not facts or known is None:
        return not facts
    media_types = [part.strip() for part in str(facts.get("contentType", "")).split(",") if part.strip()]
    if list(known.media_types) != media_types:
        return False
    if not facts.keys() & set(_STYLED):
        return known.style is None
    style = facts.get("style", "form")
    wanted = style, facts.get("explode", style == "form"), facts.get("allowReserved", False)
    return (known.style, known.explode, known.reserved) == wanted
