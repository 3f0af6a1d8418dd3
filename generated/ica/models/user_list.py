# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UserList: /components/schemas/UserList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import lists
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/UserList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserList(lists.Listing["User"]):
    """`/components/schemas/UserList` in the description."""

    items: list[User]


# The classes that this one names are imported after it is made: they may name it in turn.
from .user import User  # noqa: E402

UserList._describe(m.required("items", "items", d.ListOf(d.ModelOf(User))), listing="items")
