# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormExternalData: /components/schemas/InputFormExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormExternalData(m.Model):
    """`/components/schemas/InputFormExternalData` in the description."""

    basespace_details: InputFormBaseSpaceDataDetails | Unset = UNSET
    s_3_details: InputFormS3DataDetails | Unset = UNSET
    type: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_base_space_data_details import InputFormBaseSpaceDataDetails  # noqa: E402
from .input_form_s3_data_details import InputFormS3DataDetails  # noqa: E402

InputFormExternalData._describe(
    m.optional("basespaceDetails", "basespace_details", d.ModelOf(InputFormBaseSpaceDataDetails)),
    m.optional("s3Details", "s_3_details", d.ModelOf(InputFormS3DataDetails)),
    m.required("type", "type", d.TEXT),
    m.required("url", "url", d.TEXT),
)
