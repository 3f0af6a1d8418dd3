"""ICA on loopback, driven by its own description."""

from facade.sandbox.extras import extra

with extra("The sandbox of ICA"):
    from .box import IcaSandbox

__all__ = ["IcaSandbox"]
