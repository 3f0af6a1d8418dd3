# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DELETE /rundb/api/v1/libmetrics/"""

from __future__ import annotations

from typing import Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op

OPERATION = op.operation(
    "delete_list",
    "delete_list",
    "libmetrics",
    "DELETE",
    "/rundb/api/v1/libmetrics/",
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="deletes-every-match",
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
            "report": None,
            "sysSNR": None,
            "totalNumReads": None,
            "total_mapped_reads": None,
            "total_mapped_target_bases": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
    ),
)


def delete_list(*, confirm: bool = False, **filters: Any) -> calls.Call[None]:
    """DELETE /rundb/api/v1/libmetrics/.

    Arguments:
        confirm: True to go ahead with what deletes-every-match.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), filters=filters)
