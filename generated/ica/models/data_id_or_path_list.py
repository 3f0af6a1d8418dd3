# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataIdOrPathList: /components/schemas/DataIdOrPathList."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ListOf
from ...runtime.model import Model, optional
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DataIdOrPathList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataIdOrPathList(Model):
    """`/components/schemas/DataIdOrPathList` in the description."""

    data_ids: list[str] | Unset = UNSET
    data_paths: list[str] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

DataIdOrPathList._describe(
    optional("dataIds", "data_ids", ListOf(TEXT)), optional("dataPaths", "data_paths", ListOf(TEXT))
)
