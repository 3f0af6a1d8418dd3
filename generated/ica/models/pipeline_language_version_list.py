# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineLanguageVersionList: /components/schemas/PipelineLanguageVersionList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineLanguageVersionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineLanguageVersionList(lists.Listing["PipelineLanguageVersion | None"]):
    """`/components/schemas/PipelineLanguageVersionList` in the description."""

    items: list[PipelineLanguageVersion | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_language_version import PipelineLanguageVersion  # noqa: E402

PipelineLanguageVersionList._describe(
    m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(PipelineLanguageVersion)))), listing="items"
)
