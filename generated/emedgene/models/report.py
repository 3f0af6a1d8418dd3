# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Report: /components/schemas/Report."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Report"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Report(m.Model):
    """`/components/schemas/Report` in the description."""

    file_name: str | Unset = UNSET
    id: int
    type: str


# The classes that this one names are imported after it is made: they may name it in turn.

Report._describe(
    m.optional("file_name", "file_name", d.TEXT),
    m.required("id", "id", d.INTEGER),
    m.required("type", "type", d.TEXT),
    rest=d.ANY,
)
