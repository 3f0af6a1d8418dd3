"""What variables say about a server of Torrent Suite, and what arguments say instead."""

from __future__ import annotations

from typing import Any

import pytest

from facade.environment import torrent_suite_settings

SERVER = {"TORRENT_SUITE_URL": "http://torrent.test"}
KEY = {"TORRENT_SUITE_USERNAME": "ana", "TORRENT_SUITE_API_KEY": "a-key"}
PASSWORD = {"TORRENT_SUITE_USERNAME": "ana", "TORRENT_SUITE_PASSWORD": "a-password"}
SESSION = {"TORRENT_SUITE_SESSION": "a-session"}
BASE = {"base_url": "http://torrent.test"}

FOUND: dict[str, tuple[dict[str, str], dict[str, Any], dict[str, Any]]] = {
    "a key": (KEY, {}, {"username": "ana", "api_key": "a-key"}),
    "a password": (PASSWORD, {}, {"username": "ana", "password": "a-password"}),
    "a session": (SESSION, {}, {"session": "a-session"}),
    "a key comes first": ({**SESSION, **PASSWORD, **KEY}, {}, {"username": "ana", "api_key": "a-key"}),
    "a given session": (KEY, {"session": "own"}, {"session": "own"}),
    "a given password": (KEY, {"password": "own"}, {"username": "ana", "password": "own"}),
    "a given user": (KEY, {"username": "eva"}, {"username": "eva", "api_key": "a-key"}),
    "a given key over a session": (
        SESSION,
        {"username": "eva", "api_key": "own"},
        {"username": "eva", "api_key": "own"},
    ),
    "None is not given": (KEY, {"session": None}, {"username": "ana", "api_key": "a-key"}),
    "other settings": (KEY, {"timeout": 5}, {"username": "ana", "api_key": "a-key", "timeout": 5}),
    "contradictions are left to the class": (
        {},
        {"session": "own", "username": "eva", "api_key": "own"},
        {"session": "own", "username": "eva", "api_key": "own"},
    ),
}


@pytest.mark.parametrize(("variables", "given", "found"), FOUND.values(), ids=list(FOUND))
def test_variables_and_arguments(variables: dict[str, str], given: dict[str, Any], found: dict[str, Any]) -> None:
    assert torrent_suite_settings(given, {**SERVER, **variables}) == {**BASE, **found}


@pytest.mark.parametrize(
    ("said", "meant"),
    [("torrent.test", "http://torrent.test"), (" https://torrent.test:8443/ts ", "https://torrent.test:8443/ts")],
)
def test_an_address_as_people_write_it(said: str, meant: str) -> None:
    assert torrent_suite_settings({}, {**KEY, "TORRENT_SUITE_URL": said})["base_url"] == meant
    assert torrent_suite_settings({"base_url": said}, KEY)["base_url"] == meant


def test_what_is_missing_is_named() -> None:
    with pytest.raises(ValueError, match="TORRENT_SUITE_URL"):
        torrent_suite_settings({}, KEY)
    for variables in ({}, {"TORRENT_SUITE_API_KEY": ""}, {"TORRENT_SUITE_USERNAME": "ana"}):
        with pytest.raises(ValueError, match="no credentials for Torrent Suite"):
            torrent_suite_settings({}, {**SERVER, **variables})
