"""ICA on loopback, driven by its own description."""

from .box import IcaSandbox

__all__ = ["IcaSandbox"]
