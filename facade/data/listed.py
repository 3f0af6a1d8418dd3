"""What the items of a list are, as the description says it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TYPE_CHECKING, Any

from generated.runtime.choosing import bare
from generated.runtime.containers import ListOf, ModelOf
from generated.runtime.model import Model
from generated.runtime.scalars import ANY, Decoder

if TYPE_CHECKING:
    from generated.runtime.operations import Operation


def item_decoder(operation: Operation) -> Decoder:
    """What decodes an item of a list that is answered page by page."""
    names = operation.paging.items.split(".") if operation.paging is not None and operation.paging.items else []
    for answer in operation.answers:
        if answer.decoder is not None and answer.status[:1] == "2":
            found = _inside(answer.decoder, names)
            if isinstance(found, ListOf):
                return found.item
    return ANY


def _inside(decoder: Decoder, names: list[str]) -> Decoder | None:
    """The decoder of what stands at attributes in what a decoder makes."""
    decoder = bare(decoder)
    for name in names:
        if not isinstance(decoder, ModelOf):
            return None
        known = {each.attribute: each.decoder for each in decoder.resolve()._fields}
        if name not in known:
            return None
        decoder = bare(known[name])
    return decoder


def decoder_of(items: Iterable[Any], model: type[Model] | None) -> tuple[Decoder, Iterable[Any]]:
    """What decodes items that are at hand, and these: they are of a `model`, or else as the first one is. Raises
    TypeError for a model that is none."""
    if model is not None:
        if not (isinstance(model, type) and issubclass(model, Model)):
            raise TypeError(f"model={model!r}: give the class of the items, one of those that operations answer with")
        return ModelOf(model), items
    ahead = iter(items)
    first = list(next(zip(ahead, strict=False), ()))
    kind = type(first[0]) if first else None
    decoder = ModelOf(kind) if kind is not None and issubclass(kind, Model) else ANY
    return decoder, chain(first, ahead)
