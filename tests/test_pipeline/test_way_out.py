"""Pulls take the way out that clients take: no proxy for this machine, and typed errors for what is none."""

from __future__ import annotations

from functools import partial

import pytest

from scripts.errors import PipelineError
from scripts.progress import progress
from scripts.pull.fetching import fetch
from tests.test_pipeline.serving import Answer, site

NOWHERE = "http://someone:secret-7f3a@127.0.0.1:9"
silent = partial(progress, quiet=True)


def fetched(url: str) -> bytes:
    return fetch(url, {}, "document", silent)


def test_this_machine_is_asked_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, NOWHERE)
    with site() as here:
        here.answers["/spec"] = Answer(body=b"{}")
        assert fetched(f"{here.url}/spec") == b"{}"


def test_a_proxy_of_the_environment_carries_a_pull(monkeypatch: pytest.MonkeyPatch) -> None:
    with site() as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        monkeypatch.setenv("NO_PROXY", "fd00::/8,[::1]")
        proxy.answers["http://specs.test/spec"] = Answer(body=b"{}")
        assert fetched("http://specs.test/spec") == b"{}"


def test_a_failure_names_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", NOWHERE)
    with pytest.raises(PipelineError, match=r"through the proxy http://127\.0\.0\.1:9 of HTTPS_PROXY") as caught:
        fetched("https://specs.test/spec")
    assert "secret-7f3a" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [("HTTPS_PROXY", "http://[::bad"), ("ALL_PROXY", "ftp://proxy.test"), ("SSL_CERT_FILE", "/nowhere/at/all.pem")],
)
def test_a_variable_that_is_of_no_use_is_named(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(PipelineError, match=name):
        fetched("https://specs.test/spec")
