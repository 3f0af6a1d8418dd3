# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineConfigurationParameter: /components/schemas/PipelineConfigurationParameter."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineConfigurationParameter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineConfigurationParameter(m.Model):
    """`/components/schemas/PipelineConfigurationParameter` in the description."""

    code: str
    multi_value: bool
    required: bool
    settings: Settings | Unset = UNSET
    type: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .settings import (
    Settings,  # noqa: E402
    decode_settings,  # noqa: E402
)

PipelineConfigurationParameter._describe(
    m.required("code", "code", d.TEXT),
    m.required("multiValue", "multi_value", d.BOOLEAN),
    m.required("required", "required", d.BOOLEAN),
    m.optional("settings", "settings", decode_settings),
    m.required("type", "type", d.TEXT),
)
