# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleList: /components/schemas/BundleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleList(m.Model):
    """`/components/schemas/BundleList` in the description."""

    items: list[Bundle | None]


# The classes that this one names are imported after it is made: they may name it in turn.
from .bundle import Bundle  # noqa: E402

BundleList._describe(m.required("items", "items", d.ListOf(d.Nullable(d.ModelOf(Bundle)))))
