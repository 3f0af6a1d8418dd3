# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateTermsOfUse: /components/schemas/CreateTermsOfUse."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/CreateTermsOfUse"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateTermsOfUse(m.Model):
    """`/components/schemas/CreateTermsOfUse` in the description."""

    release_version: str
    requires_user_acceptance: bool
    reset_acceptance_records: bool
    terms_of_use: str


# The classes that this one names are imported after it is made: they may name it in turn.

CreateTermsOfUse._describe(
    m.required("releaseVersion", "release_version", d.TEXT),
    m.required("requiresUserAcceptance", "requires_user_acceptance", d.BOOLEAN),
    m.required("resetAcceptanceRecords", "reset_acceptance_records", d.BOOLEAN),
    m.required("termsOfUse", "terms_of_use", d.TEXT),
)
