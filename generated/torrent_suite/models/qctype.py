# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Qctype: /components/schemas/qctype."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/qctype"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Qctype(m.Model):
    """`/components/schemas/qctype` in the description."""

    default_threshold: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    max_threshold: int | None | Unset = UNSET
    min_threshold: int | None | Unset = UNSET
    qc_name: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Qctype._describe(
    m.optional("defaultThreshold", "default_threshold", d.INTEGER, null=True),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("maxThreshold", "max_threshold", d.INTEGER, null=True),
    m.optional("minThreshold", "min_threshold", d.INTEGER, null=True),
    m.optional("qcName", "qc_name", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    rest=d.ANY,
)
