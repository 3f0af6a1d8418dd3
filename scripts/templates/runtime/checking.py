"""Whether the body of a request fits the description: its properties, told all at once before anything is sent.

Mappings are looked into, wherever they stand. Models have their properties by construction, or came from the server:
what they hold besides is sent as it is, but for mappings in them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
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
from .writing import DEEPEST


class _Asked(NamedTuple):
    """What is asked of an object: whether required properties have to be there, and whether null is no value."""

    whole: bool
    null_is_nothing: bool = False


def faults_of(decoder: Decoder, value: Any, *, partial: bool = False, form: bool = False) -> list[Fault]:
    """Every place where `value`, which will be written as `decoder` reads it, does not fit. Of what is `partial`,
    nothing is required; in a `form`, null says nothing."""
    return list(_faults(decoder, value, (None, None), _Asked(not partial, form)))


def _faults(decoder: Decoder, value: Any, place: Place, asked: _Asked, deep: int = 0) -> Iterator[Fault]:
    decoder = bare(decoder)
    if deep > DEEPEST or isinstance(value, (str, File)):
        return
    if isinstance(value, Model):
        if _is_meant(decoder, value):
            yield from _in_model(value, place, asked, deep)
            return
        # A model of another kind is as good as the properties that it has.
        value = value._json(True)
    if isinstance(decoder, AnyOf):
        yield from _of_several(decoder, value, place, asked, deep)
    elif isinstance(value, Mapping):
        if isinstance(decoder, ModelOf):
            yield from _in_object(decoder.resolve(), value, place, asked, deep, known=None)
        elif isinstance(decoder, MapOf):
            for name, item in value.items():
                yield from _faults(decoder.value, item, (place, wire_name(name)), _inside(asked), deep + 1)
    elif isinstance(value, (list, tuple, set, frozenset)) and isinstance(decoder, ListOf):
        for index, item in enumerate(value):
            yield from _faults(decoder.item, item, (place, index), _inside(asked), deep + 1)


def _inside(asked: _Asked) -> _Asked:
    """What stands inside a form is written as JSON, which has null."""
    return asked._replace(null_is_nothing=False)


def bare(decoder: Decoder) -> Decoder:
    """The decoder that a name stands for, without null."""
    while isinstance(decoder, (Alias, LazyAlias, Nullable)):
        decoder = decoder.parts()[0]
    return decoder


def wire_name(name: Any) -> str:
    """A property's name as it will be written; what cannot be one is refused when it is written."""
    return str(name.value if isinstance(name, Enum) else name)


def _is_meant(decoder: Decoder, value: Model) -> bool:
    """Whether a model is one that the decoder makes, or may be anything."""
    options = _flat(decoder) if isinstance(decoder, AnyOf) else iter((decoder,))
    return any(
        isinstance(value, option.resolve()) if isinstance(option, ModelOf) else option.__class__ is Decoder
        for option in options
    )


def _in_model(value: Model, place: Place, asked: _Asked, deep: int) -> Iterator[Fault]:
    for entry in value._fields:
        # Moments are read from text when they are asked for, and hold nothing.
        if not is_late(entry):
            item = getattr(value, entry.attribute)
            yield from _faults(entry.decoder, item, (place, entry.wire), _inside(asked), deep + 1)
    for name, item in (value._extra or {}).items():
        yield from _faults(value._rest or ANY, item, (place, name), _inside(asked), deep + 1)


def _in_object(
    model: type[ModelLike], value: Mapping[Any, Any], place: Place, asked: _Asked, deep: int, known: str | None
) -> Iterator[Fault]:
    """The faults of a mapping that stands for a model; `known` is the property that said so."""
    given = {wire_name(name): item for name, item in value.items() if item is not UNSET}
    fields = {entry.wire: entry for entry in model._fields}
    for name, item in given.items():
        if name in fields:
            yield from _faults(fields[name].decoder, item, (place, name), _inside(asked), deep + 1)
        elif name != known:
            yield from _unknown(model, name, item, given, place, asked, deep)
    for name in _missing(model, given, asked):
        yield Fault("missing", pointer(place, name), f"{model.__name__} requires it")


def _missing(model: type[ModelLike], given: Mapping[str, Any], asked: _Asked) -> list[str]:
    """The required properties that are not given."""
    if not asked.whole:
        return []
    gone = {name for name, item in given.items() if item is None} if asked.null_is_nothing else frozenset()
    return [entry.wire for entry in model._fields if entry.needed and (entry.wire in gone or entry.wire not in given)]


def _unknown(
    model: type[ModelLike], name: str, item: Any, given: Mapping[str, Any], place: Place, asked: _Asked, deep: int
) -> Iterator[Fault]:
    """The faults of a property that is not declared."""
    open_ = model._rest is not None
    meant = near(name, _names(model), given, strictly=open_)
    if meant:
        text = f"{model.__name__} has no {name!r}; did you mean {' or '.join(map(repr, meant))}?"
        yield Fault("extra", pointer(place, name), text, tuple(meant))
    elif not open_:
        text = f"{model.__name__} has no {name!r}; it has: {listed(entry.wire for entry in model._fields)}"
        yield Fault("extra", pointer(place, name), text)
    if open_ or not meant:
        yield from _faults(model._rest or ANY, item, (place, name), _inside(asked), deep + 1)


