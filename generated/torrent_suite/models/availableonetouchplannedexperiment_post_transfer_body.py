# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AvailableonetouchplannedexperimentPostTransferBody: /components/schemas/availableonetouchplannedexperiment_post_transfer_body."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/availableonetouchplannedexperiment_post_transfer_body"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AvailableonetouchplannedexperimentPostTransferBody(m.Model):
    """`/components/schemas/availableonetouchplannedexperiment_post_transfer_body` in the description."""

    destination: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AvailableonetouchplannedexperimentPostTransferBody._describe(
    m.optional("destination", "destination", d.TEXT), rest=d.ANY
)
