"""What every client is, blocking or awaited: the facts of its platform, its settings, and cheap copies of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from os import PathLike
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Never, Self

from generated.runtime.views import undecoded

from ..call.concealed import LOGIN_ARGUMENTS, conceal, concealed
from ..call.credentials import Credentials
from ..call.flows import MOST_BYTES, Flow
from ..call.headers import own_headers
from ..call.options import Options
from ..call.path import Core
from ..call.releases import Release
from ..call.requests import REFUSE, check_unknown_keys
from ..call.versions import check_version
from ..events import LoginRenewed, OnEvent, Reporter, TlsNotVerified
from ..files.downloads import AsyncFile, SyncFile
from ..http.proxies import ProxyAddress, Way, proxy_setting
from ..http.runners import AsyncRunner, LazyTransport, SyncRunner
from ..retries import Retries, retries_of
from .addresses import check_servers, leads_here, platform_address, servers_of
from .pickling import revived, revived_runner
from .settings import (
    ClientSettings,
    is_unverified,
    known_settings,
    listener_of,
    most_of,
    refuse_settings,
    switch_of,
    timeout_of,
    transport_of,
    zone_of,
)
from .waiting import invoked, until

if TYPE_CHECKING:
    from generated.runtime.calls import Call


class _Unchanged:
    """Stands for a setting that stays as it is."""

    def __repr__(self) -> str:
        return "unchanged"


UNCHANGED: Any = _Unchanged()


class Platform:
    """The facts of one platform that all of its clients share."""

    name: ClassVar[str]
    title: ClassVar[str]
    package: ClassVar[str]
    # Where the platform is; empty where each customer has it at another address, such as that of the example.
    base_url: ClassVar[str]
    example_url: ClassVar[str] = "https://platform.example.com"
    # The arguments that log in, for people; empty where nobody has to.
    ways_to_log_in: ClassVar[str] = ""
    versions: ClassVar[tuple[str, ...]] = ()
    # Codes by which the platform says that it does not serve a version, besides status 406.
    version_codes: ClassVar[frozenset[str]] = frozenset()
    # Whether its servers are of several releases, and what asks one for its own.
    has_releases: ClassVar[bool] = False

    @classmethod
    def releases(cls) -> tuple[str, ...]:
        """The releases of servers that the description was made of."""
        found: tuple[str, ...] = import_module(f"{cls.package}.client").RELEASES
        return found

    @classmethod
    def refuse_nobody(cls) -> None:
        """Raise ValueError where somebody has to log in."""
        if cls.ways_to_log_in:
            raise ValueError(f"no credentials for {cls.title}: give {cls.ways_to_log_in}")

    @staticmethod
    def ask_release(core: Core, options: Options) -> Flow[str]:
        """A flow that gives the release of a server, empty where it does not say it."""
        raise NotImplementedError


class Client:
    """What sync and async clients have in common."""

    _platform: ClassVar[type[Platform]]
    _core: Core
    _options: Options
    _lazy_transport: LazyTransport
    _runner: Any
    # What makes its calls, and what it gives for lists and files; by name where that is imported late.
    _transport_class: ClassVar[str]
    _runner_class: ClassVar[type[SyncRunner | AsyncRunner]]
    _list_class: ClassVar[str]
    _file_class: ClassVar[type[SyncFile | AsyncFile]]
    _settings: dict[str, Any]
    # The arguments besides, of a client that has its login from the environment.
    _again: dict[str, Any] | None = None
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
        proxy: Any = None,
        trust_env: bool = True,
        transport: str = "auto",
        http_client: Any = None,
        strict: bool = False,
        unknown_keys: str = REFUSE,
        naive_datetimes: Any = None,
        max_answer: int | None = MOST_BYTES,
        prefetch: bool = True,
        on_event: OnEvent | None = None,
        servers: Mapping[str, str] | None = None,
        release: Any = UNCHANGED,
        **unknown: Never,
    ) -> None:
        proxy = concealed(proxy)
        platform = self._platform
        if unknown or (release is not UNCHANGED and not platform.has_releases):
            refuse_settings(f"{type(self).__name__}()", unknown or ["release"], known_settings(type(self)))
        told = None if release is UNCHANGED else release
        asked = Release(told, platform.ask_release, platform.releases) if platform.has_releases else None
        check_version(api_version, platform.versions, platform.title)
        if not (base_url or platform.base_url):
            raise ValueError(f"no address for {platform.title}: give base_url=, such as {platform.example_url}")
        address = platform_address(base_url or platform.base_url)
        reporter = Reporter(platform.name, listener_of(on_event))
        if asked is not None:
            asked.tell_unknown(reporter)
        login = credentials(address)
        if type(login) is Credentials and http_client is None and not leads_here(address):
            # A client of the caller's own may log in by itself, and a server on this machine may want nobody to.
            platform.refuse_nobody()
        login.tell_renewals(lambda: reporter(LoginRenewed(platform.name)))
        others = servers_of(servers)
        if others:
            check_servers(others, import_module(f"{platform.package}.client").SERVERS)
        codes = platform.version_codes
        self._core = Core(platform.name, platform.package, address, login, reporter, codes, others, asked)
        way = Way(verify, proxy_setting(proxy), switch_of("trust_env", trust_env), transport_of(transport))
        self._lazy_transport = LazyTransport(self._transport_class, address, way, http_client)
        if way.is_special(address) or http_client is not None:
            # What cannot be used is an error here, not at the first call.
            self._lazy_transport.get()
        if is_unverified(verify, http_client):
            reporter(TlsNotVerified(platform.name, address))
        given = {**way._asdict(), "http_client": http_client, "on_event": on_event, "servers": others}
        self._settings = {"base_url": address, **given}
        if asked is not None:
            self._settings["release"] = told
        check_unknown_keys(unknown_keys)
        zone, most = zone_of(naive_datetimes), most_of(max_answer)
        seconds, strictly = timeout_of(timeout), switch_of("strict", strict)
        ahead = switch_of("prefetch", prefetch)
        self._use(Options(seconds, retries_of(retries), (), api_version, strictly, unknown_keys, zone, most, ahead))

    def _use(self, options: Options) -> None:
        """Take these options, and with them the version whose operations are shown."""
        self._options = options
        recipe = revived_runner, self._portable()
        self._runner = self._runner_class(self._core, options, self._lazy_transport, recipe)
        # Read by the generated view; without a pin it shows the newest version.
        self._version = options.pinned.upper() if options.pinned else "Api"

    @property
    def _transport(self) -> Any:
        return self._lazy_transport.get()

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
        unknown_keys: Literal["refuse", "send"] = UNCHANGED,
        api_version: str | None = UNCHANGED,
        naive_datetimes: Any = UNCHANGED,
        max_answer: int | None = UNCHANGED,
        prefetch: bool = UNCHANGED,
        **unknown: Never,
    ) -> Self:
        """A cheap copy with other settings; connections and login stay shared.

        Args:
            timeout: seconds to wait for an answer, an `httpx.Timeout`, or None for no limit.
            retries: how often a failed call is repeated, or a `facade.retries.Retries`; None for the usual way.
            headers: sent with every call, on top of those that the client sends already.
            strict: whether answers that differ from the description are errors.
            unknown_keys: `refuse` or `send` properties of a body that the description does not know.
            api_version: one of the platform's versions, None for the newest, or `auto`.
            naive_datetimes: the zone of moments without one: a `datetime.tzinfo`, `local`, `as is`, or None to refuse
                them.
            max_answer: the bytes that an answer may have after decompression, None for any.
            prefetch: whether lists fetch a page ahead.

        Raises:
            ValueError: for a version that the platform does not have, a timeout or number of repetitions that makes no
                sense, another word for `unknown_keys`, and headers that cannot be sent or are those of the login.
        """
        if unknown:
            known = Client.with_options.__kwdefaults__ or {}
            refuse_settings("with_options()", unknown, known, (*ClientSettings.__annotations__, *self._settings))
        changes: dict[str, Any] = {"timeout": timeout, "strict": strict, "api_version": api_version}
        changes = {name: value for name, value in changes.items() if value is not UNCHANGED}
        check_version(changes.get("api_version"), self._platform.versions, self._platform.title)
        if strict is not UNCHANGED:
            switch_of("strict", strict)
        if timeout is not UNCHANGED:
            changes["timeout"] = timeout_of(timeout)
        if naive_datetimes is not UNCHANGED:
            changes["naive_datetimes"] = zone_of(naive_datetimes)
        if max_answer is not UNCHANGED:
            changes["max_answer"] = most_of(max_answer)
        if prefetch is not UNCHANGED:
            changes["prefetch"] = switch_of("prefetch", prefetch)
        if retries is not UNCHANGED:
            changes["retries"] = retries_of(retries)
        if unknown_keys is not UNCHANGED:
            changes["unknown_keys"] = check_unknown_keys(unknown_keys)
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
            TypeError: for what is not a credential; other settings are for `with_options(...)`, or a client of its own.
            ValueError: for contradictory credentials.
        """
        conceal(login)
        settings = [name for name in login if name in (*ClientSettings.__annotations__, "api_version")]
        if settings:
            raise TypeError(
                f"with_credentials: {settings[0]}= is not a credential; see with_options(...), or the class"
            )
        other = type(self)(**self._settings, **login)
        # A header of the caller's may be what the new client logs in with.
        headers = own_headers((), dict(self._options.headers), other._core.credentials.names)
        other._use(self._options._replace(headers=headers))
        other.__dict__ |= self._own()
        return other

    def _own(self) -> dict[str, Any]:
        """What belongs to this client besides its settings."""
        return {name: self.__dict__[name] for name in self._kept if name in self.__dict__}

    @property
    def _awaited(self) -> bool:
        """Whether what calls give has to be awaited: their signatures say so."""
        return issubclass(self._runner_class, AsyncRunner)

    def _run(self, kind: str, call: Call[Any]) -> Any:
        """What an operation gives: the generated views call this."""
        self._refuse(call)
        if kind == "paged":
            # Imported by the first list: pagers bring asyncio, which single calls do without.
            from ..paging import pagers

            return getattr(pagers, self._list_class)(self._runner, call)
        return self._file_class(self._runner, call) if kind == "bytes" else self._runner.answer(call)

    def _refuse(self, call: Call[Any]) -> None:
        """Raises NotInRelease where it is known by now that the server does not have what a call uses, BadFilterValue
        for filters by objects of another server."""
        try:
            call.check_hosts(self._core.base_url)
        except ValueError as problem:
            raise self._refusal(problem, call.operation.route) from None
        if self._core.release is not None:
            self._core.release.refuse(call)

    def _refusal(self, problem: ValueError, operation: str) -> ValueError:
        """The error that a call ends in which its operation refuses to build: the views call this."""
        # Imported for this alone: filters bring all that values of them are read with.
        from ..errors.filters import of_the_tree

        return of_the_tree(problem, operation)

    @undecoded
    def _run_raw(self, kind: str, call: Call[Any]) -> Any:
        self._refuse(call)
        return self._runner.response(call, file=kind == "bytes")

    def _until(self, read: Callable[[], Any], done: Callable[[Any], object], **settings: Any) -> Flow[Any]:
        return until(lambda: invoked(read), done, **settings)

    def __repr__(self) -> str:
        if "_options" not in self.__dict__:
            # Tools show what was not made to its end, too.
            return f"<{type(self).__name__}>"
        version = self._options.api_version or (self._platform.versions or ("",))[0]
        return f"<{type(self).__name__} {self._core.base_url} {version}".rstrip() + ">"

    def _from_environment(self, given: Mapping[str, Any]) -> Self:
        """The client, which was made of what the environment says and these arguments: where it is unpickled, it logs
        in with what the environment there says, unless its login was among the arguments."""
        if not LOGIN_ARGUMENTS & {name for name, value in given.items() if value}:
            kept = {name: value for name, value in given.items() if isinstance(value, (str, bool))}
            besides = kept.keys() - {*self._settings, *Options._fields}
            self._again = {name: kept[name] for name in besides}
            self._use(self._options)
        return self

    def _portable(self) -> tuple[type[Client], dict[str, Any], Options, dict[str, Any] | None]:
        """What of a client can go to another process."""
        # Headers may be secret, callbacks and TLS contexts belong to the process: they stay behind.
        kinds = (str, bool, PathLike, dict, ProxyAddress)
        portable = {name: value for name, value in self._settings.items() if isinstance(value, kinds)}
        return type(self), portable, self._options._replace(headers=()), self._again

    def __reduce__(self) -> Any:
        return revived, (*self._portable(), self._own())
