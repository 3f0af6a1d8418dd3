# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CommonCv: /components/schemas/common_cv."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/common_cv"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CommonCv(m.Model):
    """`/components/schemas/common_cv` in the description."""

    categories: str | None | Unset = UNSET
    cv_type: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    displayed_value: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    is_active: bool | None | Unset = UNSET
    is_default: bool | None | Unset = UNSET
    is_visible: bool | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sample_prep_instrument_type: str | None | Unset = UNSET
    sequencing_instrument_type: str | None | Unset = UNSET
    uid: str | None | Unset = UNSET
    value: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

CommonCv._describe(
    m.optional("categories", "categories", d.TEXT, null=True),
    m.optional("cv_type", "cv_type", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("displayedValue", "displayed_value", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("isActive", "is_active", d.BOOLEAN, null=True),
    m.optional("isDefault", "is_default", d.BOOLEAN, null=True),
    m.optional("isVisible", "is_visible", d.BOOLEAN, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("samplePrep_instrumentType", "sample_prep_instrument_type", d.TEXT, null=True),
    m.optional("sequencing_instrumentType", "sequencing_instrument_type", d.TEXT, null=True),
    m.optional("uid", "uid", d.TEXT, null=True),
    m.optional("value", "value", d.TEXT, null=True),
    rest=d.ANY,
)
