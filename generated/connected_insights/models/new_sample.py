# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewSample: /components/schemas/NewSample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/NewSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewSample(m.Model):
    """`/components/schemas/NewSample` in the description."""

    external_sample_id: str | None | Unset = UNSET
    external_sample_name: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    molecular_data: list[MolecularData] | None | Unset = UNSET
    status: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .molecular_data import MolecularData  # noqa: E402

NewSample._describe(
    m.optional("externalSampleId", "external_sample_id", d.TEXT, null=True),
    m.optional("externalSampleName", "external_sample_name", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("molecularData", "molecular_data", d.ListOf(d.ModelOf(MolecularData)), null=True),
    m.optional("status", "status", d.TEXT, null=True),
)
