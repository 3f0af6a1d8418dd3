# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Qualitymetrics: /components/schemas/qualitymetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/qualitymetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Qualitymetrics(m.Model):
    """`/components/schemas/qualitymetrics` in the description."""

    id: int | None | Unset = UNSET
    q0_100bp_reads: int | None | Unset = UNSET
    q0_150bp_reads: int | None | Unset = UNSET
    q0_50bp_reads: int | None | Unset = UNSET
    q0_bases: str | None | Unset = UNSET
    q0_max_read_length: int | None | Unset = UNSET
    q0_mean_read_length: float | None | Unset = UNSET
    q0_median_read_length: int | None | Unset = UNSET
    q0_mode_read_length: int | None | Unset = UNSET
    q0_reads: int | None | Unset = UNSET
    q17_100bp_reads: int | None | Unset = UNSET
    q17_150bp_reads: int | None | Unset = UNSET
    q17_50bp_reads: int | None | Unset = UNSET
    q17_bases: str | None | Unset = UNSET
    q17_max_read_length: int | None | Unset = UNSET
    q17_mean_read_length: float | None | Unset = UNSET
    q17_median_read_length: int | None | Unset = UNSET
    q17_mode_read_length: int | None | Unset = UNSET
    q17_reads: int | None | Unset = UNSET
    q20_100bp_reads: int | None | Unset = UNSET
    q20_150bp_reads: int | None | Unset = UNSET
    q20_50bp_reads: int | None | Unset = UNSET
    q20_bases: str | None | Unset = UNSET
    q20_max_read_length: float | None | Unset = UNSET
    q20_mean_read_length: int | None | Unset = UNSET
    q20_median_read_length: int | None | Unset = UNSET
    q20_mode_read_length: int | None | Unset = UNSET
    q20_reads: int | None | Unset = UNSET
    report: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Qualitymetrics._describe(
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("q0_100bp_reads", "q0_100bp_reads", d.INTEGER, null=True),
    m.optional("q0_150bp_reads", "q0_150bp_reads", d.INTEGER, null=True),
    m.optional("q0_50bp_reads", "q0_50bp_reads", d.INTEGER, null=True),
    m.optional("q0_bases", "q0_bases", d.TEXT, null=True),
    m.optional("q0_max_read_length", "q0_max_read_length", d.INTEGER, null=True),
    m.optional("q0_mean_read_length", "q0_mean_read_length", d.NUMBER, null=True),
    m.optional("q0_median_read_length", "q0_median_read_length", d.INTEGER, null=True),
    m.optional("q0_mode_read_length", "q0_mode_read_length", d.INTEGER, null=True),
    m.optional("q0_reads", "q0_reads", d.INTEGER, null=True),
    m.optional("q17_100bp_reads", "q17_100bp_reads", d.INTEGER, null=True),
    m.optional("q17_150bp_reads", "q17_150bp_reads", d.INTEGER, null=True),
    m.optional("q17_50bp_reads", "q17_50bp_reads", d.INTEGER, null=True),
    m.optional("q17_bases", "q17_bases", d.TEXT, null=True),
    m.optional("q17_max_read_length", "q17_max_read_length", d.INTEGER, null=True),
    m.optional("q17_mean_read_length", "q17_mean_read_length", d.NUMBER, null=True),
    m.optional("q17_median_read_length", "q17_median_read_length", d.INTEGER, null=True),
    m.optional("q17_mode_read_length", "q17_mode_read_length", d.INTEGER, null=True),
    m.optional("q17_reads", "q17_reads", d.INTEGER, null=True),
    m.optional("q20_100bp_reads", "q20_100bp_reads", d.INTEGER, null=True),
    m.optional("q20_150bp_reads", "q20_150bp_reads", d.INTEGER, null=True),
    m.optional("q20_50bp_reads", "q20_50bp_reads", d.INTEGER, null=True),
    m.optional("q20_bases", "q20_bases", d.TEXT, null=True),
    m.optional("q20_max_read_length", "q20_max_read_length", d.NUMBER, null=True),
    m.optional("q20_mean_read_length", "q20_mean_read_length", d.INTEGER, null=True),
    m.optional("q20_median_read_length", "q20_median_read_length", d.INTEGER, null=True),
    m.optional("q20_mode_read_length", "q20_mode_read_length", d.INTEGER, null=True),
    m.optional("q20_reads", "q20_reads", d.INTEGER, null=True),
    m.optional("report", "report", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
