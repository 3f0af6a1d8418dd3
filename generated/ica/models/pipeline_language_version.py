# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineLanguageVersion: /components/schemas/PipelineLanguageVersion."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineLanguageVersion"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineLanguageVersion(m.Model):
    """`/components/schemas/PipelineLanguageVersion` in the description."""

    id: str
    language: PipelineLanguageVersionLanguage | str
    name: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_language_version_language import PipelineLanguageVersionLanguage  # noqa: E402

PipelineLanguageVersion._describe(
    m.required("id", "id", d.TEXT),
    m.required("language", "language", d.OneValueOf(PipelineLanguageVersionLanguage)),
    m.required("name", "name", d.TEXT),
)
