# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/analysismetrics/"""

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
    from ...models.analysismetrics import Analysismetrics
    from ...models.analysismetrics_list import AnalysismetricsList

OPERATION = op.operation(
    "list",
    "list",
    "analysismetrics",
    "GET",
    "/rundb/api/v1/analysismetrics/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("adjusted_addressable", d.INTEGER),
        op.query("amb", d.INTEGER),
        op.query("bead", d.INTEGER),
        op.query("dud", d.INTEGER),
        op.query("empty", d.INTEGER),
        op.query("excluded", d.INTEGER),
        op.query("id", d.INTEGER),
        op.query("ignored", d.INTEGER),
        op.query("keypass_all_beads", d.INTEGER),
        op.query("lib", d.INTEGER),
        op.query("libFinal", d.INTEGER),
        op.query("libKp", d.INTEGER),
        op.query("libLive", d.INTEGER),
        op.query("libMix", d.INTEGER),
        op.query("lib_pass_basecaller", d.INTEGER),
        op.query("lib_pass_cafie", d.INTEGER),
        op.query("live", d.INTEGER),
        op.query("loading", d.NUMBER),
        op.query("pinned", d.INTEGER),
        op.query("report", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sysCF", d.NUMBER),
        op.query("sysDR", d.NUMBER),
        op.query("sysIE", d.NUMBER),
        op.query("tf", d.INTEGER),
        op.query("tfFinal", d.INTEGER),
        op.query("tfKp", d.INTEGER),
        op.query("tfLive", d.INTEGER),
        op.query("tfMix", d.INTEGER),
        op.query("total", d.INTEGER),
        op.query("washout", d.INTEGER),
        op.query("washout_ambiguous", d.INTEGER),
        op.query("washout_dud", d.INTEGER),
        op.query("washout_library", d.INTEGER),
        op.query("washout_live", d.INTEGER),
        op.query("washout_test_fragment", d.INTEGER),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("AnalysismetricsList"))),),
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
            "adjusted_addressable": None,
            "amb": None,
            "bead": None,
            "dud": None,
            "empty": None,
            "excluded": None,
            "id": None,
            "ignored": None,
            "keypass_all_beads": None,
            "lib": None,
            "libFinal": None,
            "libKp": None,
            "libLive": None,
            "libMix": None,
            "lib_pass_basecaller": None,
            "lib_pass_cafie": None,
            "live": None,
            "loading": None,
            "pinned": None,
            "report": f.RELATION,
            "sysCF": None,
            "sysDR": None,
            "sysIE": None,
            "tf": None,
            "tfFinal": None,
            "tfKp": None,
            "tfLive": None,
            "tfMix": None,
            "total": None,
            "washout": None,
            "washout_ambiguous": None,
            "washout_dud": None,
            "washout_library": None,
            "washout_live": None,
            "washout_test_fragment": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        {
            "lib_final": "libFinal",
            "lib_kp": "libKp",
            "lib_live": "libLive",
            "lib_mix": "libMix",
            "sys_cf": "sysCF",
            "sys_dr": "sysDR",
            "sys_ie": "sysIE",
            "tf_final": "tfFinal",
            "tf_kp": "tfKp",
            "tf_live": "tfLive",
            "tf_mix": "tfMix",
        },
        sortable=(
            "adjusted_addressable",
            "amb",
            "bead",
            "dud",
            "empty",
            "excluded",
            "id",
            "ignored",
            "keypass_all_beads",
            "lib",
            "libFinal",
            "libKp",
            "libLive",
            "libMix",
            "lib_pass_basecaller",
            "lib_pass_cafie",
            "live",
            "loading",
            "pinned",
            "report",
            "sysCF",
            "sysDR",
            "sysIE",
            "tf",
            "tfFinal",
            "tfKp",
            "tfLive",
            "tfMix",
            "total",
            "washout",
            "washout_ambiguous",
            "washout_dud",
            "washout_library",
            "washout_live",
            "washout_test_fragment",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    adjusted_addressable: int | Unset = UNSET,
    amb: int | Unset = UNSET,
    bead: int | Unset = UNSET,
    dud: int | Unset = UNSET,
    empty: int | Unset = UNSET,
    excluded: int | Unset = UNSET,
    id: int | Unset = UNSET,
    ignored: int | Unset = UNSET,
    keypass_all_beads: int | Unset = UNSET,
    lib: int | Unset = UNSET,
    lib_final: int | Unset = UNSET,
    lib_kp: int | Unset = UNSET,
    lib_live: int | Unset = UNSET,
    lib_mix: int | Unset = UNSET,
    lib_pass_basecaller: int | Unset = UNSET,
    lib_pass_cafie: int | Unset = UNSET,
    live: int | Unset = UNSET,
    loading: float | Unset = UNSET,
    pinned: int | Unset = UNSET,
    report: int | str | m.Model | Unset = UNSET,
    sys_cf: float | Unset = UNSET,
    sys_dr: float | Unset = UNSET,
    sys_ie: float | Unset = UNSET,
    tf: int | Unset = UNSET,
    tf_final: int | Unset = UNSET,
    tf_kp: int | Unset = UNSET,
    tf_live: int | Unset = UNSET,
    tf_mix: int | Unset = UNSET,
    total: int | Unset = UNSET,
    washout: int | Unset = UNSET,
    washout_ambiguous: int | Unset = UNSET,
    washout_dud: int | Unset = UNSET,
    washout_library: int | Unset = UNSET,
    washout_live: int | Unset = UNSET,
    washout_test_fragment: int | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Analysismetrics, AnalysismetricsList]:
    """GET /rundb/api/v1/analysismetrics/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `adjusted_addressable`, `amb`, `bead`, `dud`, `empty`,
            `excluded`, `id`, `ignored`, `keypass_all_beads`, `lib`, `libFinal`, `libKp`, `libLive`, `libMix`,
            `lib_pass_basecaller`, `lib_pass_cafie`, `live`, `loading`, `pinned`, `report`, `sysCF`, `sysDR`, `sysIE`,
            `tf`, `tfFinal`, `tfKp`, `tfLive`, `tfMix`, `total`, `washout`, `washout_ambiguous`, `washout_dud`,
            `washout_library`, `washout_live`, `washout_test_fragment`.
        adjusted_addressable: int; query `adjusted_addressable`.
        amb: int; query `amb`.
        bead: int; query `bead`.
        dud: int; query `dud`.
        empty: int; query `empty`.
        excluded: int; query `excluded`.
        id: int; query `id`.
        ignored: int; query `ignored`.
        keypass_all_beads: int; query `keypass_all_beads`.
        lib: int; query `lib`.
        lib_final: int; query `libFinal`.
        lib_kp: int; query `libKp`.
        lib_live: int; query `libLive`.
        lib_mix: int; query `libMix`.
        lib_pass_basecaller: int; query `lib_pass_basecaller`.
        lib_pass_cafie: int; query `lib_pass_cafie`.
        live: int; query `live`.
        loading: float; query `loading`.
        pinned: int; query `pinned`.
        report: int or str; query `report`.
        sys_cf: float; query `sysCF`.
        sys_dr: float; query `sysDR`.
        sys_ie: float; query `sysIE`.
        tf: int; query `tf`.
        tf_final: int; query `tfFinal`.
        tf_kp: int; query `tfKp`.
        tf_live: int; query `tfLive`.
        tf_mix: int; query `tfMix`.
        total: int; query `total`.
        washout: int; query `washout`.
        washout_ambiguous: int; query `washout_ambiguous`.
        washout_dud: int; query `washout_dud`.
        washout_library: int; query `washout_library`.
        washout_live: int; query `washout_live`.
        washout_test_fragment: int; query `washout_test_fragment`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Analysismetrics, read page by page.

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
            adjusted_addressable,
            amb,
            bead,
            dud,
            empty,
            excluded,
            id,
            ignored,
            keypass_all_beads,
            lib,
            lib_final,
            lib_kp,
            lib_live,
            lib_mix,
            lib_pass_basecaller,
            lib_pass_cafie,
            live,
            loading,
            pinned,
            report,
            sys_cf,
            sys_dr,
            sys_ie,
            tf,
            tf_final,
            tf_kp,
            tf_live,
            tf_mix,
            total,
            washout,
            washout_ambiguous,
            washout_dud,
            washout_library,
            washout_live,
            washout_test_fragment,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
