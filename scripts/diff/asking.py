"""The parameters of an operation, in two descriptions."""

from __future__ import annotations

from typing import Any

from scripts.prepare.naming import attribute_name

from .changes import Side
from .exchange import Exchange
from .objects import letters_of
from .operations import Parameter
from .shapes import Shape
from .subjects import subject_of

Key = tuple[str, str]
# Headers that the client knows what to do with: that they come or go is another thing than a parameter that does.
_OF_CONDUCT = {"idempotency-key": "idempotency", "if-match": "if-match"}
_CONDUCT_WORDS = {
    "idempotency-gained": "takes an idempotency key now, and can be tried again",
    "idempotency-lost": "no longer takes an idempotency key, and is not tried again",
    "if-match-gained": "takes `If-Match` now",
    "if-match-lost": "no longer takes `If-Match`",
}
_PLACES = {"path": "the path", "query": "the query", "header": "a header", "cookie": "a cookie"}


def compare_parameters(exchange: Exchange) -> None:
    """Compare the parameters of an operation."""
    _Asking(exchange).compare()


class _Asking:
    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.moved = exchange.before.shape != exchange.after.shape
        self.old = self._keyed(exchange.before.parameters)
        self.new = self._keyed(exchange.after.parameters)

    def _keyed(self, parameters: dict[Key, Parameter]) -> dict[Key, Parameter]:
        """Where the path is another one, what is in it is known by its name."""
        if not self.moved:
            return parameters
        return {("path", each.name) if each.where == "path" else key: each for key, each in parameters.items()}

    def compare(self) -> None:
        gone = {key: each for key, each in self.old.items() if key not in self.new}
        added = {key: each for key, each in self.new.items() if key not in self.old}
        pairs = [(each, self.new[key]) for key, each in self.old.items() if key in self.new]
        if self.moved:
            # The path itself is told.
            gone, added = ({key: each for key, each in some.items() if key[0] != "path"} for some in (gone, added))
        pairs += self._alike(gone, added)
        for parameter in gone.values():
            self._gone(parameter)
        for parameter in added.values():
            self._added(parameter)
        for before, after in pairs:
            self._both(before, after)

    def _alike(self, gone: dict[Key, Parameter], added: dict[Key, Parameter]) -> list[tuple[Parameter, Parameter]]:
        """Those that are spelt otherwise, or go elsewhere; they are taken out of those that are gone and added."""
        pairs = []
        for elsewhere in (False, True):
            for key, one in list(gone.items()):
                others = [
                    place
                    for place, other in added.items()
                    if letters_of(one.name) == letters_of(other.name) and (elsewhere or one.where == other.where)
                ]
                if len(others) == 1:
                    pairs.append((one, added.pop(others[0])))
                    del gone[key]
        return pairs

    def _subject(self, parameter: Parameter) -> str:
        return f"{self.exchange.after.label} {parameter.where}.{parameter.name}"

    def _gone(self, parameter: Parameter) -> None:
        conduct = _OF_CONDUCT.get(parameter.name.lower()) if parameter.where == "header" else None
        places: dict[str, Any] = {"old": parameter.pointer, "new": None}
        if conduct:
            kind = f"{conduct}-lost"
            side = Side.BOTH if conduct == "idempotency" else Side.REQUEST
            self.exchange.tell(kind, _CONDUCT_WORDS[kind], side, **places)
        else:
            self.exchange.tell("parameter-removed", "is no longer there", subject=self._subject(parameter), **places)

    def _added(self, parameter: Parameter) -> None:
        conduct = _OF_CONDUCT.get(parameter.name.lower()) if parameter.where == "header" else None
        places: dict[str, Any] = {"old": None, "new": parameter.pointer}
        required = self._is_needed(parameter)
        if conduct and not required:
            kind = f"{conduct}-gained"
            self.exchange.tell(kind, _CONDUCT_WORDS[kind], **places)
        elif required:
            self.exchange.tell(
                "parameter-added-required", "is new, and required", subject=self._subject(parameter), **places
            )
        else:
            self.exchange.tell("parameter-added", "is new", subject=self._subject(parameter), **places)

    def _is_needed(self, parameter: Parameter) -> bool:
        """Whether a caller has to give it: some headers are the client's own affair."""
        if parameter.where != "header":
            return parameter.required
        own = self.exchange.new.graph.document.get("x-client-headers")
        names = {str(name).lower() for name in own} if isinstance(own, list) else set()
        return parameter.required and parameter.name.lower() not in names | {"idempotency-key"}

    def _both(self, before: Parameter, after: Parameter) -> None:
        exchange = self.exchange
        places: dict[str, Any] = {"old": before.pointer, "new": after.pointer}
        # One that nobody declared stands nowhere.
        declared = after.pointer != exchange.after.pointer
        subject = subject_of(after.pointer, exchange.new.graph) if declared else self._subject(after)
        named: dict[str, Any] = {"subject": subject, **places}
        if before.where != after.where:
            words = f"goes into {_PLACES[after.where]} now, not into {_PLACES[before.where]}"
            exchange.tell("parameter-moved", words, before=before.where, after=after.where, **named)
        elif before.name != after.name and after.where not in ("path", "header"):
            words = f"is spelt `{after.name}` now, not `{before.name}`"
            exchange.tell("parameter-respelled", words, before=before.name, after=after.name, **named)
        elif after.where == "path" and not self.moved:
            self._argument(before, after, named)
        if before.where == after.where:
            self._required(before, after, named)
        self._style(before, after, named)
        was, now = before.raw.get("deprecated") is True, after.raw.get("deprecated") is True
        if now and not was:
            exchange.tell("parameter-deprecated", "is deprecated now", before=False, after=True, **named)
        elif was and not now:
            exchange.tell(
                "parameter-no-longer-deprecated", "is no longer deprecated", before=True, after=False, **named
            )
        exchange.reach(Side.REQUEST, before.schema(), after.schema())

    def _argument(self, before: Parameter, after: Parameter, named: dict[str, Any]) -> None:
        was, now = (attribute_name(each.name, "parameter") for each in (before, after))
        if was != now:
            self.exchange.tell(
                "argument-renamed", f"is called `{now}` now, not `{was}`", before=was, after=now, **named
            )

    def _required(self, before: Parameter, after: Parameter, named: dict[str, Any]) -> None:
        was, now = before.required, self._is_needed(after) if not before.required else after.required
        if now and not was:
            self.exchange.tell("parameter-now-required", "is required now", before=False, after=True, **named)
        elif was and not now:
            self.exchange.tell("parameter-now-optional", "is no longer required", before=True, after=False, **named)

    def _style(self, before: Parameter, after: Parameter, named: dict[str, Any]) -> None:
        one, other = self.exchange.old, self.exchange.new
        shapes = one.shapes.of(one.graph.node([before.schema()])), other.shapes.of(other.graph.node([after.schema()]))
        was, now = (_style_of(each, shape) for each, shape in zip((before, after), shapes, strict=True))
        if was != now and before.where == after.where:
            words = f"is written as {now} now, not as {was}"
            self.exchange.tell(
                "parameter-style-changed", words, before=was.replace("`", ""), after=now.replace("`", ""), **named
            )


def _style_of(parameter: Parameter, shape: Shape) -> str:
    """How a value of a parameter is written."""
    if parameter.media_type is not None:
        return f"`{parameter.media_type}`"
    style, explode = parameter.style
    reserved = ", reserved characters as they are" if parameter.raw.get("allowReserved") is True else ""
    if shape.types and not shape.types & {"array", "object"}:
        return f"`{style}`{reserved}"
    return f"`{style}`, {'exploded' if explode else 'not exploded'}{reserved}"
