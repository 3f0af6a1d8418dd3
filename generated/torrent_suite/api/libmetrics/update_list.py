# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PUT /rundb/api/v1/libmetrics/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
    from ...bodies import ListReplacementDict
    from ...models.list_replacement import ListReplacement

OPERATION = op.operation(
    "update_list",
    "update_list",
    "libmetrics",
    "PUT",
    "/rundb/api/v1/libmetrics/",
    bodies=(op.body("application/json", "json", d.ModelOf(ref("ListReplacement"))),),
    answers=(op.answer("204"),),
    evidence="inferred",
    dangerous="replaces-every-match",
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
    ),
)


def update_list(
    *, body: ListReplacement | ListReplacementDict | abc.Mapping[str, Any], confirm: bool = False, **filters: Any
) -> calls.Call[None]:
    """PUT /rundb/api/v1/libmetrics/. The route is inferred; the platform may have another.

    Arguments:
        body: ListReplacement, or a mapping with keys as on the wire (ListReplacementDict). Sent as application/json.
        confirm: True to go ahead with what replaces every match.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        None.

    Raises:
        ApiError: the platform says no.
        InvalidBody: the body does not fit its description; nothing was sent.
        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.
    """
    return calls.Call(calls.confirmed(OPERATION, confirm), (), body, filters=filters)
