# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateSample: /components/schemas/CreateSample."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateSample(Model):
    """`/components/schemas/CreateSample` in the description."""

    description: str | None | Unset = UNSET
    name: str
    tags: OptionalSampleTags | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .optional_sample_tags import OptionalSampleTags  # noqa: E402

CreateSample._describe(
    optional("description", "description", TEXT, null=True),
    required("name", "name", TEXT),
    optional("tags", "tags", ModelOf(OptionalSampleTags), null=True),
)
