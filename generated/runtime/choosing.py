# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Which of several alternatives a value that is to be sent is meant as: the one that its discriminator names, else the
one that the least speaks against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from functools import cache, lru_cache
from typing import Any, NamedTuple

from .containers import Alternatives, ListOf, MapOf, ModelOf, Nullable, OneValueOf
from .fields import ModelLike
from .files import File
from .names import Alias, LazyAlias
from .nearness import near
from .scalars import Decoder
from .unset import UNSET
from .writing import JsonObject

LISTS = (list, tuple, set, frozenset)
_NAMED = (Alias, LazyAlias, Nullable)


class Table(NamedTuple):
    """The properties of a model by their names on the wire, and those that a request has to have."""

    decoders: dict[str, Decoder]
    attributes: dict[str, str | None]
    needed: tuple[str, ...]


@cache
def table_of(model: type[ModelLike]) -> Table:
    """What a model looks like on the wire."""
    fields = model._fields
    decoders = {entry.wire: entry.decoder for entry in fields}
    attributes: dict[str, str | None] = {entry.wire: entry.attribute for entry in fields}
    return Table(decoders, attributes, tuple(entry.wire for entry in fields if entry.needed))


def given(value: Mapping[Any, Any]) -> dict[str, Any]:
    """The properties of a mapping that will be written, by the names that they will have."""
    return {name if name.__class__ is str else wire(name): item for name, item in value.items() if item is not UNSET}


def wire(name: Any) -> str:
    """A property's name as it will be written; what cannot be one is refused when it is written."""
    return str(name.value if isinstance(name, Enum) else name)


def bare(decoder: Decoder) -> Decoder:
    """The decoder that a name stands for, without null."""
    while isinstance(decoder, _NAMED):
        decoder = decoder.parts()[0]
    return decoder


def flat(decoder: Alternatives) -> Iterator[Decoder]:
    """All alternatives, those of alternatives that are choices themselves among them."""
    for option in map(bare, (*decoder.options, *decoder.mapping.values())):
        if isinstance(option, Alternatives):
            yield from flat(option)
        else:
            yield option


def takes(decoder: Decoder, value: Any) -> bool:
    """Whether a value is of the kind that a decoder reads: an object, a list, or one value."""
    decoder = bare(decoder)
    if isinstance(decoder, Alternatives):
        return any(takes(option, value) for option in decoder.options)
    if decoder.__class__ is Decoder or value is None:
        return True
    if isinstance(value, (Mapping, JsonObject)):
        return isinstance(decoder, (ModelOf, MapOf))
    if isinstance(value, LISTS) and not isinstance(value, File):
        return isinstance(decoder, ListOf)
    return not isinstance(decoder, (ModelOf, MapOf, ListOf))


def said(decoder: Alternatives, value: Any) -> str | None:
    """What an object says to be by the discriminator; None where it says nothing, or there is no discriminator."""
    if decoder.discriminator is None or not isinstance(value, Mapping):
        return None
    word = value.get(decoder.discriminator)
    word = word.value if isinstance(word, Enum) and word is not UNSET else word
    if isinstance(word, bool):
        return str(word).lower()
    return str(word) if isinstance(word, (str, int)) else None


def likeliest(decoder: Alternatives, value: Any, *, whole: bool = True) -> list[Decoder]:
    """Of the alternatives, those that a container is most likely meant as. None where none of them is such a container;
    where a change is not `whole`, nothing that it lacks speaks against one."""
    options = [option for option in flat(decoder) if takes(option, value)]
    if len(options) < 2:
        return options
    against = [_against(option, value, whole) for option in options]
    return [option for option, much in zip(options, against, strict=True) if much == min(against)]


def candidates(decoder: Alternatives, value: Any) -> Sequence[Decoder]:
    """The alternatives by which a value may be written: of containers, those that they are meant as."""
    word = said(decoder, value)
    if word is not None:
        named = decoder.mapping.get(word, decoder.base)
        # What nobody knows is written as it is.
        return () if named is None else (named,)
    return likeliest(decoder, value) if isinstance(value, (Mapping, *LISTS)) else decoder.options


def _against(decoder: Decoder, value: Any, whole: bool) -> int:
    """How much of a container speaks against what it may be meant as, as far as that shows from outside: whoever
    looks further inside for each alternative has no end of it."""
    decoder = bare(decoder)
    if isinstance(decoder, Alternatives):
        return min(_against(option, value, whole) for option in flat(decoder))
    if not takes(decoder, value):
        return 2
    if isinstance(decoder, ModelOf) and isinstance(value, Mapping):
        return _against_model(decoder.resolve(), given(value), whole)
    if isinstance(decoder, MapOf) and isinstance(value, Mapping):
        return sum(2 * (not _plausible(decoder.value, item)) for item in value.values())
    if isinstance(decoder, ListOf) and isinstance(value, LISTS):
        return sum(_against(decoder.item, item, whole) for item in value)
    return 0


def _against_model(model: type[ModelLike], properties: dict[str, Any], whole: bool) -> int:
    """How much the properties of an object speak against a model; a slip speaks less."""
    table = table_of(model)
    unknown = [] if model._rest is not None else [name for name in properties if name not in table.decoders]
    slight = sum(bool(slips(model, name)) for name in unknown)
    missing = sum(name not in properties for name in table.needed) if whole else 0
    odd = sum(not _plausible(table.decoders[name], item) for name, item in properties.items() if name in table.decoders)
    return 2 * (len(unknown) + missing + odd) - slight


@lru_cache(maxsize=2048)
def slips(model: type[ModelLike], name: str) -> tuple[str, ...]:
    """The properties of a model that a name may be a slip of. Kept: the same name often comes again."""
    return tuple(near(name, table_of(model).attributes, strictly=False))


def _plausible(decoder: Decoder, value: Any) -> bool:
    """Whether a value may be what a decoder reads, as far as that shows from outside."""
    decoder = bare(decoder)
    value = value.value if isinstance(value, Enum) else value
    if isinstance(decoder, OneValueOf):
        return value is None or decoder.fit(value) > 3
    if value.__class__ in (str, int, float, bool):
        return decoder.fit(value) > 0
    return takes(decoder, value)
