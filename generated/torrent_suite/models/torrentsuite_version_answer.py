# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""TorrentsuiteVersionAnswer: /components/schemas/torrentsuite_version_answer."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/torrentsuite_version_answer"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class TorrentsuiteVersionAnswer(m.Model):
    """`/components/schemas/torrentsuite_version_answer` in the description."""

    meta_version: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

TorrentsuiteVersionAnswer._describe(m.optional("meta_version", "meta_version", d.TEXT), rest=d.ANY)
