"""Release: the version and the changelog that follow from what changed in the descriptions, and proof that they do."""

from .releasing import verify

__all__ = ["verify"]
