# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sampleprepdata: /components/schemas/sampleprepdata."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/sampleprepdata"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sampleprepdata(m.Model):
    """`/components/schemas/sampleprepdata` in the description."""

    end_time: datetime.datetime | None | Unset = UNSET
    id: int | None | Unset = UNSET
    instrument_name: str | None | Unset = UNSET
    instrument_status: str | None | Unset = UNSET
    kit_type: str | None | Unset = UNSET
    last_update: datetime.datetime | None | Unset = UNSET
    log_path: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    operation_mode: str | None | Unset = UNSET
    package_ver: str | None | Unset = UNSET
    progress: float | None | Unset = UNSET
    reagents_expiration: str | None | Unset = UNSET
    reagents_lot: str | None | Unset = UNSET
    reagents_part: str | None | Unset = UNSET
    remaining_seconds: int | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_prep_data_type: str | None | Unset = UNSET
    script_version: str | None | Unset = UNSET
    solutions_expiration: str | None | Unset = UNSET
    solutions_lot: str | None | Unset = UNSET
    solutions_part: str | None | Unset = UNSET
    start_time: datetime.datetime | None | Unset = UNSET
    tip_rack_barcode: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Sampleprepdata._describe(
    m.optional("endTime", "end_time", d.MILLISECOND_MOMENT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("instrumentName", "instrument_name", d.TEXT, null=True),
    m.optional("instrumentStatus", "instrument_status", d.TEXT, null=True),
    m.optional("kitType", "kit_type", d.TEXT, null=True),
    m.optional("lastUpdate", "last_update", d.MILLISECOND_MOMENT, null=True),
    m.optional("logPath", "log_path", d.TEXT, null=True),
    m.optional("message", "message", d.TEXT, null=True),
    m.optional("operationMode", "operation_mode", d.TEXT, null=True),
    m.optional("packageVer", "package_ver", d.TEXT, null=True),
    m.optional("progress", "progress", d.NUMBER, null=True),
    m.optional("reagentsExpiration", "reagents_expiration", d.TEXT, null=True),
    m.optional("reagentsLot", "reagents_lot", d.TEXT, null=True),
    m.optional("reagentsPart", "reagents_part", d.TEXT, null=True),
    m.optional("remainingSeconds", "remaining_seconds", d.INTEGER, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("samplePrepDataType", "sample_prep_data_type", d.TEXT, null=True),
    m.optional("scriptVersion", "script_version", d.TEXT, null=True),
    m.optional("solutionsExpiration", "solutions_expiration", d.TEXT, null=True),
    m.optional("solutionsLot", "solutions_lot", d.TEXT, null=True),
    m.optional("solutionsPart", "solutions_part", d.TEXT, null=True),
    m.optional("startTime", "start_time", d.MILLISECOND_MOMENT, null=True),
    m.optional("tipRackBarcode", "tip_rack_barcode", d.TEXT, null=True),
    rest=d.ANY,
)
