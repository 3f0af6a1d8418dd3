"""What a place of a description is called when a person is told of it."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join, unescape
from scripts.documents.positions import METHODS

from .nodes import Graph

_CHOICES = ("allOf", "anyOf", "oneOf")


def subject_of(pointer: str, graph: Graph) -> str:
    """`ProjectData.status` for a property of a component, `POST /api/x body.items[].name` for one in an operation."""
    tokens = [unescape(token) for token in pointer.split("/")[1:]]
    if tokens[:1] == ["paths"]:
        return _in_operation(tokens, graph)
    if tokens[:1] == ["components"] and len(tokens) > 2:
        name, rest = tokens[2], tokens[3:]
        if tokens[1] == "schemas":
            return name + tail_of(rest)
        if tokens[1] == "parameters":
            return _parameter(tokens[:3], graph) + tail_of(_inside(rest))
        words = {"responses": "answer", "requestBodies": "body", "headers": "header"}
        return f"{name} {words.get(tokens[1], tokens[1])}{tail_of(_inside(rest))}"
    return pointer or "the description"


def tail_of(tokens: list[str]) -> str:
    """The way from a schema to one inside it: `.items[].name`."""
    text, rest = "", list(tokens)
    while rest:
        word = rest.pop(0)
        if word in ("properties", "$defs", "definitions") and rest:
            text += f".{rest.pop(0)}"
        elif word == "items":
            text += "[]"
        elif word in ("additionalProperties", "unevaluatedProperties"):
            text += "{}"
        elif word == "prefixItems" and rest:
            text += f"[{rest.pop(0)}]"
        elif word == "patternProperties" and rest:
            text += f"{{{rest.pop(0)}}}"
        elif word in _CHOICES and rest:
            rest.pop(0)
        else:
            text += f" ({word})"
    return text


def pointer_tail(pointer: str) -> str:
    """The same for the part of a pointer below a schema."""
    return tail_of([unescape(token) for token in pointer.split("/")[1:]])


def _in_operation(tokens: list[str], graph: Graph) -> str:
    path, rest = tokens[1], tokens[2:]
    head, at = path, 2
    if rest and rest[0] in METHODS:
        head, rest, at = f"{rest[0].upper()} {path}", rest[1:], 3
    if not rest:
        return head
    if rest[0] == "parameters" and len(rest) > 1:
        return f"{head} {_parameter(tokens[: at + 2], graph)}{tail_of(_inside(rest[2:]))}"
    if rest[0] == "requestBody":
        return f"{head} body{tail_of(_inside(rest[1:]))}"
    if rest[0] == "responses" and len(rest) > 1:
        word = "answer" if rest[1][:1] in ("2", "d") else f"answer {rest[1]}"
        if rest[2:3] == ["headers"] and len(rest) > 3:
            return f"{head} {word} header {rest[3]}{tail_of(_inside(rest[4:]))}"
        return f"{head} {word}{tail_of(_inside(rest[2:]))}"
    return f"{head} {' '.join(rest)}"


def _inside(tokens: list[str]) -> list[str]:
    """The tokens below the schema of a parameter, a body or an answer."""
    if tokens[:1] == ["content"]:
        tokens = tokens[2:]
    return tokens[1:] if tokens[:1] == ["schema"] else tokens


def _parameter(tokens: list[str], graph: Graph) -> str:
    found = graph.target("#" + join("", *tokens))
    value: Any = graph.followed(*found)[1] if found else None
    if not isinstance(value, dict) or "name" not in value:
        return " ".join(tokens[-2:])
    return f"{value.get('in')}.{value['name']}"
