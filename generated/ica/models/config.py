# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Config: /components/schemas/Config."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Config"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Config(m.Model):
    """`/components/schemas/Config` in the description."""

    format: str | None | Unset = UNSET
    name: str
    regex: str


# The classes that this one names are imported after it is made: they may name it in turn.

Config._describe(
    m.optional("format", "format", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.required("regex", "regex", d.TEXT),
)
