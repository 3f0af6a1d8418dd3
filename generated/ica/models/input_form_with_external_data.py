# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormWithExternalData: /components/schemas/InputFormWithExternalData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormWithExternalData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormWithExternalData(m.Model):
    """`/components/schemas/InputFormWithExternalData` in the description."""

    data_id: str | Unset = UNSET
    external_data: InputFormExternalData | Unset = UNSET
    mount_path: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .input_form_external_data import InputFormExternalData  # noqa: E402

InputFormWithExternalData._describe(
    m.optional("dataId", "data_id", d.TEXT),
    m.optional("externalData", "external_data", d.ModelOf(InputFormExternalData)),
    m.optional("mountPath", "mount_path", d.TEXT),
)
