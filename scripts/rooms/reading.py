"""Reads rooms and arrows: which folders and modules there are in which order, and which knows which."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from scripts.errors import PipelineError

CONTRACTS = Path(__file__).parents[2] / "pyproject.toml"
PACKAGES = ("facade", "scripts", "generated")


@dataclass
class Room:
    """One folder or module of a package.

    Attributes:
        name: as it is imported, such as `facade.call`.
        modules: the modules in it, by name; none for a module.
        knows: the rooms that its modules import something from.
    """

    name: str
    modules: list[str]
    knows: set[str] = field(default_factory=set)

    @property
    def title(self) -> str:
        """What the room is called within its package."""
        return self.name.rpartition(".")[2] + ("/" if self.modules else "")


def read_rooms() -> dict[str, list[Room]]:
    """The rooms of each package, those that know others above those that are known.

    Raises:
        PipelineError: the packages to draw, or the order of their rooms, cannot be found.
    """
    import grimp

    graph: Any = grimp.build_graph(*PACKAGES, cache_dir=None)
    rooms: dict[str, list[Room]] = {}
    for package in PACKAGES:
        children = graph.find_children(package)
        order = [name for name in _order(package) if name in children]
        names = order + sorted(children - set(order))
        rooms[package] = [Room(name, _modules(graph, name)) for name in names]
    known = {room.name: room for each in rooms.values() for room in each}
    for module in graph.modules:
        here = _room_of(module)
        for imported in graph.find_modules_directly_imported_by(module):
            there = _room_of(imported)
            if here in known and there in known and here != there:
                known[here].knows.add(there)
    for package, entries in rooms.items():
        if not _order(package):
            # No contract says in which order: what is known by others stands below.
            below = {name for room in entries for name in room.knows}
            entries.sort(key=lambda room: (room.name in below, room.name))
    return rooms


def _order(package: str) -> list[str]:
    """The rooms of a package from the top down, as the contract on its layers has them."""
    try:
        contracts = tomllib.loads(CONTRACTS.read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
    except (OSError, KeyError, tomllib.TOMLDecodeError) as problem:
        raise PipelineError(f"the contracts on layers cannot be read ({problem})", file=CONTRACTS) from None
    layers = [layer for entry in contracts if package in entry.get("containers", ()) for layer in entry["layers"]]
    return [f"{package}.{name.strip(' ()')}" for layer in layers for name in layer.replace(":", "|").split("|")]


def _modules(graph: Any, name: str) -> list[str]:
    return sorted(child.rpartition(".")[2] for child in graph.find_children(name))


def _room_of(module: str) -> str:
    return ".".join(module.split(".")[:2])
