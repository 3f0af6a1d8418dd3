"""Ion Torrent Suite: a server of the laboratory's own, without an OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any, ClassVar, Unpack
from urllib.parse import unquote, urljoin, urlsplit

from generated.runtime.views import Async, AsyncRaw, Raw, Sync
from generated.torrent_suite.client import Api

from .clients import AsyncClient, Client, Platform, SyncClient
from .credentials import Credentials, HeaderCredentials, basic
from .flows import Flow
from .options import ClientSettings
from .redirects import origin
from .workflows import workflow

_RESOURCE = re.compile(r"/rundb/api/(?:mesh/)?v1/([^/]+)/(.+?)/?$")


class _TorrentSuite(Platform):
    name = "torrent_suite"
    title = "Torrent Suite"
    package = "generated.torrent_suite"
    base_url = "http://localhost"
    versions: ClassVar[tuple[str, ...]] = ()


def _credentials(
    base_url: str, *, username: str | None, api_key: str | None, password: str | None, session: str | None
) -> Credentials:
    if [api_key, password, session].count(None) < 2:
        raise ValueError("give one of api_key=, password= and session=")
    if session is not None:
        return HeaderCredentials("Cookie", f"sessionid={session}")
    if api_key is None and password is None:
        if username is not None:
            raise ValueError("username= goes with api_key= or password=")
        return Credentials()
    if username is None:
        raise ValueError("api_key= and password= go with username=")
    value = f"ApiKey {username}:{api_key}" if api_key is not None else basic(username, password or "")
    return HeaderCredentials("Authorization", value)


class _TorrentSuiteClient(Client):
    """What `TorrentSuite` and `AsyncTorrentSuite` have in common."""

    _platform = _TorrentSuite

    def __init__(
        self,
        *,
        username: str | None = None,
        api_key: str | None = None,
        password: str | None = None,
        session: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        login = partial(_credentials, username=username, api_key=api_key, password=password, session=session)
        self._start(login, None, **settings)

    @workflow
    def follow(self, uri: str | Sequence[str]) -> Flow[Any]:
        """What a resource's address points to, typed by its resource; for a list of addresses a list.

        Args:
            uri: an address such as `/rundb/api/v1/libmetrics/3/`, as relations hold it, or several.

        Raises:
            ValueError: it is not the address of one object of this server.
            NotFound: there is no such object.

        Routes: GET /rundb/api/v1/<resource>/<id>/
        """
        return self._follow(uri) if isinstance(uri, str) else self._follow_all(uri)

    def _follow_all(self, uris: Sequence[str]) -> Flow[list[Any]]:
        found = []
        for uri in uris:
            found.append((yield from self._follow(uri)))
        return found

    def _follow(self, uri: str) -> Flow[Any]:
        address = urljoin(self.base_url + "/", uri)
        found = _RESOURCE.search(urlsplit(address).path)
        if found is None or origin(address) != origin(self.base_url):
            raise ValueError(f"{uri!r} is not the address of an object of {self.base_url}")
        tag, identity = found[1], unquote(found[2])
        if tag not in Api._tags:
            raise ValueError(f"{uri!r}: the description has no resource {tag!r}")
        builder = getattr(import_module(f"{_TorrentSuite.package}.api.{tag}").Api, "get", None)
        if builder is None:
            raise ValueError(f"{uri!r}: objects of {tag!r} cannot be read one by one")
        return (yield from self._core.answer(builder.load()(identity), self._options))


class TorrentSuite(_TorrentSuiteClient, SyncClient, Api[Sync]):
    """An Ion Torrent Suite server, blocking.

    Each resource is a tag with `list`, `get`, `create` and so on, where the server has them, and its actions by name.
    A list takes any filter in Django's manner: `ts.chip.list(name__startswith="31")`; a name that the resource does not
    have is refused before anything is sent. What deletes or replaces more than one object wants `confirm=True`.

    Args:
        username: the user, together with one of the next two.
        api_key: the user's key.
        password: the user's password.
        session: the cookie of a session in a browser, instead.
        settings: see `facade.options.ClientSettings`; `base_url` is the server, such as `http://torrent.lab`.

    Raises:
        ValueError: for contradictory arguments or an unusable address.
    """

    @property
    def raw(self) -> Api[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)


class AsyncTorrentSuite(_TorrentSuiteClient, AsyncClient, Api[Async]):
    """An Ion Torrent Suite server, awaited: the same as `TorrentSuite`, with `await` and `async for`."""

    @property
    def raw(self) -> Api[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)
