"""Generate: plans become packages, all of them put in place at once, and only where their inputs changed."""

from .generating import generate, write_runtime
from .regenerating import corrected, planned, regenerate, understood

__all__ = ["corrected", "generate", "planned", "regenerate", "understood", "write_runtime"]
