"""Which properties go together: alternatives that say nothing else, as `anyOf: [{required: [a]}, {required: [b]}]`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Need:
    """Which of several groups of properties an object must have.

    Attributes:
        options: The groups; an alternative that says more than that is a group of one, its JSON.
        one: Whether it must not have a second one of them.
    """

    options: frozenset[frozenset[str]]
    one: bool

    def follows(self, others: list[Need], required: set[str]) -> bool:
        """Whether every object with these other needs and required properties has what this one asks for."""
        if not self.one and any(option <= required for option in self.options):
            return True
        return any(self._follows(other) for other in others)

    def _follows(self, other: Need) -> bool:
        if self.one:
            return self == other
        return all(any(mine <= option for mine in self.options) for option in other.options)

    def __str__(self) -> str:
        groups = sorted(" with ".join(f"`{name}`" for name in sorted(option)) for option in self.options)
        either = " or ".join(filter(None, (", ".join(groups[:-1]), *groups[-1:])))
        return f"{'just one' if self.one else 'one'} of {either}"


def need_of(word: str, options: list[dict[str, Any]]) -> Need:
    """What alternatives that only restrict ask for."""
    return Need(frozenset(_group(option) for option in options), word == "oneOf")


def required_by(option: Any) -> list[str]:
    """The properties that an alternative requires, if it says nothing else."""
    names = option.get("required") if isinstance(option, dict) and set(option) == {"required"} else None
    return names if isinstance(names, list) and all(isinstance(name, str) for name in names) else []


def _group(option: dict[str, Any]) -> frozenset[str]:
    return frozenset(required_by(option) or [json.dumps(option, sort_keys=True)])
