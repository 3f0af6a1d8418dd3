# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/plugin/"""

from __future__ import annotations

import datetime
from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime.unset import Unset
    from ...models.plugin import Plugin
    from ...models.plugin_list import PluginList

OPERATION = op.operation(
    "list",
    "list",
    "plugin",
    "GET",
    "/rundb/api/v1/plugin/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("active", d.BOOLEAN),
        op.query("config"),
        op.query("date", d.LOCAL_MOMENT),
        op.query("defaultSelected", d.BOOLEAN),
        op.query("description"),
        op.query("id", d.INTEGER),
        op.query("majorBlock", d.BOOLEAN),
        op.query("name"),
        op.query("packageName"),
        op.query("path"),
        op.query("pluginsettings"),
        op.query("requires_configuration", d.BOOLEAN),
        op.query("script"),
        op.query("selected", d.BOOLEAN),
        op.query("status"),
        op.query("url"),
        op.query("userinputfields"),
        op.query("version"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("PluginList"))),),
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
            "active": None,
            "config": None,
            "date": None,
            "defaultSelected": None,
            "description": None,
            "id": None,
            "majorBlock": None,
            "name": None,
            "packageName": None,
            "path": None,
            "pluginsettings": None,
            "requires_configuration": None,
            "script": None,
            "selected": None,
            "status": None,
            "url": None,
            "userinputfields": None,
            "version": None,
        },
        {},
        {
            "default_selected": "defaultSelected",
            "major_block": "majorBlock",
            "package_name": "packageName",
            "path_query": "path",
        },
        sortable=(
            "active",
            "config",
            "date",
            "defaultSelected",
            "description",
            "id",
            "majorBlock",
            "name",
            "packageName",
            "path",
            "pluginsettings",
            "requires_configuration",
            "script",
            "selected",
            "status",
            "url",
            "userinputfields",
            "version",
        ),
        unsorted=("isConfig",),
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    active: bool | Unset = UNSET,
    config: str | Unset = UNSET,
    date: datetime.datetime | Unset = UNSET,
    default_selected: bool | Unset = UNSET,
    description: str | Unset = UNSET,
    id: int | Unset = UNSET,
    major_block: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    package_name: str | Unset = UNSET,
    path_query: str | Unset = UNSET,
    pluginsettings: str | Unset = UNSET,
    requires_configuration: bool | Unset = UNSET,
    script: str | Unset = UNSET,
    selected: bool | Unset = UNSET,
    status: str | Unset = UNSET,
    url: str | Unset = UNSET,
    userinputfields: str | Unset = UNSET,
    version: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Plugin, PluginList]:
    """GET /rundb/api/v1/plugin/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `active`, `config`, `date`, `defaultSelected`,
            `description`, `id`, `majorBlock`, `name`, `packageName`, `path`, `pluginsettings`,
            `requires_configuration`, `script`, `selected`, `status`, `url`, `userinputfields`, `version`.
        active: bool; query `active`.
        config: str; query `config`.
        date: datetime.datetime; query `date`.
        default_selected: bool; query `defaultSelected`.
        description: str; query `description`.
        id: int; query `id`.
        major_block: bool; query `majorBlock`.
        name: str; query `name`.
        package_name: str; query `packageName`.
        path_query: str; query `path`.
        pluginsettings: str; query `pluginsettings`.
        requires_configuration: bool; query `requires_configuration`.
        script: str; query `script`.
        selected: bool; query `selected`.
        status: str; query `status`.
        url: str; query `url`.
        userinputfields: str; query `userinputfields`.
        version: str; query `version`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Plugin, read page by page.

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
            active,
            config,
            date,
            default_selected,
            description,
            id,
            major_block,
            name,
            package_name,
            path_query,
            pluginsettings,
            requires_configuration,
            script,
            selected,
            status,
            url,
            userinputfields,
            version,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
