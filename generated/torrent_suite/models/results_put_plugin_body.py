# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ResultsPutPluginBody: /components/schemas/results_put_plugin_body."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/results_put_plugin_body"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResultsPutPluginBody(m.Model):
    """`/components/schemas/results_put_plugin_body` in the description."""

    owner: Any = UNSET
    plugin: Any = UNSET
    pluginconfig: dict[str, Any] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ResultsPutPluginBody._describe(
    m.optional("owner", "owner", d.ANY),
    m.optional("plugin", "plugin", d.ANY),
    m.optional("pluginconfig", "pluginconfig", d.MapOf(d.ANY)),
    rest=d.ANY,
)
