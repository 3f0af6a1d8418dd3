"""Where each platform is: its sandbox, the names that its hosts have in cassettes, and how a client signs in there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import facade
from facade.connected_insights.environment import insights_settings
from facade.emedgene.environment import emedgene_settings
from facade.ica.environment import ica_settings
from facade.torrent_suite.environment import torrent_suite_settings

Login = Callable[[Any], dict[str, Any]]


@dataclass(frozen=True)
class Sandbox:
    """One platform.

    Attributes:
        platform: such as `ica`.
        clients: the class that blocks, and the one that awaits.
        hosts: attributes of a running sandbox that hold an address, with the origin that this has in cassettes.
        logins: ways to sign in, each a function from a sandbox to the settings of a client.
        live: for each of these ways that can be taken at the platform itself, the variables that it needs.
        environment: the settings of a client for the platform itself, as the environment has them.
        path: the path of the platform's address.
        place: what a client is told besides that is no login.
    """

    platform: str
    clients: tuple[Any, Any]
    made: str
    arguments: Mapping[str, Any]
    hosts: Mapping[str, str]
    logins: Mapping[str, Login]
    live: Mapping[str, tuple[str, ...]]
    environment: Callable[[], dict[str, Any]]
    path: str = ""
    place: Login = lambda box: {}

    def start(self) -> Any:
        """A new sandbox, to be entered; the same each time."""
        return getattr(import_module(f"facade.sandbox.{self.platform}"), self.made)(**self.arguments)

    def settings(self, login: str, box: Any) -> dict[str, Any]:
        """The settings of a client for a running sandbox, or for what stands in for one."""
        return {"base_url": box.base_url, **self.place(box), **self.logins[login](box)}

    def origins(self, box: Any) -> dict[str, str]:
        """The origins of a running sandbox, and what each is called in cassettes."""
        return {_origin(getattr(box, name)): origin for name, origin in self.hosts.items()}

    def live_settings(self, login: str) -> dict[str, Any]:
        """The settings of a client for the platform itself that signs in this way."""
        stand_in = self.recorded(dict.fromkeys(("domain", "workgroup"), ""))
        others = {name for each in self.logins.values() for name in each(stand_in)} - self.logins[login](
            stand_in
        ).keys()
        return {name: value for name, value in self.environment().items() if name not in others}

    def live_origins(self, settings: Mapping[str, Any]) -> dict[str, str]:
        """The origins of a platform itself that are known beforehand, and what each is called in cassettes."""
        client = self.clients[0](**settings)
        addresses = {"base_url": client.base_url, "login_url": settings.get("login_url")}
        client.close()
        return {_origin(address): self.hosts[name] for name, address in addresses.items() if address}

    def recorded(self, said: Mapping[str, str]) -> Any:
        """What stands in for a sandbox where its answers come from a cassette: the addresses there, made-up secrets,
        and what `place` is said to have been."""
        secrets = {"api_key": "replayed-key", "username": "nobody@lab.test", "password": "replayed"}
        return SimpleNamespace(
            **{**self.hosts, "base_url": self.hosts["base_url"] + self.path},
            **secrets,
            **said,
            credentials=SimpleNamespace(**secrets, ps_token="replayed-ps-token"),
            tenant="lantern-laboratory",
            token=lambda: "replayed-token",
            session=lambda: "replayed-session",
        )


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _user(box: Any) -> dict[str, Any]:
    return {"username": box.username, "password": box.password}


def _user_at_login_host(box: Any) -> dict[str, Any]:
    return {**_user(box), "login_url": box.login_url}


def _key(box: Any) -> dict[str, Any]:
    return {"api_key": box.api_key}


SANDBOXES = {
    each.platform: each
    for each in (
        Sandbox(
            "ica",
            (facade.ICA, facade.AsyncICA),
            "IcaSandbox",
            {"page_rows": 12, "strict": True},
            {"base_url": "https://ica.test", "storage_url": "https://storage.test"},
            {
                "key": _key,
                "password": lambda box: {
                    "username": box.credentials.username,
                    "password": box.credentials.password,
                    "tenant": box.tenant,
                },
                "psToken": lambda box: {"ps_token": box.credentials.ps_token},
            },
            {"key": ("ICA_API_KEY",)},
            lambda: dict(ica_settings()),
            "/ica/rest",
        ),
        Sandbox(
            "emedgene",
            (facade.Emedgene, facade.AsyncEmedgene),
            "EmedgeneSandbox",
            {"cases": 8},
            {"base_url": "https://emedgene.test", "login_url": "https://login.emedgene.test"},
            {
                "key": lambda box: {"api_key": box.api_key, "login_url": box.login_url},
                "password": _user,
                "token": lambda box: {"token": box.token()},
            },
            {
                "key": ("EMEDGENE_URL", "EMEDGENE_API_KEY"),
                "password": ("EMEDGENE_URL", "EMEDGENE_USERNAME", "EMEDGENE_PASSWORD"),
                "token": ("EMEDGENE_URL", "EMEDGENE_TOKEN"),
            },
            lambda: emedgene_settings({}),
        ),
        Sandbox(
            "connected_insights",
            (facade.ConnectedInsights, facade.AsyncConnectedInsights),
            "ConnectedInsightsSandbox",
            {"cases": 8},
            {"base_url": "https://insights.test", "login_url": "https://login.insights.test"},
            {
                "key": _key,
                "password": _user_at_login_host,
                "token": lambda box: {"token": box.token()},
            },
            {
                "key": ("CONNECTED_INSIGHTS_URL", "CONNECTED_INSIGHTS_API_KEY"),
                "token": ("CONNECTED_INSIGHTS_URL", "CONNECTED_INSIGHTS_TOKEN"),
                "password": (
                    "CONNECTED_INSIGHTS_URL",
                    "CONNECTED_INSIGHTS_USERNAME",
                    "CONNECTED_INSIGHTS_PASSWORD",
                ),
            },
            lambda: insights_settings({}),
            "",
            lambda box: {"domain": box.domain, "workgroup": box.workgroup},
        ),
        Sandbox(
            "torrent_suite",
            (facade.TorrentSuite, facade.AsyncTorrentSuite),
            "TorrentSuiteSandbox",
            {"chips": 12, "results": 12, "metrics": 4},
            {"base_url": "https://torrent.test"},
            {
                "key": lambda box: {"username": box.username, "api_key": box.api_key},
                "password": _user,
                "session": lambda box: {"session": box.session()},
            },
            {
                "key": ("TORRENT_SUITE_URL", "TORRENT_SUITE_USERNAME", "TORRENT_SUITE_API_KEY"),
                "password": ("TORRENT_SUITE_URL", "TORRENT_SUITE_USERNAME", "TORRENT_SUITE_PASSWORD"),
                "session": ("TORRENT_SUITE_URL", "TORRENT_SUITE_SESSION"),
            },
            lambda: torrent_suite_settings({}),
        ),
    )
}
