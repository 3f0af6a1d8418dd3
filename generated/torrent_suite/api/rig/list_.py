# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/rig/"""

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
    from ...models.rig import Rig
    from ...models.rig_list import RigList

OPERATION = op.operation(
    "list",
    "list",
    "rig",
    "GET",
    "/rundb/api/v1/rig/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("alarms"),
        op.query("comments"),
        op.query("display_state"),
        op.query("ftppassword"),
        op.query("ftprootdir"),
        op.query("ftpserver"),
        op.query("ftpusername"),
        op.query("host_address"),
        op.query("last_clean_date"),
        op.query("last_experiment"),
        op.query("last_init_date"),
        op.query("location", d.AnyOf(d.INTEGER, d.TEXT)),
        op.query("name"),
        op.query("serial"),
        op.query("state"),
        op.query("type"),
        op.query("updateCommand"),
        op.query("updateflag", d.BOOLEAN),
        op.query("updatehome"),
        op.query("version"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("RigList"))),),
    paging=op.paging(
        "linked",
        items="objects",
        total="meta.total_count",
        link="meta.next",
        offset_parameter="offset",
        size_parameter="limit",
        keys=("resource_uri",),
    ),
    evidence="observed",
    filters=f.Filters(
        {
            "alarms": None,
            "comments": None,
            "display_state": None,
            "ftppassword": None,
            "ftprootdir": None,
            "ftpserver": None,
            "ftpusername": None,
            "host_address": None,
            "last_clean_date": None,
            "last_experiment": None,
            "last_init_date": None,
            "location": f.RELATION,
            "name": None,
            "serial": None,
            "state": None,
            "type": None,
            "updateCommand": None,
            "updateflag": None,
            "updatehome": None,
            "version": None,
        },
        {"location": d.Lazy(__package__, "..location.list_", "OPERATION")},
        {"update_command": "updateCommand"},
        sortable=(
            "alarms",
            "comments",
            "display_state",
            "ftppassword",
            "ftprootdir",
            "ftpserver",
            "ftpusername",
            "host_address",
            "last_clean_date",
            "last_experiment",
            "last_init_date",
            "location",
            "name",
            "serial",
            "state",
            "type",
            "updateCommand",
            "updateflag",
            "updatehome",
            "version",
        ),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    alarms: str | Unset = UNSET,
    comments: str | Unset = UNSET,
    display_state: str | Unset = UNSET,
    ftppassword: str | Unset = UNSET,
    ftprootdir: str | Unset = UNSET,
    ftpserver: str | Unset = UNSET,
    ftpusername: str | Unset = UNSET,
    host_address: str | Unset = UNSET,
    last_clean_date: str | Unset = UNSET,
    last_experiment: str | Unset = UNSET,
    last_init_date: str | Unset = UNSET,
    location: int | str | m.Model | Unset = UNSET,
    name: str | Unset = UNSET,
    serial: str | Unset = UNSET,
    state: str | Unset = UNSET,
    type: str | Unset = UNSET,
    update_command: str | Unset = UNSET,
    updateflag: bool | Unset = UNSET,
    updatehome: str | Unset = UNSET,
    version: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Rig, RigList]:
    """GET /rundb/api/v1/rig/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `alarms`, `comments`, `display_state`, `ftppassword`,
            `ftprootdir`, `ftpserver`, `ftpusername`, `host_address`, `last_clean_date`, `last_experiment`,
            `last_init_date`, `location`, `name`, `serial`, `state`, `type`, `updateCommand`, `updateflag`,
            `updatehome`, `version`.
        alarms: str; query `alarms`.
        comments: str; query `comments`.
        display_state: str; query `display_state`.
        ftppassword: str; query `ftppassword`.
        ftprootdir: str; query `ftprootdir`.
        ftpserver: str; query `ftpserver`.
        ftpusername: str; query `ftpusername`.
        host_address: str; query `host_address`.
        last_clean_date: str; query `last_clean_date`.
        last_experiment: str; query `last_experiment`.
        last_init_date: str; query `last_init_date`.
        location: int or str; query `location`.
        name: str; query `name`.
        serial: str; query `serial`.
        state: str; query `state`.
        type: str; query `type`.
        update_command: str; query `updateCommand`.
        updateflag: bool; query `updateflag`.
        updatehome: str; query `updatehome`.
        version: str; query `version`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Rig, read page by page.

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
            alarms,
            comments,
            display_state,
            ftppassword,
            ftprootdir,
            ftpserver,
            ftpusername,
            host_address,
            last_clean_date,
            last_experiment,
            last_init_date,
            location,
            name,
            serial,
            state,
            type,
            update_command,
            updateflag,
            updatehome,
            version,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
