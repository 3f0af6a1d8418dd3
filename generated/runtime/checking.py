# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Whether the body of a request fits the description: its properties, told all at once before anything is sent.

Mappings are looked into, wherever they stand. Models have their properties by construction, or came from the server:
what they hold besides is sent as it is, but for mappings in them.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .choosing import LISTS, bare, flat, given, likeliest, said, slips, table_of, wire
from .containers import Alternatives, ListOf, MapOf, ModelOf
from .drift import Place, pointer
from .faults import Fault
from .fields import ModelLike
from .filling import is_late
from .model import Model
from .nearness import listed, near
from .scalars import ANY, Decoder
from .sources import is_file
from .writing import DEEPEST, PLAIN


class _Look:
    """One look through a body. `faults` are what was found; in what is `whole`, nothing required may be missing; a
    `form` takes one item of a list for the list."""

    def __init__(self, whole: bool, form: bool) -> None:
        self.faults: list[Fault] = []
        # Of each class it is told once what it has.
        self._listed: set[type[ModelLike]] = set()
        self.whole = whole
        self.form = form

    def at(self, decoder: Decoder, value: Any, place: Place, deep: int = 0) -> None:
        """Note what does not fit in a value that will be written as `decoder` reads it."""
        if value.__class__ in PLAIN or deep > DEEPEST or is_file(value):
            return
        decoder = bare(decoder)
        if isinstance(value, Model):
            if _is_meant(decoder, value):
                self._at_model(value, place, deep)
                return
            # A model of another kind is as good as the properties that it has.
            value = value._json(True)
        if isinstance(decoder, Alternatives):
            self._at_several(decoder, value, place, deep)
        elif isinstance(value, Mapping):
            if isinstance(decoder, ModelOf):
                self.at_object(decoder.resolve(), value, place, deep)
            elif isinstance(decoder, MapOf):
                for name, item in value.items():
                    self.at(decoder.value, item, (place, wire(name)), deep + 1)
            elif isinstance(decoder, ListOf) and self.form and deep == 1:
                self.at(decoder.item, value, place, deep + 1)
            elif isinstance(decoder, ListOf):
                self._is_other(place, "a list", "an object")
        elif isinstance(value, LISTS):
            if isinstance(decoder, ListOf):
                for index, item in enumerate(value):
                    self.at(decoder.item, item, (place, index), deep + 1)
            elif isinstance(decoder, (ModelOf, MapOf)):
                self._is_other(place, "an object", "a list")

    def _is_other(self, place: Place, described: str, given: str) -> None:
        self.faults.append(Fault("type", pointer(place[0], place[1]), f"{described} is described here, not {given}"))

    def at_object(
        self, model: type[ModelLike], value: Mapping[Any, Any], place: Place, deep: int = 0, known: Collection[str] = ()
    ) -> None:
        """Note what does not fit in a mapping that stands for a model; what is `known`, it may have besides."""
        table = table_of(model)
        properties = given(value)
        for name, item in properties.items():
            decoder = table.decoders.get(name)
            if decoder is None:
                if name not in known:
                    self._at_unknown(model, name, item, properties, place, deep)
            elif item.__class__ not in PLAIN:
                self.at(decoder, item, (place, name), deep + 1)
        if self.whole:
            for name in table.needed:
                if name not in properties:
                    self.faults.append(Fault("missing", pointer(place, name), f"{model.__name__} requires it"))

    def _at_unknown(
        self, model: type[ModelLike], name: str, item: Any, properties: Mapping[str, Any], place: Place, deep: int
    ) -> None:
        known, open_ = table_of(model).attributes, model._rest is not None
        meant = near(name, known, properties, strictly=True) if open_ else slips(model, name)
        if meant:
            text = f"{model.__name__} has no {name!r}; did you mean {' or '.join(map(repr, meant))}?"
            self.faults.append(Fault("extra", pointer(place, name), text, tuple(meant)))
        elif not open_:
            has = "" if model in self._listed else f"; it has: {listed(known)}"
            self._listed.add(model)
            self.faults.append(Fault("extra", pointer(place, name), f"{model.__name__} has no {name!r}{has}"))
        self.at(model._rest or ANY, item, (place, name), deep + 1)

    def _at_model(self, value: Model, place: Place, deep: int) -> None:
        for entry in value._fields:
            # Moments are read from text when they are asked for, and hold nothing.
            if not is_late(entry):
                self.at(entry.decoder, getattr(value, entry.attribute), (place, entry.wire), deep + 1)
        for name, item in (value._extra or {}).items():
            self.at(value._rest or ANY, item, (place, name), deep + 1)

    def _at_several(self, decoder: Alternatives, value: Any, place: Place, deep: int) -> None:
        word = said(decoder, value)
        if word is not None and word not in decoder.mapping:
            # What an object of a kind that is not known has, nobody knows.
            self._at_variant(decoder, word, place)
            return
        options = likeliest(decoder, value, whole=self.whole) if word is None else [bare(decoder.mapping[word])]
        if not options:
            # Against single values nothing is said here: whether one fits, only writing it shows.
            kinds = ListOf if isinstance(value, Mapping) else (ModelOf, MapOf)
            option = next((each for each in flat(decoder) if isinstance(each, kinds)), None)
            if option is not None:
                self.at(option, value, place, deep)
        elif isinstance(options[0], ModelOf) and isinstance(value, Mapping):
            model = options[0].resolve()
            known = {name for other in self._besides(decoder, model, value) for name in table_of(other).decoders}
            self.at_object(model, value, place, deep, known | {decoder.discriminator or ""})
        else:
            self.at(options[0], value, place, deep)

    def _besides(
        self, decoder: Alternatives, model: type[ModelLike], value: Mapping[Any, Any]
    ) -> list[type[ModelLike]]:
        """The models that an object may be of besides, where several alternatives can be true together."""
        if not decoder.together:
            return []
        models = [option.resolve() for option in flat(decoder) if isinstance(option, ModelOf)]
        properties = given(value)
        return [
            other
            for other in models
            if other is not model
            and not (self.whole and any(name not in properties for name in table_of(other).needed))
        ]

    def _at_variant(self, decoder: Alternatives, word: str, place: Place) -> None:
        meant = near(word, dict.fromkeys(decoder.mapping), strictly=False)
        hint = f"did you mean {' or '.join(map(repr, meant))}?" if meant else f"there are: {listed(decoder.mapping)}"
        text = f"{word!r} is none of the variants; {hint}"
        self.faults.append(Fault("variant", pointer(place, decoder.discriminator), text, tuple(meant)))


def faults_of(decoder: Decoder, value: Any, *, partial: bool = False, form: bool = False) -> list[Fault]:
    """Every place where `value`, which will be written as `decoder` reads it, does not fit. Of what is `partial`,
    nothing is required; in a `form`, which has no word for null, what is null is not there."""
    look = _Look(not partial, form)
    if form and isinstance(value, Mapping):
        value = {name: item for name, item in value.items() if item is not None}
    look.at(decoder, value, (None, None))
    return look.faults


def _is_meant(decoder: Decoder, value: Model) -> bool:
    """Whether a model is one that the decoder makes, or may be anything."""
    options = flat(decoder) if isinstance(decoder, Alternatives) else iter((decoder,))
    return any(
        isinstance(value, option.resolve()) if isinstance(option, ModelOf) else option.__class__ is Decoder
        for option in options
    )
