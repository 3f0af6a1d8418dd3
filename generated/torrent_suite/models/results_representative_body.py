# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ResultsRepresentativeBody: /components/schemas/results_representative_body."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/results_representative_body"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResultsRepresentativeBody(m.Model):
    """`/components/schemas/results_representative_body` in the description."""

    representative: bool | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ResultsRepresentativeBody._describe(m.optional("representative", "representative", d.BOOLEAN), rest=d.ANY)
