"""Clients made of the environment, other credentials, and addresses as people write them."""

from __future__ import annotations

import pytest

from facade import TorrentSuite
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from facade.torrent_suite.environment import torrent_suite_settings

VARIABLES = {
    "TORRENT_SUITE_URL": "http://torrent.example",
    "TORRENT_SUITE_USERNAME": "nadia",
    "TORRENT_SUITE_API_KEY": "c0ffee",
}


def test_the_environment_says_where_and_who() -> None:
    assert torrent_suite_settings({}, VARIABLES) == {
        "base_url": "http://torrent.example",
        "username": "nadia",
        "api_key": "c0ffee",
    }


def test_a_login_that_is_given_is_not_mixed_with_one_of_the_environment() -> None:
    assert torrent_suite_settings({"username": "oskar", "password": "w"}, VARIABLES) == {
        "base_url": "http://torrent.example",
        "username": "oskar",
        "password": "w",
    }
    assert torrent_suite_settings({"base_url": "http://other"}, VARIABLES)["base_url"] == "http://other"


def test_without_credentials_the_error_names_the_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, "TORRENT_SUITE_PASSWORD", "TORRENT_SUITE_SESSION"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ValueError, match="TORRENT_SUITE_API_KEY"):
        TorrentSuite.from_env()


def test_a_client_of_the_environment_works(box: TorrentSuiteSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TORRENT_SUITE_URL", f"{box.base_url}/rundb/api/v1/")
    monkeypatch.setenv("TORRENT_SUITE_USERNAME", box.username)
    monkeypatch.setenv("TORRENT_SUITE_API_KEY", box.api_key)
    with TorrentSuite.from_env(timeout=10) as ts:
        assert ts.base_url == box.base_url
        assert ts.chip.get(1).name == "314"


def test_credentials_can_be_changed_for_others(box: TorrentSuiteSandbox) -> None:
    with TorrentSuite(base_url=box.base_url, username=box.username, api_key="wrong", strict=True) as ts:
        other = ts.with_credentials(username=box.username, api_key=box.api_key)
        assert other.base_url == ts.base_url
        assert other.chip.get(1).name == "314"
        other.close()


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("torrent.lab", "http://torrent.lab"),
        ("http://torrent.lab/", "http://torrent.lab"),
        ("https://torrent.lab:8443/rundb/api/v1/", "https://torrent.lab:8443"),
        ("http://proxy.lab/ts1/rundb/api/v1", "http://proxy.lab/ts1"),
    ],
)
def test_an_address_may_be_written_as_people_do(written: str, meant: str) -> None:
    with TorrentSuite(base_url=written, username="u", api_key="k") as ts:
        assert ts.base_url == meant
