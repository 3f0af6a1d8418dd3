# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleData: /components/schemas/BundleData."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BundleData"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleData(Model):
    """`/components/schemas/BundleData` in the description."""

    bundle_id: str
    data: Data


# The classes that this one names are imported after it is made: they may name it in turn.
from .data import Data  # noqa: E402

BundleData._describe(required("bundleId", "bundle_id", TEXT), required("data", "data", ModelOf(Data)))
