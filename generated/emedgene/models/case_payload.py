# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CasePayload: /components/schemas/CasePayload."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CasePayload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CasePayload(m.Model):
    """`/components/schemas/CasePayload` in the description."""

    enrich_disease_phenotypes: bool | Unset = UNSET
    include_incidental_parents: bool | Unset = UNSET
    sharing_level: int | Unset = UNSET
    should_upload: bool
    test_data: TestData


# The classes that this one names are imported after it is made: they may name it in turn.
from .test_data import TestData  # noqa: E402

CasePayload._describe(
    m.optional("enrich_disease_phenotypes", "enrich_disease_phenotypes", d.BOOLEAN),
    m.optional("include_incidental_parents", "include_incidental_parents", d.BOOLEAN),
    m.optional("sharing_level", "sharing_level", d.INTEGER),
    m.required("should_upload", "should_upload", d.BOOLEAN),
    m.required("test_data", "test_data", d.ModelOf(TestData)),
)
