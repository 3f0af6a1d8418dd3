"""An object store on loopback: where presigned addresses lead, on an origin of its own."""

from .host import Storage
from .objects import StoredObject

__all__ = ["Storage", "StoredObject"]
