# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Plugin: /components/schemas/plugin."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plugin"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Plugin(m.Model):
    """`/components/schemas/plugin` in the description."""

    active: bool | None | Unset = UNSET
    available_versions: list[Any] | None | Unset = UNSET
    config: str | dict[str, Any] | None | Unset = UNSET
    date: datetime.datetime | None | Unset = UNSET
    default_selected: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    has_about: bool | None | Unset = UNSET
    id: int | None | Unset = UNSET
    input: str | None | Unset = UNSET
    is_config: bool | None | Unset = UNSET
    is_instance: bool | None | Unset = UNSET
    is_plan_config: bool | None | Unset = UNSET
    is_supported: bool | None | Unset = UNSET
    is_upgradable: bool | None | Unset = UNSET
    major_block: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    package_name: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
    pluginsettings: str | dict[str, Any] | None | Unset = UNSET
    requires_configuration: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    script: str | None | Unset = UNSET
    selected: bool | None | Unset = UNSET
    status: str | dict[str, Any] | None | Unset = UNSET
    url: str | None | Unset = UNSET
    userinputfields: str | dict[str, Any] | None | Unset = UNSET
    version: str | None | Unset = UNSET
    versioned_name: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Plugin._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.optional("availableVersions", "available_versions", d.ListOf(d.ANY), null=True),
    m.optional("config", "config", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("date", "date", d.MILLISECOND_MOMENT, null=True),
    m.optional("defaultSelected", "default_selected", d.BOOLEAN, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("hasAbout", "has_about", d.BOOLEAN, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("input", "input", d.TEXT, null=True),
    m.optional("isConfig", "is_config", d.BOOLEAN, null=True),
    m.optional("isInstance", "is_instance", d.BOOLEAN, null=True),
    m.optional("isPlanConfig", "is_plan_config", d.BOOLEAN, null=True),
    m.optional("isSupported", "is_supported", d.BOOLEAN, null=True),
    m.optional("isUpgradable", "is_upgradable", d.BOOLEAN, null=True),
    m.optional("majorBlock", "major_block", d.BOOLEAN, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("packageName", "package_name", d.TEXT, null=True),
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("pluginsettings", "pluginsettings", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("requires_configuration", "requires_configuration", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("script", "script", d.TEXT, null=True),
    m.optional("selected", "selected", d.BOOLEAN, null=True),
    m.optional("status", "status", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("url", "url", d.TEXT, null=True),
    m.optional("userinputfields", "userinputfields", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("version", "version", d.TEXT, null=True),
    m.optional("versionedName", "versioned_name", d.TEXT, null=True),
    rest=d.ANY,
)
