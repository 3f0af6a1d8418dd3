"""Values of discriminators that stand for what is not there: each is left out where it is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from scripts.documents.components import ending_in, name_of, source_of
from scripts.documents.pointers import join, resolve, to_reference
from scripts.documents.positions import walk
from scripts.errors import Notice, PipelineError

from .inheritance import is_choice, rule_of
from .references import target_of
from .shapes import CHOICES


def without_targets(document: dict[str, Any], left_out: Callable[[str, str], Notice]) -> Iterator[Notice]:
    """Take values out of mappings that lead nowhere; `left_out` makes the notice of a problem and its place."""
    components = (document.get("components") or {}).get("schemas") or {}
    endings = _Endings(components)
    for pointer, kind, schema in list(walk(document)):
        rule = rule_of(schema, pointer) if kind == "schema" else None
        if rule is None or not isinstance(rule.mapping, dict):
            continue
        if any(word in schema for word in CHOICES) and is_choice(pointer, components):
            lost = [value for value, target in rule.mapping.items() if not _is_chosen(document, schema, target)]
        else:
            lost = [value for value, target in rule.mapping.items() if not endings.have(target)]
        for value in lost:
            problem = f"this value stands for {rule.mapping.pop(value)!r}, which leads nowhere"
            yield left_out(problem, join(rule.pointer, "mapping", value))


class _Endings:
    """The components of a description, and how the names of them end."""

    def __init__(self, components: Iterable[str]) -> None:
        self._names = set(components)
        self._often: dict[str, int] = {}
        for name in self._names:
            steps = name.split(".")
            for index in range(1, len(steps)):
                ending = ".".join(steps[index:])
                self._often[ending] = self._often.get(ending, 0) + 1

    def have(self, target: Any) -> bool:
        """Whether a mapping of a family may lead there."""
        name = name_of(target)
        return name in self._names or self._often.get(name or str(target)) == 1


def _is_chosen(document: dict[str, Any], schema: dict[str, Any], target: Any) -> bool:
    """Whether a mapping of alternatives may lead somewhere: to one of them, or to what else is there."""
    if not isinstance(target, str):
        return False
    options = [option for word in CHOICES for option in schema.get(word) or () if isinstance(option, dict)]
    names = {name for option in options if (name := name_of(option.get("$ref"))) is not None}
    name = name_of(target)
    if name in names or ending_in(names, name or target) is not None:
        return True
    try:
        resolve(document, target_of(target if "#" in target else to_reference(source_of(target)), ""), hints=False)
    except PipelineError:
        return False
    return True
