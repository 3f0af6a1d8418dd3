"""Discriminators whose values are mapped to components under names that those do not have."""

from __future__ import annotations

from typing import Any

from scripts.documents.components import ending_in, name_of, source_of
from scripts.documents.pointers import to_reference
from scripts.documents.positions import walk


def resolve(description: dict[str, Any]) -> None:
    """Let mappings that lead nowhere say the alternative that they mean: the one whose name ends in theirs, such as
    `Case.1a2b3c4.Cnv` for `Cnv`. Pydantic writes them before SpecTree calls its components otherwise.

    What has no such alternative, or several, stays as it is.

    Args:
        description: An OpenAPI 3 document; it is changed.
    """
    known = (description.get("components") or {}).get("schemas") or {}
    for _, kind, node in walk(description):
        rule = node.get("discriminator") if kind == "schema" else None
        mapping = rule.get("mapping") if isinstance(rule, dict) else None
        if not isinstance(mapping, dict):
            continue
        for value, target in mapping.items():
            name = name_of(target)
            meant = None if name is None or name in known else ending_in(_alternatives(node), name)
            if meant is not None:
                mapping[value] = to_reference(source_of(meant))


def _alternatives(schema: dict[str, Any]) -> set[str]:
    options = [*(schema.get("oneOf") or ()), *(schema.get("anyOf") or ())]
    names = {name_of(option.get("$ref")) for option in options if isinstance(option, dict)}
    return {name for name in names if name is not None}
