# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""WorkgroupRole: /components/schemas/WorkgroupRole."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/WorkgroupRole"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class WorkgroupRole(m.Model):
    """`/components/schemas/WorkgroupRole` in the description."""

    org_name: str | None | Unset = UNSET
    orgid: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

WorkgroupRole._describe(
    m.optional("orgName", "org_name", d.TEXT, null=True), m.optional("orgid", "orgid", d.TEXT, null=True), rest=d.ANY
)
