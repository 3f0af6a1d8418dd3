"""Names that stay: what things of a description were called before, and which things of the next one these are."""

from .keeping import Kept, keep, said_by
from .memory import FILE, Memory, read, understood

__all__ = ["FILE", "Kept", "Memory", "keep", "read", "said_by", "understood"]
