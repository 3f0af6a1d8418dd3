# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ConnectorList: /components/schemas/ConnectorList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/ConnectorList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ConnectorList(lists.Listing["Connector | None"]):
    """`/components/schemas/ConnectorList` in the description."""

    items: list[Connector | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .connector import Connector  # noqa: E402

ConnectorList._describe(m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(Connector)))), listing="items")
