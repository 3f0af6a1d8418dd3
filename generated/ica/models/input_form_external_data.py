# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormExternalData: /components/schemas/InputFormExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormExternalData(Model):
    """`/components/schemas/InputFormExternalData` in the description."""

    basespace_details: InputFormBaseSpaceDataDetails | Unset = UNSET
    s_3_details: InputFormS3DataDetails | Unset = UNSET
    type: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_base_space_data_details import InputFormBaseSpaceDataDetails  # noqa: E402
from .input_form_s3_data_details import InputFormS3DataDetails  # noqa: E402

InputFormExternalData._describe(
    optional("basespaceDetails", "basespace_details", ModelOf(InputFormBaseSpaceDataDetails)),
    optional("s3Details", "s_3_details", ModelOf(InputFormS3DataDetails)),
    required("type", "type", TEXT),
    required("url", "url", TEXT),
)
