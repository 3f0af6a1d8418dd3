# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Application: /components/schemas/Application."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Application"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Application(m.Model):
    """`/components/schemas/Application` in the description."""

    display_name: str | None | Unset = UNSET
    id: str
    name: str
    type: ApplicationType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_type import ApplicationType  # noqa: E402

Application._describe(
    m.optional("displayName", "display_name", d.TEXT, null=True),
    m.required("id", "id", d.TEXT),
    m.required("name", "name", d.TEXT),
    m.required("type", "type", d.OneValueOf(ApplicationType)),
)
