# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""KnownSampleList: /components/schemas/KnownSampleList."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/KnownSampleList"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class KnownSampleList(m.Model):
    """`/components/schemas/KnownSampleList` in the description."""

    hits: list[KnownSample]
    total: int | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .known_sample import KnownSample  # noqa: E402

KnownSampleList._describe(
    m.required("hits", "hits", d.ListOf(d.ModelOf(KnownSample))), m.optional("total", "total", d.INTEGER), rest=d.ANY
)
