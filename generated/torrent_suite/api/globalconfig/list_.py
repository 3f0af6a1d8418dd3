# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""GET /rundb/api/v1/globalconfig/"""

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any

from ....runtime import calls
from ....runtime import decoders as d
from ....runtime import filters as f
from ....runtime import operations as op
from ...models import ref

if TYPE_CHECKING:
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
        op.query("mark_duplicates", d.BOOLEAN),
        op.query("name"),
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
    evidence="documented",
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
            "mark_duplicates": None,
            "name": None,
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
        {"enable_compendia_ocp": "enable_compendia_OCP"},
    ),
)


def list_(
    *,
    page_size: int | None = None,
    offset: int | None = None,
    order_by: abc.Sequence[str] | None = None,
    auto_archive_ack: bool | None = None,
    auto_archive_enable: bool | None = None,
    base_recalibration_mode: str | None = None,
    check_news_posts: bool | None = None,
    cluster_auto_disable: bool | None = None,
    default_flow_order: str | None = None,
    default_library_key: str | None = None,
    default_storage_options: str | None = None,
    default_test_fragment_key: str | None = None,
    enable_auto_pkg_dl: bool | None = None,
    enable_auto_security: bool | None = None,
    enable_compendia_ocp: bool | None = None,
    enable_nightly_email: bool | None = None,
    enable_support_upload: bool | None = None,
    enable_version_lock: bool | None = None,
    id: int | None = None,
    mark_duplicates: bool | None = None,
    name: str | None = None,
    plugin_output_folder: str | None = None,
    realign: bool | None = None,
    records_to_display: int | None = None,
    sec_update_status: str | None = None,
    selected: bool | None = None,
    site_name: str | None = None,
    telemetry_enabled: bool | None = None,
    ts_update_status: str | None = None,
    web_root: str | None = None,
    limit: int | None = None,
    start: str | int | None = None,
    prefetch: int | None = None,
    **filters: Any,
) -> calls.PagedCall[Globalconfig, GlobalconfigList]:
    """GET /rundb/api/v1/globalconfig/.

    Arguments:
        page_size: query `limit`.
        offset: query `offset`.
        order_by: query `order_by`. One or more of: auto_archive_ack, auto_archive_enable, base_recalibration_mode, check_news_posts, cluster_auto_disable, default_flow_order, default_library_key, default_storage_options, default_test_fragment_key, enable_auto_pkg_dl, enable_auto_security, enable_compendia_OCP, enable_nightly_email, enable_support_upload, enable_version_lock, id, mark_duplicates, name, plugin_output_folder, realign, records_to_display, sec_update_status, selected, site_name, telemetry_enabled, ts_update_status, web_root.
        auto_archive_ack: query `auto_archive_ack`.
        auto_archive_enable: query `auto_archive_enable`.
        base_recalibration_mode: query `base_recalibration_mode`.
        check_news_posts: query `check_news_posts`.
        cluster_auto_disable: query `cluster_auto_disable`.
        default_flow_order: query `default_flow_order`.
        default_library_key: query `default_library_key`.
        default_storage_options: query `default_storage_options`.
        default_test_fragment_key: query `default_test_fragment_key`.
        enable_auto_pkg_dl: query `enable_auto_pkg_dl`.
        enable_auto_security: query `enable_auto_security`.
        enable_compendia_ocp: query `enable_compendia_OCP`.
        enable_nightly_email: query `enable_nightly_email`.
        enable_support_upload: query `enable_support_upload`.
        enable_version_lock: query `enable_version_lock`.
        id: query `id`.
        mark_duplicates: query `mark_duplicates`.
        name: query `name`.
        plugin_output_folder: query `plugin_output_folder`.
        realign: query `realign`.
        records_to_display: query `records_to_display`.
        sec_update_status: query `sec_update_status`.
        selected: query `selected`.
        site_name: query `site_name`.
        telemetry_enabled: query `telemetry_enabled`.
        ts_update_status: query `ts_update_status`.
        web_root: query `web_root`.
        limit: the highest number of items to give, over all pages.
        start: where to go on, as `next_cursor` of an earlier page says.
        prefetch: how many pages to fetch ahead while one is read.
        filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have is refused.
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
            mark_duplicates,
            name,
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
