# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PlannedexperimentPostCreateBody: /components/schemas/plannedexperiment_post_create_body."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plannedexperiment_post_create_body"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PlannedexperimentPostCreateBody(m.Model):
    """`/components/schemas/plannedexperiment_post_create_body` in the description."""

    barcoded_samples: dict[str, Any] | Unset = UNSET
    plan_name: str | Unset = UNSET
    sample_set_name: str | Unset = UNSET
    samples_list: list[Any] | Unset = UNSET
    template_name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

PlannedexperimentPostCreateBody._describe(
    m.optional("barcodedSamples", "barcoded_samples", d.MapOf(d.ANY)),
    m.optional("planName", "plan_name", d.TEXT),
    m.optional("sampleSetName", "sample_set_name", d.TEXT),
    m.optional("samplesList", "samples_list", d.ListOf(d.ANY)),
    m.optional("templateName", "template_name", d.TEXT),
    rest=d.ANY,
)
