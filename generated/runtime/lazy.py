# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What is imported when it is first needed: a model, an enum or the filters of another list, which generated modules
name without loading them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class Lazy:
    """A name in a module that is imported when it is first needed."""

    __slots__ = ("module", "name", "package")

    def __init__(self, package: str, module: str, name: str) -> None:
        self.package = package
        self.module = module
        self.name = name

    def __call__(self) -> Any:
        return getattr(import_module(self.module, self.package), self.name)
