# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Plannedexperimentqc: /components/schemas/plannedexperimentqc."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/plannedexperimentqc"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Plannedexperimentqc(m.Model):
    """`/components/schemas/plannedexperimentqc` in the description."""

    id: int | None | Unset = UNSET
    planned_experiment: str | None | Unset = UNSET
    qc_type: Qctype | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    threshold: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .qctype import Qctype  # noqa: E402

Plannedexperimentqc._describe(
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("plannedExperiment", "planned_experiment", d.TEXT, null=True),
    m.optional("qcType", "qc_type", d.ModelOf(Qctype), null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("threshold", "threshold", d.INTEGER, null=True),
    rest=d.ANY,
)
