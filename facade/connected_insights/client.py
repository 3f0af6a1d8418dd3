"""Connected Insights: cases, their reports and the audit log, at a host of each customer's own."""

from __future__ import annotations

from functools import partial
from typing import Any, Never, Self, Unpack

from generated.connected_insights.client import Api
from generated.runtime.views import Async, AsyncRaw, Raw, Sync

from ..call.concealed import concealed
from ..client.clients import AsyncClient, SyncClient
from ..client.settings import ClientSettings, check_names, refuse_unnamed
from .environment import insights_settings
from .login import CLOUD, cloud_address, insights_credentials
from .workflows import AsyncWorkflows, SyncWorkflows, Workflows


class _InsightsClient(Workflows):
    """What `ConnectedInsights` and `AsyncConnectedInsights` have in common."""

    def __init__(
        self,
        *unnamed: Never,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        login_url: str | None = None,
        token: str | None = None,
        domain: str | None = None,
        workgroup: str | None = None,
        language: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        refuse_unnamed(type(self), unnamed)
        check_names(type(self), settings)
        api_key, password, token = map(concealed, (api_key, password, token))
        if not settings.get("base_url"):
            if domain is None:
                raise ValueError(f"no address: give base_url=, or domain= for https://DOMAIN{CLOUD}")
            settings["base_url"] = cloud_address(domain)
        login = partial(
            insights_credentials,
            api_key=api_key,
            username=username,
            password=password,
            login_url=login_url,
            token=token,
            domain=domain,
            workgroup=workgroup,
            language=language,
        )
        self._start(login, None, **settings)  # pyright: ignore[reportArgumentType]

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with what the environment says; arguments given here come first.

        Read are `CONNECTED_INSIGHTS_URL`, `CONNECTED_INSIGHTS_API_KEY`, `CONNECTED_INSIGHTS_TOKEN`,
        `CONNECTED_INSIGHTS_USERNAME` with `CONNECTED_INSIGHTS_PASSWORD` and `CONNECTED_INSIGHTS_LOGIN_URL`,
        `CONNECTED_INSIGHTS_DOMAIN`, `CONNECTED_INSIGHTS_WORKGROUP`, and `CONNECTED_INSIGHTS_LANGUAGE`.

        Raises:
            ValueError: there is no address, or there are no credentials.
        """
        check_names(cls, settings, ".from_env")
        return cls(**insights_settings(settings))._from_environment(settings)


class ConnectedInsights(_InsightsClient, SyncWorkflows, SyncClient, Api[Sync]):
    """Connected Insights, blocking.

    Args:
        api_key: a key made in the platform's web pages.
        token: a session's token (psToken), sent as it is. Together with a user's name it is used until it ends.
        username, password: a user's, who logs in at the login host.
        login_url: the login host, where the platform's own does not end in `.illumina.com`.
        domain: what `X-ILMN-Domain` says; by default the first label of the host's name. Without `base_url` it also
            says which host in the cloud is meant.
        workgroup: the id or the name of the workgroup that calls are made in; a name is looked up by the first call.
            Not needed by users of one workgroup.
        language: what `Accept-Language` says where a call does not, such as `de-DE`.
        settings: see `facade.client.settings.ClientSettings`.

    Raises:
        ValueError: for contradictory arguments, no credentials, or an unusable address.
    """

    @property
    def raw(self) -> Api[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)


class AsyncConnectedInsights(_InsightsClient, AsyncWorkflows, AsyncClient, Api[Async]):
    """Connected Insights, awaited: the same as `ConnectedInsights`, with `await` and `async for`."""

    @property
    def raw(self) -> Api[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)
