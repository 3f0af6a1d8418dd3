"""Emedgene: cases, their candidates and reports, at a host of each customer's own."""

from __future__ import annotations

from typing import Any, Never, Self, Unpack

from generated.emedgene.client import Api
from generated.runtime.views import Async, AsyncRaw, Raw, Sync

from ..call.concealed import concealed
from ..client.clients import AsyncClient, SyncClient
from ..client.settings import ClientSettings, check_names, refuse_unnamed
from .batch.client import Batches
from .environment import emedgene_settings
from .login import emedgene_credentials
from .workflows import AsyncWorkflows, SyncWorkflows, Workflows


class _EmedgeneClient(Workflows, Batches):
    """What `Emedgene` and `AsyncEmedgene` have in common."""

    def __init__(
        self,
        *unnamed: Never,
        username: str | None = None,
        password: str | None = None,
        api_key: str | None = None,
        login_url: str | None = None,
        token: str | None = None,
        auth_header: str = "Authorization",
        **settings: Unpack[ClientSettings],
    ) -> None:
        refuse_unnamed(type(self), unnamed)
        password, api_key, token = map(concealed, (password, api_key, token))
        login = (username, password, api_key, login_url, token, auth_header)
        self._start(lambda address: emedgene_credentials(address, *login), None, **settings)  # pyright: ignore[reportArgumentType]

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with what the environment says; arguments given here come first.

        Read are `EMEDGENE_URL`, `EMEDGENE_USERNAME` with `EMEDGENE_PASSWORD`, `EMEDGENE_API_KEY` with
        `EMEDGENE_LOGIN_URL`, `EMEDGENE_TOKEN`, and `EMEDGENE_AUTH_HEADER`.

        Raises:
            ValueError: there is no address, or there are no credentials.
        """
        check_names(cls, settings, ".from_env")
        return cls(**emedgene_settings(settings))._from_environment(settings)


class Emedgene(_EmedgeneClient, SyncWorkflows, SyncClient, Api[Sync]):
    """Emedgene, blocking.

    Args:
        username, password: a user's.
        api_key: a key made in the platform's web pages, exchanged for a token at the login host.
        login_url: the login host, where it does not follow from an address such as `https://HOST.emg.illumina.com`.
        token: a ready token. Together with one of the others it is used until it ends.
        auth_header: the header that the token is sent in, `Authorization` or `Emgauthorization`.
        settings: see `facade.client.settings.ClientSettings`; `base_url` is needed, such as `https://HOST.emedgene.com`.

    Raises:
        ValueError: for contradictory arguments or an unusable address.
    """

    @property
    def raw(self) -> Api[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)


class AsyncEmedgene(_EmedgeneClient, AsyncWorkflows, AsyncClient, Api[Async]):
    """Emedgene, awaited: the same as `Emedgene`, with `await` and `async for`."""

    @property
    def raw(self) -> Api[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)
