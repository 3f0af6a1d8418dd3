# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Gene: /components/schemas/Gene."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/Gene"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Gene(m.Model):
    """`/components/schemas/Gene` in the description."""

    id: str | Unset = UNSET
    match: str | Unset = UNSET
    name: str | Unset = UNSET
    ncbi_id: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Gene._describe(
    m.optional("id", "id", d.TEXT),
    m.optional("match", "match", d.TEXT),
    m.optional("name", "name", d.TEXT),
    m.optional("ncbi_id", "ncbi_id", d.TEXT),
    rest=d.ANY,
)
