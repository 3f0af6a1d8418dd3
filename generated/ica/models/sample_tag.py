# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""SampleTag: /components/schemas/SampleTag."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/SampleTag"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class SampleTag(Model):
    """`/components/schemas/SampleTag` in the description."""

    connector_tags: list[str]
    run_in_tags: list[str]
    technical_tags: list[str]
    user_tags: list[str]


# The classes that this one names are imported after it is made: they may name it in turn.

SampleTag._describe(
    required("connectorTags", "connector_tags", ListOf(TEXT)),
    required("runInTags", "run_in_tags", ListOf(TEXT)),
    required("technicalTags", "technical_tags", ListOf(TEXT)),
    required("userTags", "user_tags", ListOf(TEXT)),
)
