"""One admitted call, with everything that a handler needs to answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from facade.sandbox.wire import WireRequest

from .description import Description, Operation, Schema
from .negotiation import version_of
from .principals import Principal
from .problems import Refusal
from .schema_values import SchemaValues, Variant

_KEPT = 5000


@dataclass(frozen=True)
class Call:
    """A request that has passed every check. `body` is decoded; `answer_type` is None when there is no answer body."""

    description: Description
    operation: Operation
    request: WireRequest
    path_parameters: Mapping[str, str]
    body: Any
    principal: Principal
    answer_type: str | None
    variant: Variant
    seed: int
    strict: bool = True

    @property
    def version(self) -> str | None:
        """The media type version of the answer, "v3"."""
        return version_of(self.answer_type)

    @property
    def answer_schema(self) -> Schema:
        """The schema of the answer, references followed."""
        return self.description.resolve(self.operation.answer_types.get(self.answer_type or "", {}))

    def values(self, scope: str | None = None) -> SchemaValues:
        """A maker of values. The same scope gives the same values; by default operation and version are the scope."""
        scope = scope or f"{self.operation.operation_id}:{self.answer_type}"
        return SchemaValues(self.description, f"{self.seed}:{scope}:", self.variant)

    def told(self, facts: Mapping[str, Any], scope: str, schema: Schema | None = None) -> Any:
        """What is known about one thing, told in a schema (the answer's by default); the rest is made up.

        `scope` names the thing, so that every operation tells the same about it.
        """
        schema = self.answer_schema if schema is None else schema
        return overlay(self.description, schema, self._made(schema, scope), facts)

    def _made(self, schema: Schema, scope: str) -> dict[str, Any]:
        """What is made up about one thing in a schema; kept for a while, because lists are read again and again."""
        key = (id(schema), self.seed, scope, self.variant)
        made = self.description.made
        if key not in made:
            if len(made) >= _KEPT:
                made.clear()
            # The schema is kept too, so that no other one can have its identity.
            made[key] = (schema, self.values(scope).make(schema))
        found: dict[str, Any] = made[key][1]
        return found

    def item_schema(self) -> Schema:
        """The schema of the rows of a list answer."""
        return self.description.resolve(self.answer_schema["properties"]["items"]["items"])


@dataclass(frozen=True)
class Reply:
    """What a handler answers: something that becomes JSON, or bytes that are JSON already."""

    content: Any
    headers: Mapping[str, str] = field(default_factory=dict)


# A handler may return None, which leaves the call to the schema.
Handler = Callable[[Call], Reply | None]
Handlers = dict[tuple[str, str], Handler]


def overlay(description: Description, schema: Schema, made: dict[str, Any], facts: Mapping[str, Any]) -> dict[str, Any]:
    """Lay facts over a made-up value, where it has something to replace.

    A fact whose name the schema does not know is left out, so the same facts can be told in every version. What the
    variant left out or made null stays so.
    """
    properties = description.resolve(schema).get("properties", {})
    result = dict(made)
    for name, fact in facts.items():
        if name not in properties or result.get(name) is None:
            continue
        if fact is None and not description.resolve(properties[name]).get("nullable"):
            continue
        if isinstance(fact, Mapping) and isinstance(result[name], dict):
            result[name] = overlay(description, properties[name], result[name], fact)
        else:
            result[name] = fact
    return result


def without_missing(path_parameters: Mapping[str, str]) -> None:
    """Refuse ids that by agreement do not exist: those that begin with "00000000-" or "missing"."""
    for name, value in path_parameters.items():
        if value.startswith(("00000000-", "missing")):
            raise Refusal(404, f"{name} {value} does not exist")


def check_if_match(call: Call, etag: str) -> None:
    """Raises Refusal 412 where the caller means another state than this one."""
    expected = call.request.headers.get("if-match")
    if expected not in (None, "*", etag):
        raise Refusal(412, f"If-Match {expected} is not the current {etag}: read it again")
