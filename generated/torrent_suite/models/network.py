# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Network: /components/schemas/network."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/network"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class Network(m.Model):
    """`/components/schemas/network` in the description."""

    eth_device: bool | None | Unset = UNSET
    external_ip: str | None | Unset = UNSET
    internal_ip: str | None | Unset = UNSET
    route: bool | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.

Network._describe(
    m.optional("eth_device", "eth_device", d.BOOLEAN, null=True),
    m.optional("external_ip", "external_ip", d.TEXT, null=True),
    m.optional("internal_ip", "internal_ip", d.TEXT, null=True),
    m.optional("route", "route", d.BOOLEAN, null=True),
    rest=d.ANY,
)
