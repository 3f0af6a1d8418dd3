# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineConfigurationParameter: /components/schemas/PipelineConfigurationParameter."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, TEXT
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineConfigurationParameter"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineConfigurationParameter(Model):
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
    required("code", "code", TEXT),
    required("multiValue", "multi_value", BOOLEAN),
    required("required", "required", BOOLEAN),
    optional("settings", "settings", decode_settings),
    required("type", "type", TEXT),
)
