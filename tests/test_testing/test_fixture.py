"""The fixture: a cassette for each test, recorded on demand."""

from __future__ import annotations

import pytest

# Loaded before, as it is of C and pytester would load a part of it anew.
import yaml  # noqa: F401

from .conftest import Host

pytest_plugins = ["pytester"]
TESTS = """
import httpx, pytest

@pytest.mark.parametrize("name", ["a/b", "c"])
def test_usual(cassette, name):
    assert httpx.get("{url}/" + name, verify=False).json()["path"] == "/" + name

@pytest.mark.cassette("kept/own.yaml", about={{"origin": "here"}}, ignore=["x"])
def test_marked(cassette):
    assert cassette.about["origin"] == "here"
    httpx.get("{url}/own", verify=False)
"""


def test_it_records_and_plays(host: Host, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest('pytest_plugins = ["facade.testing.fixtures"]')
    pytester.makepyfile(test_it=TESTS.format(url=host.url))

    def run(*options: str, variable: str = "") -> pytest.RunResult:
        monkeypatch.setenv("FACADE_RECORD", variable)
        return pytester.runpytest_inprocess("-p", "no:cacheprovider", "--strict-markers", *options)

    run().assert_outcomes(errors=3)
    run(variable="once").assert_outcomes(passed=3)
    found = sorted(str(path.relative_to(pytester.path)) for path in pytester.path.rglob("*.yaml"))
    assert found == ["cassettes/test_it/test_usual[a_b].yaml", "cassettes/test_it/test_usual[c].yaml", "kept/own.yaml"]
    asked = len(host.asked)
    run("--record=none", variable="all").assert_outcomes(passed=3)
    assert len(host.asked) == asked == 3
    assert "FACADE_RECORD='never'" in str(run(variable="never").stdout)


FAILING = """
import httpx, pytest

def test_it(cassette):
    httpx.get("{url}/one", verify=False)
    assert {right}, "changed"
    httpx.get("{url}/two", verify=False)

def test_skipped(cassette):
    httpx.get("{url}/one", verify=False)
    pytest.skip("not here")
"""


def test_what_fails_or_is_skipped_leaves_its_cassette_as_it_was(
    host: Host, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest('pytest_plugins = ["facade.testing.fixtures"]')

    def run(right: bool, *options: str, url: str = host.url) -> pytest.RunResult:
        pytester.makepyfile(test_it=FAILING.format(url=url, right=right))
        return pytester.runpytest_inprocess("-p", "no:cacheprovider", *options)

    run(False, "--record=once").assert_outcomes(failed=1, skipped=1)
    assert not [*pytester.path.rglob("*.yaml")]
    run(True, "--record=once").assert_outcomes(passed=1, skipped=1)
    (path,) = pytester.path.rglob("*.yaml")
    kept = path.read_bytes()
    run(False, "--record=all").assert_outcomes(failed=1, skipped=1)
    assert path.read_bytes() == kept
    assert kept.count(b"uri:") == 2
    # What a replay says is told once, not at the end of the test again.
    run(True, "test_it.py::test_it", url="https://other.test").assert_outcomes(failed=1)
