# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSample: /components/schemas/CreateSample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSample(m.Model):
    """`/components/schemas/CreateSample` in the description."""

    description: str | None | Unset = UNSET
    name: str
    tags: OptionalSampleTags | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .optional_sample_tags import OptionalSampleTags  # noqa: E402

CreateSample._describe(
    m.optional("description", "description", d.TEXT, null=True),
    m.required("name", "name", d.TEXT),
    m.optional("tags", "tags", d.ModelOf(OptionalSampleTags), null=True),
)
