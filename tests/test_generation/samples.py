"""Makes JSON that fits a schema, in several variants, to see it survive decoding and encoding."""

from __future__ import annotations

from typing import Any

from .walker import at

DEPTH = 5


class Sampler:
    """Samples of the schemas of one description."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._inside: list[tuple[str, int]] = []

    def sample(self, schema: Any, turn: int, depth: int = 0) -> Any:
        """A value for a schema. `turn` chooses among alternatives, enum values and types."""
        if not isinstance(schema, dict):
            return [7, "free", {"free": [None]}][turn % 3]
        if depth > DEPTH and _may_be_null(schema):
            return None
        if turn % 4 == 3 and depth and _may_be_null(schema):
            return None
        return self._whole(schema, turn, depth)

    def _whole(self, schema: dict[str, Any], turn: int, depth: int) -> Any:
        if "$ref" in schema:
            return self._referred(schema, turn, depth)
        for word in ("oneOf", "anyOf"):
            if schema.get(word):
                return self._chosen(schema, word, turn, depth)
        if "allOf" in schema:
            if len(schema["allOf"]) == 1 and "$ref" in schema["allOf"][0] and "properties" not in schema:
                return self._referred(schema["allOf"][0], turn, depth)
            parts = [self.part(part, turn, depth) for part in schema["allOf"]]
            own = {key: value for key, value in schema.items() if key != "allOf"}
            if own.get("properties"):
                parts.append(self._whole(own, turn, depth))
            return _combined(parts)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][turn % len(schema["enum"])]
        return self._plain(schema, turn, depth)

    def _referred(self, schema: dict[str, Any], turn: int, depth: int) -> Any:
        target = schema["$ref"]
        heirs = self.heirs(target)
        if heirs and self.rule(target):
            target = heirs[turn % len(heirs)]
        value = self.sample(at(self.document, target), turn // (len(heirs) or 1), depth)
        beside = {key: inner for key, inner in schema.items() if key in ("properties", "required")}
        if beside and isinstance(value, dict):
            value = _combined([value, self._whole(beside, turn, depth)])
        return self._marked(value, target, self.rule(target))

    def part(self, schema: Any, turn: int, depth: int) -> Any:
        """A value for a member of an all-of; one that is inside itself adds nothing."""
        target = schema.get("$ref")
        if target is None:
            return self.sample(schema, turn, depth)
        if (target, depth) in self._inside:
            return {}
        self._inside.append((target, depth))
        above = at(self.document, target)
        bare = {key: inner for key, inner in above.items() if key not in ("discriminator", "oneOf", "nullable")}
        value = self._whole(bare if "properties" in above else above, turn, depth)
        self._inside.pop()
        return value

    def heirs(self, target: str) -> list[str]:
        """References to a component and to those that are an all-of of it."""
        schemas = self.document["components"]["schemas"]
        found = [target]
        for parent in found:
            for name, schema in schemas.items():
                parts = schema.get("allOf", []) if isinstance(schema, dict) else []
                heir = f"#/components/schemas/{name}"
                if any(part.get("$ref") == parent for part in parts) and heir not in found:
                    found.append(heir)
        return found

    def rule(self, target: str) -> dict[str, Any] | None:
        """The discriminator of a component or of what it is an all-of of."""
        waiting = [target]
        for place in waiting:
            schema = at(self.document, place)
            if isinstance(schema, dict):
                if "discriminator" in schema and "oneOf" not in schema:
                    rule: dict[str, Any] = schema["discriminator"]
                    return rule
                above = [part["$ref"] for part in schema.get("allOf", []) if "$ref" in part]
                waiting += [parent for parent in above if parent not in waiting]
        return None

    @staticmethod
    def _marked(value: Any, target: str, rule: dict[str, Any] | None) -> Any:
        if rule is None or not isinstance(value, dict):
            return value
        name = target.split("/")[-1]
        values = [key for key, place in rule.get("mapping", {}).items() if place.split("/")[-1] == name]
        return {**value, rule["propertyName"]: (values or [name])[0]}

    def _chosen(self, schema: dict[str, Any], word: str, turn: int, depth: int) -> Any:
        options = schema[word]
        option = options[-1] if depth > DEPTH else options[turn % len(options)]
        value = self.sample(option, turn // len(options), depth + 1)
        base = {key: inner for key, inner in schema.items() if key not in (word, "discriminator")}
        if base.get("properties") or base.get("allOf"):
            value = _combined([self._whole(base, turn, depth), value])
        return self._marked(value, option.get("$ref", ""), schema.get("discriminator"))

    def _plain(self, schema: dict[str, Any], turn: int, depth: int) -> Any:
        kinds = schema.get("type", "object" if "properties" in schema else "array" if "items" in schema else None)
        kind = kinds[turn % len(kinds)] if isinstance(kinds, list) else kinds
        if kind == "object":
            return self._object(schema, turn, depth)
        if kind == "array":
            listed = isinstance(schema.get("items"), list)
            places = schema["items"] if listed else schema.get("prefixItems", [])
            places = [self.sample(place, turn, depth + 1) for place in places]
            if depth > DEPTH or listed or schema.get("items") is False:
                return places
            return [*places, self.sample(schema.get("items"), turn, depth + 1)]
        values = {"integer": 7, "number": 1.5, "boolean": True, "null": None, None: "anything"}
        texts = {"date-time": "2026-01-02T03:04:05.678Z", "date": "2026-01-02"}
        return texts.get(schema.get("format", ""), "text") if kind == "string" else values[kind]

    def _object(self, schema: dict[str, Any], turn: int, depth: int) -> dict[str, Any]:
        needed = schema.get("required", [])
        names = [name for name in schema.get("properties", {}) if name in needed or (depth <= DEPTH and turn % 5 != 4)]
        value = {name: self.sample(schema["properties"][name], turn, depth + 1) for name in names}
        more = [*schema.get("patternProperties", {}).values(), schema.get("additionalProperties")]
        if depth <= DEPTH:
            kept = [inner for inner in more if isinstance(inner, dict) or inner is True]
            value.update({f"more-{index}": self.sample(inner, turn, depth + 1) for index, inner in enumerate(kept)})
        return value


def _may_be_null(schema: dict[str, Any]) -> bool:
    kinds = schema.get("type")
    return bool(schema.get("nullable")) or (isinstance(kinds, list) and "null" in kinds)


def _combined(parts: list[Any]) -> Any:
    """What fits all parts; "anything" is what a part without a type gave."""
    typed = [part for part in parts if part != "anything"]
    if not all(isinstance(part, dict) for part in typed):
        return next((part for part in reversed(typed) if part is not None), None)
    return {name: value for part in typed for name, value in part.items()}
