"""Types, and the values that a description knows for them, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .arguments import Argument

if TYPE_CHECKING:
    from generated.runtime.decoders import Decoder
    from generated.runtime.operations import Operation

_SCALARS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "null": "null",
    "binary": "file",
    "date-time": "moment",
    "date": "day",
    "any": "anything",
}
_OWN = {"whole": "whole number", "text": "text", "truth": "true"}
_DEEP = 4


def kind_of(argument: Argument) -> str:
    """The type of an argument."""
    return _OWN[argument.kind] if argument.parameter is None else type_in_words(argument.parameter.decoder)


def type_in_words(decoder: Decoder, deep: int = 0) -> str:
    """The type that a decoder reads."""
    from generated.runtime.choosing import bare, flat
    from generated.runtime.containers import Alternatives, ListOf, MapOf, ModelOf, OneValueOf

    decoder = bare(decoder)
    if deep > _DEEP:
        return "..."
    if isinstance(decoder, ListOf):
        return f"list of {type_in_words(decoder.item, deep + 1)}"
    if isinstance(decoder, MapOf):
        return f"map to {type_in_words(decoder.value, deep + 1)}"
    if isinstance(decoder, ModelOf):
        return decoder.resolve().__name__
    if isinstance(decoder, OneValueOf):
        return "one of its values"
    if isinstance(decoder, Alternatives):
        return " or ".join(dict.fromkeys(type_in_words(option, deep + 1) for option in flat(decoder)))
    return _SCALARS.get(decoder.expected, "moment")


def allowed(operation: Operation, argument: Argument) -> list[str]:
    """The values that an argument is known to have."""
    parameter = argument.parameter
    if parameter is None:
        return ["true"] if argument.kind == "truth" else []
    asked = operation.asked.get(parameter.name)
    if asked is not None:
        return [*asked.values, *(("true", "false")[: len(asked.truths)])]
    return values_of(parameter.decoder)


def values_of(decoder: Decoder) -> list[str]:
    """The values that an enum in a type has."""
    from generated.runtime.choosing import bare, flat
    from generated.runtime.containers import Alternatives, ListOf, OneValueOf
    from generated.runtime.scalars import BOOLEAN

    decoder = bare(decoder)
    if isinstance(decoder, ListOf):
        return values_of(decoder.item)
    if isinstance(decoder, Alternatives):
        return [value for option in flat(decoder) for value in values_of(option)]
    if isinstance(decoder, OneValueOf):
        return [_word(raw) for _, raw in decoder._members()]
    return ["true", "false"] if decoder is BOOLEAN else []


def _word(raw: Any) -> str:
    return raw if isinstance(raw, str) else str(raw).lower() if isinstance(raw, bool) else str(raw)
