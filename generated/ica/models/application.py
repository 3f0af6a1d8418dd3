# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Application: /components/schemas/Application."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Application"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Application(Model):
    """`/components/schemas/Application` in the description."""

    display_name: str | None | Unset = UNSET
    id: str
    name: str
    type: ApplicationType | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .application_type import ApplicationType  # noqa: E402

Application._describe(
    optional("displayName", "display_name", TEXT, null=True),
    required("id", "id", TEXT),
    required("name", "name", TEXT),
    required("type", "type", OneValueOf(ApplicationType)),
)
