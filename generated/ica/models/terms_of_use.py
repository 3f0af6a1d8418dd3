# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TermsOfUse: /components/schemas/TermsOfUse."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/TermsOfUse"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TermsOfUse(m.Model):
    """`/components/schemas/TermsOfUse` in the description."""

    release_version: str | Unset = UNSET
    requires_user_acceptance: bool
    terms_of_use: str


# The classes that this one names are imported after it is made: they may name it in turn.

TermsOfUse._describe(
    m.optional("releaseVersion", "release_version", d.TEXT),
    m.required("requiresUserAcceptance", "requires_user_acceptance", d.BOOLEAN),
    m.required("termsOfUse", "terms_of_use", d.TEXT),
)
