# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""BundleSample: /components/schemas/BundleSample."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/BundleSample"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class BundleSample(m.Model):
    """`/components/schemas/BundleSample` in the description."""

    bundle_id: str
    sample: Sample


# The classes that this one names are imported after it is made: they may name it in turn.
from .sample import Sample  # noqa: E402

BundleSample._describe(m.required("bundleId", "bundle_id", d.TEXT), m.required("sample", "sample", d.ModelOf(Sample)))
