"""Settings and names that a client does not have: told where they are given, with what may be meant."""

from __future__ import annotations

import inspect
import pydoc
import re
from functools import partial
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncConnectedInsights, AsyncICA, AsyncTorrentSuite, Emedgene, TorrentSuite

ADDRESS = "http://platform.test"
LOGIN: dict[type, dict[str, Any]] = {
    ICA: {"api_key": "k"},
    TorrentSuite: {"api_key": "k", "username": "eva"},
    Emedgene: {"token": "t"},
    AsyncConnectedInsights: {"api_key": "k", "domain": "birch"},
}


def made(client: Any, settings: dict[str, Any]) -> Any:
    return client(**{"base_url": ADDRESS, **LOGIN[client], **settings})


@pytest.mark.parametrize(
    ("client", "settings", "message"),
    [
        (ICA, {"apikey": "k"}, r"^ICA\(\) has no setting 'apikey'; did you mean api_key=\?$"),
        (TorrentSuite, {"user": "eva"}, "did you mean username="),
        (Emedgene, {"unknown_key": "send"}, "did you mean unknown_keys="),
        (
            AsyncConnectedInsights,
            {"colour": "red"},
            r"Insights\(\) has no setting 'colour'; it has: api_key, base_url, ",
        ),
        (ICA, {"release": "5.18.1"}, "has no setting 'release'"),
        (TorrentSuite, {"release": 5.1}, r"release=5\.1: give it as text"),
        (ICA, {"base_url": 5}, "base_url: give an address as text, not int"),
        (TorrentSuite, {"base_url": 5}, "base_url: give an address as text, not int"),
        (ICA, {"on_event": "print"}, "on_event: give what is called with each event"),
        (AsyncConnectedInsights, {"language": 5}, "language= is given as text, not int"),
        *[
            (client, {"token": value}, f"token= is given as text, not {type(value).__name__}")
            for client in (ICA, Emedgene, AsyncConnectedInsights)
            for value in (5, b"t", ["t"], True)
        ],
        (ICA, {"ps_token": 5}, "ps_token= is given as text, not int"),
        *[
            (client, {"username": ["eva"], "password": "p"}, "username= is given as text, not list")
            for client in (ICA, Emedgene, AsyncConnectedInsights, TorrentSuite)
        ],
        *[
            (client, {"username": "eva", "password": 5}, "password= is given as text, not int")
            for client in (ICA, Emedgene, AsyncConnectedInsights, TorrentSuite)
        ],
        (TorrentSuite, {"session": {"s": 1}}, "session= is given as text, not dict"),
    ],
)
def test_what_is_no_setting_is_told_with_what_is_meant(client: Any, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        made(client, settings)


@pytest.mark.parametrize(
    ("client", "names"),
    [
        (ICA, "api_key=, token=, ps_token="),
        (AsyncICA, "api_key=, token=, ps_token="),
        (TorrentSuite, "username=, api_key=, password=, session=, release=, base_url="),
        (Emedgene, "username=, password=, api_key="),
        (AsyncConnectedInsights, "api_key=, username=, password="),
    ],
)
def test_settings_are_given_by_name(client: Any, names: str) -> None:
    with pytest.raises(TypeError) as caught:
        client("secret-wren")
    assert str(caught.value).startswith(f"{client.__name__}() takes its settings by name, such as {names}")
    assert "wren" not in str(caught.value)


@pytest.mark.parametrize("client", [ICA, AsyncICA, TorrentSuite, Emedgene, AsyncConnectedInsights])
def test_what_is_read_besides_the_environment_is_looked_at_first(client: Any) -> None:
    with pytest.raises(TypeError, match=r"\.from_env\(\) has no setting 'bsae_url'; did you mean base_url=\?"):
        client.from_env(bsae_url=ADDRESS)


@pytest.mark.parametrize(
    ("client", "message"),
    [
        (ICA, "no credentials for ICA: give api_key=, token=, ps_token=, or username= and password="),
        (TorrentSuite, "no address for Torrent Suite: give base_url="),
        (Emedgene, "no address for Emedgene: give base_url="),
        (AsyncConnectedInsights, "no address: give base_url=, or domain="),
        (partial(TorrentSuite, base_url=ADDRESS), "no credentials for Torrent Suite: give username= with api_key="),
        (partial(Emedgene, base_url=ADDRESS), "no credentials for Emedgene: give username= and password="),
        (partial(AsyncConnectedInsights, base_url=ADDRESS), "no credentials: give api_key="),
    ],
)
def test_a_client_has_an_address_and_credentials(client: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(message)}"):
        client()


@pytest.mark.parametrize("client", [ICA, TorrentSuite, Emedgene])
def test_nobody_has_to_log_in_where_another_does_it(client: Any) -> None:
    # On this machine it is a server of the caller's own; a client of theirs may log in by itself.
    assert client(base_url="http://127.0.0.1:8080").base_url == "http://127.0.0.1:8080"
    with httpx.Client(headers={"Authorization": "Bearer t"}) as own:
        assert client(base_url=f"{ADDRESS}/rest", http_client=own).base_url == f"{ADDRESS}/rest"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"timeot": 5}, r"with_options\(\) has no setting 'timeot'; did you mean timeout=\?"),
        ({"proxy": "http://p.test"}, "cannot change proxy=, which is for the whole client: make another one with it"),
        ({"release": "5.18.1"}, "cannot change release="),
    ],
)
def test_what_copies_cannot_differ_in_is_told(settings: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        made(TorrentSuite, {}).with_options(**settings)


@pytest.mark.parametrize("setting", ["strict", "trust_env"])
def test_a_word_is_no_switch(setting: str) -> None:
    """It would count as true, whatever it says."""
    with pytest.raises(ValueError, match=f"{setting}='no': give True or False"):
        made(ICA, {setting: "no"})


def test_the_name_of_a_zone_is_told_how_to_give_it() -> None:
    with pytest.raises(ValueError, match=r"such as zoneinfo\.ZoneInfo\('Europe/Berlin'\)"):
        made(ICA, {"naive_datetimes": "Europe/Berlin"})


@pytest.mark.parametrize(
    ("look", "message"),
    [
        (lambda ts: ts.chips, "TorrentSuite has no tag 'chips'; did you mean 'chip'?"),
        (lambda ts: ts.plan_runs, "TorrentSuite has no tag 'plan_runs'; did you mean 'plan_run'?"),
        (lambda ts: ts.chip.deleteList, "chip has no operation 'deleteList'; did you mean 'delete_list'?"),
        (lambda ts: ts.raw.chip.zzz, "chip has no operation 'zzz'; it has: create, delete, "),
    ],
)
def test_what_is_not_there_is_told_with_what_is_meant(look: Any, message: str) -> None:
    with pytest.raises(AttributeError, match=f"^{re.escape(message)}"):
        look(made(TorrentSuite, {}))


def test_help_shows_a_workflow_as_it_is_called() -> None:
    blocking, awaited = made(TorrentSuite, {}).plan_run, made(AsyncConnectedInsights, {}).find_case
    assert str(inspect.signature(blocking)) == "(plan: 'Plannedexperiment | Mapping[str, Any]') -> 'Plannedexperiment'"
    assert str(inspect.signature(awaited)) == "(display_id: 'str') -> 'Awaitable[CaseSummary]'"
    assert callable(TorrentSuite.plan_run)


def test_help_of_a_class_shows_its_workflows_as_methods() -> None:
    assert inspect.isfunction(TorrentSuite.plan_run)
    assert TorrentSuite.plan_run is TorrentSuite.plan_run
    taken = "(self, plan: 'Plannedexperiment | Mapping[str, Any]')"
    assert str(inspect.signature(TorrentSuite.plan_run)) == f"{taken} -> 'Plannedexperiment'"
    assert str(inspect.signature(AsyncTorrentSuite.plan_run)) == f"{taken} -> 'Awaitable[Plannedexperiment]'"
    assert f"plan_run{taken}" in pydoc.plain(pydoc.render_doc(TorrentSuite))
