"""The tests that cases can be made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generated.connected_insights.models.test_definition import TestDefinition

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


def available_tests(core: Core, options: Options) -> Flow[list[TestDefinition]]:
    """A flow that gives all tests."""
    from generated.connected_insights.api.test_definitions.list_test_definitions import list_test_definitions

    found = yield from core.answer(list_test_definitions(), options)
    items = getattr(found, "items", None)
    return items if isinstance(items, list) else []


def find_test(core: Core, options: Options, name: str, version: str | None) -> Flow[TestDefinition]:
    """A flow that gives the one test with a name."""
    tests = yield from available_tests(core, options)
    fitting = [test for test in tests if test.name == name and version in (None, str(test.version))]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        versions = ", ".join(str(test.version) for test in fitting)
        raise ValueError(f"there are several tests {name!r}; give version=, one of: {versions}")
    names = sorted({f"{test.name} {test.version}" for test in tests})
    wanted = name if version is None else f"{name} {version}"
    told = f"there are: {', '.join(names)}" if names else "there are none"
    raise ValueError(f"there is no test {wanted!r}; {told}")
