# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Libmetrics: /components/schemas/libmetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/libmetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Libmetrics(m.Model):
    """`/components/schemas/libmetrics` in the description."""

    genome_version: str | None | Unset = UNSET
    index_version: str | None | Unset = UNSET
    align_sample: int | None | Unset = UNSET
    ave_key_counts: float | None | Unset = UNSET
    cf: float | None | Unset = UNSET
    dr: float | None | Unset = UNSET
    duplicate_reads: int | None | Unset = UNSET
    genome: str | None | Unset = UNSET
    genomesize: str | None | Unset = UNSET
    i_100q10_reads: int | None | Unset = UNSET
    i_100q17_reads: int | None | Unset = UNSET
    i_100q20_reads: int | None | Unset = UNSET
    i_100q47_reads: int | None | Unset = UNSET
    i_100q7_reads: int | None | Unset = UNSET
    i_150q10_reads: int | None | Unset = UNSET
    i_150q17_reads: int | None | Unset = UNSET
    i_150q20_reads: int | None | Unset = UNSET
    i_150q47_reads: int | None | Unset = UNSET
    i_150q7_reads: int | None | Unset = UNSET
    i_200q10_reads: int | None | Unset = UNSET
    i_200q17_reads: int | None | Unset = UNSET
    i_200q20_reads: int | None | Unset = UNSET
    i_200q47_reads: int | None | Unset = UNSET
    i_200q7_reads: int | None | Unset = UNSET
    i_250q10_reads: int | None | Unset = UNSET
    i_250q17_reads: int | None | Unset = UNSET
    i_250q20_reads: int | None | Unset = UNSET
    i_250q47_reads: int | None | Unset = UNSET
    i_250q7_reads: int | None | Unset = UNSET
    i_300q10_reads: int | None | Unset = UNSET
    i_300q17_reads: int | None | Unset = UNSET
    i_300q20_reads: int | None | Unset = UNSET
    i_300q47_reads: int | None | Unset = UNSET
    i_300q7_reads: int | None | Unset = UNSET
    i_350q10_reads: int | None | Unset = UNSET
    i_350q17_reads: int | None | Unset = UNSET
    i_350q20_reads: int | None | Unset = UNSET
    i_350q47_reads: int | None | Unset = UNSET
    i_350q7_reads: int | None | Unset = UNSET
    i_400q10_reads: int | None | Unset = UNSET
    i_400q17_reads: int | None | Unset = UNSET
    i_400q20_reads: int | None | Unset = UNSET
    i_400q47_reads: int | None | Unset = UNSET
    i_400q7_reads: int | None | Unset = UNSET
    i_450q10_reads: int | None | Unset = UNSET
    i_450q17_reads: int | None | Unset = UNSET
    i_450q20_reads: int | None | Unset = UNSET
    i_450q47_reads: int | None | Unset = UNSET
    i_450q7_reads: int | None | Unset = UNSET
    i_500q10_reads: int | None | Unset = UNSET
    i_500q17_reads: int | None | Unset = UNSET
    i_500q20_reads: int | None | Unset = UNSET
    i_500q47_reads: int | None | Unset = UNSET
    i_500q7_reads: int | None | Unset = UNSET
    i_50q10_reads: int | None | Unset = UNSET
    i_50q17_reads: int | None | Unset = UNSET
    i_50q20_reads: int | None | Unset = UNSET
    i_50q47_reads: int | None | Unset = UNSET
    i_50q7_reads: int | None | Unset = UNSET
    i_550q10_reads: int | None | Unset = UNSET
    i_550q17_reads: int | None | Unset = UNSET
    i_550q20_reads: int | None | Unset = UNSET
    i_550q47_reads: int | None | Unset = UNSET
    i_550q7_reads: int | None | Unset = UNSET
    i_600q10_reads: int | None | Unset = UNSET
    i_600q17_reads: int | None | Unset = UNSET
    i_600q20_reads: int | None | Unset = UNSET
    i_600q47_reads: int | None | Unset = UNSET
    i_600q7_reads: int | None | Unset = UNSET
    id: int | None | Unset = UNSET
    ie: float | None | Unset = UNSET
    q10_alignments: int | None | Unset = UNSET
    q10_longest_alignment: int | None | Unset = UNSET
    q10_mapped_bases: str | None | Unset = UNSET
    q10_mean_alignment_length: int | None | Unset = UNSET
    q17_alignments: int | None | Unset = UNSET
    q17_longest_alignment: int | None | Unset = UNSET
    q17_mapped_bases: str | None | Unset = UNSET
    q17_mean_alignment_length: int | None | Unset = UNSET
    q20_alignments: int | None | Unset = UNSET
    q20_longest_alignment: int | None | Unset = UNSET
    q20_mapped_bases: str | None | Unset = UNSET
    q20_mean_alignment_length: int | None | Unset = UNSET
    q47_alignments: int | None | Unset = UNSET
    q47_longest_alignment: int | None | Unset = UNSET
    q47_mapped_bases: str | None | Unset = UNSET
    q47_mean_alignment_length: int | None | Unset = UNSET
    q7_alignments: int | None | Unset = UNSET
    q7_longest_alignment: int | None | Unset = UNSET
    q7_mapped_bases: str | None | Unset = UNSET
    q7_mean_alignment_length: int | None | Unset = UNSET
    raw_accuracy: float | None | Unset = UNSET
    report: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sys_snr: float | None | Unset = UNSET
    total_num_reads: int | None | Unset = UNSET
    total_mapped_reads: str | None | Unset = UNSET
    total_mapped_target_bases: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Libmetrics._describe(
    m.optional("Genome_Version", "genome_version", d.TEXT, null=True),
    m.optional("Index_Version", "index_version", d.TEXT, null=True),
    m.optional("align_sample", "align_sample", d.INTEGER, null=True),
    m.optional("aveKeyCounts", "ave_key_counts", d.NUMBER, null=True),
    m.optional("cf", "cf", d.NUMBER, null=True),
    m.optional("dr", "dr", d.NUMBER, null=True),
    m.optional("duplicate_reads", "duplicate_reads", d.INTEGER, null=True),
    m.optional("genome", "genome", d.TEXT, null=True),
    m.optional("genomesize", "genomesize", d.TEXT, null=True),
    m.optional("i100Q10_reads", "i_100q10_reads", d.INTEGER, null=True),
    m.optional("i100Q17_reads", "i_100q17_reads", d.INTEGER, null=True),
    m.optional("i100Q20_reads", "i_100q20_reads", d.INTEGER, null=True),
    m.optional("i100Q47_reads", "i_100q47_reads", d.INTEGER, null=True),
    m.optional("i100Q7_reads", "i_100q7_reads", d.INTEGER, null=True),
    m.optional("i150Q10_reads", "i_150q10_reads", d.INTEGER, null=True),
    m.optional("i150Q17_reads", "i_150q17_reads", d.INTEGER, null=True),
    m.optional("i150Q20_reads", "i_150q20_reads", d.INTEGER, null=True),
    m.optional("i150Q47_reads", "i_150q47_reads", d.INTEGER, null=True),
    m.optional("i150Q7_reads", "i_150q7_reads", d.INTEGER, null=True),
    m.optional("i200Q10_reads", "i_200q10_reads", d.INTEGER, null=True),
    m.optional("i200Q17_reads", "i_200q17_reads", d.INTEGER, null=True),
    m.optional("i200Q20_reads", "i_200q20_reads", d.INTEGER, null=True),
    m.optional("i200Q47_reads", "i_200q47_reads", d.INTEGER, null=True),
    m.optional("i200Q7_reads", "i_200q7_reads", d.INTEGER, null=True),
    m.optional("i250Q10_reads", "i_250q10_reads", d.INTEGER, null=True),
    m.optional("i250Q17_reads", "i_250q17_reads", d.INTEGER, null=True),
    m.optional("i250Q20_reads", "i_250q20_reads", d.INTEGER, null=True),
    m.optional("i250Q47_reads", "i_250q47_reads", d.INTEGER, null=True),
    m.optional("i250Q7_reads", "i_250q7_reads", d.INTEGER, null=True),
    m.optional("i300Q10_reads", "i_300q10_reads", d.INTEGER, null=True),
    m.optional("i300Q17_reads", "i_300q17_reads", d.INTEGER, null=True),
    m.optional("i300Q20_reads", "i_300q20_reads", d.INTEGER, null=True),
    m.optional("i300Q47_reads", "i_300q47_reads", d.INTEGER, null=True),
    m.optional("i300Q7_reads", "i_300q7_reads", d.INTEGER, null=True),
    m.optional("i350Q10_reads", "i_350q10_reads", d.INTEGER, null=True),
    m.optional("i350Q17_reads", "i_350q17_reads", d.INTEGER, null=True),
    m.optional("i350Q20_reads", "i_350q20_reads", d.INTEGER, null=True),
    m.optional("i350Q47_reads", "i_350q47_reads", d.INTEGER, null=True),
    m.optional("i350Q7_reads", "i_350q7_reads", d.INTEGER, null=True),
    m.optional("i400Q10_reads", "i_400q10_reads", d.INTEGER, null=True),
    m.optional("i400Q17_reads", "i_400q17_reads", d.INTEGER, null=True),
    m.optional("i400Q20_reads", "i_400q20_reads", d.INTEGER, null=True),
    m.optional("i400Q47_reads", "i_400q47_reads", d.INTEGER, null=True),
    m.optional("i400Q7_reads", "i_400q7_reads", d.INTEGER, null=True),
    m.optional("i450Q10_reads", "i_450q10_reads", d.INTEGER, null=True),
    m.optional("i450Q17_reads", "i_450q17_reads", d.INTEGER, null=True),
    m.optional("i450Q20_reads", "i_450q20_reads", d.INTEGER, null=True),
    m.optional("i450Q47_reads", "i_450q47_reads", d.INTEGER, null=True),
    m.optional("i450Q7_reads", "i_450q7_reads", d.INTEGER, null=True),
    m.optional("i500Q10_reads", "i_500q10_reads", d.INTEGER, null=True),
    m.optional("i500Q17_reads", "i_500q17_reads", d.INTEGER, null=True),
    m.optional("i500Q20_reads", "i_500q20_reads", d.INTEGER, null=True),
    m.optional("i500Q47_reads", "i_500q47_reads", d.INTEGER, null=True),
    m.optional("i500Q7_reads", "i_500q7_reads", d.INTEGER, null=True),
    m.optional("i50Q10_reads", "i_50q10_reads", d.INTEGER, null=True),
    m.optional("i50Q17_reads", "i_50q17_reads", d.INTEGER, null=True),
    m.optional("i50Q20_reads", "i_50q20_reads", d.INTEGER, null=True),
    m.optional("i50Q47_reads", "i_50q47_reads", d.INTEGER, null=True),
    m.optional("i50Q7_reads", "i_50q7_reads", d.INTEGER, null=True),
    m.optional("i550Q10_reads", "i_550q10_reads", d.INTEGER, null=True),
    m.optional("i550Q17_reads", "i_550q17_reads", d.INTEGER, null=True),
    m.optional("i550Q20_reads", "i_550q20_reads", d.INTEGER, null=True),
    m.optional("i550Q47_reads", "i_550q47_reads", d.INTEGER, null=True),
    m.optional("i550Q7_reads", "i_550q7_reads", d.INTEGER, null=True),
    m.optional("i600Q10_reads", "i_600q10_reads", d.INTEGER, null=True),
    m.optional("i600Q17_reads", "i_600q17_reads", d.INTEGER, null=True),
    m.optional("i600Q20_reads", "i_600q20_reads", d.INTEGER, null=True),
    m.optional("i600Q47_reads", "i_600q47_reads", d.INTEGER, null=True),
    m.optional("i600Q7_reads", "i_600q7_reads", d.INTEGER, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("ie", "ie", d.NUMBER, null=True),
    m.optional("q10_alignments", "q10_alignments", d.INTEGER, null=True),
    m.optional("q10_longest_alignment", "q10_longest_alignment", d.INTEGER, null=True),
    m.optional("q10_mapped_bases", "q10_mapped_bases", d.TEXT, null=True),
    m.optional("q10_mean_alignment_length", "q10_mean_alignment_length", d.INTEGER, null=True),
    m.optional("q17_alignments", "q17_alignments", d.INTEGER, null=True),
    m.optional("q17_longest_alignment", "q17_longest_alignment", d.INTEGER, null=True),
    m.optional("q17_mapped_bases", "q17_mapped_bases", d.TEXT, null=True),
    m.optional("q17_mean_alignment_length", "q17_mean_alignment_length", d.INTEGER, null=True),
    m.optional("q20_alignments", "q20_alignments", d.INTEGER, null=True),
    m.optional("q20_longest_alignment", "q20_longest_alignment", d.INTEGER, null=True),
    m.optional("q20_mapped_bases", "q20_mapped_bases", d.TEXT, null=True),
    m.optional("q20_mean_alignment_length", "q20_mean_alignment_length", d.INTEGER, null=True),
    m.optional("q47_alignments", "q47_alignments", d.INTEGER, null=True),
    m.optional("q47_longest_alignment", "q47_longest_alignment", d.INTEGER, null=True),
    m.optional("q47_mapped_bases", "q47_mapped_bases", d.TEXT, null=True),
    m.optional("q47_mean_alignment_length", "q47_mean_alignment_length", d.INTEGER, null=True),
    m.optional("q7_alignments", "q7_alignments", d.INTEGER, null=True),
    m.optional("q7_longest_alignment", "q7_longest_alignment", d.INTEGER, null=True),
    m.optional("q7_mapped_bases", "q7_mapped_bases", d.TEXT, null=True),
    m.optional("q7_mean_alignment_length", "q7_mean_alignment_length", d.INTEGER, null=True),
    m.optional("raw_accuracy", "raw_accuracy", d.NUMBER, null=True),
    m.optional("report", "report", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sysSNR", "sys_snr", d.NUMBER, null=True),
    m.optional("totalNumReads", "total_num_reads", d.INTEGER, null=True),
    m.optional("total_mapped_reads", "total_mapped_reads", d.TEXT, null=True),
    m.optional("total_mapped_target_bases", "total_mapped_target_bases", d.TEXT, null=True),
    rest=d.ANY,
)
