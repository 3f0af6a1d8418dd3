"""What the types of JSON are called in messages."""

from __future__ import annotations

from typing import Any

NAMES: dict[type, str] = {
    dict: "an object",
    list: "a list",
    str: "a text",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    type(None): "null",
}


def named(value: Any) -> str:
    """Say of which type a value is, such as ``a list``."""
    return NAMES.get(type(value), "this value")
