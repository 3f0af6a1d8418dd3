"""Generate: plans become packages, all of them put in place at once, and only where their inputs changed."""

from .generating import generate, write_runtime
from .regenerating import regenerate
from .served import needs_of, news, unavailable
from .understanding import corrected, planned, understood

__all__ = [
    "corrected",
    "generate",
    "needs_of",
    "news",
    "planned",
    "regenerate",
    "unavailable",
    "understood",
    "write_runtime",
]
