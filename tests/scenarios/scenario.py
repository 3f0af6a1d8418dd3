"""A scenario, and the list of all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .stage import Stage

Play = Callable[[Stage], Any]
Prepare = Callable[[Any], object]


@dataclass(frozen=True)
class Scenario:
    """One thing that people do with a platform.

    Attributes:
        platform: such as `ica`.
        name: what it is, in snake case, one of its own among those of the platform.
        run: plays it, and gives what came of it.
        login: how its client signs in, a name in `SANDBOXES[platform].logins`.
        writes: whether it changes anything on the platform.
        needs_sandbox: whether it counts on what only a sandbox has, or on what `prepare` did to it.
        settings: settings of its client besides.
        prepare: does to a sandbox that was just started what the scenario counts on.
    """

    platform: str
    name: str
    run: Play
    login: str = "key"
    writes: bool = False
    needs_sandbox: bool = False
    settings: Mapping[str, Any] = field(default_factory=dict)
    prepare: Prepare = lambda box: None

    def __str__(self) -> str:
        return f"{self.platform}/{self.name}"


SCENARIOS: list[Scenario] = []


def scenarios_of(platform: str) -> Callable[..., Callable[[Play], Play]]:
    """The decorator that makes a function a scenario of a platform, called as the function."""

    def scenario(*, prepare: Prepare | None = None, **said: Any) -> Callable[[Play], Play]:
        def add(run: Play) -> Play:
            more = {"prepare": prepare, "needs_sandbox": True} if prepare else {}
            made = Scenario(platform, run.__name__, run, **{**more, **said})
            if any(str(made) == str(other) for other in SCENARIOS):
                raise ValueError(f"there are two scenarios {made}")
            SCENARIOS.append(made)
            return run

        return add

    return scenario
