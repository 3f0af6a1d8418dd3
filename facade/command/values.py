"""From what is typed to what an operation takes: by the type that the description has."""

from __future__ import annotations

import datetime
import json
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .arguments import Argument
from .misuse import Misused, meant

if TYPE_CHECKING:
    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Operation

_TRUTHS = {"true": True, "false": False}


def own_value(argument: Argument, texts: list[str]) -> Any:
    """The value of an argument that is the function's own."""
    text = one(argument.name, texts)
    if argument.kind == "truth":
        return _truth(argument.name, text)
    return _whole(argument.name, text) if argument.kind == "whole" else text


def value_of(operation: Operation, argument: Argument, texts: list[str]) -> Any:
    """The value of an argument for what was typed, once or several times.

    Raises:
        Misused: it is none of its type.
    """
    parameter = argument.parameter
    if parameter is None:
        return own_value(argument, texts)
    asked = operation.asked.get(parameter.name)
    if asked is not None:
        known = (*asked.values, *asked.truths)
        read = [_TRUTHS.get(text.lower(), text) if asked.truths and text not in known else text for text in texts]
        return read if len(read) > 1 else read[0]
    if operation.filters is not None and parameter.name in operation.filters.fields:
        return filter_value(texts)
    return _read(argument.name, parameter.decoder, texts)


def filter_value(texts: list[str]) -> Any:
    """What a filter of a list compares with. Filters are text to the server, and checked as such by the client."""
    return list(texts) if len(texts) > 1 else texts[0]


def one(name: str, texts: list[str]) -> str:
    """The one text that was typed."""
    if len(texts) > 1:
        raise Misused(f"{name}= is one value, and was given {len(texts)} times")
    return texts[0]


def from_json(name: str, text: str) -> Any:
    """What is typed as JSON, `name:=[1, 2]`."""
    try:
        return json.loads(text)
    except ValueError as problem:
        raise Misused(f"{name}: this is no JSON: {problem}") from None


def whole_value(argument: Argument | None, value: Any) -> Any:
    """A value that was typed as JSON; of a list, one item is the list of it."""
    from generated.runtime.choosing import bare
    from generated.runtime.containers import ListOf

    if argument is None or argument.parameter is None or isinstance(value, (list, dict)):
        return value
    return [value] if isinstance(bare(argument.parameter.decoder), ListOf) else value


def _read(name: str, decoder: Decoder, texts: list[str]) -> Any:
    from generated.runtime.choosing import bare
    from generated.runtime.containers import Alternatives, ListOf

    decoder = bare(decoder)
    if isinstance(decoder, ListOf):
        return [_single(name, bare(decoder.item), text) for text in texts]
    if isinstance(decoder, Alternatives):
        options = list(_options(decoder))
        listed = next((option for option in options if isinstance(option, ListOf)), None)
        if listed is not None and len(texts) > 1:
            return [_single(name, bare(listed.item), text) for text in texts]
        return _first_that_takes(name, options, one(name, texts))
    return _single(name, decoder, one(name, texts))


def _options(decoder: Any) -> Iterator[Decoder]:
    from generated.runtime.choosing import flat

    yield from flat(decoder)


def _first_that_takes(name: str, options: list[Decoder], text: str) -> Any:
    """The value as one of several types. Text comes last: it takes anything."""
    from generated.runtime.scalars import TEXT

    problem: Misused | None = None
    for option in sorted(options, key=lambda option: option is TEXT):
        try:
            return _single(name, option, text, known_only=True)
        except Misused as refused:
            problem = problem or refused
    raise problem or Misused(f"{name}= takes nothing")


def _single(name: str, decoder: Decoder, text: str, *, known_only: bool = False) -> Any:
    from generated.runtime.containers import Alternatives, ListOf, MapOf, ModelOf, OneValueOf
    from generated.runtime.moments import Days, InForm, Moments
    from generated.runtime.scalars import BOOLEAN, INTEGER, NULL, NUMBER, Decoder

    if decoder is INTEGER:
        return _whole(name, text)
    if decoder is NUMBER:
        return _number(name, text)
    if decoder is BOOLEAN:
        return _truth(name, text)
    if isinstance(decoder, (Moments, Days, InForm)):
        return _moment(name, decoder, text)
    if isinstance(decoder, OneValueOf):
        return _known_value(name, decoder, text, known_only=known_only)
    if isinstance(decoder, (ModelOf, MapOf)) or (decoder.__class__ is Decoder and text[:1] in "{["):
        value = from_json(name, text) if text[:1] in "{[" else None
        if value is None:
            raise Misused(f"{name}= is an object: type it as JSON, {name}:='{{...}}'")
        return value
    if isinstance(decoder, ListOf):
        return [_single(name, decoder.item, text)]
    if isinstance(decoder, Alternatives):
        return _first_that_takes(name, list(_options(decoder)), text)
    if decoder is NULL:
        raise Misused(f"{name}= takes nothing but to be left out")
    return text


def _whole(name: str, text: str) -> int:
    # Not all that `int` reads: a number as people write it.
    if text.removeprefix("-").isascii() and text.removeprefix("-").isdigit():
        return int(text)
    raise Misused(f"{name}={text}: this is no whole number")


def _number(name: str, text: str) -> int | float:
    try:
        return _whole(name, text)
    except Misused:
        pass
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise Misused(f"{name}={text}: this is no number")
    return number


def _truth(name: str, text: str) -> bool:
    if text.lower() not in _TRUTHS:
        raise Misused(f"{name}={text}: type true or false")
    return _TRUTHS[text.lower()]


def _moment(name: str, decoder: Any, text: str) -> datetime.date:
    """A moment or a day. A moment has to say its zone, unless the platform's have none."""
    from generated.runtime import moments
    from generated.runtime.timestamps import Timestamp

    days = (moments.DAY, moments.DAY_ARRAY, moments.EPOCH_MILLISECONDS_DAY, moments.EPOCH_SECONDS_DAY)
    try:
        if decoder in days:
            return datetime.date.fromisoformat(text)
        read = Timestamp.parse(text)
    except (ValueError, OverflowError, TypeError):
        form = "a day, such as 2026-12-31" if decoder in days else "a moment, such as 2026-12-31T23:59Z"
        raise Misused(f"{name}={text}: type {form}") from None
    if read.tzinfo is None and decoder not in (moments.LOCAL_MOMENT, moments.MILLISECOND_MOMENT, moments.MOMENT_ARRAY):
        raise Misused(f"{name}={text}: which zone? Type {text}Z for UTC, or {text}+02:00")
    # One that remembered how it was typed would go as it was typed.
    return datetime.datetime.combine(read.date(), read.timetz())


def _known_value(name: str, decoder: Any, text: str, *, known_only: bool) -> Any:
    """A member of an enum. A text that is none may be new to the description, and goes as it is; a slip is refused."""
    texts = decoder.texts()
    if text in texts:
        return texts[text]
    known = decoder._members().items()
    others = {str(raw).lower() if isinstance(raw, bool) else str(raw): member for (_, raw), member in known}
    if text in others:
        return others[text]
    if not known_only and decoder.takes(str):
        hint = meant(text, texts, "")
        if not hint.startswith("did you mean"):
            return text
        raise Misused(f"{name}={text}: {hint} ({name}:='{json.dumps(text)}' sends it as it is)")
    raise Misused(f"{name}={text}: {meant(text, others, 'its values are')}")
