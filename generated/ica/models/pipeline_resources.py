# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineResources: /components/schemas/PipelineResources."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineResources"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineResources(Model):
    """`/components/schemas/PipelineResources` in the description."""

    f1: bool | None | Unset = UNSET
    f2: bool | None | Unset = UNSET
    gpu: bool | None | Unset = UNSET
    software_only: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineResources._describe(
    optional("f1", "f1", BOOLEAN, null=True),
    optional("f2", "f2", BOOLEAN, null=True),
    optional("gpu", "gpu", BOOLEAN, null=True),
    optional("software-only", "software_only", BOOLEAN, null=True),
)
