# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PluginResultJob: /components/schemas/PluginResultJob."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PluginResultJob"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PluginResultJob(m.Model):
    """`/components/schemas/PluginResultJob` in the description."""

    config: str | dict[str, Any] | None | Unset = UNSET
    endtime: datetime.datetime | None | Unset = UNSET
    grid_engine_jobid: int | None | Unset = UNSET
    id: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    run_level: str | None | Unset = UNSET
    starttime: datetime.datetime | None | Unset = UNSET
    state: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

PluginResultJob._describe(
    m.optional("config", "config", d.AnyOf(d.TEXT, d.MapOf(d.ANY)), null=True),
    m.optional("endtime", "endtime", d.MILLISECOND_MOMENT, null=True),
    m.optional("grid_engine_jobid", "grid_engine_jobid", d.INTEGER, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("run_level", "run_level", d.TEXT, null=True),
    m.optional("starttime", "starttime", d.MILLISECOND_MOMENT, null=True),
    m.optional("state", "state", d.TEXT, null=True),
    rest=d.ANY,
)
