# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""Decoders of what has parts or a name: alternatives here, enums, models, lists and maps (`containers`). With those of
single values (`scalars`), all that generated modules use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .choosing import candidates, flat
from .containers import Alternatives as Alternatives
from .containers import ListOf as ListOf
from .containers import MapOf as MapOf
from .containers import ModelOf as ModelOf
from .containers import Nullable as Nullable
from .containers import OneValueOf as OneValueOf
from .containers import keeps_all
from .drift import Place, report
from .items import Items
from .lazy import Lazy as Lazy
from .moments import DAY as DAY
from .moments import DAY_ARRAY as DAY_ARRAY
from .moments import EPOCH_MILLISECONDS as EPOCH_MILLISECONDS
from .moments import EPOCH_MILLISECONDS_DAY as EPOCH_MILLISECONDS_DAY
from .moments import EPOCH_SECONDS as EPOCH_SECONDS
from .moments import EPOCH_SECONDS_DAY as EPOCH_SECONDS_DAY
from .moments import LOCAL_MOMENT as LOCAL_MOMENT
from .moments import MILLISECOND_MOMENT as MILLISECOND_MOMENT
from .moments import MOMENT as MOMENT
from .moments import MOMENT_ARRAY as MOMENT_ARRAY
from .names import Alias as Alias
from .names import LazyAlias as LazyAlias
from .scalars import ANY as ANY
from .scalars import BINARY as BINARY
from .scalars import BOOLEAN as BOOLEAN
from .scalars import INTEGER as INTEGER
from .scalars import NULL as NULL
from .scalars import NUMBER as NUMBER
from .scalars import TEXT as TEXT
from .scalars import Decoder as Decoder
from .scalars import Plain
from .spellings import by_plain, respelt
from .unwritable import Unwritable

# An object that has all that a model requires fits it so well, or better.
FITS = 100
_NONE_OF_THEM = Plain(Alternatives.expected)


def _says_all(decoder: Decoder, value: Any) -> bool:
    """Whether an alternative that takes a value as it is knows of the moments in it: not one that takes any text, or
    has no such properties."""
    if keeps_all(decoder):
        return False
    if not isinstance(decoder, ModelOf) or not isinstance(value, Mapping):
        return True
    model = decoder.resolve()
    return model._rest is not None or value.keys() <= {entry.wire for entry in model._fields}


class Whole(ListOf):
    """An answer that is a list by itself: whoever gets it finds what pagers have."""

    __slots__ = ()

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return _as_items(super().__call__(value, place, key))

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        return _as_items(super().late(value, place, key))


def _as_items(found: Any) -> Any:
    return Items(found) if found.__class__ is list else found


class AnyOf(Alternatives):
    """Alternatives (one-of and any-of alike): the discriminator's choice, else the base that all have in common, else
    the best fit, else the raw value."""

    __slots__ = ()

    def __call__(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self._chosen(value, place, key)(value, place, key)

    def late(self, value: Any, place: Place, key: str | int | None) -> Any:
        return self._chosen(value, place, key).late(value, place, key)

    def _chosen(self, value: Any, place: Place, key: str | int | None) -> Decoder:
        """What decodes a value. Tells of a discriminator that does not say it."""
        if self.discriminator is not None and value.__class__ is dict:
            chosen = value.get(self.discriminator)
            if chosen.__class__ is str and chosen in self.mapping:
                return self.mapping[chosen]
            other = self._otherwise(value, chosen)
            if other is not None:
                return other
            if chosen is not None or not self._may_be_null(value):
                report("variant", (place, key), self.discriminator, " or ".join(self.mapping), repr(chosen)[:80])
            if self.base is not None:
                return self.base
            if self._is_any(value):
                return ANY
        best, score = None, 0
        for option in self.options:
            fit = option.fit(value)
            if fit > score:
                best, score = option, fit
        return _NONE_OF_THEM if best is None else best

    def _otherwise(self, value: dict[str, Any], chosen: Any) -> Decoder | None:
        """The choice of a discriminator that is no text, or whose name came in another spelling."""
        if chosen is None and self.discriminator is not None and self.discriminator not in value:
            known = (self.discriminator,)
            names = respelt(value, frozenset(known), by_plain(known))
            chosen = value[names[self.discriminator]] if names else None
        if chosen.__class__ is bool:
            chosen = str(chosen).lower()
        return self.mapping.get(str(chosen)) if chosen.__class__ in (int, str) else None

    def _may_be_null(self, value: dict[str, Any]) -> bool:
        """Whether the discriminator of an object is null where the description allows it."""
        if self.discriminator not in value:
            return False
        models = [option.resolve() for option in flat(self) if isinstance(option, ModelOf)]
        return any(entry.nullable for model in models for entry in model._fields if entry.wire == self.discriminator)

    def _is_any(self, value: dict[str, Any]) -> bool:
        """Whether several alternatives fit without a difference, so that none of them can be said to be meant."""
        fits = sorted(option.fit(value) for option in self.options)
        return len(fits) > 1 and fits[-1] == fits[-2] >= FITS

    def formed(self, value: Any, sending: bool) -> Any:
        refused: list[Unwritable] = []
        suits = False
        for option in candidates(self, value):
            try:
                formed = option.formed(value, sending)
            except Unwritable as problem:
                refused.append(problem)
                continue
            if formed != value:
                return formed
            suits = suits or _says_all(option, value)
        if refused and not suits:
            # Each alternative has its reason; those about the same place are told together.
            reasons = [problem.problem for problem in refused if problem.pointer == refused[0].pointer]
            raise Unwritable("; or ".join(dict.fromkeys(reasons)), refused[0].pointer)
        return value
