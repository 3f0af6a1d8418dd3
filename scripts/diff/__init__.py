"""What changed between two descriptions of a platform, by meaning, and whom it breaks."""

from .changes import Breaks, Change, Report, Side
from .comparing import compare
from .kinds import KINDS, Kind

__all__ = ["KINDS", "Breaks", "Change", "Kind", "Report", "Side", "compare"]
