# Generated from specs/emedgene by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""FolderPage: /components/schemas/FolderPage."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/FolderPage"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class FolderPage(m.Model):
    """`/components/schemas/FolderPage` in the description."""

    has_more: bool
    resources: list[FolderEntry]


# The classes that this one names are imported after it is made: they may name it in turn.
from .folder_entry import FolderEntry  # noqa: E402

FolderPage._describe(
    m.required("has_more", "has_more", d.BOOLEAN),
    m.required("resources", "resources", d.ListOf(d.ModelOf(FolderEntry))),
    rest=d.ANY,
)
