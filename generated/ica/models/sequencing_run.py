# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SequencingRun: /components/schemas/SequencingRun."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/SequencingRun"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SequencingRun(m.Model):
    """`/components/schemas/SequencingRun` in the description."""

    id: str
    instrument_run_id: str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.

SequencingRun._describe(
    m.required("id", "id", d.TEXT),
    m.required("instrumentRunId", "instrument_run_id", d.TEXT),
    m.required("name", "name", d.TEXT),
)
