"""Two ways to use the Emedgene client, blocking and awaited, with the same words."""

from __future__ import annotations

from typing import Any

from facade import AsyncEmedgene, Emedgene
from tests.clients import AT_ONCE as AT_ONCE
from tests.clients import Awaiting, Blocking


class SyncWay(Blocking):
    """Blocks."""

    kind = Emedgene

    @property
    def em(self) -> Any:
        """The client."""
        return self.client


class AsyncWay(Awaiting):
    """Awaits, on a loop of its own."""

    kind = AsyncEmedgene

    @property
    def em(self) -> Any:
        """The client."""
        return self.client


Way = SyncWay | AsyncWay
