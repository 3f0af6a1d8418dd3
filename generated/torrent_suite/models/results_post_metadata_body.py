# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""ResultsPostMetadataBody: /components/schemas/results_post_metadata_body."""

from __future__ import annotations

from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/results_post_metadata_body"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class ResultsPostMetadataBody(m.Model):
    """`/components/schemas/results_post_metadata_body` in the description."""

    metadata: dict[str, Any] | Unset = UNSET
    remove: list[Any] | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

ResultsPostMetadataBody._describe(
    m.optional("metadata", "metadata", d.MapOf(d.ANY)), m.optional("remove", "remove", d.ListOf(d.ANY)), rest=d.ANY
)