def _names(model: type[ModelLike]) -> dict[str, str | None]:
    """The properties of a model, and what they are called in Python."""
    return {entry.wire: entry.attribute for entry in model._fields}


def _of_several(decoder: AnyOf, value: Any, place: Place, asked: _Asked, deep: int) -> Iterator[Fault]:
    if decoder.discriminator is not None and isinstance(value, Mapping):
        chosen = value.get(decoder.discriminator, UNSET)
        chosen = chosen.value if isinstance(chosen, Enum) and chosen is not UNSET else chosen
        option = bare(decoder.mapping[chosen]) if isinstance(chosen, str) and chosen in decoder.mapping else None
        if isinstance(option, ModelOf):
            yield from _in_object(option.resolve(), value, place, asked, deep, known=decoder.discriminator)
            return
        if option is None and isinstance(chosen, str):
            yield _no_variant(decoder, chosen, place)
    option = _alternative(decoder, value, asked)
    if isinstance(option, ModelOf) and isinstance(value, Mapping):
        yield from _in_object(option.resolve(), value, place, asked, deep, known=decoder.discriminator)
    elif option is not None:
        yield from _faults(option, value, place, asked, deep)


def _no_variant(decoder: AnyOf, chosen: str, place: Place) -> Fault:
    known = decoder.mapping
    meant = near(chosen, dict.fromkeys(known), {}, strictly=False)
    hint = f"did you mean {' or '.join(map(repr, meant))}?" if meant else f"there are: {listed(known)}"
    text = f"{chosen!r} is none of the variants; {hint}"
    return Fault("variant", pointer(place, decoder.discriminator), text, tuple(meant))


def _alternative(decoder: AnyOf, value: Any, asked: _Asked) -> Decoder | None:
    """Of the alternatives, the one that a container is most likely meant as: the one that the least speaks against.
    None where none of them is such a container."""
    options = [option for option in _flat(decoder) if takes(option, value)]
    return min(options, key=lambda option: _against(option, value, asked), default=None)


def _against(decoder: Decoder, value: Any, asked: _Asked) -> int:
    """How much of a container speaks against what it may be meant as, as far as that shows from outside: whoever looks
    further inside for each alternative has no end of it."""
    decoder = bare(decoder)
    if isinstance(decoder, AnyOf):
        return min(_against(option, value, asked) for option in _flat(decoder))
    if not takes(decoder, value):
        return 2
    if isinstance(decoder, ModelOf) and isinstance(value, Mapping):
        return _own_faults(decoder.resolve(), value, asked)
    if isinstance(decoder, MapOf) and isinstance(value, Mapping):
        return sum(2 * (not _plausible(decoder.value, item)) for item in value.values())
    if isinstance(decoder, ListOf) and isinstance(value, (list, tuple, set, frozenset)):
        return sum(_against(decoder.item, item, _inside(asked)) for item in value)
    return 0


def _flat(decoder: AnyOf) -> Iterator[Decoder]:
    for option in map(bare, (*decoder.options, *decoder.mapping.values())):
        if isinstance(option, AnyOf):
            yield from _flat(option)
        else:
            yield option


def _own_faults(model: type[ModelLike], value: Mapping[Any, Any], asked: _Asked) -> int:
    """How much the properties of a mapping speak against a model, without looking into them; a slip speaks less."""
    given = {wire_name(name): item for name, item in value.items() if item is not UNSET}
    fields = {entry.wire: entry for entry in model._fields}
    unknown = [] if model._rest is not None else [name for name in given if name not in fields]
    slips = sum(bool(near(name, _names(model), given, strictly=False)) for name in unknown)
    odd = sum(not _plausible(fields[name].decoder, item) for name, item in given.items() if name in fields)
    return 2 * (len(unknown) + odd + len(_missing(model, given, asked))) - slips


def _plausible(decoder: Decoder, value: Any) -> bool:
    """Whether a value may be what a decoder reads, as far as that shows from outside."""
    decoder = bare(decoder)
    value = value.value if isinstance(value, Enum) else value
    if isinstance(decoder, OneValueOf):
        return value is None or decoder.fit(value) > 3
    if value.__class__ in (str, int, float, bool):
        return decoder.fit(value) > 0
    return takes(decoder, value)


def takes(decoder: Decoder, value: Any) -> bool:
    """Whether a value is of the kind that a decoder reads: an object, a list, or one value."""
    decoder = bare(decoder)
    if isinstance(decoder, AnyOf):
        return any(takes(option, value) for option in decoder.options)
    if decoder.__class__ is Decoder or value is None:
        return True
    if isinstance(value, (Mapping, Model)):
        return isinstance(decoder, (ModelOf, MapOf))
    if isinstance(value, (list, tuple, set, frozenset)) and not isinstance(value, File):
        return isinstance(decoder, ListOf)
    return not isinstance(decoder, (ModelOf, MapOf, ListOf))
