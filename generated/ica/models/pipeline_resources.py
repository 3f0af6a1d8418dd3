# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""PipelineResources: /components/schemas/PipelineResources."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/PipelineResources"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class PipelineResources(m.Model):
    """`/components/schemas/PipelineResources` in the description."""

    f1: bool | None | Unset = UNSET
    f2: bool | None | Unset = UNSET
    gpu: bool | None | Unset = UNSET
    software_only: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

PipelineResources._describe(
    m.optional("f1", "f1", d.BOOLEAN, null=True),
    m.optional("f2", "f2", d.BOOLEAN, null=True),
    m.optional("gpu", "gpu", d.BOOLEAN, null=True),
    m.optional("software-only", "software_only", d.BOOLEAN, null=True),
)
