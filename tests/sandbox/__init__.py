"""The platforms on loopback: real HTTP servers for tests, demos and measurements.

Nothing here imports the clients that are tested against it.
"""

from .ica import IcaSandbox
from .journal import Exchange
from .storage import Storage, StoredObject

__all__ = ["Exchange", "IcaSandbox", "Storage", "StoredObject"]
