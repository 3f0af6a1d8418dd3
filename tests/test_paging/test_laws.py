"""Every law of pagers in every dialect, over random lists, page sizes, limits, caps and failures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from facade import PlatformError
from facade.paging import dialects, tokens, walks

from .laws import LAWS, Law, World

_COMMON: dict[str, Any] = {"deadline": None, "derandomize": True, "database": None, "report_multiple_bugs": False}
every_law = pytest.mark.parametrize("law", LAWS, ids=str)


def check(
    law: Law, world: World, examples: int, phases: Sequence[Phase] = tuple(Phase), *, start: int | None = None
) -> None:
    """Try a law in many worlds; which ones, `start` decides."""

    def holds(**drawn: Any) -> None:
        law.holds(world, **drawn)

    tried = settings(max_examples=examples, phases=phases, suppress_health_check=list(HealthCheck), **_COMMON)
    drawn = given(**law.drawn)(holds)
    tried(drawn if start is None else seed(start)(drawn))()


@every_law
def test_the_law_holds(law: Law, quick_world: World) -> None:
    check(law, quick_world, 100)


@every_law
def test_the_law_holds_over_the_wire(law: Law, world: World) -> None:
    check(law, world, 8)


# With those above, 500 worlds for each law, and 40 over the wire: these begin elsewhere, so that none is tried twice.
@pytest.mark.slow
@every_law
def test_the_law_holds_in_many_more_worlds(law: Law, quick_world: World) -> None:
    check(law, quick_world, 400, start=1)


@pytest.mark.slow
@every_law
def test_the_law_holds_in_more_worlds_over_the_wire(law: Law, world: World) -> None:
    check(law, world, 32, start=1)


def one_off_at_the_last_page(patch: pytest.MonkeyPatch) -> None:
    """A walk that takes the last item but one for the last."""
    right = dialects.RowWalk.is_last

    def is_last(walk: Any, items: int, number: int, answer: Any, response: Any) -> bool:
        return right(walk, items, number + 1, answer, response)

    patch.setattr(dialects.RowWalk, "is_last", is_last)


def the_same_cursor_again(patch: pytest.MonkeyPatch) -> None:
    """A walk that goes from the second page to the second page."""
    right = tokens.TokenWalk.following

    def following(walk: Any, items: list[Any], answer: Any, response: Any) -> Any:
        walk._seen.clear()
        call, place = right(walk, items, answer, response)
        return (call, place) if walk.place is None or call is None else (walk.call, walk.place)

    patch.setattr(tokens.TokenWalk, "following", following)


def the_last_page_is_thrown_away(patch: pytest.MonkeyPatch) -> None:
    """A walk that gives no page on which no other follows, except for the first."""
    right = walks.Walk.page

    def page(walk: Any, answer: Any, response: Any) -> Any:
        first = walk.read == 0
        found = right(walk, answer, response)
        found.items = found.items if first or walk.call is not None else []
        return found

    patch.setattr(walks.Walk, "page", page)


MUTANTS = (one_off_at_the_last_page, the_same_cursor_again, the_last_page_is_thrown_away)


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.__name__)
def test_the_laws_catch(mutant: Any, quick_world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    mutant(monkeypatch)
    with pytest.raises((AssertionError, PlatformError)):
        check(LAWS[0], quick_world, 100, phases=(Phase.generate,))
