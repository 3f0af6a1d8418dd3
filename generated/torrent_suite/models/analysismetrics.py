# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Analysismetrics: /components/schemas/analysismetrics."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/analysismetrics"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Analysismetrics(m.Model):
    """`/components/schemas/analysismetrics` in the description."""

    adjusted_addressable: int | None | Unset = UNSET
    amb: int | None | Unset = UNSET
    bead: int | None | Unset = UNSET
    dud: int | None | Unset = UNSET
    empty: int | None | Unset = UNSET
    excluded: int | None | Unset = UNSET
    id: int | None | Unset = UNSET
    ignored: int | None | Unset = UNSET
    keypass_all_beads: int | None | Unset = UNSET
    lib: int | None | Unset = UNSET
    lib_final: int | None | Unset = UNSET
    lib_kp: int | None | Unset = UNSET
    lib_live: int | None | Unset = UNSET
    lib_mix: int | None | Unset = UNSET
    lib_pass_basecaller: int | None | Unset = UNSET
    lib_pass_cafie: int | None | Unset = UNSET
    live: int | None | Unset = UNSET
    loading: float | None | Unset = UNSET
    pinned: int | None | Unset = UNSET
    report: str | None | Unset = UNSET
    resource_uri: str | None | Unset = UNSET
    sys_cf: float | None | Unset = UNSET
    sys_dr: float | None | Unset = UNSET
    sys_ie: float | None | Unset = UNSET
    tf: int | None | Unset = UNSET
    tf_final: int | None | Unset = UNSET
    tf_kp: int | None | Unset = UNSET
    tf_live: int | None | Unset = UNSET
    tf_mix: int | None | Unset = UNSET
    total: int | None | Unset = UNSET
    washout: int | None | Unset = UNSET
    washout_ambiguous: int | None | Unset = UNSET
    washout_dud: int | None | Unset = UNSET
    washout_library: int | None | Unset = UNSET
    washout_live: int | None | Unset = UNSET
    washout_test_fragment: int | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Analysismetrics._describe(
    m.optional("adjusted_addressable", "adjusted_addressable", d.INTEGER, null=True),
    m.optional("amb", "amb", d.INTEGER, null=True),
    m.optional("bead", "bead", d.INTEGER, null=True),
    m.optional("dud", "dud", d.INTEGER, null=True),
    m.optional("empty", "empty", d.INTEGER, null=True),
    m.optional("excluded", "excluded", d.INTEGER, null=True),
    m.optional("id", "id", d.INTEGER, null=True),
    m.optional("ignored", "ignored", d.INTEGER, null=True),
    m.optional("keypass_all_beads", "keypass_all_beads", d.INTEGER, null=True),
    m.optional("lib", "lib", d.INTEGER, null=True),
    m.optional("libFinal", "lib_final", d.INTEGER, null=True),
    m.optional("libKp", "lib_kp", d.INTEGER, null=True),
    m.optional("libLive", "lib_live", d.INTEGER, null=True),
    m.optional("libMix", "lib_mix", d.INTEGER, null=True),
    m.optional("lib_pass_basecaller", "lib_pass_basecaller", d.INTEGER, null=True),
    m.optional("lib_pass_cafie", "lib_pass_cafie", d.INTEGER, null=True),
    m.optional("live", "live", d.INTEGER, null=True),
    m.optional("loading", "loading", d.NUMBER, null=True),
    m.optional("pinned", "pinned", d.INTEGER, null=True),
    m.optional("report", "report", d.TEXT, null=True),
    m.optional("resource_uri", "resource_uri", d.TEXT, null=True),
    m.optional("sysCF", "sys_cf", d.NUMBER, null=True),
    m.optional("sysDR", "sys_dr", d.NUMBER, null=True),
    m.optional("sysIE", "sys_ie", d.NUMBER, null=True),
    m.optional("tf", "tf", d.INTEGER, null=True),
    m.optional("tfFinal", "tf_final", d.INTEGER, null=True),
    m.optional("tfKp", "tf_kp", d.INTEGER, null=True),
    m.optional("tfLive", "tf_live", d.INTEGER, null=True),
    m.optional("tfMix", "tf_mix", d.INTEGER, null=True),
    m.optional("total", "total", d.INTEGER, null=True),
    m.optional("washout", "washout", d.INTEGER, null=True),
    m.optional("washout_ambiguous", "washout_ambiguous", d.INTEGER, null=True),
    m.optional("washout_dud", "washout_dud", d.INTEGER, null=True),
    m.optional("washout_library", "washout_library", d.INTEGER, null=True),
    m.optional("washout_live", "washout_live", d.INTEGER, null=True),
    m.optional("washout_test_fragment", "washout_test_fragment", d.INTEGER, null=True),
    rest=d.ANY,
)
