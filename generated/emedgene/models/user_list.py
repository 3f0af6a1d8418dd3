# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""UserList: /components/schemas/UserList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/UserList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class UserList(m.Model):
    """`/components/schemas/UserList` in the description."""

    hits: list[User]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .user import User  # noqa: E402

UserList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(User))), m.optional("total", "total", d.INTEGER), rest=d.ANY
)
