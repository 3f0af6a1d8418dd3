"""How views, their tags and operations look, and what is said of names that they do not have."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .nearness import listed, meant


def tag_text(tag: type[Any]) -> str:
    """A tag, with the operations that it has."""
    return f"<tag {_name(tag)}: {listed(_public(tag))}>"


def operation_text(tag: type[Any], name: str, docstring: str | None) -> str:
    """An operation, with its route, of which its docstring speaks first."""
    route = (docstring or "").partition("\n")[0].partition(". ")[0].rstrip(".")
    return f"<operation {_name(tag)}.{name}: {route}>"


def view_text(package: str, version: str, tags: Iterable[str]) -> str:
    """A view, with its version, where it is of one, and its tags."""
    of = " ".join([package.rpartition(".")[2] or "no platform", *([version.lower()] if version != "Api" else [])])
    return f"<operations of {of}: {listed(tags)}>"


def no_operation(tag: type[Any], name: str) -> AttributeError:
    """The error for a name that a tag does not have."""
    # Without the object, of which Python would suggest another name besides.
    return AttributeError(f"{_name(tag)} has no operation {name!r}; {meant(name, _public(tag))}", name=name)


def no_tag(view: type[Any], name: str, tags: Iterable[str]) -> AttributeError:
    """The error for a name that a view does not have."""
    hint = meant(name, tags, besides=_public(view))
    return AttributeError(f"{view.__name__} has no tag {name!r}; {hint}", name=name)


def _name(tag: type[Any]) -> str:
    """What a tag is called as an attribute of its client."""
    return tag.__module__.rpartition(".")[2]


def _public(class_: type[Any]) -> list[str]:
    return [each for each in dir(class_) if not each.startswith("_")]
