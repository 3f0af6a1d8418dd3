# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCustomEvent: /components/schemas/CreateCustomEvent."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime.decoders import ANY, TEXT, MapOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/CreateCustomEvent"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCustomEvent(Model):
    """`/components/schemas/CreateCustomEvent` in the description."""

    code: str
    content: dict[str, Any]


# The classes that this one names are imported after it is made: they may name it in turn.

CreateCustomEvent._describe(required("code", "code", TEXT), required("content", "content", MapOf(ANY)))
