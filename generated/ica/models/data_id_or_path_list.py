# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataIdOrPathList: /components/schemas/DataIdOrPathList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataIdOrPathList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataIdOrPathList(m.Model):
    """`/components/schemas/DataIdOrPathList` in the description."""

    data_ids: list[str] | Unset = UNSET
    data_paths: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

DataIdOrPathList._describe(
    m.optional("dataIds", "data_ids", d.ListOf(d.TEXT)), m.optional("dataPaths", "data_paths", d.ListOf(d.TEXT))
)
