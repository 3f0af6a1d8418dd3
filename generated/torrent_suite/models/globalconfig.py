# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Globalconfig: /components/schemas/globalconfig."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/globalconfig"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Globalconfig(m.Model):
    """`/components/schemas/globalconfig` in the description."""

    auto_archive_ack: bool | None | Unset = UNSET
    auto_archive_enable: bool | None | Unset = UNSET
    base_recalibration_mode: str | None | Unset = UNSET
    check_news_posts: bool | None | Unset = UNSET
    cluster_auto_disable: bool | None | Unset = UNSET
    default_flow_order: str | None | Unset = UNSET
    default_library_key: str | None | Unset = UNSET
    default_storage_options: str | None | Unset = UNSET
    default_test_fragment_key: str | None | Unset = UNSET
    enable_auto_pkg_dl: bool | None | Unset = UNSET
    enable_auto_security: bool | None | Unset = UNSET
    enable_compendia_ocp: bool | None | Unset = UNSET
    enable_nightly_email: bool | None | Unset = UNSET
    enable_support_upload: bool | None | Unset = UNSET
    enable_version_lock: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    major_platform: str | None | Unset = UNSET
    mark_duplicates: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    password_max_age: int | None | Unset = UNSET
    plugin_output_folder: str | None | Unset = UNSET
    realign: bool | None | Unset = UNSET
    records_to_display: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sec_update_status: str | None | Unset = UNSET
    selected: bool | None | Unset = UNSET
    site_name: str | None | Unset = UNSET
    telemetry_enabled: bool | None | Unset = UNSET
    ts_update_status: str | None | Unset = UNSET
    web_root: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Globalconfig._describe(
    m.optional("auto_archive_ack", "auto_archive_ack", d.BOOLEAN, null=True),
    m.optional("auto_archive_enable", "auto_archive_enable", d.BOOLEAN, null=True),
    m.optional("base_recalibration_mode", "base_recalibration_mode", d.TEXT, null=True),
    m.optional("check_news_posts", "check_news_posts", d.BOOLEAN, null=True),
    m.optional("cluster_auto_disable", "cluster_auto_disable", d.BOOLEAN, null=True),
    m.optional("default_flow_order", "default_flow_order", d.TEXT, null=True),
    m.optional("default_library_key", "default_library_key", d.TEXT, null=True),
    m.optional("default_storage_options", "default_storage_options", d.TEXT, null=True),
    m.optional("default_test_fragment_key", "default_test_fragment_key", d.TEXT, null=True),
    m.optional("enable_auto_pkg_dl", "enable_auto_pkg_dl", d.BOOLEAN, null=True),
    m.optional("enable_auto_security", "enable_auto_security", d.BOOLEAN, null=True),
    m.optional("enable_compendia_OCP", "enable_compendia_ocp", d.BOOLEAN, null=True),
    m.optional("enable_nightly_email", "enable_nightly_email", d.BOOLEAN, null=True),
    m.optional("enable_support_upload", "enable_support_upload", d.BOOLEAN, null=True),
    m.optional("enable_version_lock", "enable_version_lock", d.BOOLEAN, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("majorPlatform", "major_platform", d.TEXT, null=True),
    m.optional("mark_duplicates", "mark_duplicates", d.BOOLEAN, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("password_max_age", "password_max_age", d.INTEGER, null=True),
    m.optional("plugin_output_folder", "plugin_output_folder", d.TEXT, null=True),
    m.optional("realign", "realign", d.BOOLEAN, null=True),
    m.optional("records_to_display", "records_to_display", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sec_update_status", "sec_update_status", d.TEXT, null=True),
    m.optional("selected", "selected", d.BOOLEAN, null=True),
    m.optional("site_name", "site_name", d.TEXT, null=True),
    m.optional("telemetry_enabled", "telemetry_enabled", d.BOOLEAN, null=True),
    m.optional("ts_update_status", "ts_update_status", d.TEXT, null=True),
    m.optional("web_root", "web_root", d.TEXT, null=True),
    rest=d.ANY,
)
