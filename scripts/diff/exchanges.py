"""What one operation asks and is answered, in two descriptions."""

from __future__ import annotations

from typing import Any

from scripts.documents.pointers import join
from scripts.documents.servers import servers_of, url_of

from .asking import compare_parameters
from .changes import Breaks, Side
from .contents import compare_contents
from .differing import Description
from .exchange import Exchange
from .forms import Content, content_of, values_of
from .kinds import KINDS
from .operations import Operation
from .said import as_object
from .words import quoted


def compare_operations(exchange: Exchange) -> None:
    """Find all that changed of an operation."""
    _Comparing(exchange).compare()


class _Comparing:
    def __init__(self, exchange: Exchange) -> None:
        self.exchange = exchange
        self.old, self.new = exchange.old, exchange.new
        self.before, self.after = exchange.before, exchange.after

    def compare(self) -> None:
        """Find all that changed."""
        self._itself()
        self._filters()
        compare_parameters(self.exchange)
        self._body()
        self._answers()
        for (kind, version), found in self.exchange.versions.items():
            sides = {side for side, _ in found}
            side = sides.pop() if len(sides) == 1 else Side.BOTH
            breaks = frozenset().union(*(breaks for _, breaks in found))
            words = f"speaks {version} too" if kind == "version-added" else f"no longer speaks {version}"
            was, now = (None, version) if kind == "version-added" else (version, None)
            self.exchange.tell(kind, words, side, before=was, after=now, breaks=breaks)

    def _itself(self) -> None:
        before, after = self.before, self.after
        if before.shape != after.shape:
            words = f"is `{after.label}` now, it was `{before.label}`"
            self.exchange.tell("operation-moved", words, before=before.label, after=after.label)
        elif before.identifier and after.identifier and before.identifier != after.identifier:
            words = f"is called `{after.identifier}` now, not `{before.identifier}`"
            self.exchange.tell("operation-renamed", words, before=before.identifier, after=after.identifier)
        if set(before.tags) != set(after.tags) or before.tags[0] != after.tags[0]:
            words = f"is tagged {quoted(after.tags)} now, not {quoted(before.tags)}"
            self.exchange.tell(
                "operation-tagged", words, Side.NEITHER, before=list(before.tags), after=list(after.tags)
            )
        was, now = before.raw.get("deprecated") is True, after.raw.get("deprecated") is True
        if now and not was:
            self.exchange.tell("operation-deprecated", "is deprecated now", before=False, after=True)
        elif was and not now:
            self.exchange.tell("operation-no-longer-deprecated", "is no longer deprecated", before=True, after=False)
        one, other = _own_servers(before), _own_servers(after)
        if one != other:
            words = f"is served at {quoted(other)} now" if other else "is served where all others are now"
            self.exchange.tell("server-changed", words, before=one or None, after=other or None)

    def _filters(self) -> None:
        """Lists in Django's manner say in the description which filters they take."""
        old, new = (as_object(operation.raw.get("x-filters")) for operation in (self.before, self.after))
        removed, added = [name for name in old if name not in new], [name for name in new if name not in old]
        if removed:
            words = f"no longer takes the filter{'s' * (len(removed) > 1)} {quoted(removed)}"
            self.exchange.tell("filter-removed", words, before=sorted(removed))
        if added:
            words = f"takes the filter{'s' * (len(added) > 1)} {quoted(added)} too"
            self.exchange.tell("filter-added", words, after=sorted(added))

    def _body(self) -> None:
        old, new = (self._held(side, operation, "requestBody") for side, operation in self._sides())
        if old is None and new is not None:
            required = new[1].get("required") is True
            kind = "body-added-required" if required else "body-added"
            self.exchange.tell(
                kind, "takes a body now" + (", which is required" if required else ""), new=new[0], old=None
            )
        elif old is not None and new is None:
            self.exchange.tell("body-removed", "no longer takes a body", old=old[0], new=None)
        elif old is not None and new is not None:
            was, now = old[1].get("required") is True, new[1].get("required") is True
            if now and not was:
                self.exchange.tell(
                    "body-now-required", "needs a body now", old=old[0], new=new[0], before=False, after=True
                )
            elif was and not now:
                words = "no longer needs a body"
                self.exchange.tell("body-now-optional", words, old=old[0], new=new[0], before=True, after=False)
            compare_contents(self.exchange, Content.of(*old), Content.of(*new), Side.REQUEST, "requestBody", good=True)

    def _answers(self) -> None:
        olds, news = (self._responses(side, operation) for side, operation in self._sides())
        was_good, is_good = _good(olds), _good(news)
        gone = [status for status in olds if status not in news]
        added = [status for status in news if status not in olds]
        for status in gone:
            self._status(status, olds[status][0], None, good=status in was_good)
        for status in added:
            breaks = None
            if status in is_good:
                known = {value for each in was_good for value in values_of(self.old, Content.of(*olds[each]))}
                breaks = KINDS["answer-added"].breaks(Side.ANSWER)
                if values_of(self.new, Content.of(*news[status])) <= known:
                    breaks = frozenset()
            self._status(status, None, news[status][0], good=status in is_good, breaks=breaks)
        both = [(status, status) for status in olds if status in news]
        lost, gained = [each for each in gone if each in was_good], [each for each in added if each in is_good]
        if len(lost) == len(gained) == 1:
            both.append((lost[0], gained[0]))
        for status, now in both:
            one, other = Content.of(*olds[status]), Content.of(*news[now])
            good = status in was_good or now in is_good
            if status == now or (one.types and other.types):
                compare_contents(self.exchange, one, other, Side.ANSWER, now, good=good)
            self._headers(olds[status], news[now])

    def _status(
        self, status: str, old: str | None, new: str | None, *, good: bool, breaks: frozenset[Breaks] | None = None
    ) -> None:
        if good and old is None:
            kind, words = "answer-added", f"can answer with {status} now"
        elif good:
            kind, words = "answer-removed", f"no longer answers with {status}"
        elif old is None:
            kind, words = "error-added", f"tells of errors with {status} now"
        else:
            kind, words = "error-removed", f"no longer tells of errors with {status}"
        before, after = (None, status) if old is None else (status, None)
        self.exchange.tell(kind, words, Side.ANSWER, old=old, new=new, before=before, after=after, breaks=breaks)

    def _headers(self, old: tuple[str, dict[str, Any]], new: tuple[str, dict[str, Any]]) -> None:
        one, other = _headers_of(self.old, *old), _headers_of(self.new, *new)
        for name in one:
            if name not in other:
                words = f"no longer has the header `{one[name][2]}`"
                self.exchange.tell(
                    "header-removed", words, Side.ANSWER, old=one[name][0], new=None, before=one[name][2]
                )
        for name in other:
            if name not in one:
                words = f"has the header `{other[name][2]}` too"
                self.exchange.tell(
                    "header-added", words, Side.ANSWER, old=None, new=other[name][0], after=other[name][2]
                )
            else:
                places = ((join(entry[name][0], "schema"), entry[name][1].get("schema", {})) for entry in (one, other))
                self.exchange.reach(Side.ANSWER, *places)

    def _sides(self) -> tuple[tuple[Description, Operation], tuple[Description, Operation]]:
        return (self.old, self.before), (self.new, self.after)

    def _held(self, side: Description, operation: Operation, key: str) -> tuple[str, dict[str, Any]] | None:
        pointer, value = side.graph.followed(join(operation.pointer, key), operation.raw.get(key))
        return (pointer, value) if isinstance(value, dict) else None

    def _responses(self, side: Description, operation: Operation) -> dict[str, tuple[str, dict[str, Any]]]:
        found = {}
        for key, response in as_object(operation.raw.get("responses")).items():
            status = str(key)
            pointer, value = side.graph.followed(join(operation.pointer, "responses", status), response)
            if isinstance(value, dict) and not status.startswith("x-"):
                found[status.upper() if status[:1].isdigit() else status] = (pointer, value)
        return found


def _good(answers: dict[str, tuple[str, dict[str, Any]]]) -> set[str]:
    """The answers that a caller hopes for: the 2xx ones; where there are none, the default."""
    good = {status for status in answers if status.startswith("2")}
    if good or any(status.startswith("3") for status in answers):
        return good
    hoped = content_of(*answers["default"]) if "default" in answers else {}
    return {"default"} if hoped and "application/problem+json" not in hoped else set()


def _headers_of(side: Description, pointer: str, answer: dict[str, Any]) -> dict[str, tuple[str, dict[str, Any], str]]:
    found = {}
    for name, header in as_object(answer.get("headers")).items():
        place, value = side.graph.followed(join(pointer, "headers", name), header)
        if name.lower() != "content-type":
            found[name.lower()] = (place, as_object(value), name)
    return found


def _own_servers(operation: Operation) -> list[str]:
    servers = servers_of(operation.raw) or servers_of(operation.item)
    return [url_of(server).rstrip("/") for server in servers]
