"""Whole lists within workflows: all pages, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import DecodeError
from .dialects import walk

if TYPE_CHECKING:
    from generated.runtime.calls import Call, PagedCall
    from generated.runtime.pages import Page

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .walks import Walk


def collected(core: Core, call: PagedCall[Any, Any], options: Options) -> Flow[list[Any]]:
    """A flow that gives all items of the list that a call begins."""
    walking = walk(call)
    items: list[Any] = []
    while walking.call is not None:
        items += (yield from next_page(core, walking, options)).items
        for event in walking.news(core.platform):
            core.report(event)
    walking.finish()
    return items


def next_page(core: Core, walking: Walk, options: Options) -> Flow[Page[Any]]:
    """A flow that gives the page that a walk has come to, for whoever needs no more than some of them."""
    response, operation = yield from core.fetch(walking.call, options)
    page: Page[Any] = walking.page(core.decode(response, operation, options), response)
    return page


def items_of(core: Core, call: Call[Any], options: Options) -> Flow[list[Any]]:
    """A flow that gives the `items` of an answer that has all there is. Raises DecodeError for one without."""
    response, operation = yield from core.fetch(call, options)
    items = core.decode(response, operation, options).items
    if isinstance(items, list):
        return [each for each in items if each is not None]
    told = "the answer has no list of items"
    raise DecodeError(told, response=response, pointer="/items", kind="missing").about(operation.route)
