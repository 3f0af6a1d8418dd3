# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CustomCaseDataUpload: /components/schemas/CustomCaseDataUpload."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.files import FileLike

# Where the description has it.
SOURCE = "/components/schemas/CustomCaseDataUpload"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CustomCaseDataUpload(m.Model):
    """`/components/schemas/CustomCaseDataUpload` in the description."""

    files: list[FileLike] | None


# The classes that this one names are imported after it is made: they may name it in turn.

CustomCaseDataUpload._describe(m.required("files", "files", d.ListOf(d.BINARY), null=True))
