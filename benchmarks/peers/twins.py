"""The same classes in other libraries: made from the type hints of the generated models."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable, Mapping
from enum import Enum
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from generated.runtime.model import Model
from generated.runtime.unset import Unset

Made = dict[type, Any]
Mirror = Callable[[type[Model], Callable[[Any], Any]], Any]


def pydantic_model(model: type[Model]) -> Any:
    """A pydantic model with the same fields, types and names; unknown fields are kept."""
    import pydantic

    def mirror(source: type[Model], of: Callable[[Any], Any]) -> Any:
        hints = hints_of(source)
        fields: dict[str, Any] = {}
        for entry in source._fields:
            options: dict[str, Any] = {"alias": entry.wire} | ({} if entry.required else {"default": None})
            fields[entry.attribute] = (of(hints[entry.attribute]), pydantic.Field(**options))
        config = pydantic.ConfigDict(extra="allow")
        return pydantic.create_model(source.__name__, __config__=config, **fields)

    return _twin(model, mirror, {})


def msgspec_struct(model: type[Model]) -> Any:
    """A msgspec struct with the same fields, types and names; it drops unknown fields, and takes enums as text."""
    import msgspec

    def mirror(source: type[Model], of: Callable[[Any], Any]) -> Any:
        hints = hints_of(source)
        fields = [
            (entry.attribute, of(hints[entry.attribute]), *([] if entry.required else [None]))
            for entry in source._fields
        ]
        rename = {entry.attribute: entry.wire for entry in source._fields}
        return msgspec.defstruct(source.__name__, fields, rename=rename, kw_only=True)

    return _twin(model, mirror, {"open": True})


def hints_of(source: type[Model]) -> dict[str, Any]:
    """What a model says of the types of its attributes."""
    names = {**vars(sys.modules[Model.__module__]), **vars(sys.modules[source.__module__]), "datetime": datetime}
    return get_type_hints(source, names)


def _twin(model: type[Model], mirror: Mirror, options: Mapping[str, bool]) -> Any:
    made: Made = {}

    def of(hint: Any) -> Any:
        if isinstance(hint, type) and issubclass(hint, Model):
            if hint not in made:
                made[hint] = mirror(hint, of)
            return made[hint]
        if get_origin(hint) in (Union, UnionType):
            members = [of(member) for member in get_args(hint) if member is not Unset]
            if options.get("open"):
                # An enum with text beside it is text.
                members = [str if isinstance(each, type) and issubclass(each, Enum) else each for each in members]
            return Union[tuple(members)]  # noqa: UP007
        if get_origin(hint) is list:
            return list[of(get_args(hint)[0])]  # type: ignore[misc]
        return hint

    return of(model)
