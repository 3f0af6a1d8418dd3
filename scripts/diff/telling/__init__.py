"""A report in the forms in which people and programs read it."""

from __future__ import annotations

from collections.abc import Callable

from .as_json import as_json
from .counting import Told
from .markdown import code, markdown, prose
from .page import page
from .terminal import brief, show, text

# Those that are written as a whole, by the names that `diff --format` knows.
FORMS: dict[str, Callable[[Told], str]] = {"text": text, "markdown": markdown, "json": as_json, "html": page}

__all__ = ["FORMS", "Told", "brief", "code", "prose", "show"]
