"""Component schemas: what refers to them, and giving them other names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from scripts.errors import PipelineError

from .pointers import join, of_reference, split, to_reference, unescape
from .positions import walk

SCHEMAS = "/components/schemas"


def source_of(name: str) -> str:
    """The pointer of a component."""
    return join(SCHEMAS, name)


def name_of(target: Any) -> str | None:
    """The component that a reference (or a bare name, as discriminators have them) means; None for what is no
    component, or a place inside one."""
    if not isinstance(target, str):
        return None
    if not target.startswith("#"):
        return target
    found = inside(target)
    return found[0] if found is not None and not found[1] else None


def inside(reference: str) -> tuple[str, str] | None:
    """The component that a local reference leads to or into, and the way on inside it."""
    if not reference.startswith(("#/", "#%2F", "#%2f")):
        return None
    try:
        tokens = split(of_reference(reference))
    except PipelineError:
        return None
    if len(tokens) < 3 or tokens[:2] != ["components", "schemas"]:
        return None
    return unescape(tokens[2]), "".join(f"/{token}" for token in tokens[3:])


def ending_in(names: Iterable[str], wanted: str) -> str | None:
    """The one name of which the last part between dots is the wanted one: `Case.1a2b3c4.Cnv` for `Cnv`. None where
    there is none, or a choice."""
    found = [name for name in names if name.endswith(f".{wanted}")]
    return found[0] if len(found) == 1 else None


def redirect(description: dict[str, Any], move: Callable[[list[str]], list[str]]) -> None:
    """Let all references of a description, those of links and of discriminators included, lead elsewhere.

    Args:
        description: The document; it is changed.
        move: Gives the way to the new place, in plain keys, for that to the old one.
    """

    def moved(target: Any) -> Any:
        if not isinstance(target, str) or not target.startswith(("#/", "#%2F", "#%2f")):
            return target
        old = [unescape(token) for token in split(of_reference(target))]
        new = move(list(old))
        return target if new == old else to_reference(join("", *new))

    for _, kind, node in walk(description):
        for key in ("$ref", "operationRef") if kind == "link" else ("$ref",):
            if key in node:
                node[key] = moved(node[key])
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            node["mapping"] = {value: moved(target) for value, target in node["mapping"].items()}


def rename(description: dict[str, Any], names: Mapping[str, str]) -> None:
    """Let the references and discriminator mappings of a description say other names, by their old ones."""

    def moved(target: Any) -> Any:
        if not isinstance(target, str) or target in names:
            return names.get(target, target) if isinstance(target, str) else target
        found = inside(target)
        if found is None or found[0] not in names:
            return target
        return to_reference(source_of(names[found[0]]) + found[1])

    for _, kind, node in walk(description):
        if isinstance(node.get("$ref"), str) and node["$ref"].startswith("#"):
            node["$ref"] = moved(node["$ref"])
        if kind == "discriminator" and isinstance(node.get("mapping"), dict):
            node["mapping"] = {value: moved(target) for value, target in node["mapping"].items()}
