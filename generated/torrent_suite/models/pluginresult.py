# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Pluginresult: /components/schemas/pluginresult."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/pluginresult"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Pluginresult(m.Model):
    """`/components/schemas/pluginresult` in the description."""

    url: str | None | Unset = UNSET
    apikey: str | None | Unset = UNSET
    can_terminate: bool | None | Unset = UNSET
    endtime: datetime.datetime | None | Unset = UNSET
    files: list[Any] | None | Unset = UNSET
    id: int | None | Unset = UNSET
    inodes: str | None | Unset = UNSET
    major: bool | None | Unset = UNSET
    owner: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    plugin: str | None | Unset = UNSET
    plugin_name: str | None | Unset = UNSET
    plugin_version: str | None | Unset = UNSET
    plugin_result_jobs: list[PluginResultJob] | None | Unset = UNSET
    report_link: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    result: str | None | Unset = UNSET
    result_name: str | None | Unset = UNSET
    size: str | None | Unset = UNSET
    starttime: datetime.datetime | None | Unset = UNSET
    state: str | None | Unset = UNSET
    store: str | dict[str, Any] | None | Unset = UNSET
    validation_errors: str | dict[str, Any] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .plugin_result_job import PluginResultJob  # noqa: E402

Pluginresult._describe(
    m.optional("URL", "url", d.TEXT, null=True),
    m.optional("apikey", "apikey", d.TEXT, null=True),
    m.optional("can_terminate", "can_terminate", d.BOOLEAN, null=True),
    m.optional("endtime", "endtime", d.MILLISECOND_MOMENT, null=True),
    m.optional("files", "files", d.ListOf(d.ANY), null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("inodes", "inodes", d.TEXT, null=True),
    m.optional("major", "major", d.BOOLEAN, null=True),
    m.optional("owner", "owner", d.TEXT, null=True),
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("plugin", "plugin", d.TEXT, null=True),
    m.optional("pluginName", "plugin_name", d.TEXT, null=True),
    m.optional("pluginVersion", "plugin_version", d.TEXT, null=True),
    m.optional("plugin_result_jobs", "plugin_result_jobs", d.ListOf(d.ModelOf(PluginResultJob)), null=True),
    m.optional("reportLink", "report_link", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("result", "result", d.TEXT, null=True),
    m.optional("resultName", "result_name", d.TEXT, null=True),
    m.optional("size", "size", d.TEXT, null=True),
    m.optional("starttime", "starttime", d.MILLISECOND_MOMENT, null=True),
    m.optional("state", "state", d.TEXT, null=True),
    m.optional("store", "store", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("validation_errors", "validation_errors", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    rest=d.ANY,
)
