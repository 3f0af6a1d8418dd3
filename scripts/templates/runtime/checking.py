"""Whether the body of a request fits the description: its properties, told all at once before anything is sent.

Mappings are looked into, wherever they stand. Models have their properties by construction, or came from the server:
what they hold besides is sent as it is, but for mappings in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from typing import Any, NamedTuple

from .decoders import AnyOf, ListOf, MapOf, ModelOf, Nullable, OneValueOf
from .drift import Place, pointer
from .faults import Fault
from .fields import ModelLike
from .files import File
from .filling import is_late
from .model import Model
from .names import Alias, LazyAlias
from .nearness import listed, near
from .scalars import ANY, Decoder
from .unset import UNSET
from .writing import DEEPEST, PLAIN

_LISTS = (list, tuple, set, frozenset)
_NAMED = (Alias, LazyAlias, Nullable)


class _Table(NamedTuple):
    """The properties of a model by their names on the wire, and those that a request has to have."""

    decoders: dict[str, Decoder]
    attributes: dict[str, str | None]
    needed: tuple[str, ...]


class _Look:
    """One look through a body. `faults` are what was found; in what is `whole`, nothing required may be missing."""

    def __init__(self, whole: bool) -> None:
        self.faults: list[Fault] = []
        self.whole = whole

    def at(self, decoder: Decoder, value: Any, place: Place, deep: int = 0) -> None:
        """Note what does not fit in a value that will be written as `decoder` reads it."""
        if value.__class__ in PLAIN or deep > DEEPEST or isinstance(value, File):
            return
        decoder = bare(decoder)
        if isinstance(value, Model):
            if _is_meant(decoder, value):
                self._at_model(value, place, deep)
                return
            # A model of another kind is as good as the properties that it has.
            value = value._json(True)
        if isinstance(decoder, AnyOf):
            self._at_several(decoder, value, place, deep)
        elif isinstance(value, Mapping):
            if isinstance(decoder, ModelOf):
                self.at_object(decoder.resolve(), value, place, deep)
            elif isinstance(decoder, MapOf):
                for name, item in value.items():
                    self.at(decoder.value, item, (place, _wire(name)), deep + 1)
        elif isinstance(value, _LISTS) and isinstance(decoder, ListOf):
            for index, item in enumerate(value):
                self.at(decoder.item, item, (place, index), deep + 1)

    def at_object(
        self, model: type[ModelLike], value: Mapping[Any, Any], place: Place, deep: int = 0, *, known: str | None = None
    ) -> None:
        """Note what does not fit in a mapping that stands for a model; `known` is the property that said so."""
        table = _table(model)
        given = _given(value)
        for name, item in given.items():
            decoder = table.decoders.get(name)
            if decoder is None:
                if name != known:
                    self._at_unknown(model, name, item, given, place, deep)
            elif item.__class__ not in PLAIN:
                self.at(decoder, item, (place, name), deep + 1)
        if self.whole:
            for name in table.needed:
                if name not in given:
                    self.faults.append(Fault("missing", pointer(place, name), f"{model.__name__} requires it"))

    def _at_unknown(
        self, model: type[ModelLike], name: str, item: Any, given: Mapping[str, Any], place: Place, deep: int
    ) -> None:
        known, open_ = _table(model).attributes, model._rest is not None
        meant = near(name, known, given, strictly=open_)
        if meant:
            text = f"{model.__name__} has no {name!r}; did you mean {' or '.join(map(repr, meant))}?"
            self.faults.append(Fault("extra", pointer(place, name), text, tuple(meant)))
        elif not open_:
            text = f"{model.__name__} has no {name!r}; it has: {listed(known)}"
            self.faults.append(Fault("extra", pointer(place, name), text))
        self.at(model._rest or ANY, item, (place, name), deep + 1)

    def _at_model(self, value: Model, place: Place, deep: int) -> None:
        for entry in value._fields:
            # Moments are read from text when they are asked for, and hold nothing.
            if not is_late(entry):
                self.at(entry.decoder, getattr(value, entry.attribute), (place, entry.wire), deep + 1)
        for name, item in (value._extra or {}).items():
            self.at(value._rest or ANY, item, (place, name), deep + 1)

    def _at_several(self, decoder: AnyOf, value: Any, place: Place, deep: int) -> None:
        option = self._variant(decoder, value, place) or self._alternative(decoder, value)
        if isinstance(option, ModelOf) and isinstance(value, Mapping):
            self.at_object(option.resolve(), value, place, deep, known=decoder.discriminator)
        elif option is not None:
            self.at(option, value, place, deep)

    def _variant(self, decoder: AnyOf, value: Any, place: Place) -> Decoder | None:
        """The alternative that the discriminator names; a value that names none is noted."""
        if decoder.discriminator is None or not isinstance(value, Mapping):
            return None
        chosen = value.get(decoder.discriminator, UNSET)
        chosen = chosen.value if isinstance(chosen, Enum) and chosen is not UNSET else chosen
        if not isinstance(chosen, str):
            return None
        if chosen in decoder.mapping:
            return bare(decoder.mapping[chosen])
        meant = near(chosen, dict.fromkeys(decoder.mapping), strictly=False)
        hint = f"did you mean {' or '.join(map(repr, meant))}?" if meant else f"there are: {listed(decoder.mapping)}"
        text = f"{chosen!r} is none of the variants; {hint}"
        self.faults.append(Fault("variant", pointer(place, decoder.discriminator), text, tuple(meant)))
        return None

    def _alternative(self, decoder: AnyOf, value: Any) -> Decoder | None:
        """Of the alternatives, the one that a container is most likely meant as: the one that the least speaks against.
        None where none of them is such a container."""
        options = [option for option in _flat(decoder) if takes(option, value)]
        if len(options) < 2:
            return options[0] if options else None
        return min(options, key=lambda option: self._against(option, value))

    def _against(self, decoder: Decoder, value: Any) -> int:
        """How much of a container speaks against what it may be meant as, as far as that shows from outside: whoever
        looks further inside for each alternative has no end of it."""
        decoder = bare(decoder)
        if isinstance(decoder, AnyOf):
            return min(self._against(option, value) for option in _flat(decoder))
        if not takes(decoder, value):
            return 2
        if isinstance(decoder, ModelOf) and isinstance(value, Mapping):
            return self._against_model(decoder.resolve(), value)
        if isinstance(decoder, MapOf) and isinstance(value, Mapping):
            return sum(2 * (not _plausible(decoder.value, item)) for item in value.values())
        if isinstance(decoder, ListOf) and isinstance(value, _LISTS):
            return sum(self._against(decoder.item, item) for item in value)
        return 0

    def _against_model(self, model: type[ModelLike], value: Mapping[Any, Any]) -> int:
        """How much the properties of a mapping speak against a model; a slip speaks less."""
        table, given = _table(model), _given(value)
        unknown = [] if model._rest is not None else [name for name in given if name not in table.decoders]
        slips = sum(bool(near(name, table.attributes, given, strictly=False)) for name in unknown)
        missing = sum(name not in given for name in table.needed) if self.whole else 0
        odd = sum(not _plausible(table.decoders[name], item) for name, item in given.items() if name in table.decoders)
        return 2 * (len(unknown) + missing + odd) - slips


def faults_of(decoder: Decoder, value: Any, *, partial: bool = False, form: bool = False) -> list[Fault]:
    """Every place where `value`, which will be written as `decoder` reads it, does not fit. Of what is `partial`,
    nothing is required; in a `form`, which has no word for null, what is null is not there."""
    look = _Look(not partial)
    if form and isinstance(value, Mapping):
        value = {name: item for name, item in value.items() if item is not None}
    look.at(decoder, value, (None, None))
    return look.faults


def bare(decoder: Decoder) -> Decoder:
    """The decoder that a name stands for, without null."""
    while isinstance(decoder, _NAMED):
        decoder = decoder.parts()[0]
    return decoder


def takes(decoder: Decoder, value: Any) -> bool:
    """Whether a value is of the kind that a decoder reads: an object, a list, or one value."""
    decoder = bare(decoder)
    if isinstance(decoder, AnyOf):
        return any(takes(option, value) for option in decoder.options)
    if decoder.__class__ is Decoder or value is None:
        return True
    if isinstance(value, (Mapping, Model)):
        return isinstance(decoder, (ModelOf, MapOf))
    if isinstance(value, _LISTS) and not isinstance(value, File):
        return isinstance(decoder, ListOf)
    return not isinstance(decoder, (ModelOf, MapOf, ListOf))


@cache
def _table(model: type[ModelLike]) -> _Table:
    fields = model._fields
    decoders = {entry.wire: entry.decoder for entry in fields}
    attributes: dict[str, str | None] = {entry.wire: entry.attribute for entry in fields}
    return _Table(decoders, attributes, tuple(entry.wire for entry in fields if entry.needed))


def _given(value: Mapping[Any, Any]) -> dict[str, Any]:
    """The properties of a mapping that will be written, by the names that they will have."""
    return {name if name.__class__ is str else _wire(name): item for name, item in value.items() if item is not UNSET}


def _wire(name: Any) -> str:
    """A property's name as it will be written; what cannot be one is refused when it is written."""
    return str(name.value if isinstance(name, Enum) else name)


def _is_meant(decoder: Decoder, value: Model) -> bool:
    """Whether a model is one that the decoder makes, or may be anything."""
    options = _flat(decoder) if isinstance(decoder, AnyOf) else iter((decoder,))
    return any(
        isinstance(value, option.resolve()) if isinstance(option, ModelOf) else option.__class__ is Decoder
        for option in options
    )


def _flat(decoder: AnyOf) -> Iterator[Decoder]:
    """All alternatives, those of alternatives that are choices themselves among them."""
    for option in map(bare, (*decoder.options, *decoder.mapping.values())):
        if isinstance(option, AnyOf):
            yield from _flat(option)
        else:
            yield option


def _plausible(decoder: Decoder, value: Any) -> bool:
    """Whether a value may be what a decoder reads, as far as that shows from outside."""
    decoder = bare(decoder)
    value = value.value if isinstance(value, Enum) else value
    if isinstance(decoder, OneValueOf):
        return value is None or decoder.fit(value) > 3
    if value.__class__ in (str, int, float, bool):
        return decoder.fit(value) > 0
    return takes(decoder, value)
