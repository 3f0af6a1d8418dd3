"""The search finds what is there: a secret that is planted on purpose, in each form."""

from __future__ import annotations

import base64
import gzip
from urllib.parse import quote

import pytest

from .looking import found_in

CANARY = "canary/7f3a+Q%9d"
FORMS = {
    "plain": CANARY.encode(),
    "in a query": quote(CANARY, safe="").encode(),
    "in a query of a query": quote(quote(CANARY, safe=""), safe="").encode(),
    **{f"base64 after {n}": base64.b64encode(b"x" * n + CANARY.encode() + b"more") for n in range(4)},
    "for addresses": base64.urlsafe_b64encode(b"user:" + CANARY.encode()),
    "gzip": b"before" + gzip.compress(b"a " + CANARY.encode()),
    "gzip in base64": b"x=" + base64.b64encode(gzip.compress(CANARY.encode())),
    "gzip as Python shows it": repr(gzip.compress(CANARY.encode(), mtime=0x5C270D0A)).encode(),
    "hex": CANARY.encode().hex().encode(),
}


@pytest.mark.parametrize("content", FORMS.values(), ids=list(FORMS))
def test_a_leak_is_found(content: bytes) -> None:
    assert found_in([CANARY], [("a log", b"a line\n" + content + b"\n")])


def test_what_is_not_there_is_not_found() -> None:
    assert found_in([CANARY], [("a log", b"canary/7f3a " + base64.b64encode(b"canary") * 9)]) == []
