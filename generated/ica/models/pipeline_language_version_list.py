# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineLanguageVersionList: /components/schemas/PipelineLanguageVersionList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import ListOf, ModelOf, Nullable
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/PipelineLanguageVersionList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineLanguageVersionList(Model):
    """`/components/schemas/PipelineLanguageVersionList` in the description."""

    items: list[PipelineLanguageVersion | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_language_version import PipelineLanguageVersion  # noqa: E402

PipelineLanguageVersionList._describe(required("items", "items", ListOf(Nullable(ModelOf(PipelineLanguageVersion)))))
