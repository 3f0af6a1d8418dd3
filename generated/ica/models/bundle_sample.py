# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleSample: /components/schemas/BundleSample."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import TEXT, ModelOf
from ...runtime.model import Model, required

# Where the description has it.
SOURCE = "/components/schemas/BundleSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleSample(Model):
    """`/components/schemas/BundleSample` in the description."""

    bundle_id: str
    sample: Sample


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample import Sample  # noqa: E402

BundleSample._describe(required("bundleId", "bundle_id", TEXT), required("sample", "sample", ModelOf(Sample)))
