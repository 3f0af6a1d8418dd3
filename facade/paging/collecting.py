"""Whole lists within workflows: all pages, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .dialects import walk

if TYPE_CHECKING:
    from generated.runtime.calls import PagedCall

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


def collected(core: Core, call: PagedCall[Any, Any], options: Options) -> Flow[list[Any]]:
    """A flow that gives all items of the list that a call begins."""
    walking = walk(call)
    items: list[Any] = []
    while walking.call is not None:
        response, operation = yield from core.fetch(walking.call, options)
        items += walking.page(core.decode(response, operation, options), response).items
        for event in walking.news(core.platform):
            core.report(event)
    walking.finish()
    return items
