"""What tests count arrives in the table, from workers too."""

from __future__ import annotations

import re

import pytest

pytest_plugins = ["pytester"]

_CONFTEST = """
from tests.tally import Table, tally

def pytest_configure(config):
    config.pluginmanager.register(Table(), "tally")
"""
_TESTS = """
import pytest

@pytest.mark.parametrize("number", [1, 2, 3])
def test_counting(tally, number):
    tally("faults tried", "ica", number)
    tally("faults tried", "emedgene")

def test_unknown(tally):
    with pytest.raises(ValueError, match="has no place"):
        tally("faults tryed", "ica")
"""


@pytest.mark.parametrize("workers", ["0", "2"])
def test_what_tests_count_is_shown_at_the_end(pytester: pytest.Pytester, workers: str) -> None:
    """Numbers of all tests of a kind and a platform are added up."""
    pytester.makeconftest(_CONFTEST)
    pytester.makepyfile(_TESTS)
    run = pytester.runpytest_subprocess("-n", workers, "-p", "no:cacheprovider")
    run.assert_outcomes(passed=4)
    row = next(line for line in run.outlines if line.startswith("faults tried"))
    assert re.split(r"\s{2,}", row) == ["faults tried", "6", "3", "0", "0", "9"]
    assert not any(line.startswith("canaries") for line in run.outlines)


def test_nothing_is_shown_where_nothing_was_counted(pytester: pytest.Pytester) -> None:
    """A run without such tests ends as any other."""
    pytester.makeconftest(_CONFTEST)
    pytester.makepyfile("def test_none():\n    pass")
    run = pytester.runpytest_subprocess("-n", "0", "-p", "no:cacheprovider")
    assert not any("tried" in line for line in run.outlines)
