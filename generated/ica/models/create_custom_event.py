# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCustomEvent: /components/schemas/CreateCustomEvent."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateCustomEvent"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCustomEvent(m.Model):
    """`/components/schemas/CreateCustomEvent` in the description."""

    code: str
    content: dict[str, Any]


# The classes that this one names are imported after it is made: they may name it in turn.

CreateCustomEvent._describe(m.required("code", "code", d.TEXT), m.required("content", "content", d.MapOf(d.ANY)))
