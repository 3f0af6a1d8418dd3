# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineUpdate: /components/schemas/PipelineUpdate."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT, ModelOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineUpdate"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineUpdate(Model):
    """`/components/schemas/PipelineUpdate` in the description."""

    code: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    language_version: str | None | Unset = UNSET
    proprietary: bool | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_resources import PipelineResources  # noqa: E402

PipelineUpdate._describe(
    optional("code", "code", TEXT, null=True),
    optional("description", "description", TEXT, null=True),
    optional("languageVersion", "language_version", TEXT, null=True),
    optional("proprietary", "proprietary", BOOLEAN, null=True),
    optional("resources", "resources", ModelOf(PipelineResources), null=True),
)
