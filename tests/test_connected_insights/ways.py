"""Two ways to use the Connected Insights client, blocking and awaited, with the same words."""

from __future__ import annotations

from typing import Any

from facade import AsyncConnectedInsights, ConnectedInsights
from tests.clients import AT_ONCE as AT_ONCE
from tests.clients import Awaiting, Blocking


class SyncWay(Blocking):
    """Blocks."""

    kind = ConnectedInsights

    @property
    def ci(self) -> Any:
        """The client."""
        return self.client


class AsyncWay(Awaiting):
    """Awaits, on a loop of its own."""

    kind = AsyncConnectedInsights

    @property
    def ci(self) -> Any:
        """The client."""
        return self.client


Way = SyncWay | AsyncWay
