# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""StoredFile: /components/schemas/StoredFile."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/StoredFile"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class StoredFile(m.Model):
    """`/components/schemas/StoredFile` in the description."""

    path: str | None | Unset = UNSET
    pre_signed_url: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

StoredFile._describe(
    m.optional("path", "path", d.TEXT, null=True),
    m.optional("preSignedUrl", "pre_signed_url", d.TEXT, null=True),
    rest=d.ANY,
)
