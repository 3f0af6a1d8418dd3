"""Numbers that came as text where the description has numbers, as decimals of Python do: numbers that remember it."""

from __future__ import annotations

import re
from decimal import Decimal
from math import isfinite
from typing import Any

# What JSON writes for a number, and nothing else: `007` is an id.
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?P<fraction>(?:\.\d+)?(?:[eE][+-]?\d{1,3})?)", re.ASCII)


class IntegerFromText(int):
    """An `int` with the text that it came as in `text`; what is calculated with it is a plain number."""

    text: str

    def __reduce__(self) -> Any:
        return number_from_text, (self.text,)


class FloatFromText(float):
    """A `float` with the text that it came as in `text`; what is calculated with it is a plain number."""

    __slots__ = ("text",)

    text: str

    def __reduce__(self) -> Any:
        return number_from_text, (self.text,)


NumberFromText = IntegerFromText | FloatFromText


def number_from_text(text: str) -> NumberFromText:
    """The number that JSON would have for this text. Raises ValueError for text that is no number, and for a number
    that no float has: `0.1` is one that the float 0.1 stands for, `0.10000000000000000001` is not."""
    match = _NUMBER.fullmatch(text)
    if match is None:
        raise ValueError(f"{text[:40]!r} is no number")
    number = FloatFromText(text) if match["fraction"] else IntegerFromText(text)
    if isinstance(number, FloatFromText) and not (isfinite(number) and Decimal(repr(number)) == Decimal(text)):
        raise ValueError(f"{text[:40]} has no equal among floats")
    number.text = text
    return number


def finite(text: str) -> float:
    """The float that a number in JSON is. Raises ValueError for one that no float can hold."""
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError(f"{text[:40]} is too large a number")
    return value
