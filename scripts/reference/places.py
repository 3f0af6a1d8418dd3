"""Where things are in the site: the page and anchor of each operation and each class."""

from __future__ import annotations

from scripts.prepare.plan import ClassPlan, OperationPlan

FOLDER = "reference"
VALUES = "values"


def overview(platform: str) -> str:
    """The page that a platform's reference begins with."""
    return f"{FOLDER}/{platform}/index.md"


def all_operations(platform: str) -> str:
    """The page with all operations in one table."""
    return f"{FOLDER}/{platform}/operations/index.md"


def page_of_tag(platform: str, tag: str) -> str:
    """The page of a tag's operations. A tag may be called as the page of all operations is."""
    return f"{FOLDER}/{platform}/operations/{tag}{'_tag' if tag == 'index' else ''}.md"


def anchor_of(operation: OperationPlan) -> str:
    """The anchor of an operation on the page of its tag; each version has its own."""
    return operation.module


def letter_of(entry: ClassPlan) -> str:
    """What a class is found under: its letter, or that it only has values."""
    if entry.kind not in ("model", "alias"):
        return VALUES
    first = entry.name[0].lower()
    return first if "a" <= first <= "z" else "other"


def page_of_class(platform: str, entry: ClassPlan) -> str:
    """The page of a class."""
    return f"{FOLDER}/{platform}/models/{letter_of(entry)}.md"


def anchor_of_class(entry: ClassPlan) -> str:
    """The anchor of a class on its page."""
    return entry.module
