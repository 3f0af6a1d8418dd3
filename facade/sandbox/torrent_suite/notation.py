"""Read resources.toml, whose first lines say how it is written."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

TOKEN = re.compile(
    r"(?P<name>\w+):(?P<mark>>{0,2}|\*{0,2})(?P<kind>\w+)(?P<at>@\w*)?(?P<back>\^)?(?:/(?P<flags>[nrbuh]+))?"
    r"(?:=(?P<default>\S+))?"
)
METHODS = "get post put delete patch"


@dataclass(frozen=True)
class Field:
    """One field. `other` is the resource that it leads to; `default` is JSON, or "" when there is none."""

    name: str
    kind: str
    other: str = ""
    many: bool = False
    whole: bool = False
    computed: bool = False
    path: str | None = None
    back: bool = False
    flags: str = ""
    default: str = ""

    @property
    def null(self) -> bool:
        """Whether null is allowed."""
        return "n" in self.flags

    @property
    def value(self) -> Any:
        """The default."""
        return json.loads(self.default)


@dataclass(frozen=True)
class Declared:
    """One resource. The names are those of the file."""

    name: str
    fields: tuple[Field, ...] = ()
    key: str = "pk"
    methods: tuple[str, ...] = tuple(METHODS.split())
    default_limit: int = 20
    max_limit: int = 1000
    comes_back: bool = False
    closed: str = ""
    broken: str = ""
    only: dict[str, list[str]] = field(default_factory=dict)
    undeclared: dict[str, Any] = field(default_factory=dict)
    rows: int = 3
    values: dict[str, list[Any]] = field(default_factory=dict)
    over: str = ""
    where: dict[str, Any] = field(default_factory=dict)
    without: dict[str, Any] = field(default_factory=dict)
    keep: str = ""
    drop: str = ""

    @property
    def class_name(self) -> str:
        """The name of its model, of which the resource's is made."""
        return self.name[0].upper() + self.name[1:]


def _field(token: str) -> Field:
    match = TOKEN.fullmatch(token)
    if match is None:
        raise ValueError(f"resources.toml: cannot read {token!r}")
    part = match.groupdict(default="")
    related = bool(part["mark"])
    return Field(
        part["name"],
        "" if related else part["kind"],
        other=part["kind"] if related else "",
        many="*" in part["mark"],
        whole=len(part["mark"]) == 2,
        computed=bool(part["at"]) and not related,
        path=part["at"][1:] or None,
        back=bool(part["back"]),
        flags=part["flags"],
        default=part["default"],
    )


def _read(name: str, table: dict[str, Any]) -> Declared:
    fields = tuple(_field(token) for token in table.pop("fields", "").split())
    methods = tuple(table.pop("methods", METHODS).split())
    return Declared(name, fields, methods=methods, **table)


def _all() -> dict[str, Declared]:
    tables = tomllib.loads(Path(__file__).with_name("resources.toml").read_text())
    return {name: _read(name, table) for name, table in tables.items()}


DECLARED = _all()
TABLES = {name: each for name, each in DECLARED.items() if not each.over}
VIEWS = {name: each for name, each in DECLARED.items() if each.over}
