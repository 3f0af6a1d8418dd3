"""Illumina Connected Analytics."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar, Self, Unpack

from generated.ica.client import V3, V4, VERSIONS, Api
from generated.runtime.views import Async, AsyncRaw, Raw, Sync

from .clients import AsyncClient, Client, Platform, SyncClient
from .environment import ica_project, ica_settings
from .ica_login import ica_credentials
from .options import ClientSettings


class _Ica(Platform):
    name = "ica"
    title = "ICA"
    package = "generated.ica"
    base_url = "https://ica.illumina.com/ica/rest"
    versions: ClassVar[tuple[str, ...]] = VERSIONS
    version_codes: ClassVar[frozenset[str]] = frozenset({"ICA_API_004"})


class _IcaClient(Client):
    """What `ICA` and `AsyncICA` have in common."""

    _platform = _Ica
    project_id: str | None = None

    def __init__(
        self,
        *,
        api_key: str | None = None,
        token: str | None = None,
        ps_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        tenant: str | None = None,
        exchange: bool = False,
        api_version: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        login = partial(
            ica_credentials,
            api_key=api_key,
            token=token,
            ps_token=ps_token,
            username=username,
            password=password,
            tenant=tenant,
            exchange=exchange,
        )
        self._start(login, api_version, **settings)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with what the environment says; arguments given here come first.

        Read are `ICA_API_KEY` (or `ICAV2_API_KEY`), `ICAV2_ACCESS_TOKEN`, `ICAV2_BASE_URL` and `ICAV2_PROJECT_ID`, then
        the files of the platform's command line, `~/.icav2/config.yaml` and `~/.icav2/.session.ica.yaml`. The project's
        id is found as `project_id`.

        Raises:
            ValueError: there are no credentials, or a file cannot be read.
        """
        found: dict[str, Any] = ica_settings()
        if any(settings.get(name) for name in ("api_key", "token", "ps_token", "username")):
            found = {name: value for name, value in found.items() if name == "base_url"}
        elif not found.keys() & {"api_key", "token"}:
            raise ValueError("no credentials for ICA: set ICA_API_KEY or ICAV2_ACCESS_TOKEN, or pass api_key=")
        client = cls(**{**found, **settings})
        client.project_id = ica_project()
        return client

    def with_credentials(self, **login: Any) -> Self:
        """A new client with the same settings and other credentials: `api_key=`, `token=` and so on, as for the class."""
        options = self._options
        other = type(self)(api_version=options.api_version, **self._settings, **login)
        other._use(options)
        other.project_id = self.project_id
        return other


class ICA(_IcaClient, SyncClient, Api[Sync]):
    """Illumina Connected Analytics, blocking.

    Every operation of the platform is `ica.<tag>.<operation>(...)`, in the newest version that the platform has for it;
    `ica.v3` and `ica.v4` are the same in one version, with that version's types.

    Args:
        api_key: a key made in the platform's web pages, sent with every call.
        exchange: exchange the key for a token once and send that, which spares the platform a session for each call.
        token: a ready JSON web token. Together with `api_key=` it is used until it ends, then the key is exchanged.
        username, password, tenant: a user's e-mail address and password, and the tenant where there are several.
        ps_token: a psToken to exchange for a token.
        api_version: `v3` or `v4` for the operations that have both; None for the newest; `auto` to try the next lower
            version once where the platform refuses the newer one.
        settings: see `facade.options.ClientSettings`.

    Raises:
        ValueError: for contradictory arguments, an unknown version or an unusable address.
    """

    @property
    def v3(self) -> V3[Sync]:
        """The operations as of v3; those that v3 does not have are sent in their own version."""
        return V3(self._run)

    @property
    def v4(self) -> V4[Sync]:
        """The operations as of v4; those that v4 does not have are sent in their own version."""
        return V4(self._run)

    @property
    def raw(self) -> Api[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw, self._version)


class AsyncICA(_IcaClient, AsyncClient, Api[Async]):
    """Illumina Connected Analytics, awaited: the same as `ICA`, with `await` and `async for`."""

    @property
    def v3(self) -> V3[Async]:
        """The operations as of v3; those that v3 does not have are sent in their own version."""
        return V3(self._run)

    @property
    def v4(self) -> V4[Async]:
        """The operations as of v4; those that v4 does not have are sent in their own version."""
        return V4(self._run)

    @property
    def raw(self) -> Api[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw, self._version)
