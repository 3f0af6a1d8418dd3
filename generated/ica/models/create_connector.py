# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateConnector: /components/schemas/CreateConnector."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BOOLEAN, INTEGER, NUMBER, TEXT, OneValueOf
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateConnector"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateConnector(Model):
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
    required("active", "active", BOOLEAN),
    required("code", "code", TEXT),
    optional("description", "description", TEXT, null=True),
    optional("maxBandwidth", "max_bandwidth", NUMBER, null=True),
    optional("maxConcurrentTransfers", "max_concurrent_transfers", INTEGER, null=True),
    required("mode", "mode", OneValueOf(CreateConnectorMode)),
    required("os", "os", OneValueOf(CreateConnectorOs)),
)
