# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ResultsGetPluginAnswer: /components/schemas/results_get_plugin_answer."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/results_get_plugin_answer"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResultsGetPluginAnswer(m.Model):
    """`/components/schemas/results_get_plugin_answer` in the description."""

    plugin_files: Any = UNSET
    plugin_state: dict[str, Any] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ResultsGetPluginAnswer._describe(
    m.optional("pluginFiles", "plugin_files", d.ANY),
    m.optional("pluginState", "plugin_state", d.MapOf(d.ANY)),
    rest=d.ANY,
)
