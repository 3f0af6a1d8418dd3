# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/tfmetrics/"""

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
    from ...models.tfmetrics import Tfmetrics
    from ...models.tfmetrics_list import TfmetricsList

OPERATION = op.operation(
    "list",
    "list",
    "tfmetrics",
    "GET",
    "/rundb/api/v1/tfmetrics/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("HPAccuracy"),
        op.query("Q10Histo"),
        op.query("Q10Mean", d.NUMBER),
        op.query("Q10ReadCount", d.NUMBER),
        op.query("Q17Histo"),
        op.query("Q17Mean", d.NUMBER),
        op.query("Q17ReadCount", d.NUMBER),
        op.query("SysSNR", d.NUMBER),
        op.query("aveKeyCount", d.NUMBER),
        op.query("corrHPSNR"),
        op.query("id", d.INTEGER),
        op.query("keypass", d.NUMBER),
        op.query("name"),
        op.query("number", d.NUMBER),
        op.query("report", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("sequence"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("TfmetricsList"))),),
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
            "HPAccuracy": None,
            "Q10Histo": None,
            "Q10Mean": None,
            "Q10ReadCount": None,
            "Q17Histo": None,
            "Q17Mean": None,
            "Q17ReadCount": None,
            "SysSNR": None,
            "aveKeyCount": None,
            "corrHPSNR": None,
            "id": None,
            "keypass": None,
            "name": None,
            "number": None,
            "report": f.RELATION,
            "sequence": None,
        },
        {"report": d.Lazy(__package__, "..results.list_", "OPERATION")},
        {
            "hp_accuracy": "HPAccuracy",
            "q10_histo": "Q10Histo",
            "q10_mean": "Q10Mean",
            "q10_read_count": "Q10ReadCount",
            "q17_histo": "Q17Histo",
            "q17_mean": "Q17Mean",
            "q17_read_count": "Q17ReadCount",
            "sys_snr": "SysSNR",
            "ave_key_count": "aveKeyCount",
            "corr_hpsnr": "corrHPSNR",
        },
        sortable=(
            "HPAccuracy",
            "Q10Histo",
            "Q10Mean",
            "Q10ReadCount",
            "Q17Histo",
            "Q17Mean",
            "Q17ReadCount",
            "SysSNR",
            "aveKeyCount",
            "corrHPSNR",
            "id",
            "keypass",
            "name",
            "number",
            "report",
            "sequence",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    hp_accuracy: str | Unset = UNSET,
    q10_histo: str | Unset = UNSET,
    q10_mean: float | Unset = UNSET,
    q10_read_count: float | Unset = UNSET,
    q17_histo: str | Unset = UNSET,
    q17_mean: float | Unset = UNSET,
    q17_read_count: float | Unset = UNSET,
    sys_snr: float | Unset = UNSET,
    ave_key_count: float | Unset = UNSET,
    corr_hpsnr: str | Unset = UNSET,
    id: int | Unset = UNSET,
    keypass: float | Unset = UNSET,
    name: str | Unset = UNSET,
    number: float | Unset = UNSET,
    report: int | str | m.Model | Unset = UNSET,
    sequence: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Tfmetrics, TfmetricsList]:
    """GET /rundb/api/v1/tfmetrics/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `HPAccuracy`, `Q10Histo`, `Q10Mean`, `Q10ReadCount`,
            `Q17Histo`, `Q17Mean`, `Q17ReadCount`, `SysSNR`, `aveKeyCount`, `corrHPSNR`, `id`, `keypass`, `name`,
            `number`, `report`, `sequence`.
        hp_accuracy: str; query `HPAccuracy`.
        q10_histo: str; query `Q10Histo`.
        q10_mean: float; query `Q10Mean`.
        q10_read_count: float; query `Q10ReadCount`.
        q17_histo: str; query `Q17Histo`.
        q17_mean: float; query `Q17Mean`.
        q17_read_count: float; query `Q17ReadCount`.
        sys_snr: float; query `SysSNR`.
        ave_key_count: float; query `aveKeyCount`.
        corr_hpsnr: str; query `corrHPSNR`.
        id: int; query `id`.
        keypass: float; query `keypass`.
        name: str; query `name`.
        number: float; query `number`.
        report: int or str; query `report`.
        sequence: str; query `sequence`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Tfmetrics, read page by page.

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
            hp_accuracy,
            q10_histo,
            q10_mean,
            q10_read_count,
            q17_histo,
            q17_mean,
            q17_read_count,
            sys_snr,
            ave_key_count,
            corr_hpsnr,
            id,
            keypass,
            name,
            number,
            report,
            sequence,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
