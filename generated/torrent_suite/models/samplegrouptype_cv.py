# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SamplegrouptypeCv: /components/schemas/samplegrouptype_cv."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/samplegrouptype_cv"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SamplegrouptypeCv(m.Model):
    """`/components/schemas/samplegrouptype_cv` in the description."""

    description: str | None | Unset = UNSET
    displayed_name: str | None | Unset = UNSET
    i_r_annotation_type: str | None | Unset = UNSET
    i_r_value: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_ir_compatible: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_annotation_set: list[str] | None | Unset = UNSET
    sample_sets: list[str] | None | Unset = UNSET
    uid: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SamplegrouptypeCv._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("displayedName", "displayed_name", d.TEXT, null=True),
    m.optional("iRAnnotationType", "i_r_annotation_type", d.TEXT, null=True),
    m.optional("iRValue", "i_r_value", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isIRCompatible", "is_ir_compatible", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sampleAnnotation_set", "sample_annotation_set", d.ListOf(d.TEXT), null=True),
    m.optional("sampleSets", "sample_sets", d.ListOf(d.TEXT), null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    rest=d.ANY,
)
