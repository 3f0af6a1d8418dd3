# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Sampleset2: /components/schemas/sampleset."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/sampleset"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Sampleset2(m.Model):
    """`/components/schemas/sampleset` in the description."""

    sample_group_type_cv: str | None | Unset = UNSET
    additional_cycles: str | None | Unset = UNSET
    categories: str | None | Unset = UNSET
    combined_library_tube_label: str | None | Unset = UNSET
    creation_date: datetime.datetime | None | Unset = UNSET
    cycling_protocols: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    displayed_name: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    last_modified_date: datetime.datetime | None | Unset = UNSET
    library_prep_instrument: str | None | Unset = UNSET
    library_prep_instrument_data: Sampleprepdata | None | Unset = UNSET
    library_prep_kit_displayed_name: str | None | Unset = UNSET
    library_prep_kit_name: str | None | Unset = UNSET
    library_prep_plate_type: str | None | Unset = UNSET
    library_prep_protocol: str | None | Unset = UNSET
    library_prep_type: str | None | Unset = UNSET
    library_prep_type_displayed_name: str | None | Unset = UNSET
    pcr_plate_serial_num: str | None | Unset = UNSET
    ready_for_planning: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_count: int | None | Unset = UNSET
    sample_group_type_name: str | None | Unset = UNSET
    samples: list[str] | None | Unset = UNSET
    status: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .sampleprepdata import Sampleprepdata  # noqa: E402

Sampleset2._describe(
    m.optional("SampleGroupType_CV", "sample_group_type_cv", d.TEXT, null=True),
    m.optional("additionalCycles", "additional_cycles", d.TEXT, null=True),
    m.optional("categories", "categories", d.TEXT, null=True),
    m.optional("combinedLibraryTubeLabel", "combined_library_tube_label", d.TEXT, null=True),
    m.optional("creationDate", "creation_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("cyclingProtocols", "cycling_protocols", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("displayedName", "displayed_name", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("lastModifiedDate", "last_modified_date", d.MILLISECOND_MOMENT, null=True),
    m.optional("libraryPrepInstrument", "library_prep_instrument", d.TEXT, null=True),
    m.optional("libraryPrepInstrumentData", "library_prep_instrument_data", d.ModelOf(Sampleprepdata), null=True),
    m.optional("libraryPrepKitDisplayedName", "library_prep_kit_displayed_name", d.TEXT, null=True),
    m.optional("libraryPrepKitName", "library_prep_kit_name", d.TEXT, null=True),
    m.optional("libraryPrepPlateType", "library_prep_plate_type", d.TEXT, null=True),
    m.optional("libraryPrepProtocol", "library_prep_protocol", d.TEXT, null=True),
    m.optional("libraryPrepType", "library_prep_type", d.TEXT, null=True),
    m.optional("libraryPrepTypeDisplayedName", "library_prep_type_displayed_name", d.TEXT, null=True),
    m.optional("pcrPlateSerialNum", "pcr_plate_serial_num", d.TEXT, null=True),
    m.optional("readyForPlanning", "ready_for_planning", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sampleCount", "sample_count", d.INTEGER, null=True),
    m.optional("sampleGroupTypeName", "sample_group_type_name", d.TEXT, null=True),
    m.optional("samples", "samples", d.ListOf(d.TEXT), null=True),
    m.optional("status", "status", d.TEXT, null=True),
    rest=d.ANY,
)
