"""What every client is: the shared settings, and the two ways to drive a call."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import AbstractContextManager
from os import PathLike
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from .addresses import platform_address
from .calling import Core
from .credentials import Credentials, Forgotten, TokenCredentials
from .downloads import AsyncFile, SyncFile
from .events import LoginRenewed, OnEvent, Reporter
from .flows import Flow, drive, drive_async
from .options import ClientSettings, Options, timeout_of
from .retries import Retries, retries_of
from .sent_headers import own_headers
from .versions import AUTO, check_version
from .waiting import asked, until

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call

UNCHANGED: Any = object()
T = TypeVar("T")


class Platform:
    """The facts of one platform that all of its clients share."""

    name: ClassVar[str]
    title: ClassVar[str]
    package: ClassVar[str]
    base_url: ClassVar[str]
    versions: ClassVar[tuple[str, ...]] = ()
    # Codes by which the platform says that it does not serve a version, besides status 406.
    version_codes: ClassVar[frozenset[str]] = frozenset()


class _Later:
    """The transport, made by the first call: httpx costs more to import than all the rest."""

    def __init__(self, *arguments: Any) -> None:
        self._arguments = arguments
        self._made: Any = None
        self._making = threading.Lock()

    def transport(self) -> Any:
        """The one transport of a client and its copies."""
        if self._made is None:
            from . import transport

            with self._making:
                if self._made is None:
                    name, *arguments = self._arguments
                    self._made = getattr(transport, name)(*arguments)
        return self._made


class Client:
    """What sync and async clients have in common."""

    _platform: ClassVar[type[Platform]]
    _core: Core
    _options: Options
    _later: _Later
    _transport_class: ClassVar[str]
    _settings: dict[str, Any]
    # Attributes that a client has besides its settings, and that its copies keep.
    _kept: ClassVar[tuple[str, ...]] = ()

    def _start(
        self,
        credentials: Callable[[str], Credentials],
        api_version: str | None,
        *,
        base_url: str | None = None,
        timeout: Any = 60.0,
        retries: Retries | int | None = None,
        verify: Any = True,
        http_client: Any = None,
        strict: bool = False,
        on_event: OnEvent | None = None,
    ) -> None:
        platform = self._platform
        check_version(api_version, platform.versions, platform.title)
        address = platform_address(base_url or platform.base_url)
        reporter = Reporter(platform.name, on_event)
        login = credentials(address)
        if isinstance(login, TokenCredentials):
            login.told = lambda: reporter(LoginRenewed(platform.name))
        self._core = Core(platform.name, platform.package, address, login, reporter, platform.version_codes)
        self._later = _Later(self._transport_class, address, verify, http_client)
        if verify is not True or http_client is not None:
            # What cannot be used is an error here, not at the first call.
            self._later.transport()
        given = {"verify": verify, "http_client": http_client, "on_event": on_event}
        self._settings = {"base_url": address, **given}
        self._use(Options(timeout_of(timeout), retries_of(retries), (), api_version, strict))

    def _use(self, options: Options) -> None:
        """Take these options, and with them the version whose operations are shown."""
        self._options = options
        pinned = options.api_version if options.api_version != AUTO else None
        # Read by the generated view; without a pin it shows the newest version.
        self._version = pinned.upper() if pinned else "Api"

    @property
    def _transport(self) -> Any:
        return self._later.transport()

    @property
    def base_url(self) -> str:
        """Where the platform is."""
        return self._core.base_url

    def with_options(
        self,
        *,
        timeout: Any = UNCHANGED,
        retries: Retries | int | None = UNCHANGED,
        headers: Mapping[str, str] | None = None,
        strict: bool = UNCHANGED,
        api_version: str | None = UNCHANGED,
    ) -> Self:
        """A cheap copy with other settings; connections and login stay shared.

        Args:
            timeout: seconds to wait for an answer, an `httpx.Timeout`, or None for no limit.
            retries: how often a failed call is repeated, or a `facade.retries.Retries`; None for the usual way.
            headers: sent with every call, on top of those that the client sends already.
            strict: whether answers that differ from the description are errors.
            api_version: one of the platform's versions, None for the newest, or `auto`.

        Raises:
            ValueError: for a version that the platform does not have, a timeout or number of repetitions that makes no
                sense, and headers that cannot be sent or are those of the login.
        """
        changes: dict[str, Any] = {"timeout": timeout, "strict": strict, "api_version": api_version}
        changes = {name: value for name, value in changes.items() if value is not UNCHANGED}
        check_version(changes.get("api_version"), self._platform.versions, self._platform.title)
        if timeout is not UNCHANGED:
            changes["timeout"] = timeout_of(timeout)
        if retries is not UNCHANGED:
            changes["retries"] = retries_of(retries)
        if headers is not None:
            changes["headers"] = own_headers(self._options.headers, headers, self._core.credentials.names)
        other = object.__new__(type(self))
        tags = self._tags  # type: ignore[attr-defined]
        other.__dict__ = {name: value for name, value in self.__dict__.items() if name not in tags}
        other._use(self._options._replace(**changes))
        return other

    def with_credentials(self, **login: Any) -> Self:
        """A new client with the same settings and other credentials, given as for the class.

        Raises:
            TypeError: for what is no credential; other settings are for `with_options(...)`, or a client of their own.
            ValueError: for contradictory credentials.
        """
        settings = [name for name in login if name in (*ClientSettings.__annotations__, "api_version")]
        if settings:
            raise TypeError(f"with_credentials: {settings[0]}= is no credential; see with_options(...), or the class")
        other = type(self)(**self._settings, **login)
        # A header of the caller's may be what the new client logs in with.
        headers = own_headers((), dict(self._options.headers), other._core.credentials.names)
        other._use(self._options._replace(headers=headers))
        other.__dict__ |= self._own()
        return other

    def _own(self) -> dict[str, Any]:
        """What belongs to this client besides its settings."""
        return {name: self.__dict__[name] for name in self._kept if name in self.__dict__}

    def _until(self, read: Callable[[], Any], done: Callable[[Any], object], **settings: Any) -> Flow[Any]:
        return until(lambda: asked(read), done, **settings)

    def _translated(self) -> AbstractContextManager[None]:
        from .translation import TRANSLATION

        return TRANSLATION

    def __repr__(self) -> str:
        version = self._options.api_version or (self._platform.versions or ("",))[0]
        return f"<{type(self).__name__} {self._core.base_url} {version}".rstrip() + ">"

    def __reduce__(self) -> Any:
        # Headers may be secret, callbacks and TLS contexts belong to the process: they stay behind.
        portable = {name: value for name, value in self._settings.items() if isinstance(value, (str, bool, PathLike))}
        return _revived, (type(self), portable, self._options._replace(headers=()), self._own())


def _revived(client: type[Client], settings: dict[str, Any], options: Options, own: dict[str, Any]) -> Client:
    """A client as pickle brings it back: everything but credentials."""
    found = object.__new__(client)
    found._start(lambda base_url: Forgotten(client.__name__), options.api_version, **settings)
    found._use(options)
    found.__dict__ |= own
    return found


def _pagers() -> Any:
    # Imported by the first list: pagers bring asyncio, which single calls do without.
    from . import pagers

    return pagers


class SyncClient(Client):
    """A client whose calls block."""

    _transport_class = "SyncTransport"

    def _run(self, kind: str, call: Call[Any]) -> Any:
        if kind == "paged":
            return _pagers().SyncList(self, call)
        if kind == "bytes":
            return SyncFile(self, call)
        return self._drive(self._core.answer(call, self._options))

    def _drive(self, flow: Flow[T]) -> T:
        return drive(flow, self._transport)

    def _run_raw(self, kind: str, call: Call[Any]) -> httpx.Response:
        return self._response(call, file=kind == "bytes")

    def _response(self, call: Call[Any], *, stream: bool = False, file: bool = False) -> httpx.Response:
        return self._drive(self._core.fetch(call, self._options, stream=stream, file=file))[0]

    def _answer_and_response(self, call: Call[Any]) -> tuple[Any, httpx.Response]:
        response, operation = self._drive(self._core.fetch(call, self._options))
        return self._core.decode(response, operation, self._options), response

    def wait_until(
        self,
        read: Callable[[], T],
        done: Callable[[T], object],
        *,
        deadline: float = 3600.0,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Call `read` until `done` says that what it gave is what was waited for, and return that.

        Args:
            read: what to ask for, such as `lambda: ica.project_analysis.get_analysis(project_id, analysis_id)`.
            done: whether to stop.
            deadline: seconds after which to give up.
            first_pause: seconds between the first two reads; each pause is half as long again.
            longest_pause: seconds between two reads at the most.
            on_progress: called with everything that was read.

        Raises:
            Timeout: it was not done before the deadline.
        """
        pauses = {"deadline": deadline, "first_pause": first_pause, "longest_pause": longest_pause}
        found: T = self._drive(self._until(read, done, on_progress=on_progress, **pauses))
        return found

    def close(self) -> None:
        """Close the connections. A client that was given as `http_client` stays open."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(Client):
    """A client whose calls are awaited."""

    _transport_class = "AsyncTransport"

    def _run(self, kind: str, call: Call[Any]) -> Any:
        if kind == "paged":
            return _pagers().AsyncList(self, call)
        if kind == "bytes":
            return AsyncFile(self, call)
        return self._drive(self._core.answer(call, self._options))

    def _drive(self, flow: Flow[T]) -> Coroutine[Any, Any, T]:
        return drive_async(flow, self._transport)

    def _run_raw(self, kind: str, call: Call[Any]) -> Any:
        return self._response(call, file=kind == "bytes")

    async def _response(self, call: Call[Any], *, stream: bool = False, file: bool = False) -> httpx.Response:
        response, _ = await self._drive(self._core.fetch(call, self._options, stream=stream, file=file))
        return response

    async def _answer_and_response(self, call: Call[Any]) -> tuple[Any, httpx.Response]:
        response, operation = await self._drive(self._core.fetch(call, self._options))
        return self._core.decode(response, operation, self._options), response

    async def wait_until(
        self,
        read: Callable[[], Awaitable[T]],
        done: Callable[[T], object],
        *,
        deadline: float = 3600.0,
        first_pause: float = 1.0,
        longest_pause: float = 30.0,
        on_progress: Callable[[T], object] | None = None,
    ) -> T:
        """Await what `read` gives until `done` says that it is what was waited for; see `SyncClient.wait_until`."""
        pauses = {"deadline": deadline, "first_pause": first_pause, "longest_pause": longest_pause}
        found: T = await self._drive(self._until(read, done, on_progress=on_progress, **pauses))
        return found

    async def close(self) -> None:
        """Close the connections. A client that was given as `http_client` stays open."""
        await self._transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
