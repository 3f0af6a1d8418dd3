"""Answers of which the description has no more than that they are of any type: `*/*`, as Java services write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from generated.runtime.drift import Report

from ..errors import DecodeError
from .bodies import essence, is_json, is_page, media_type_of, parsed, whatever

if TYPE_CHECKING:
    import httpx

    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Answer

# Stands for a body that is read as JSON of the documented shape.
JSON: Final = object()


def wide_answer(answers: list[Answer], media_type: str) -> Answer | None:
    """The answer that is documented for any type, or for any of a kind, if no other is for this one."""
    wide = None
    for answer in answers:
        documented = essence(answer.media_type or "")
        if documented == media_type:
            return None
        kind = documented.removesuffix("*")
        if kind != documented and answer.decoder is not None and media_type.startswith(kind.removeprefix("*/")):
            wide = wide or answer
    return wide


def anything(response: httpx.Response, decoder: Decoder | None) -> Any:
    """What an answer of any type brings: text, bytes, or `JSON` where it is to be read as that. Raises DecodeError for
    a web page where no text is expected: it is what stands before the platform."""
    media_type = media_type_of(response)
    text = decoder is not None and decoder.fit("") > 0 and decoder.expected != "any"
    if is_json(media_type) or not media_type:
        # A framework writes a text as it is, and calls it by what was asked for.
        return response.text if text and decoder is not None and not _fits(response, decoder) else JSON
    if not text and is_page(response) and decoder is not None and decoder.expected != "any":
        raise DecodeError(f"the answer is a web page, not what is described: {response.text[:80]!r}", response=response)
    return whatever(response)


def fitted(value: Any, decoder: Decoder | None) -> tuple[Report, Any]:
    """A value that was not read as JSON, beside how it differs from the description."""
    report = Report()
    if decoder is None or decoder.expected == "any":
        return report, value
    return report, decoder(value, report, None)


def _fits(response: httpx.Response, decoder: Decoder) -> bool:
    """Whether a body is JSON, and of a type that the description has."""
    try:
        value = parsed(response)
    except DecodeError:
        return False
    return value is None or decoder.fit(value) > 0
