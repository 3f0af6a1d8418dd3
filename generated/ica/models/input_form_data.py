# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""InputFormData: /components/schemas/InputFormData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/InputFormData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class InputFormData(m.Model):
    """`/components/schemas/InputFormData` in the description."""

    data_id: str
    mount_path: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

InputFormData._describe(m.required("dataId", "data_id", d.TEXT), m.optional("mountPath", "mount_path", d.TEXT))
