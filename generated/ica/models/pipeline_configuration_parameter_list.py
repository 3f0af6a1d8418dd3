# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineConfigurationParameterList: /components/schemas/PipelineConfigurationParameterList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/PipelineConfigurationParameterList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineConfigurationParameterList(lists.Listing["PipelineConfigurationParameter"]):
    """`/components/schemas/PipelineConfigurationParameterList` in the description."""

    items: list[PipelineConfigurationParameter]


# The classes that this one names are imported after it is made: they may name it in turn.
from .pipeline_configuration_parameter import PipelineConfigurationParameter  # noqa: E402

PipelineConfigurationParameterList._describe(
    m.required("items", "items", d.ListOf(d.ModelOf(PipelineConfigurationParameter))), listing="items"
)
