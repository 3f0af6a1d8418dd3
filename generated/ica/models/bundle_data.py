# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleData: /components/schemas/BundleData."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleData(m.Model):
    """`/components/schemas/BundleData` in the description."""

    bundle_id: str
    data: Data


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

BundleData._describe(m.required("bundleId", "bundle_id", d.TEXT), m.required("data", "data", d.ModelOf(Data)))
