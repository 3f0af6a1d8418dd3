# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ParticipantEmails: /components/schemas/ParticipantEmails."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ParticipantEmails"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ParticipantEmails(m.Model):
    """`/components/schemas/ParticipantEmails` in the description."""

    emails: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

ParticipantEmails._describe(m.required("emails", "emails", d.ListOf(d.TEXT)))
