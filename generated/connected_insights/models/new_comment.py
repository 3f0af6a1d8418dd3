# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""NewComment: /components/schemas/NewComment."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m

# Where the description has it.
SOURCE = "/components/schemas/NewComment"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class NewComment(m.Model):
    """`/components/schemas/NewComment` in the description."""

    comment: str | None


# The classes that this one names are imported after it is made: they may name it in turn.

NewComment._describe(m.required("comment", "comment", d.TEXT, null=True), rest=d.ANY)
