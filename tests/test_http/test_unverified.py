"""Certificates are looked at unless a caller says otherwise, and that is told."""

from __future__ import annotations

import logging
import ssl
from contextlib import closing
from typing import Any

import httpx
import pytest

from facade import ICA
from facade.events import TlsNotVerified
from facade.sandbox.certificate import Certificate


def without(check: str) -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    if check == "everything":
        context.verify_mode = ssl.CERT_NONE
    return context


@pytest.mark.parametrize("verify", [False, without("names"), without("everything")], ids=["off", "names", "context"])
@pytest.mark.parametrize("given", [False, True], ids=["setting", "http_client"])
def test_it_is_told(verify: Any, given: bool, caplog: pytest.LogCaptureFixture) -> None:
    events: list[Any] = []
    own = httpx.Client(verify=verify)
    settings = {"http_client": own} if given else {"verify": verify}
    with own, caplog.at_level(logging.WARNING, "facade"), ICA(api_key="k", on_event=events.append, **settings) as ica:
        ica.with_options(timeout=5)
    assert events == [TlsNotVerified("ica", "https://ica.illumina.com/ica/rest")]
    assert [record.levelname for record in caplog.records] == ["WARNING"]


def test_it_is_not_told_where_they_are_looked_at() -> None:
    events: list[Any] = []
    with closing(Certificate("127.0.0.1")) as certificate, httpx.Client() as own:
        for settings in ({}, {"verify": True}, {"verify": str(certificate.path)}, {"http_client": own}):
            ICA(api_key="k", on_event=events.append, **settings).close()
        ICA(api_key="k", on_event=events.append, verify=ssl.create_default_context()).close()
        ICA(
            api_key="k",
            on_event=events.append,
            http_client=httpx.Client(transport=httpx.MockTransport(lambda asked: None)),
        ).close()  # type: ignore[arg-type]
    assert events == []
