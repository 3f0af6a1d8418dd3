# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""OptionalSampleTags: /components/schemas/OptionalSampleTags."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/OptionalSampleTags"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class OptionalSampleTags(m.Model):
    """`/components/schemas/OptionalSampleTags` in the description."""

    connector_tags: list[str | None] | None | Unset = UNSET
    run_in_tags: list[str | None] | None | Unset = UNSET
    technical_tags: list[str | None] | None | Unset = UNSET
    user_tags: list[str | None] | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

OptionalSampleTags._describe(
    m.optional("connectorTags", "connector_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("runInTags", "run_in_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("technicalTags", "technical_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.optional("userTags", "user_tags", d.ListOf(d.Nullable(d.TEXT)), null=True),
)
