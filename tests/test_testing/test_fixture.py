"""The fixture: a cassette for each test, recorded on demand."""

from __future__ import annotations

import pytest

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
