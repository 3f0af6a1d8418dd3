# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Analysisargs: /components/schemas/analysisargs."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/analysisargs"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Analysisargs(m.Model):
    """`/components/schemas/analysisargs` in the description."""

    active: bool | None | Unset = UNSET
    alignmentargs: str | None | Unset = UNSET
    analysisargs: str | None | Unset = UNSET
    appl_category: str | None | Unset = UNSET
    appl_group: Applicationgroup | None | Unset = UNSET
    appl_type: Runtype | None | Unset = UNSET
    basecallerargs: str | None | Unset = UNSET
    beadfindargs: str | None | Unset = UNSET
    calibrateargs: str | None | Unset = UNSET
    chip_type: str | None | Unset = UNSET
    chip_default: bool | None | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    creator: User | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    ionstatsargs: str | None | Unset = UNSET
    is_system: bool | None | Unset = UNSET
    last_modified_date: datetime.datetime | None | Unset = UNSET
    last_modified_user: User | None | Unset = UNSET
    library_kit_name: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    prebasecallerargs: str | None | Unset = UNSET
    prethumbnailbasecallerargs: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_prep_kit_name: str | None | Unset = UNSET
    sequence_kit_name: str | None | Unset = UNSET
    template_kit_name: str | None | Unset = UNSET
    thumbnailalignmentargs: str | None | Unset = UNSET
    thumbnailanalysisargs: str | None | Unset = UNSET
    thumbnailbasecallerargs: str | None | Unset = UNSET
    thumbnailbeadfindargs: str | None | Unset = UNSET
    thumbnailcalibrateargs: str | None | Unset = UNSET
    thumbnailionstatsargs: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .applicationgroup import Applicationgroup  # noqa: E402
from .runtype import Runtype  # noqa: E402
from .user import User  # noqa: E402

Analysisargs._describe(
    m.optional("active", "active", d.BOOLEAN, null=True),
    m.optional("alignmentargs", "alignmentargs", d.TEXT, null=True),
    m.optional("analysisargs", "analysisargs", d.TEXT, null=True),
    m.optional("applCategory", "appl_category", d.TEXT, null=True),
    m.optional("applGroup", "appl_group", d.ModelOf(Applicationgroup), null=True),
    m.optional("applType", "appl_type", d.ModelOf(Runtype), null=True),
    m.optional("basecallerargs", "basecallerargs", d.TEXT, null=True),
    m.optional("beadfindargs", "beadfindargs", d.TEXT, null=True),
    m.optional("calibrateargs", "calibrateargs", d.TEXT, null=True),
    m.optional("chipType", "chip_type", d.TEXT, null=True),
    m.optional("chip_default", "chip_default", d.BOOLEAN, null=True),
    m.optional("creationDate", "creation_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("creator", "creator", d.ModelOf(User), null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("ionstatsargs", "ionstatsargs", d.TEXT, null=True),
    m.optional("isSystem", "is_system", d.BOOLEAN, null=True),
    m.optional("lastModifiedDate", "last_modified_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("lastModifiedUser", "last_modified_user", d.ModelOf(User), null=True),
    m.optional("libraryKitName", "library_kit_name", d.TEXT, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("prebasecallerargs", "prebasecallerargs", d.TEXT, null=True),
    m.optional("prethumbnailbasecallerargs", "prethumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("samplePrepKitName", "sample_prep_kit_name", d.TEXT, null=True),
    m.optional("sequenceKitName", "sequence_kit_name", d.TEXT, null=True),
    m.optional("templateKitName", "template_kit_name", d.TEXT, null=True),
    m.optional("thumbnailalignmentargs", "thumbnailalignmentargs", d.TEXT, null=True),
    m.optional("thumbnailanalysisargs", "thumbnailanalysisargs", d.TEXT, null=True),
    m.optional("thumbnailbasecallerargs", "thumbnailbasecallerargs", d.TEXT, null=True),
    m.optional("thumbnailbeadfindargs", "thumbnailbeadfindargs", d.TEXT, null=True),
    m.optional("thumbnailcalibrateargs", "thumbnailcalibrateargs", d.TEXT, null=True),
    m.optional("thumbnailionstatsargs", "thumbnailionstatsargs", d.TEXT, null=True),
    rest=d.ANY,
)
