# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TorrentsuiteSgejobsAnswer: /components/schemas/torrentsuite_sgejobs_answer."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/torrentsuite_sgejobs_answer"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TorrentsuiteSgejobsAnswer(m.Model):
    """`/components/schemas/torrentsuite_sgejobs_answer` in the description."""

    analysis_jobs: int | Unset = UNSET
    pending_jobs: int | Unset = UNSET
    plugin_jobs: int | Unset = UNSET
    total_jobs: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TorrentsuiteSgejobsAnswer._describe(
    m.optional("analysis_jobs", "analysis_jobs", d.INTEGER),
    m.optional("pending_jobs", "pending_jobs", d.INTEGER),
    m.optional("plugin_jobs", "plugin_jobs", d.INTEGER),
    m.optional("total_jobs", "total_jobs", d.INTEGER),
    rest=d.ANY,
)
