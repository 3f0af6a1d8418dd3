"""What the sentences and tables of the pages name is there: methods of clients, targets of make, commands."""

from __future__ import annotations

import re

import pytest

from facade import ICA, ConnectedInsights, Emedgene, TorrentSuite
from facade.client.clients import SyncClient

from .extraction import ROOT, pages, snippets, spoken

# What is said of a client that is not here.
_OF_ANOTHER = {"ica.v5": "a version that is to come", "client.raw_controller": "a tag of any description"}
_TARGET = re.compile(r"\bmake ([a-z][a-z-]*[a-z])\b")


@pytest.fixture(scope="module")
def clients() -> dict[str, SyncClient]:
    """One of each, by the name that pages have for it."""
    address = "http://127.0.0.1:1"
    ica = ICA(api_key="any", base_url=f"{address}/ica/rest")
    return {
        "ica": ica,
        "client": ica,
        "em": Emedgene(token="any", base_url=address),
        "ci": ConnectedInsights(api_key="any", base_url=address, domain="any"),
        "ts": TorrentSuite(base_url=address, session="any"),
    }


def test_clients_have_what_is_said_of_them(clients: dict[str, SyncClient]) -> None:
    missing = [
        f"{page}: {name}"
        for page, names in spoken().items()
        for name in names
        if name not in _OF_ANOTHER and not _there(clients, name.split("."))
    ]
    assert not missing, "\n".join(missing)


def _there(clients: dict[str, SyncClient], words: list[str]) -> bool:
    found: object = clients.get(words[0])
    for word in words[1:] if found is not None else ():
        if not hasattr(found, word):
            return False
        found = getattr(found, word)
    return True


def test_make_has_the_targets_that_are_named() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for page, text in pages().items():
        code = re.findall(r"`(make [^`\n]*)`", text) + [each.text for each in snippets("") if each.page == page]
        named = {target for each in code for target in _TARGET.findall(each)}
        assert named <= targets, page
