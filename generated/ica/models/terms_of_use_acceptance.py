# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TermsOfUseAcceptance: /components/schemas/TermsOfUseAcceptance."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime.decoders import BOOLEAN, MOMENT, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TermsOfUseAcceptance"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TermsOfUseAcceptance(Model):
    """`/components/schemas/TermsOfUseAcceptance` in the description."""

    accepted: bool
    first_acceptance_date: datetime.datetime
    last_acceptance_date: datetime.datetime | Unset = UNSET
    version_terms_of_use_first_accept: str
    version_terms_of_use_last_accept: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TermsOfUseAcceptance._describe(
    required("accepted", "accepted", BOOLEAN),
    required("firstAcceptanceDate", "first_acceptance_date", MOMENT),
    optional("lastAcceptanceDate", "last_acceptance_date", MOMENT),
    required("versionTermsOfUseFirstAccept", "version_terms_of_use_first_accept", TEXT),
    optional("versionTermsOfUseLastAccept", "version_terms_of_use_last_accept", TEXT),
)
