# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Tfmetrics: /components/schemas/tfmetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/tfmetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Tfmetrics(m.Model):
    """`/components/schemas/tfmetrics` in the description."""

    hp_accuracy: str | None | Unset = UNSET
    q10_histo: str | None | Unset = UNSET
    q10_mean: float | None | Unset = UNSET
    q10_read_count: float | None | Unset = UNSET
    q17_histo: str | None | Unset = UNSET
    q17_mean: float | None | Unset = UNSET
    q17_read_count: float | None | Unset = UNSET
    sys_snr: float | None | Unset = UNSET
    ave_key_count: float | None | Unset = UNSET
    corr_hpsnr: str | None | Unset = UNSET
    id: int | None | Unset = UNSET
    keypass: float | None | Unset = UNSET
    name: str | None | Unset = UNSET
    number: float | None | Unset = UNSET
    report: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sequence: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Tfmetrics._describe(
    m.optional("HPAccuracy", "hp_accuracy", d.TEXT, null=True),
    m.optional("Q10Histo", "q10_histo", d.TEXT, null=True),
    m.optional("Q10Mean", "q10_mean", d.NUMBER, null=True),
    m.optional("Q10ReadCount", "q10_read_count", d.NUMBER, null=True),
    m.optional("Q17Histo", "q17_histo", d.TEXT, null=True),
    m.optional("Q17Mean", "q17_mean", d.NUMBER, null=True),
    m.optional("Q17ReadCount", "q17_read_count", d.NUMBER, null=True),
    m.optional("SysSNR", "sys_snr", d.NUMBER, null=True),
    m.optional("aveKeyCount", "ave_key_count", d.NUMBER, null=True),
    m.optional("corrHPSNR", "corr_hpsnr", d.TEXT, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("keypass", "keypass", d.NUMBER, null=True),
    m.optional("name", "name", d.TEXT, null=True),
    m.optional("number", "number", d.NUMBER, null=True),
    m.optional("report", "report", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sequence", "sequence", d.TEXT, null=True),
    rest=d.ANY,
)
