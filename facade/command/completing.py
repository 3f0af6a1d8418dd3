"""What a shell completes: platforms, operations, arguments and their values. What fails completes nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from .platforms import PLATFORMS, platform_of

Completer = Callable[..., list[str]]


def _quietly(complete: Callable[[Any, str], list[str]]) -> Completer:
    @wraps(complete)
    def completed(ctx: Any, incomplete: str) -> list[str]:
        try:
            return [each for each in complete(ctx, incomplete) if each.startswith(incomplete)]
        except Exception:  # noqa: BLE001 -- a shell has no place for it
            return []

    return completed


@_quietly
def platforms(ctx: Any, incomplete: str) -> list[str]:
    """The platforms."""
    return list(PLATFORMS)


@_quietly
def forms(ctx: Any, incomplete: str) -> list[str]:
    """The forms of output."""
    from .calling import FORMS

    return list(FORMS)


@_quietly
def operations(ctx: Any, incomplete: str) -> list[str]:
    """The tags of the platform that was typed, then the operations of one."""
    from .operations import paths_of, tags_of

    known = platform_of(ctx.params["platform"])
    if "." not in incomplete:
        tags = [tag for tag in tags_of(known) if tag.startswith(incomplete)]
        if len(tags) > 1:
            return [f"{tag}." for tag in tags]
    return paths_of(known)


@_quietly
def arguments(ctx: Any, incomplete: str) -> list[str]:
    """The arguments of the operation that was typed, then the values that one of them has."""
    from .arguments import arguments_of
    from .operations import find

    found = find(platform_of(ctx.params["platform"]), ctx.params["operation"])
    named = arguments_of(found).named
    name, equals, _ = incomplete.partition("=")
    if equals and name in named:
        from .words import allowed

        return [f"{name}={value}" for value in allowed(found.operation, named[name])]
    return [f"{each}=" for each in named]
