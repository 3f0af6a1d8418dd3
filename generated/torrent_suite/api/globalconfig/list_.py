# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/globalconfig/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ....runtime import releases as r
from ....runtime.unset import UNSET
from ...models import ref

if TYPE_CHECKING:
    from ....runtime.unset import Unset
    from ...models.globalconfig import Globalconfig
    from ...models.globalconfig_list import GlobalconfigList

OPERATION = op.operation(
    "list",
    "list",
    "globalconfig",
    "GET",
    "/rundb/api/v1/globalconfig/",
    accept="application/json",
    parameters=(
        op.query("limit", d.INTEGER),
        op.query("offset", d.INTEGER),
        op.query("order_by", d.ListOf(d.TEXT)),
        op.query("auto_archive_ack", d.BOOLEAN),
        op.query("auto_archive_enable", d.BOOLEAN),
        op.query("base_recalibration_mode"),
        op.query("check_news_posts", d.BOOLEAN),
        op.query("cluster_auto_disable", d.BOOLEAN),
        op.query("default_flow_order"),
        op.query("default_library_key"),
        op.query("default_storage_options"),
        op.query("default_test_fragment_key"),
        op.query("enable_auto_pkg_dl", d.BOOLEAN),
        op.query("enable_auto_security", d.BOOLEAN),
        op.query("enable_compendia_OCP", d.BOOLEAN),
        op.query("enable_nightly_email", d.BOOLEAN),
        op.query("enable_support_upload", d.BOOLEAN),
        op.query("enable_version_lock", d.BOOLEAN),
        op.query("id", d.INTEGER),
        op.query("majorPlatform"),
        op.query("mark_duplicates", d.BOOLEAN),
        op.query("name"),
        op.query("password_max_age", d.INTEGER),
        op.query("plugin_output_folder"),
        op.query("realign", d.BOOLEAN),
        op.query("records_to_display", d.INTEGER),
        op.query("sec_update_status"),
        op.query("selected", d.BOOLEAN),
        op.query("site_name"),
        op.query("telemetry_enabled", d.BOOLEAN),
        op.query("ts_update_status"),
        op.query("web_root"),
    ),
    answers=(op.answer("200", "application/json", d.ModelOf(ref("GlobalconfigList"))),),
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
            "auto_archive_ack": None,
            "auto_archive_enable": None,
            "base_recalibration_mode": None,
            "check_news_posts": None,
            "cluster_auto_disable": None,
            "default_flow_order": None,
            "default_library_key": None,
            "default_storage_options": None,
            "default_test_fragment_key": None,
            "enable_auto_pkg_dl": None,
            "enable_auto_security": None,
            "enable_compendia_OCP": None,
            "enable_nightly_email": None,
            "enable_support_upload": None,
            "enable_version_lock": None,
            "id": None,
            "majorPlatform": None,
            "mark_duplicates": None,
            "name": None,
            "password_max_age": None,
            "plugin_output_folder": None,
            "realign": None,
            "records_to_display": None,
            "sec_update_status": None,
            "selected": None,
            "site_name": None,
            "telemetry_enabled": None,
            "ts_update_status": None,
            "web_root": None,
        },
        {},
        {"enable_compendia_ocp": "enable_compendia_OCP", "major_platform": "majorPlatform"},
        sortable=(
            "auto_archive_ack",
            "auto_archive_enable",
            "base_recalibration_mode",
            "check_news_posts",
            "cluster_auto_disable",
            "default_flow_order",
            "default_library_key",
            "default_storage_options",
            "default_test_fragment_key",
            "enable_auto_pkg_dl",
            "enable_auto_security",
            "enable_compendia_OCP",
            "enable_nightly_email",
            "enable_support_upload",
            "enable_version_lock",
            "id",
            "majorPlatform",
            "mark_duplicates",
            "name",
            "password_max_age",
            "plugin_output_folder",
            "realign",
            "records_to_display",
            "sec_update_status",
            "selected",
            "site_name",
            "telemetry_enabled",
            "ts_update_status",
            "web_root",
        ),
        releases={"majorPlatform": r.Span(since="5.18.1"), "password_max_age": r.Span(since="5.18.1")},
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    auto_archive_ack: bool | Unset = UNSET,
    auto_archive_enable: bool | Unset = UNSET,
    base_recalibration_mode: str | Unset = UNSET,
    check_news_posts: bool | Unset = UNSET,
    cluster_auto_disable: bool | Unset = UNSET,
    default_flow_order: str | Unset = UNSET,
    default_library_key: str | Unset = UNSET,
    default_storage_options: str | Unset = UNSET,
    default_test_fragment_key: str | Unset = UNSET,
    enable_auto_pkg_dl: bool | Unset = UNSET,
    enable_auto_security: bool | Unset = UNSET,
    enable_compendia_ocp: bool | Unset = UNSET,
    enable_nightly_email: bool | Unset = UNSET,
    enable_support_upload: bool | Unset = UNSET,
    enable_version_lock: bool | Unset = UNSET,
    id: int | Unset = UNSET,
    major_platform: str | Unset = UNSET,
    mark_duplicates: bool | Unset = UNSET,
    name: str | Unset = UNSET,
    password_max_age: int | Unset = UNSET,
    plugin_output_folder: str | Unset = UNSET,
    realign: bool | Unset = UNSET,
    records_to_display: int | Unset = UNSET,
    sec_update_status: str | Unset = UNSET,
    selected: bool | Unset = UNSET,
    site_name: str | Unset = UNSET,
    telemetry_enabled: bool | Unset = UNSET,
    ts_update_status: str | Unset = UNSET,
    web_root: str | Unset = UNSET,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Globalconfig, GlobalconfigList]:
    """GET /rundb/api/v1/globalconfig/.

    Arguments:
        page_size: int; query `limit`. 0 or more; default `20`.
        offset: int; query `offset`. 0 or more.
        order_by: list of str; query `order_by`. One or more of `auto_archive_ack`, `auto_archive_enable`,
            `base_recalibration_mode`, `check_news_posts`, `cluster_auto_disable`, `default_flow_order`,
            `default_library_key`, `default_storage_options`, `default_test_fragment_key`, `enable_auto_pkg_dl`,
            `enable_auto_security`, `enable_compendia_OCP`, `enable_nightly_email`, `enable_support_upload`,
            `enable_version_lock`, `id`, `majorPlatform`, `mark_duplicates`, `name`, `password_max_age`,
            `plugin_output_folder`, `realign`, `records_to_display`, `sec_update_status`, `selected`, `site_name`,
            `telemetry_enabled`, `ts_update_status`, `web_root`.
        auto_archive_ack: bool; query `auto_archive_ack`.
        auto_archive_enable: bool; query `auto_archive_enable`.
        base_recalibration_mode: str; query `base_recalibration_mode`.
        check_news_posts: bool; query `check_news_posts`.
        cluster_auto_disable: bool; query `cluster_auto_disable`.
        default_flow_order: str; query `default_flow_order`.
        default_library_key: str; query `default_library_key`.
        default_storage_options: str; query `default_storage_options`.
        default_test_fragment_key: str; query `default_test_fragment_key`.
        enable_auto_pkg_dl: bool; query `enable_auto_pkg_dl`.
        enable_auto_security: bool; query `enable_auto_security`.
        enable_compendia_ocp: bool; query `enable_compendia_OCP`.
        enable_nightly_email: bool; query `enable_nightly_email`.
        enable_support_upload: bool; query `enable_support_upload`.
        enable_version_lock: bool; query `enable_version_lock`.
        id: int; query `id`.
        major_platform: str; query `majorPlatform`. Since 5.18.1.
        mark_duplicates: bool; query `mark_duplicates`.
        name: str; query `name`.
        password_max_age: int; query `password_max_age`. Since 5.18.1.
        plugin_output_folder: str; query `plugin_output_folder`.
        realign: bool; query `realign`.
        records_to_display: int; query `records_to_display`.
        sec_update_status: str; query `sec_update_status`.
        selected: bool; query `selected`.
        site_name: str; query `site_name`.
        telemetry_enabled: bool; query `telemetry_enabled`.
        ts_update_status: str; query `ts_update_status`.
        web_root: str; query `web_root`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith=\"31\"; a name that the list does not have is
            refused.

    Returns:
        A pager of Globalconfig, read page by page.

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
            auto_archive_ack,
            auto_archive_enable,
            base_recalibration_mode,
            check_news_posts,
            cluster_auto_disable,
            default_flow_order,
            default_library_key,
            default_storage_options,
            default_test_fragment_key,
            enable_auto_pkg_dl,
            enable_auto_security,
            enable_compendia_ocp,
            enable_nightly_email,
            enable_support_upload,
            enable_version_lock,
            id,
            major_platform,
            mark_duplicates,
            name,
            password_max_age,
            plugin_output_folder,
            realign,
            records_to_display,
            sec_update_status,
            selected,
            site_name,
            telemetry_enabled,
            ts_update_status,
            web_root,
        ),
        filters=filters,
        limit=limit,
        start=start,
        prefetch=prefetch,
    )
