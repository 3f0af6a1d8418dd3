# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DataUrlWithPath: /components/schemas/DataUrlWithPath."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/DataUrlWithPath"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DataUrlWithPath(m.Model):
    """`/components/schemas/DataUrlWithPath` in the description."""

    data_id: str
    data_path: str
    data_urn: str
    url: str


# The classes that this one names are imported after it is made: they may name it in turn.

DataUrlWithPath._describe(
    m.required("dataId", "data_id", d.TEXT),
    m.required("dataPath", "data_path", d.TEXT),
    m.required("dataUrn", "data_urn", d.TEXT),
    m.required("url", "url", d.TEXT),
)
