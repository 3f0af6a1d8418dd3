# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Compositedatamanagement: /components/schemas/compositedatamanagement."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/compositedatamanagement"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Compositedatamanagement(m.Model):
    """`/components/schemas/compositedatamanagement` in the description."""

    basecall_diskspace: float | None | Unset = UNSET
    basecall_keep: str | bool | None | Unset = UNSET
    basecall_state: str | None | Unset = UNSET
    diskusage: int | None | Unset = UNSET
    exp_dir: str | None | Unset = UNSET
    exp_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    in_process: bool | None | Unset = UNSET
    misc_diskspace: int | None | Unset = UNSET
    misc_keep: str | bool | None | Unset = UNSET
    misc_state: str | None | Unset = UNSET
    output_diskspace: float | None | Unset = UNSET
    output_keep: str | bool | None | Unset = UNSET
    output_state: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    results_name: str | None | Unset = UNSET
    sigproc_diskspace: float | None | Unset = UNSET
    sigproc_keep: str | bool | None | Unset = UNSET
    sigproc_state: str | None | Unset = UNSET
    time_stamp: datetime.datetime | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Compositedatamanagement._describe(
    m.optional("basecall_diskspace", "basecall_diskspace", d.NUMBER, null=True),
    m.optional("basecall_keep", "basecall_keep", d.AnyOf(d.TEXT, d.BOOLEAN), null=True),
    m.optional("basecall_state", "basecall_state", d.TEXT, null=True),
    m.optional("diskusage", "diskusage", d.INTEGER, null=True),
    m.optional("expDir", "exp_dir", d.TEXT, null=True),
    m.optional("expName", "exp_name", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("in_process", "in_process", d.BOOLEAN, null=True),
    m.optional("misc_diskspace", "misc_diskspace", d.INTEGER, null=True),
    m.optional("misc_keep", "misc_keep", d.AnyOf(d.TEXT, d.BOOLEAN), null=True),
    m.optional("misc_state", "misc_state", d.TEXT, null=True),
    m.optional("output_diskspace", "output_diskspace", d.NUMBER, null=True),
    m.optional("output_keep", "output_keep", d.AnyOf(d.TEXT, d.BOOLEAN), null=True),
    m.optional("output_state", "output_state", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("resultsName", "results_name", d.TEXT, null=True),
    m.optional("sigproc_diskspace", "sigproc_diskspace", d.NUMBER, null=True),
    m.optional("sigproc_keep", "sigproc_keep", d.AnyOf(d.TEXT, d.BOOLEAN), null=True),
    m.optional("sigproc_state", "sigproc_state", d.TEXT, null=True),
    m.optional("timeStamp", "time_stamp", d.MILLISECOND_MOMENT, null=True),
    rest=d.ANY,
)
