"""From a corrected description to a plan: every name, type and version decided, by rule and not by platform."""

from .compile import prepare
from .plan import Plan
from .tolerance import prepare_tolerantly

__all__ = ["Plan", "prepare", "prepare_tolerantly"]
