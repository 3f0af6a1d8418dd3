"""Check: proof that nothing is lost, nothing was edited, and the same inputs give the same bytes everywhere."""

from .checking import arrows, drift
from .running import run

__all__ = ["arrows", "drift", "run"]
