# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleannotationCv: /components/schemas/sampleannotation_cv."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/sampleannotation_cv"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleannotationCv(m.Model):
    """`/components/schemas/sampleannotation_cv` in the description."""

    annotation_type: str | None | Unset = UNSET
    i_r_annotation_type: str | None | Unset = UNSET
    i_r_value: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_ir_compatible: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_group_type_cv: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

SampleannotationCv._describe(
    m.optional("annotationType", "annotation_type", d.TEXT, null=True),
    m.optional("iRAnnotationType", "i_r_annotation_type", d.TEXT, null=True),
    m.optional("iRValue", "i_r_value", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isIRCompatible", "is_ir_compatible", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sampleGroupType_CV", "sample_group_type_cv", d.TEXT, null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    m.optional("value", "value", d.TEXT, null=True),
    rest=d.ANY,
)
