# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineUpdate: /components/schemas/PipelineUpdate."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineUpdate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineUpdate(m.Model):
    """`/components/schemas/PipelineUpdate` in the description."""

    code: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    language_version: str | None | Unset = UNSET
    proprietary: bool | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_resources import PipelineResources  # noqa: E402

PipelineUpdate._describe(
    m.optional("code", "code", d.TEXT, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("languageVersion", "language_version", d.TEXT, null=True),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
)
