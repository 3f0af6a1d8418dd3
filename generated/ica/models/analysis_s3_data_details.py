# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AnalysisS3DataDetails: /components/schemas/AnalysisS3DataDetails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/AnalysisS3DataDetails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AnalysisS3DataDetails(m.Model):
    """`/components/schemas/AnalysisS3DataDetails` in the description."""

    storage_credentials_id: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

AnalysisS3DataDetails._describe(m.optional("storageCredentialsId", "storage_credentials_id", d.TEXT, null=True))
