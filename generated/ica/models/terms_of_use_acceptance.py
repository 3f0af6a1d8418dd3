# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TermsOfUseAcceptance: /components/schemas/TermsOfUseAcceptance."""

from __future__ import annotations

import datetime

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TermsOfUseAcceptance"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TermsOfUseAcceptance(m.Model):
    """`/components/schemas/TermsOfUseAcceptance` in the description."""

    accepted: bool
    first_acceptance_date: datetime.datetime
    last_acceptance_date: datetime.datetime | Unset = UNSET
    version_terms_of_use_first_accept: str
    version_terms_of_use_last_accept: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TermsOfUseAcceptance._describe(
    m.required("accepted", "accepted", d.BOOLEAN),
    m.required("firstAcceptanceDate", "first_acceptance_date", d.MOMENT),
    m.optional("lastAcceptanceDate", "last_acceptance_date", d.MOMENT),
    m.required("versionTermsOfUseFirstAccept", "version_terms_of_use_first_accept", d.TEXT),
    m.optional("versionTermsOfUseLastAccept", "version_terms_of_use_last_accept", d.TEXT),
)
