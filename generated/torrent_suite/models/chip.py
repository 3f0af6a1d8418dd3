# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Chip: /components/schemas/chip."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/chip"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Chip(m.Model):
    """`/components/schemas/chip` in the description."""

    alignmentargs: str | None | Unset = UNSET
    analysisargs: str | None | Unset = UNSET
    basecallerargs: str | None | Unset = UNSET
    beadfindargs: str | None | Unset = UNSET
    calibrateargs: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    early_dat_file_deletion: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    instrument_type: str | None | Unset = UNSET
    ionstatsargs: str | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    prebasecallerargs: str | None | Unset = UNSET
    prethumbnailbasecallerargs: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    slots: int | None | Unset = UNSET
    thumbnailalignmentargs: str | None | Unset = UNSET
    thumbnailanalysisargs: str | None | Unset = UNSET
    thumbnailbasecallerargs: str | None | Unset = UNSET
    thumbnailbeadfindargs: str | None | Unset = UNSET
    thumbnailcalibrateargs: str | None | Unset = UNSET
    thumbnailionstatsargs: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Chip._describe(
    m.optional("alignmentargs", "alignmentargs", d.TEXT, null=True),
    m.optional("analysisargs", "analysisargs", d.TEXT, null=True),
    m.optional("basecallerargs", "basecallerargs", d.TEXT, null=True),
    m.optional("beadfindargs", "beadfindargs", d.TEXT, null=True),
    m.optional("calibrateargs", "calibrateargs", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("earlyDatFileDeletion", "early_dat_file_deletion", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("instrumentType", "instrument_type", d.TEXT, null=True),
    m.optional("ionstatsargs", "ionstatsargs", d.TEXT, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("prebasecallerargs", "prebasecallerargs", d.TEXT, null=True),
    m.optional("prethumbnailbasecallerargs", "prethumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("slots", "slots", d.INTEGER, null=True),
    m.optional("thumbnailalignmentargs", "thumbnailalignmentargs", d.TEXT, null=True),
    m.optional("thumbnailanalysisargs", "thumbnailanalysisargs", d.TEXT, null=True),
    m.optional("thumbnailbasecallerargs", "thumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("thumbnailbeadfindargs", "thumbnailbeadfindargs", d.TEXT, null=True),
    m.optional("thumbnailcalibrateargs", "thumbnailcalibrateargs", d.TEXT, null=True),
    m.optional("thumbnailionstatsargs", "thumbnailionstatsargs", d.TEXT, null=True),
    rest=d.ANY,
)
