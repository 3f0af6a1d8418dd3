"""Cassettes for pytest: `pytest_plugins = ["facade.testing.fixtures"]` in the `conftest.py` at the root of the tests.

A test that takes the fixture `cassette` plays the one of its name, and records it under `pytest --record=once`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import get_args

import pytest

from .errors import ReplayError
from .replaying import Mode, Tape, replay

_VARIABLE = "FACADE_RECORD"
_MODES = get_args(Mode)
_ENDED_BY = pytest.StashKey[BaseException]()


class _Stopped(BaseException):
    """Ends a replay of a test that did not come to its end."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--record`."""
    parser.getgroup("cassettes").addoption(
        "--record",
        choices=_MODES,
        default=None,
        help=f"play cassettes (none), record those that are not there (once), or all anew; else {_VARIABLE}, else none",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Add the mark `cassette`."""
    config.addinivalue_line(
        "markers", "cassette(path=None, **settings): where the cassette of a test is, and what `replay` takes besides"
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep what ended a test before its end: a fixture is not told."""
    report = yield
    if call.excinfo is not None and not report.passed:
        item.stash[_ENDED_BY] = call.excinfo.value
    return report


@pytest.fixture
def cassette(request: pytest.FixtureRequest) -> Iterator[Tape]:
    """The cassette of a test: in the folder `cassettes` beside it, called as the module and the test, or what the mark
    `cassette` says: a path, from the folder of the test, and keywords of `replay`. Of a test that fails or is skipped
    nothing is written."""
    mark = request.node.get_closest_marker("cassette")
    settings = dict(mark.kwargs) if mark is not None else {}
    given = (mark.args[0] if mark is not None and mark.args else None) or settings.pop("path", None)
    folder = Path(request.node.path).parent
    settings.setdefault("mode", _mode(request.config))
    with suppress(_Stopped), replay(folder / given if given else _usual(folder, request), **settings) as tape:
        yield tape
        error = request.node.stash.get(_ENDED_BY, None)
        # What a test swallowed while it played can be why it failed, and is told beside; not what it failed by.
        if error is not None and (tape.recording or isinstance(error, ReplayError)):
            raise _Stopped


def _usual(folder: Path, request: pytest.FixtureRequest) -> Path:
    # Names of parametrized tests have anything in them.
    owner = f"{request.cls.__name__}." if request.cls is not None else ""
    name = re.sub(r"[^\w.\[\]-]+", "_", f"{owner}{request.node.name}").strip(".")
    return folder / "cassettes" / Path(request.node.path).stem / f"{name}.yaml"


def _mode(config: pytest.Config) -> str:
    found = config.getoption("--record", default=None) or os.environ.get(_VARIABLE) or "none"
    if found not in _MODES:
        raise pytest.UsageError(f"{_VARIABLE}={found!r}: give one of {', '.join(_MODES)}")
    return str(found)
