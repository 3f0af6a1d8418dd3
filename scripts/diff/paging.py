"""Whether lists are read page by page, as the pipeline recognises it: what of an operation tells it is put into a small
description of its own, since to prepare the whole would take long."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scripts.documents.pointers import join
from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.prepare.plan import PagingPlan

from .changes import Side
from .differing import Description
from .forms import content_of
from .nodes import Node
from .operations import Operation
from .said import as_object
from .told import Told

# So deep the facts about a page may lie in an answer.
_DEPTH = 4
# What a list of links has, which may be the way to the next page.
_OF_LINKS = ("rel", "href", "url", "link")
_COUNTS = ("minimum", "maximum", "default")
# What objects that tell about pages beside the items are called.
_HOLDERS = frozenset(
    ("page", "meta", "metadata", "pagination", "paging", "pageInfo", "page_info", "pageMeta", "pager", "range")
) | {"links", "next", "pageable", "cursor", "cursors", "response_metadata"}
Outline = dict[str, Any]


def compare_paging(
    told: Told, old: Description, new: Description, pairs: Iterable[tuple[Operation, Operation]]
) -> None:
    """Tell which operations became lists that are read page by page, or are none any more."""
    outlines = []
    for before, after in pairs:
        one, other = _outline(old, before), _outline(new, after)
        if json.dumps(one, sort_keys=True) != json.dumps(other, sort_keys=True):
            outlines.append((before, after, one, other))
    olds = _recognised([one for *_, one, _ in outlines])
    news = _recognised([other for *_, other in outlines])
    for index, (before, after, *_) in enumerate(outlines):
        was, now = olds.get(index), news.get(index)
        if was is not None and now is not None and _said(was) != _said(now):
            kind, words = "paging-changed", f"is read in pages in another way: {_said(now)} now, not {_said(was)}"
        elif was is None and now is not None:
            kind, words = "paging-gained", f"is a list that is read page by page now ({_said(now)})"
        elif was is not None and now is None:
            kind, words = "paging-lost", f"is no longer a list that is read page by page ({_said(was)})"
        else:
            continue
        said = [None if plan is None else _said(plan) for plan in (was, now)]
        places: dict[str, Any] = {"old": before.pointer, "new": after.pointer}
        told.tell(kind, words, (before, after), Side.BOTH, before=said[0], after=said[1], **places)


def _said(plan: PagingPlan) -> str:
    asked = [name for role, name in sorted(plan.places.items()) if role.endswith("_parameter")]
    found = [name for role, name in sorted(plan.places.items()) if name and not role.endswith("_parameter")]
    return f"{plan.dialect} by {', '.join(asked) or 'links'}, with {', '.join(found) or 'the list alone'}"


def _recognised(outlines: list[Outline]) -> dict[int, PagingPlan]:
    """The paging of operations, by their numbers."""
    try:
        return _prepared(dict(enumerate(outlines)))
    except PipelineError:
        found: dict[int, PagingPlan] = {}
        for index, outline in enumerate(outlines):
            try:
                found |= _prepared({index: outline})
            except PipelineError:
                # Where the pipeline cannot understand it there is no list either.
                continue
        return found


def _prepared(outlines: dict[int, Outline]) -> dict[int, PagingPlan]:
    paths: dict[str, Any] = {
        f"/{index}": {outline["method"]: outline["operation"]} for index, outline in outlines.items()
    }
    plan = prepare({"openapi": "3.0.3", "info": {"title": "", "version": ""}, "paths": paths})
    # Of several versions the newest one comes first, which is what a call gives.
    newest = {int(operation.path[1:]): operation.paging for operation in reversed(plan.operations)}
    return {index: paging for index, paging in newest.items() if paging is not None}


def _outline(side: Description, operation: Operation) -> Outline:
    """What tells how a list is read: what can be asked in the query, and the upper parts of the answer."""
    parameters = [
        {
            "name": each.name,
            "in": "query",
            "style": each.style[0],
            "explode": each.style[1],
            "schema": _parameter(side, side.graph.node([each.schema()])),
        }
        for each in sorted(operation.parameters.values(), key=lambda each: each.name)
        if each.where == "query"
    ]
    responses: dict[str, Any] = {}
    for status, response in as_object(operation.raw.get("responses")).items():
        pointer, value = side.graph.followed(join(operation.pointer, "responses", status), response)
        if not isinstance(value, dict) or str(status)[:1] not in ("2", "d"):
            continue
        content = {
            name: {
                "schema": _sketch(side, side.graph.node([(f"{place}/schema", media.get("schema", {}))]), _DEPTH) or {}
            }
            for name, (place, media) in content_of(pointer, value).items()
        }
        headers = {name: {"schema": {"type": "string"}} for name in as_object(value.get("headers"))}
        responses[str(status)] = {"description": "", "headers": headers, "content": content}
    made: dict[str, Any] = {"operationId": "list", "parameters": parameters, "responses": responses}
    if "x-paging" in operation.raw:
        made["x-paging"] = operation.raw["x-paging"]
    return {"method": operation.method, "operation": made}


def _parameter(side: Description, node: Node) -> dict[str, Any]:
    """The schema of a parameter; of an object, the properties are."""
    shape = side.shapes.of(node)
    inside = {key: _sketch(side, each, 0) or {} for key, each in sorted(shape.properties.items())}
    return {"type": "object", "properties": inside} if inside else _sketch(side, node, 1) or {}


def _sketch(side: Description, node: Node, depth: int, name: str = "") -> dict[str, Any] | None:
    """A schema without what tells nothing of pages: lists, what stands beside them, and what is inside of an object
    that is named for pages. None where nothing is left."""
    shape = side.shapes.of(node)
    if shape.alternatives or not shape.types or len(shape.types) != 1:
        return {}
    (kind,) = shape.types
    made: dict[str, Any] = {"type": kind}
    if kind == "object":
        if not depth:
            return None
        inside = {key: _sketch(side, each, depth - 1, key) for key, each in sorted(shape.properties.items())}
        kept = {key: each for key, each in inside.items() if each is not None}
        told = any(each.get("type") in ("array", "object") for each in kept.values()) or name.strip("_") in _HOLDERS
        return {"type": kind, "properties": kept} if told else None
    if kind == "array":
        item = side.shapes.of(shape.items) if shape.items is not None else None
        names = [each for each in _OF_LINKS if item is not None and each in item.properties]
        made["items"] = {"type": "object", "properties": {each: {"type": "string"} for each in ("id", *names)}}
    elif kind in ("integer", "number"):
        for word in _COUNTS:
            value = shape.facts.get(word)
            if value is not None:
                made[word] = value[0] if isinstance(value, tuple) else value
    return made
