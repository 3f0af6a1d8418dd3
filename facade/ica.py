"""Illumina Connected Analytics."""

from __future__ import annotations

from typing import ClassVar, Unpack

from generated.ica.client import V3, V4, VERSIONS, Api
from generated.runtime.views import Async, AsyncRaw, Raw, Sync

from .clients import AsyncClient, Platform, SyncClient
from .credentials import Credentials, HeaderCredentials, bearer
from .options import ClientSettings
from .transport import AsyncTransport, SyncTransport


class _Ica(Platform):
    name = "ica"
    title = "ICA"
    package = "generated.ica"
    base_url = "https://ica.illumina.com/ica/rest"
    versions: ClassVar[tuple[str, ...]] = VERSIONS
    version_codes: ClassVar[frozenset[str]] = frozenset({"ICA_API_004"})


def _credentials(api_key: str | None, token: str | None) -> Credentials:
    if api_key is not None and token is not None:
        raise ValueError("give api_key= or token=, not both")
    if api_key is not None:
        return HeaderCredentials("X-API-Key", api_key)
    return bearer(token) if token is not None else Credentials()


class ICA(SyncClient, Api[Sync]):
    """Illumina Connected Analytics, blocking.

    Every operation of the platform is `ica.<tag>.<operation>(...)`, in the newest version that the platform has for it;
    `ica.v3` and `ica.v4` are the same in one version, with that version's types.

    Args:
        api_key: a key made in the platform's web pages, sent as it is.
        token: a ready JSON web token.
        api_version: `v3` or `v4` for the operations that have both; None for the newest; `auto` to try the next lower
            version once where the platform refuses the newer one.
        settings: see `facade.options.ClientSettings`.

    Raises:
        ValueError: for contradictory arguments, an unknown version or an unusable address.
    """

    _platform = _Ica

    def __init__(
        self,
        *,
        api_key: str | None = None,
        token: str | None = None,
        api_version: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        self._start(SyncTransport, _credentials(api_key, token), api_version, **settings)

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


class AsyncICA(AsyncClient, Api[Async]):
    """Illumina Connected Analytics, awaited: the same as `ICA`, with `await` and `async for`."""

    _platform = _Ica

    def __init__(
        self,
        *,
        api_key: str | None = None,
        token: str | None = None,
        api_version: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        self._start(AsyncTransport, _credentials(api_key, token), api_version, **settings)

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
