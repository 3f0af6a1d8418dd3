"""Does the effects of flows with httpx, blocking or awaited."""

from .awaited import AsyncTransport
from .blocking import SyncTransport

__all__ = ["AsyncTransport", "SyncTransport"]
