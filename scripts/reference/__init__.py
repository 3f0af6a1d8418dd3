"""The reference: every operation and model of every platform as pages, from the same plan as the code, and the site
that they make with the pages of docs/."""

from .pages import pages_of
from .site import write_site

__all__ = ["pages_of", "write_site"]
