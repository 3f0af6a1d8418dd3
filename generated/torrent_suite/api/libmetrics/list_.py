# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/libmetrics/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime import model as m
    from ....runtime.unset import Unset
    from ...models.libmetrics import Libmetrics
    from ...models.libmetrics_list import LibmetricsList

OPERATION = op.operation(
    "list",
    "list",
    "libmetrics",
    "GET",
    "/rundb/api/v1/libmetrics/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("Genome_Version"),
        op.query("Index_Version"),
        op.query("align_sample", d.INTEGER),
        op.query("aveKeyCounts", d.NUMBER),
        op.query("cf", d.NUMBER),
        op.query("dr", d.NUMBER),
        op.query("duplicate_reads", d.INTEGER),
        op.query("genome"),
        op.query("genomesize"),
        op.query("i100Q10_reads", d.INTEGER),
        op.query("i100Q17_reads", d.INTEGER),
        op.query("i100Q20_reads", d.INTEGER),
        op.query("i100Q47_reads", d.INTEGER),
        op.query("i100Q7_reads", d.INTEGER),
        op.query("i150Q10_reads", d.INTEGER),
        op.query("i150Q17_reads", d.INTEGER),
        op.query("i150Q20_reads", d.INTEGER),
        op.query("i150Q47_reads", d.INTEGER),
        op.query("i150Q7_reads", d.INTEGER),
        op.query("i200Q10_reads", d.INTEGER),
        op.query("i200Q17_reads", d.INTEGER),
        op.query("i200Q20_reads", d.INTEGER),
        op.query("i200Q47_reads", d.INTEGER),
        op.query("i200Q7_reads", d.INTEGER),
        op.query("i250Q10_reads", d.INTEGER),
        op.query("i250Q17_reads", d.INTEGER),
        op.query("i250Q20_reads", d.INTEGER),
        op.query("i250Q47_reads", d.INTEGER),
        op.query("i250Q7_reads", d.INTEGER),
        op.query("i300Q10_reads", d.INTEGER),
        op.query("i300Q17_reads", d.INTEGER),
        op.query("i300Q20_reads", d.INTEGER),
        op.query("i300Q47_reads", d.INTEGER),
        op.query("i300Q7_reads", d.INTEGER),
        op.query("i350Q10_reads", d.INTEGER),
        op.query("i350Q17_reads", d.INTEGER),
        op.query("i350Q20_reads", d.INTEGER),
        op.query("i350Q47_reads", d.INTEGER),
        op.query("i350Q7_reads", d.INTEGER),
        op.query("i400Q10_reads", d.INTEGER),
        op.query("i400Q17_reads", d.INTEGER),
        op.query("i400Q20_reads", d.INTEGER),
        op.query("i400Q47_reads", d.INTEGER),
        op.query("i400Q7_reads", d.INTEGER),
        op.query("i450Q10_reads", d.INTEGER),
        op.query("i450Q17_reads", d.INTEGER),
        op.query("i450Q20_reads", d.INTEGER),
        op.query("i450Q47_reads", d.INTEGER),
        op.query("i450Q7_reads", d.INTEGER),
        op.query("i500Q10_reads", d.INTEGER),
        op.query("i500Q17_reads", d.INTEGER),
        op.query("i500Q20_reads", d.INTEGER),
        op.query("i500Q47_reads", d.INTEGER),
        op.query("i500Q7_reads", d.INTEGER),
        op.query("i50Q10_reads", d.INTEGER),
        op.query("i50Q17_reads", d.INTEGER),
        op.query("i50Q20_reads", d.INTEGER),
        op.query("i50Q47_reads", d.INTEGER),
        op.query("i50Q7_reads", d.INTEGER),
        op.query("i550Q10_reads", d.INTEGER),
        op.query("i550Q17_reads", d.INTEGER),
        op.query("i550Q20_reads", d.INTEGER),
        op.query("i550Q47_reads", d.INTEGER),
        op.query("i550Q7_reads", d.INTEGER),
        op.query("i600Q10_reads", d.INTEGER),
        op.query("i600Q17_reads", d.INTEGER),
        op.query("i600Q20_reads", d.INTEGER),
        op.query("i600Q47_reads", d.INTEGER),
        op.query("i600Q7_reads", d.INTEGER),
        op.query("id", d.INTEGER),
        op.query("ie", d.NUMBER),
        op.query("q10_alignments", d.INTEGER),
        op.query("q10_longest_alignment", d.INTEGER),
        op.query("q10_mapped_bases"),
        op.query("q10_mean_alignment_length", d.INTEGER),
        op.query("q17_alignments", d.INTEGER),
        op.query("q17_longest_alignment", d.INTEGER),
        op.query("q17_mapped_bases"),
        op.query("q17_mean_alignment_length", d.INTEGER),
        op.query("q20_alignments", d.INTEGER),
        op.query("q20_longest_alignment", d.INTEGER),
        op.query("q20_mapped_bases"),
        op.query("q20_mean_alignment_length", d.INTEGER),
        op.query("q47_alignments", d.INTEGER),
        op.query("q47_longest_alignment", d.INTEGER),
        op.query("q47_mapped_bases"),
        op.query("q47_mean_alignment_length", d.INTEGER),
        op.query("q7_alignments", d.INTEGER),
        op.query("q7_longest_alignment", d.INTEGER),
        op.query("q7_mapped_bases"),
        op.query("q7_mean_alignment_length", d.INTEGER),
        op.query("raw_accuracy", d.NUMBER),
        op.query("report", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sysSNR", d.NUMBER),
        op.query("totalNumReads", d.INTEGER),
        op.query("total_mapped_reads"),
        op.query("total_mapped_target_bases"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("LibmetricsList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri", "id"),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "Genome_Version": None,
            "Index_Version": None,
            "align_sample": None,
            "aveKeyCounts": None,
            "cf": None,
            "dr": None,
            "duplicate_reads": None,
            "genome": None,
            "genomesize": None,
            "i100Q10_reads": None,
            "i100Q17_reads": None,
            "i100Q20_reads": None,
            "i100Q47_reads": None,
            "i100Q7_reads": None,
            "i150Q10_reads": None,
            "i150Q17_reads": None,
            "i150Q20_reads": None,
            "i150Q47_reads": None,
            "i150Q7_reads": None,
            "i200Q10_reads": None,
            "i200Q17_reads": None,
            "i200Q20_reads": None,
            "i200Q47_reads": None,
            "i200Q7_reads": None,
            "i250Q10_reads": None,
            "i250Q17_reads": None,
            "i250Q20_reads": None,
            "i250Q47_reads": None,
            "i250Q7_reads": None,
            "i300Q10_reads": None,
            "i300Q17_reads": None,
            "i300Q20_reads": None,
            "i300Q47_reads": None,
            "i300Q7_reads": None,
            "i350Q10_reads": None,
            "i350Q17_reads": None,
            "i350Q20_reads": None,
            "i350Q47_reads": None,
            "i350Q7_reads": None,
            "i400Q10_reads": None,
            "i400Q17_reads": None,
            "i400Q20_reads": None,
            "i400Q47_reads": None,
            "i400Q7_reads": None,
            "i450Q10_reads": None,
            "i450Q17_reads": None,
            "i450Q20_reads": None,
            "i450Q47_reads": None,
            "i450Q7_reads": None,
            "i500Q10_reads": None,
            "i500Q17_reads": None,
            "i500Q20_reads": None,
            "i500Q47_reads": None,
            "i500Q7_reads": None,
            "i50Q10_reads": None,
            "i50Q17_reads": None,
            "i50Q20_reads": None,
            "i50Q47_reads": None,
            "i50Q7_reads": None,
            "i550Q10_reads": None,
            "i550Q17_reads": None,
            "i550Q20_reads": None,
            "i550Q47_reads": None,
            "i550Q7_reads": None,
            "i600Q10_reads": None,
            "i600Q17_reads": None,
            "i600Q20_reads": None,
            "i600Q47_reads": None,
            "i600Q7_reads": None,
            "id": None,
            "ie": None,
            "q10_alignments": None,
            "q10_longest_alignment": None,
            "q10_mapped_bases": None,
            "q10_mean_alignment_length": None,
            "q17_alignments": None,
            "q17_longest_alignment": None,
            "q17_mapped_bases": None,
            "q17_mean_alignment_length": None,
            "q20_alignments": None,
            "q20_longest_alignment": None,
            "q20_mapped_bases": None,
            "q20_mean_alignment_length": None,
            "q47_alignments": None,
            "q47_longest_alignment": None,
            "q47_mapped_bases": None,
            "q47_mean_alignment_length": None,
            "q7_alignments": None,
            "q7_longest_alignment": None,
            "q7_mapped_bases": None,
            "q7_mean_alignment_length": None,
            "raw_accuracy": None,
            "report": f.RELATION,
            "sysSNR": None,
            "totalNumReads": None,
            "total_mapped_reads": None,
            "total_mapped_target_bases": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        {
            "genome_version": "Genome_Version",
            "index_version": "Index_Version",
            "ave_key_counts": "aveKeyCounts",
            "i_100q10_reads": "i100Q10_reads",
            "i_100q17_reads": "i100Q17_reads",
            "i_100q20_reads": "i100Q20_reads",
            "i_100q47_reads": "i100Q47_reads",
            "i_100q7_reads": "i100Q7_reads",
            "i_150q10_reads": "i150Q10_reads",
            "i_150q17_reads": "i150Q17_reads",
            "i_150q20_reads": "i150Q20_reads",
            "i_150q47_reads": "i150Q47_reads",
            "i_150q7_reads": "i150Q7_reads",
            "i_200q10_reads": "i200Q10_reads",
            "i_200q17_reads": "i200Q17_reads",
            "i_200q20_reads": "i200Q20_reads",
            "i_200q47_reads": "i200Q47_reads",
            "i_200q7_reads": "i200Q7_reads",
            "i_250q10_reads": "i250Q10_reads",
            "i_250q17_reads": "i250Q17_reads",
            "i_250q20_reads": "i250Q20_reads",
            "i_250q47_reads": "i250Q47_reads",
            "i_250q7_reads": "i250Q7_reads",
            "i_300q10_reads": "i300Q10_reads",
            "i_300q17_reads": "i300Q17_reads",
            "i_300q20_reads": "i300Q20_reads",
            "i_300q47_reads": "i300Q47_reads",
            "i_300q7_reads": "i300Q7_reads",
            "i_350q10_reads": "i350Q10_reads",
            "i_350q17_reads": "i350Q17_reads",
            "i_350q20_reads": "i350Q20_reads",
            "i_350q47_reads": "i350Q47_reads",
            "i_350q7_reads": "i350Q7_reads",
            "i_400q10_reads": "i400Q10_reads",
            "i_400q17_reads": "i400Q17_reads",
            "i_400q20_reads": "i400Q20_reads",
            "i_400q47_reads": "i400Q47_reads",
            "i_400q7_reads": "i400Q7_reads",
            "i_450q10_reads": "i450Q10_reads",
            "i_450q17_reads": "i450Q17_reads",
            "i_450q20_reads": "i450Q20_reads",
            "i_450q47_reads": "i450Q47_reads",
            "i_450q7_reads": "i450Q7_reads",
            "i_500q10_reads": "i500Q10_reads",
            "i_500q17_reads": "i500Q17_reads",
            "i_500q20_reads": "i500Q20_reads",
            "i_500q47_reads": "i500Q47_reads",
            "i_500q7_reads": "i500Q7_reads",
            "i_50q10_reads": "i50Q10_reads",
            "i_50q17_reads": "i50Q17_reads",
            "i_50q20_reads": "i50Q20_reads",
            "i_50q47_reads": "i50Q47_reads",
            "i_50q7_reads": "i50Q7_reads",
            "i_550q10_reads": "i550Q10_reads",
            "i_550q17_reads": "i550Q17_reads",
            "i_550q20_reads": "i550Q20_reads",
            "i_550q47_reads": "i550Q47_reads",
            "i_550q7_reads": "i550Q7_reads",
            "i_600q10_reads": "i600Q10_reads",
            "i_600q17_reads": "i600Q17_reads",
            "i_600q20_reads": "i600Q20_reads",
            "i_600q47_reads": "i600Q47_reads",
            "i_600q7_reads": "i600Q7_reads",
            "sys_snr": "sysSNR",
            "total_num_reads": "totalNumReads",
        },
        sortable=(
            "Genome_Version",
            "Index_Version",
            "align_sample",
            "aveKeyCounts",
            "cf",
            "dr",
            "duplicate_reads",
            "genome",
            "genomesize",
            "i100Q10_reads",
            "i100Q17_reads",
            "i100Q20_reads",
            "i100Q47_reads",
            "i100Q7_reads",
            "i150Q10_reads",
            "i150Q17_reads",
            "i150Q20_reads",
            "i150Q47_reads",
            "i150Q7_reads",
            "i200Q10_reads",
            "i200Q17_reads",
            "i200Q20_reads",
            "i200Q47_reads",
            "i200Q7_reads",
            "i250Q10_reads",
            "i250Q17_reads",
            "i250Q20_reads",
            "i250Q47_reads",
            "i250Q7_reads",
            "i300Q10_reads",
            "i300Q17_reads",
            "i300Q20_reads",
            "i300Q47_reads",
            "i300Q7_reads",
            "i350Q10_reads",
            "i350Q17_reads",
            "i350Q20_reads",
            "i350Q47_reads",
            "i350Q7_reads",
            "i400Q10_reads",
            "i400Q17_reads",
            "i400Q20_reads",
            "i400Q47_reads",
            "i400Q7_reads",
            "i450Q10_reads",
            "i450Q17_reads",
            "i450Q20_reads",
            "i450Q47_reads",
            "i450Q7_reads",
            "i500Q10_reads",
            "i500Q17_reads",
            "i500Q20_reads",
            "i500Q47_reads",
            "i500Q7_reads",
            "i50Q10_reads",
            "i50Q17_reads",
            "i50Q20_reads",
            "i50Q47_reads",
            "i50Q7_reads",
            "i550Q10_reads",
            "i550Q17_reads",
            "i550Q20_reads",
            "i550Q47_reads",
            "i550Q7_reads",
            "i600Q10_reads",
            "i600Q17_reads",
            "i600Q20_reads",
            "i600Q47_reads",
            "i600Q7_reads",
            "id",
            "ie",
            "q10_alignments",
            "q10_longest_alignment",
            "q10_mapped_bases",
            "q10_mean_alignment_length",
            "q17_alignments",
            "q17_longest_alignment",
            "q17_mapped_bases",
            "q17_mean_alignment_length",
            "q20_alignments",
            "q20_longest_alignment",
            "q20_mapped_bases",
            "q20_mean_alignment_length",
            "q47_alignments",
            "q47_longest_alignment",
            "q47_mapped_bases",
            "q47_mean_alignment_length",
            "q7_alignments",
            "q7_longest_alignment",
            "q7_mapped_bases",
            "q7_mean_alignment_length",
            "raw_accuracy",
            "report",
            "sysSNR",
            "totalNumReads",
            "total_mapped_reads",
            "total_mapped_target_bases",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    genome_version: str | Unset = UNSET,
    index_version: str | Unset = UNSET,
    align_sample: int | Unset = UNSET,
    ave_key_counts: float | Unset = UNSET,
    cf: float | Unset = UNSET,
    dr: float | Unset = UNSET,
    duplicate_reads: int | Unset = UNSET,
    genome: str | Unset = UNSET,
    genomesize: str | Unset = UNSET,
    i_100q10_reads: int | Unset = UNSET,
    i_100q17_reads: int | Unset = UNSET,
    i_100q20_reads: int | Unset = UNSET,
    i_100q47_reads: int | Unset = UNSET,
    i_100q7_reads: int | Unset = UNSET,
    i_150q10_reads: int | Unset = UNSET,
    i_150q17_reads: int | Unset = UNSET,
    i_150q20_reads: int | Unset = UNSET,
    i_150q47_reads: int | Unset = UNSET,
    i_150q7_reads: int | Unset = UNSET,
    i_200q10_reads: int | Unset = UNSET,
    i_200q17_reads: int | Unset = UNSET,
    i_200q20_reads: int | Unset = UNSET,
    i_200q47_reads: int | Unset = UNSET,
    i_200q7_reads: int | Unset = UNSET,
    i_250q10_reads: int | Unset = UNSET,
    i_250q17_reads: int | Unset = UNSET,
    i_250q20_reads: int | Unset = UNSET,
    i_250q47_reads: int | Unset = UNSET,
    i_250q7_reads: int | Unset = UNSET,
    i_300q10_reads: int | Unset = UNSET,
    i_300q17_reads: int | Unset = UNSET,
    i_300q20_reads: int | Unset = UNSET,
    i_300q47_reads: int | Unset = UNSET,
    i_300q7_reads: int | Unset = UNSET,
    i_350q10_reads: int | Unset = UNSET,
    i_350q17_reads: int | Unset = UNSET,
    i_350q20_reads: int | Unset = UNSET,
    i_350q47_reads: int | Unset = UNSET,
    i_350q7_reads: int | Unset = UNSET,
    i_400q10_reads: int | Unset = UNSET,
    i_400q17_reads: int | Unset = UNSET,
    i_400q20_reads: int | Unset = UNSET,
    i_400q47_reads: int | Unset = UNSET,
    i_400q7_reads: int | Unset = UNSET,
    i_450q10_reads: int | Unset = UNSET,
    i_450q17_reads: int | Unset = UNSET,
    i_450q20_reads: int | Unset = UNSET,
    i_450q47_reads: int | Unset = UNSET,
    i_450q7_reads: int | Unset = UNSET,
    i_500q10_reads: int | Unset = UNSET,
    i_500q17_reads: int | Unset = UNSET,
    i_500q20_reads: int | Unset = UNSET,
    i_500q47_reads: int | Unset = UNSET,
    i_500q7_reads: int | Unset = UNSET,
    i_50q10_reads: int | Unset = UNSET,
    i_50q17_reads: int | Unset = UNSET,
    i_50q20_reads: int | Unset = UNSET,
    i_50q47_reads: int | Unset = UNSET,
    i_50q7_reads: int | Unset = UNSET,
    i_550q10_reads: int | Unset = UNSET,
    i_550q17_reads: int | Unset = UNSET,
    i_550q20_reads: int | Unset = UNSET,
    i_550q47_reads: int | Unset = UNSET,
    i_550q7_reads: int | Unset = UNSET,
    i_600q10_reads: int | Unset = UNSET,
    i_600q17_reads: int | Unset = UNSET,
    i_600q20_reads: int | Unset = UNSET,
    i_600q47_reads: int | Unset = UNSET,
    i_600q7_reads: int | Unset = UNSET,
    id: int | Unset = UNSET,
    ie: float | Unset = UNSET,
    q10_alignments: int | Unset = UNSET,
    q10_longest_alignment: int | Unset = UNSET,
    q10_mapped_bases: str | Unset = UNSET,
    q10_mean_alignment_length: int | Unset = UNSET,
    q17_alignments: int | Unset = UNSET,
    q17_longest_alignment: int | Unset = UNSET,
    q17_mapped_bases: str | Unset = UNSET,
    q17_mean_alignment_length: int | Unset = UNSET,
    q20_alignments: int | Unset = UNSET,
    q20_longest_alignment: int | Unset = UNSET,
    q20_mapped_bases: str | Unset = UNSET,
    q20_mean_alignment_length: int | Unset = UNSET,
    q47_alignments: int | Unset = UNSET,
    q47_longest_alignment: int | Unset = UNSET,
    q47_mapped_bases: str | Unset = UNSET,
    q47_mean_alignment_length: int | Unset = UNSET,
    q7_alignments: int | Unset = UNSET,
    q7_longest_alignment: int | Unset = UNSET,
    q7_mapped_bases: str | Unset = UNSET,
    q7_mean_alignment_length: int | Unset = UNSET,
    raw_accuracy: float | Unset = UNSET,
    report: int | str | m.Model | Unset = UNSET,
    sys_snr: float | Unset = UNSET,
    total_num_reads: int | Unset = UNSET,
    total_mapped_reads: str | Unset = UNSET,
    total_mapped_target_bases: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Libmetrics, LibmetricsList]:
    """GET /rundb/api/v1/libmetrics/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `Genome_Version`, `Index_Version`, `align_sample`,
            `aveKeyCounts`, `cf`, `dr`, `duplicate_reads`, `genome`, `genomesize`, `i100Q10_reads`, `i100Q17_reads`,
            `i100Q20_reads`, `i100Q47_reads`, `i100Q7_reads`, `i150Q10_reads`, `i150Q17_reads`, `i150Q20_reads`,
            `i150Q47_reads`, `i150Q7_reads`, `i200Q10_reads`, `i200Q17_reads`, `i200Q20_reads`, `i200Q47_reads`,
            `i200Q7_reads`, `i250Q10_reads`, `i250Q17_reads`, `i250Q20_reads`, `i250Q47_reads`, `i250Q7_reads`,
            `i300Q10_reads`, `i300Q17_reads`, `i300Q20_reads`, `i300Q47_reads`, `i300Q7_reads`, `i350Q10_reads`,
            `i350Q17_reads`, `i350Q20_reads`, `i350Q47_reads`, `i350Q7_reads`, `i400Q10_reads`, `i400Q17_reads`,
            `i400Q20_reads`, `i400Q47_reads`, `i400Q7_reads`, `i450Q10_reads`, `i450Q17_reads`, `i450Q20_reads`,
            `i450Q47_reads`, `i450Q7_reads`, `i500Q10_reads`, `i500Q17_reads`, `i500Q20_reads`, `i500Q47_reads`,
            `i500Q7_reads`, `i50Q10_reads`, `i50Q17_reads`, `i50Q20_reads`, `i50Q47_reads`, `i50Q7_reads`,
            `i550Q10_reads`, `i550Q17_reads`, `i550Q20_reads`, `i550Q47_reads`, `i550Q7_reads`, `i600Q10_reads`,
            `i600Q17_reads`, `i600Q20_reads`, `i600Q47_reads`, `i600Q7_reads`, `id`, `ie`, `q10_alignments`,
            `q10_longest_alignment`, `q10_mapped_bases`, `q10_mean_alignment_length`, `q17_alignments`,
            `q17_longest_alignment`, `q17_mapped_bases`, `q17_mean_alignment_length`, `q20_alignments`,
            `q20_longest_alignment`, `q20_mapped_bases`, `q20_mean_alignment_length`, `q47_alignments`,
            `q47_longest_alignment`, `q47_mapped_bases`, `q47_mean_alignment_length`, `q7_alignments`,
            `q7_longest_alignment`, `q7_mapped_bases`, `q7_mean_alignment_length`, `raw_accuracy`, `report`, `sysSNR`,
            `totalNumReads`, `total_mapped_reads`, `total_mapped_target_bases`.
        genome_version: str; query `Genome_Version`.
        index_version: str; query `Index_Version`.
        align_sample: int; query `align_sample`.
        ave_key_counts: float; query `aveKeyCounts`.
        cf: float; query `cf`.
        dr: float; query `dr`.
        duplicate_reads: int; query `duplicate_reads`.
        genome: str; query `genome`.
        genomesize: str; query `genomesize`.
        i_100q10_reads: int; query `i100Q10_reads`.
        i_100q17_reads: int; query `i100Q17_reads`.
        i_100q20_reads: int; query `i100Q20_reads`.
        i_100q47_reads: int; query `i100Q47_reads`.
        i_100q7_reads: int; query `i100Q7_reads`.
        i_150q10_reads: int; query `i150Q10_reads`.
        i_150q17_reads: int; query `i150Q17_reads`.
        i_150q20_reads: int; query `i150Q20_reads`.
        i_150q47_reads: int; query `i150Q47_reads`.
        i_150q7_reads: int; query `i150Q7_reads`.
        i_200q10_reads: int; query `i200Q10_reads`.
        i_200q17_reads: int; query `i200Q17_reads`.
        i_200q20_reads: int; query `i200Q20_reads`.
        i_200q47_reads: int; query `i200Q47_reads`.
        i_200q7_reads: int; query `i200Q7_reads`.
        i_250q10_reads: int; query `i250Q10_reads`.
        i_250q17_reads: int; query `i250Q17_reads`.
        i_250q20_reads: int; query `i250Q20_reads`.
        i_250q47_reads: int; query `i250Q47_reads`.
        i_250q7_reads: int; query `i250Q7_reads`.
        i_300q10_reads: int; query `i300Q10_reads`.
        i_300q17_reads: int; query `i300Q17_reads`.
        i_300q20_reads: int; query `i300Q20_reads`.
        i_300q47_reads: int; query `i300Q47_reads`.
        i_300q7_reads: int; query `i300Q7_reads`.
        i_350q10_reads: int; query `i350Q10_reads`.
        i_350q17_reads: int; query `i350Q17_reads`.
        i_350q20_reads: int; query `i350Q20_reads`.
        i_350q47_reads: int; query `i350Q47_reads`.
        i_350q7_reads: int; query `i350Q7_reads`.
        i_400q10_reads: int; query `i400Q10_reads`.
        i_400q17_reads: int; query `i400Q17_reads`.
        i_400q20_reads: int; query `i400Q20_reads`.
        i_400q47_reads: int; query `i400Q47_reads`.
        i_400q7_reads: int; query `i400Q7_reads`.
        i_450q10_reads: int; query `i450Q10_reads`.
        i_450q17_reads: int; query `i450Q17_reads`.
        i_450q20_reads: int; query `i450Q20_reads`.
        i_450q47_reads: int; query `i450Q47_reads`.
        i_450q7_reads: int; query `i450Q7_reads`.
        i_500q10_reads: int; query `i500Q10_reads`.
        i_500q17_reads: int; query `i500Q17_reads`.
        i_500q20_reads: int; query `i500Q20_reads`.
        i_500q47_reads: int; query `i500Q47_reads`.
        i_500q7_reads: int; query `i500Q7_reads`.
        i_50q10_reads: int; query `i50Q10_reads`.
        i_50q17_reads: int; query `i50Q17_reads`.
        i_50q20_reads: int; query `i50Q20_reads`.
        i_50q47_reads: int; query `i50Q47_reads`.
        i_50q7_reads: int; query `i50Q7_reads`.
        i_550q10_reads: int; query `i550Q10_reads`.
        i_550q17_reads: int; query `i550Q17_reads`.
        i_550q20_reads: int; query `i550Q20_reads`.
        i_550q47_reads: int; query `i550Q47_reads`.
        i_550q7_reads: int; query `i550Q7_reads`.
        i_600q10_reads: int; query `i600Q10_reads`.
        i_600q17_reads: int; query `i600Q17_reads`.
        i_600q20_reads: int; query `i600Q20_reads`.
        i_600q47_reads: int; query `i600Q47_reads`.
        i_600q7_reads: int; query `i600Q7_reads`.
        id: int; query `id`.
        ie: float; query `ie`.
        q10_alignments: int; query `q10_alignments`.
        q10_longest_alignment: int; query `q10_longest_alignment`.
        q10_mapped_bases: str; query `q10_mapped_bases`.
        q10_mean_alignment_length: int; query `q10_mean_alignment_length`.
        q17_alignments: int; query `q17_alignments`.
        q17_longest_alignment: int; query `q17_longest_alignment`.
        q17_mapped_bases: str; query `q17_mapped_bases`.
        q17_mean_alignment_length: int; query `q17_mean_alignment_length`.
        q20_alignments: int; query `q20_alignments`.
        q20_longest_alignment: int; query `q20_longest_alignment`.
        q20_mapped_bases: str; query `q20_mapped_bases`.
        q20_mean_alignment_length: int; query `q20_mean_alignment_length`.
        q47_alignments: int; query `q47_alignments`.
        q47_longest_alignment: int; query `q47_longest_alignment`.
        q47_mapped_bases: str; query `q47_mapped_bases`.
        q47_mean_alignment_length: int; query `q47_mean_alignment_length`.
        q7_alignments: int; query `q7_alignments`.
        q7_longest_alignment: int; query `q7_longest_alignment`.
        q7_mapped_bases: str; query `q7_mapped_bases`.
        q7_mean_alignment_length: int; query `q7_mean_alignment_length`.
        raw_accuracy: float; query `raw_accuracy`.
        report: int or str; query `report`.
        sys_snr: float; query `sysSNR`.
        total_num_reads: int; query `totalNumReads`.
        total_mapped_reads: str; query `total_mapped_reads`.
        total_mapped_target_bases: str; query `total_mapped_target_bases`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Libmetrics, read page by page.

    Raises:
        ApiError: the platform says no.
        TypeError, ValueError: an argument that cannot be sent.
    """
    return calls.PagedCall(
        OPERATION,
        (
            page_size,
            offset,
            order_by,
            genome_version,
            index_version,
            align_sample,
            ave_key_counts,
            cf,
            dr,
            duplicate_reads,
            genome,
            genomesize,
            i_100q10_reads,
            i_100q17_reads,
            i_100q20_reads,
            i_100q47_reads,
            i_100q7_reads,
            i_150q10_reads,
            i_150q17_reads,
            i_150q20_reads,
            i_150q47_reads,
            i_150q7_reads,
            i_200q10_reads,
            i_200q17_reads,
            i_200q20_reads,
            i_200q47_reads,
            i_200q7_reads,
            i_250q10_reads,
            i_250q17_reads,
            i_250q20_reads,
            i_250q47_reads,
            i_250q7_reads,
            i_300q10_reads,
            i_300q17_reads,
            i_300q20_reads,
            i_300q47_reads,
            i_300q7_reads,
            i_350q10_reads,
            i_350q17_reads,
            i_350q20_reads,
            i_350q47_reads,
            i_350q7_reads,
            i_400q10_reads,
            i_400q17_reads,
            i_400q20_reads,
            i_400q47_reads,
            i_400q7_reads,
            i_450q10_reads,
            i_450q17_reads,
            i_450q20_reads,
            i_450q47_reads,
            i_450q7_reads,
            i_500q10_reads,
            i_500q17_reads,
            i_500q20_reads,
            i_500q47_reads,
            i_500q7_reads,
            i_50q10_reads,
            i_50q17_reads,
            i_50q20_reads,
            i_50q47_reads,
            i_50q7_reads,
            i_550q10_reads,
            i_550q17_reads,
            i_550q20_reads,
            i_550q47_reads,
            i_550q7_reads,
            i_600q10_reads,
            i_600q17_reads,
            i_600q20_reads,
            i_600q47_reads,
            i_600q7_reads,
            id,
            ie,
            q10_alignments,
            q10_longest_alignment,
            q10_mapped_bases,
            q10_mean_alignment_length,
            q17_alignments,
            q17_longest_alignment,
            q17_mapped_bases,
            q17_mean_alignment_length,
            q20_alignments,
            q20_longest_alignment,
            q20_mapped_bases,
            q20_mean_alignment_length,
            q47_alignments,
            q47_longest_alignment,
            q47_mapped_bases,
            q47_mean_alignment_length,
            q7_alignments,
            q7_longest_alignment,
            q7_mapped_bases,
            q7_mean_alignment_length,
            raw_accuracy,
            report,
            sys_snr,
            total_num_reads,
            total_mapped_reads,
            total_mapped_target_bases,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
