"""An object store on loopback: where presigned addresses lead, on an origin of its own; or one of another make."""

from .host import Storage
from .objects import StoredObject
from .s3 import S3Storage

__all__ = ["S3Storage", "Storage", "StoredObject"]
