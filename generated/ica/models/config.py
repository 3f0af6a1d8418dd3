# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Config: /components/schemas/Config."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Config"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Config(Model):
    """`/components/schemas/Config` in the description."""

    format: str | None | Unset = UNSET
    name: str
    regex: str


# The classes that this one names are imported after it is made: they may name it in turn.

Config._describe(
    optional("format", "format", TEXT, null=True), required("name", "name", TEXT), required("regex", "regex", TEXT)
)
