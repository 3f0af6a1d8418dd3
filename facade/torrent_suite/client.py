"""Ion Torrent Suite: a server of the laboratory's own, without an OpenAPI document."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Never, Self, Unpack

from generated.runtime.views import Async, AsyncRaw, Raw, Sync
from generated.torrent_suite.client import Api

from ..call.concealed import concealed
from ..call.releases import AUTO
from ..client.base import Client, Platform
from ..client.clients import AsyncClient, SyncClient
from ..client.needs import served
from ..client.settings import ClientSettings, check_names, refuse_unnamed
from ..client.workflow import workflow
from .environment import THIS_MACHINE, server_address, torrent_suite_settings
from .login import torrent_suite_credentials
from .releases import asked_release
from .workflows import CompletedRun, asked_runs, completed, first_of

if TYPE_CHECKING:
    from generated.runtime.model import Model
    from generated.runtime.unset import Unset
    from generated.torrent_suite.models.libmetrics import Libmetrics
    from generated.torrent_suite.models.plannedexperiment import Plannedexperiment
    from generated.torrent_suite.models.results import Results

    from ..call.flows import Flow
    from .following import AsyncFollow, Follow


class _TorrentSuite(Platform):
    name = "torrent_suite"
    title = "Torrent Suite"
    package = "generated.torrent_suite"
    base_url = ""
    example_url = "http://torrent-server.example.com, or http://localhost on the server itself"
    ways_to_log_in = "username= with api_key= or password=, or session="
    has_releases = True
    ask_release = staticmethod(asked_release)


class _TorrentSuiteClient(Client):
    """What `TorrentSuite` and `AsyncTorrentSuite` have in common."""

    _platform = _TorrentSuite

    def __init__(
        self,
        *unnamed: Never,
        username: str | None = None,
        api_key: str | None = None,
        password: str | None = None,
        session: str | None = None,
        release: str | None = AUTO,
        **settings: Unpack[ClientSettings],
    ) -> None:
        refuse_unnamed(type(self), unnamed)
        api_key, password, session = map(concealed, (api_key, password, session))
        login = partial(
            torrent_suite_credentials, username=username, api_key=api_key, password=password, session=session
        )
        address = settings.get("base_url")
        if address is not None:
            settings["base_url"] = server_address(address)
        self._start(login, None, release=release, **settings)  # pyright: ignore[reportArgumentType]

    @workflow
    def release(self) -> Flow[str]:
        """Which release the server is, such as `5.18.1`: what the client was told, or what the server says, once.

        Raises:
            NotInRelease: the server does not say it.

        Routes: GET /rundb/api/v1/getsoftwareinfo/
        """
        release = self._core.release
        assert release is not None
        return release.known(self._core, self._options)

    @workflow
    def follow(self, uri: str | Sequence[str] | Unset | None, kind: type[Model] | None = None) -> Flow[Any]:
        """What a resource's address points to, an object of the resource's class; for a list of addresses a list.

        Args:
            uri: an address such as `/rundb/api/v1/libmetrics/3/`, as relations hold it, or several.
            kind: the class that it is to be of, such as `Libmetrics`; type checkers know what comes then.

        Raises:
            ValueError: it is not the address of one object of this server, or of one of another class, or the object
                has no such relation; nothing is sent.
            TypeError: the class is none of the models.
            NotFound: there is no such object.

        Routes: GET /rundb/api/v1/<resource>/<id>/
        """
        from .workflows import follow, follow_all

        if isinstance(uri, Sequence) and not isinstance(uri, (str, bytes)):
            return follow_all(self._core, self._options, uri, kind)
        return follow(self._core, self._options, uri, kind)

    @workflow
    def plan_run(self, plan: Plannedexperiment | Mapping[str, Any]) -> Flow[Plannedexperiment]:
        """Plan a run and return the plan as the server has it.

        Args:
            plan: a model or a plain mapping. Barcodes are a map: `barcodedSamples={"sample 1": {"barcodes": [...]}}`,
                or `{"sample 1": [...]}`. What the server wants to know of each besides is filled in from the plan:
                `reference` (`library`), `targetRegionBedFile` (`bedfile`), `hotSpotRegionBedFile` (`regionfile`) and
                `nucleotideType`; `barcodeSampleInfo` says it of one. Where no kit is named in `barcodeId`, the server
                is asked for the one that has them.

        Returns:
            The plan, with the server's own values and its address in `resource_uri`. What the server has to say about
            it is in `warnings`, and told by an event.

        Raises:
            InvalidBody: a name is misspelt, or in Python's spelling (`plan_name`); the server would pass over it.
            ValueError: the server would refuse the barcoded samples, or read them otherwise than they are meant, or
                there is not one kit for them.
            DecodeError: the plan was made, but the answer says neither what nor where it is.
            BadRequest: the plan is not complete; `fields` says what is missing.

        Routes: POST /rundb/api/v1/plannedexperiment/, GET /rundb/api/v1/plannedexperiment/<id>/,
            GET /rundb/api/v1/dnabarcode/
        """
        from .workflows import plan_run

        return plan_run(self._core, self._options, plan)

    @workflow
    def report_with_metrics(self, report_id: int) -> Flow[tuple[Results, list[Libmetrics]]]:
        """A report with the states of its plugins (`plugin_state`), and its library metrics.

        Args:
            report_id: the report.

        Returns:
            The report, and the library metrics that it points to, none where it has no list of them.

        Raises:
            NotFound: there is no such report.

        Routes: GET /rundb/api/v1/results/<id>/, GET /rundb/api/v1/libmetrics/<id>/
        """
        from .workflows import report_with_metrics

        return report_with_metrics(self._core, self._options, report_id)

    @workflow
    def start_plugin(
        self, report_id: int, plugin: str | int | Sequence[str], config: Mapping[str, Any] | None = None
    ) -> Flow[None]:
        """Ask the server to start a plugin, or several, on a report.

        That the server has taken it, with `None`, does not mean that the plugin has started: it says the same where its
        plugins cannot run. `pluginresult.list(result=...)` and `plugin_state` of the report tell. Each plugin is a
        request of its own, since the server starts the first of several only; where one is refused,
        `aftermath` of the error says which ones were taken before.

        Args:
            report_id: the report.
            plugin: the plugin's name or id, or the names of several.
            config: the settings, the same for all of them.

        Raises:
            ValueError: no plugin is named.
            ApiError: with status 410, the plugin is not known or not enabled.

        Routes: POST /rundb/api/v1/results/<id>/plugin/
        """
        from .workflows import start_plugin

        return start_plugin(self._core, self._options, report_id, plugin, config)

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with what the environment says; arguments given here come first.

        Read are `TORRENT_SUITE_URL` (without it the server is this machine), `TORRENT_SUITE_USERNAME` with
        `TORRENT_SUITE_API_KEY` or `TORRENT_SUITE_PASSWORD`, `TORRENT_SUITE_SESSION` and `TORRENT_SUITE_RELEASE`.

        Raises:
            ValueError: there are no credentials.
        """
        check_names(cls, settings, ".from_env")
        found: dict[str, Any] = {"base_url": THIS_MACHINE, **torrent_suite_settings(settings)}
        return cls(**found)._from_environment(settings)


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
        release: the release of the server, such as `5.18.1`; what it does not have is refused, since the server would
            pass over it. `auto` asks the server as soon as something is used that not every release has; None never
            asks and refuses nothing.
        settings: see `facade.client.settings.ClientSettings`; `base_url` is the server, such as `http://torrent.lab`,
            or the address of its API.

    Raises:
        ValueError: for contradictory arguments or an unusable address.
    """

    if TYPE_CHECKING:
        # Of several signatures, which no workflow has.
        follow: Follow  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @property
    def raw(self) -> Api[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)

    @served
    def completed_runs(
        self, *, limit: int | None = None, with_errors: bool = True, **filters: Any
    ) -> Iterator[CompletedRun]:
        """Runs that have a complete report, each with its complete reports, newest first unless ordered otherwise.

        A report is complete when its status is `Completed`, or begins so, as `Completed with 1 error(s)` does. The
        server's own `result_status="Completed"` means the former alone, and so does `with_errors=False`.

        Args:
            limit: the highest number of such runs to give.
            with_errors: whether reports count that were completed with errors.
            filters: those of `compositeexperiment.list`, such as `date__gte=`, `chipType=` or `order_by=`.

        Raises:
            FilterError: a filter that the list does not have, or a value that the field cannot be compared with.
            ValueError: a limit below 0.

        Routes: GET /rundb/api/v1/compositeexperiment/
        """
        runs = self.compositeexperiment.list(**asked_runs(limit, with_errors, filters))
        return islice((found for run in runs if (found := completed(run, with_errors)).reports), limit)


class AsyncTorrentSuite(_TorrentSuiteClient, AsyncClient, Api[Async]):
    """An Ion Torrent Suite server, awaited: the same as `TorrentSuite`, with `await` and `async for`."""

    if TYPE_CHECKING:
        follow: AsyncFollow  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]

    @property
    def raw(self) -> Api[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Api(self._run_raw)

    @served
    def completed_runs(
        self, *, limit: int | None = None, with_errors: bool = True, **filters: Any
    ) -> AsyncIterator[CompletedRun]:
        """Runs that have a complete report, each with its complete reports; see `TorrentSuite.completed_runs`."""
        runs = self.compositeexperiment.list(**asked_runs(limit, with_errors, filters))
        return first_of((found async for run in runs if (found := completed(run, with_errors)).reports), limit)
