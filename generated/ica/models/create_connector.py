# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateConnector: /components/schemas/CreateConnector."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateConnector"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateConnector(m.Model):
    """`/components/schemas/CreateConnector` in the description."""

    active: bool
    code: str
    description: str | None | Unset = UNSET
    max_bandwidth: float | None | Unset = UNSET
    max_concurrent_transfers: int | None | Unset = UNSET
    mode: CreateConnectorMode | str
    os: CreateConnectorOs | str


# The classes that this one names are imported after it is made: they may name it in turn.
from .create_connector_mode import CreateConnectorMode  # noqa: E402
from .create_connector_os import CreateConnectorOs  # noqa: E402

CreateConnector._describe(
    m.required("active", "active", d.BOOLEAN),
    m.required("code", "code", d.TEXT),
    m.optional("description", "description", d.TEXT, null=True),
    m.optional("maxBandwidth", "max_bandwidth", d.NUMBER, null=True),
    m.optional("maxConcurrentTransfers", "max_concurrent_transfers", d.INTEGER, null=True),
    m.required("mode", "mode", d.OneValueOf(CreateConnectorMode)),
    m.required("os", "os", d.OneValueOf(CreateConnectorOs)),
)
