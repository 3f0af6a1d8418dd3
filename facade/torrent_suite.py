"""Ion Torrent Suite: a server of the laboratory's own, without an OpenAPI document."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Unpack
from urllib.parse import unquote, urljoin, urlsplit

from generated.runtime.views import Async, AsyncRaw, Raw, Sync
from generated.torrent_suite.client import Api

from .clients import AsyncClient, Client, Platform, SyncClient
from .credentials import Credentials, HeaderCredentials, basic
from .options import ClientSettings
from .redirects import origin
from .workflows import workflow

if TYPE_CHECKING:
    from generated.torrent_suite.models.libmetrics import Libmetrics
    from generated.torrent_suite.models.plannedexperiment import Plannedexperiment
    from generated.torrent_suite.models.results import Results

    from .flows import Flow

_RESOURCE = re.compile(r"/rundb/api/(?:mesh/)?v1/([^/]+)/([^/]+)/?")


class _TorrentSuite(Platform):
    name = "torrent_suite"
    title = "Torrent Suite"
    package = "generated.torrent_suite"
    base_url = "http://localhost"
    versions: ClassVar[tuple[str, ...]] = ()


def _credentials(
    base_url: str, *, username: str | None, api_key: str | None, password: str | None, session: str | None
) -> Credentials:
    if [api_key, password, session].count(None) < 2 or (session is not None and username is not None):
        raise ValueError("give one of api_key=, password= and session=; the first two go with username=")
    if "" in (username, api_key, password, session):
        raise ValueError("a credential is empty; is a variable of the environment not set?")
    if session is not None:
        if any(character in session for character in ";, "):
            raise ValueError("session= is the value of the sessionid cookie alone")
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
        several = isinstance(uri, Sequence) and not isinstance(uri, str)
        return self._follow_all(uri) if several else self._follow(uri)

    @workflow
    def plan_run(self, plan: Plannedexperiment | Mapping[str, Any]) -> Flow[Plannedexperiment]:
        """Plan a run and return the plan as the server has it.

        Args:
            plan: a model or a plain mapping. Barcodes are a map: `barcodedSamples={"sample 1": {"barcodes": [...]}}`.

        Raises:
            ValueError: the barcoded samples are text; the server would read that in two different ways.
            BadRequest: the plan is not complete; `fields` says what is missing.

        Routes: POST /rundb/api/v1/plannedexperiment/, GET /rundb/api/v1/plannedexperiment/<id>/
        """
        return self._plan_run(plan)

    def _plan_run(self, plan: Any) -> Flow[Plannedexperiment]:
        from generated.torrent_suite.api.plannedexperiment.create import create

        given = plan.get("barcodedSamples") if isinstance(plan, Mapping) else plan.barcoded_samples
        if isinstance(given, str):
            raise ValueError("barcodedSamples: give a map of samples, not text")
        response, operation = yield from self._core.fetch(create(body=plan), self._options)
        if response.content:
            made: Plannedexperiment = self._core.decode(response, operation, self._options)
            return made
        # Some releases answer 201 and say no more than where the plan is.
        placed: Plannedexperiment = yield from self._follow(response.headers["location"])
        return placed

    @workflow
    def report_with_metrics(self, report_id: int) -> Flow[tuple[Results, list[Libmetrics]]]:
        """A report with the states of its plugins (`plugin_state`), and its library metrics.

        Raises:
            NotFound: there is no such report.

        Routes: GET /rundb/api/v1/results/<id>/, GET /rundb/api/v1/libmetrics/<id>/
        """
        return self._report_with_metrics(report_id)

    def _report_with_metrics(self, report_id: int) -> Flow[tuple[Results, list[Libmetrics]]]:
        from generated.torrent_suite.api.results.get import get

        report: Results = yield from self._core.answer(get(report_id), self._options)
        metrics = yield from self._follow_all(report.libmetrics if isinstance(report.libmetrics, list) else [])
        return report, metrics

    @workflow
    def start_plugin(self, report_id: int, plugin: str, config: Mapping[str, Any] | None = None) -> Flow[None]:
        """Start a plugin on a report.

        Args:
            report_id: the report.
            plugin: the plugin's name.
            config: its settings.

        Raises:
            ApiError: with status 410, the plugin is not known or not enabled.

        Routes: POST /rundb/api/v1/results/<id>/plugin/
        """
        from generated.torrent_suite.api.results.post_plugin import post_plugin

        body = {"plugin": [plugin], "pluginconfig": dict(config or {})}
        return self._core.answer(post_plugin(report_id, body=body), self._options)

    def _follow_all(self, uris: Sequence[str]) -> Flow[list[Any]]:
        # All of them are looked at before the first is asked for.
        calls = [self._call_of(uri) for uri in uris]
        found = []
        for call in calls:
            found.append((yield from self._core.answer(call, self._options)))
        return found

    def _follow(self, uri: Any) -> Flow[Any]:
        return (yield from self._core.answer(self._call_of(uri), self._options))

    def _call_of(self, uri: Any) -> Any:
        """The call that reads what an address points to."""
        if not isinstance(uri, str):
            raise ValueError(f"{uri!r} is no address: the object has no such relation")
        address = urljoin(self.base_url + "/", uri)
        base = urlsplit(self.base_url).path.rstrip("/")
        found = _RESOURCE.fullmatch(urlsplit(address).path.removeprefix(base))
        if found is None or found[2] in ("schema", "set") or origin(address) != origin(self.base_url):
            raise ValueError(f"{uri!r} is not the address of an object of {self.base_url}")
        # Resources are tags by their names, words parted by underscores: `PluginResultJob` is `plugin_result_job`.
        tag, identity = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", found[1]).lower(), unquote(found[2])
        if tag not in Api._tags:
            raise ValueError(f"{uri!r}: the description has no resource {tag!r}")
        builder = getattr(import_module(f"{_TorrentSuite.package}.api.{tag}").Api, "get", None)
        if builder is None:
            raise ValueError(f"{uri!r}: objects of {tag!r} cannot be read one by one")
        return builder.load()(identity)


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
