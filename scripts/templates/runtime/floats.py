"""Which decoders let floats pass: fast parsers make floats of whole numbers beyond 64 bit, which must not go unseen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .containers import ModelOf, OneValueOf
from .scalars import Decoder


@cache
def tells_floats(decoder: Decoder) -> bool:
    """Whether a float anywhere in a value is noted in the report: as a drift, or in `floats` where a whole number is
    expected. For that, no part may take floats, or values that are not looked into."""
    return not any(_takes_floats(part) for part in _parts(decoder))


def _takes_floats(decoder: Decoder) -> bool:
    if isinstance(decoder, OneValueOf):
        return decoder.takes(float)
    return float in decoder.exact


def _parts(decoder: Decoder) -> Iterator[Decoder]:
    """The decoder and all inside it, each once; models are looked into."""
    seen: set[Decoder | type] = set()
    waiting = [decoder]
    while waiting:
        part = waiting.pop()
        if part in seen:
            continue
        seen.add(part)
        yield part
        waiting += part.parts()
        if isinstance(part, ModelOf):
            model = part.resolve()
            if model not in seen:
                seen.add(model)
                waiting += [field.decoder for field in model._fields]
                waiting += [model._rest] if model._rest is not None else []
