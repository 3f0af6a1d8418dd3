# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""AccountList: /components/schemas/account_list."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/account_list"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class AccountList(m.Model):
    """`/components/schemas/account_list` in the description."""

    meta: ListMeta | Unset = UNSET
    objects: list[Account] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .account import Account  # noqa: E402
from .list_meta import ListMeta  # noqa: E402

AccountList._describe(
    m.optional("meta", "meta", d.ModelOf(ListMeta)),
    m.optional("objects", "objects", d.ListOf(d.ModelOf(Account))),
    rest=d.ANY,
)
