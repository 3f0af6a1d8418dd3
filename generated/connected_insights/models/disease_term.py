# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DiseaseTerm: /components/schemas/DiseaseTerm."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DiseaseTerm"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DiseaseTerm(m.Model):
    """`/components/schemas/DiseaseTerm` in the description."""

    externalid: str | None
    name: str | None
    ontologytype: str | None


# The classes that this one names are imported after it is made: they may name it in turn.

DiseaseTerm._describe(
    m.required("externalid", "externalid", d.TEXT, null=True),
    m.required("name", "name", d.TEXT, null=True),
    m.required("ontologytype", "ontologytype", d.TEXT, null=True),
)
