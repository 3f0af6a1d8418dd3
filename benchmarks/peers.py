"""Other ways to do the same, for comparison. Each is left out where its package is not installed."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Callable
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from generated.runtime.model import Model
from generated.runtime.unset import Unset


def pydantic_reader(model: type[Model]) -> Callable[[bytes], Any] | None:
    """A reader of JSON into pydantic models with the same fields, types and names; unknown fields are kept."""
    try:
        import pydantic
    except ImportError:
        return None
    made: dict[type, type] = {}

    def of(hint: Any) -> Any:
        if isinstance(hint, type) and issubclass(hint, Model):
            return made.get(hint) or mirror(hint)
        if get_origin(hint) in (Union, UnionType):
            options = [of(option) for option in get_args(hint) if option is not Unset]
            return Union[tuple(options)]  # noqa: UP007
        if get_origin(hint) is list:
            return list[of(get_args(hint)[0])]  # type: ignore[misc]
        return hint

    def mirror(source: type[Model]) -> type:
        names = {**vars(sys.modules[Model.__module__]), **vars(sys.modules[source.__module__]), "datetime": datetime}
        hints = get_type_hints(source, names)
        fields: dict[str, Any] = {}
        for entry in source._fields:
            options: dict[str, Any] = {"alias": entry.wire} | ({} if entry.required else {"default": None})
            fields[entry.attribute] = (of(hints[entry.attribute]), pydantic.Field(**options))
        config = pydantic.ConfigDict(extra="allow")
        made[source] = pydantic.create_model(source.__name__, __config__=config, **fields)
        return made[source]

    return mirror(model).model_validate_json  # type: ignore[attr-defined, no-any-return]
