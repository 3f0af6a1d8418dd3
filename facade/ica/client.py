"""Illumina Connected Analytics."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar, Never, Self, Unpack

from generated.ica.client import VERSIONS, Views
from generated.runtime.views import Async, AsyncRaw, Raw, Sync

from ..call.concealed import concealed
from ..client.base import Platform
from ..client.settings import ClientSettings, check_names, refuse_unnamed
from ..client.workflow import workflow
from .address_workflows import AddressWorkflows, AsyncAddresses, SyncAddresses
from .environment import ica_project, ica_settings, server_address
from .file_workflows import FileWorkflows
from .launch_workflows import LaunchWorkflows
from .log_workflows import LogWorkflows
from .login import ica_credentials
from .move_workflows import MoveWorkflows
from .restate_workflows import RestateWorkflows
from .tag_workflows import TagWorkflows

if TYPE_CHECKING:
    from generated.ica.models.analysis_v4 import AnalysisV4
    from generated.ica.models.create_analysis_creation_batch import CreateAnalysisCreationBatch

    from ..call.flows import Flow
    from .data_tag import AsyncDataTag, DataTag
    from .tag_calls import AsyncTag, Tag


class _Ica(Platform):
    name = "ica"
    title = "ICA"
    package = "generated.ica"
    base_url = "https://ica.illumina.com/ica/rest"
    versions: ClassVar[tuple[str, ...]] = VERSIONS
    ways_to_log_in = "api_key=, token=, ps_token=, or username= and password=; ICA.from_env() reads the environment"
    version_codes: ClassVar[frozenset[str]] = frozenset({"ICA_API_004"})


class _IcaClient(
    AddressWorkflows,
    FileWorkflows,
    LogWorkflows,
    LaunchWorkflows,
    MoveWorkflows,
    RestateWorkflows,
    TagWorkflows,
):
    """What `ICA` and `AsyncICA` have in common."""

    _platform = _Ica
    _kept = ("project_id",)

    def __init__(
        self,
        *unnamed: Never,
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
        refuse_unnamed(type(self), unnamed)
        api_key, token, ps_token, password = map(concealed, (api_key, token, ps_token, password))
        address = settings.get("base_url")
        if address is not None:
            settings["base_url"] = server_address(address)
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
        self._start(login, api_version, **settings)  # pyright: ignore[reportArgumentType]

    @workflow
    def create_analyses(
        self,
        project_id: str,
        body: CreateAnalysisCreationBatch | Mapping[str, Any],
        *,
        idempotency_key: str | None = None,
        deadline: float = 3600.0,
        first_pause: float = 2.0,
        on_progress: Callable[[int, int | None], object] | None = None,
    ) -> Flow[list[AnalysisV4]]:
        """Ask for several analyses at once, wait until all are created, and return them.

        Args:
            project_id: the project to create them in.
            body: the analyses to create, a model or a plain mapping.
            idempotency_key: a key of your own, with which the same batch is never created twice.
            deadline: seconds after which to give up waiting.
            first_pause: seconds between the first two looks; the pauses grow up to half a minute.
            on_progress: called with how many items are settled and how many there are.

        Returns:
            The analyses in the order of the items; `AnalysisV3` under `api_version="v3"`.

        Raises:
            BatchFailed: some items failed; the error holds them, and the analyses of the others.
            Timeout: not all were settled before the deadline.

        Routes: POST /api/projects/{projectId}/analysisCreationBatch, GET .../{batchId}/items
        """
        from .workflows import create_analyses

        return create_analyses(
            self._core,
            self._options,
            project_id,
            body,
            idempotency_key=idempotency_key,
            deadline=deadline,
            first_pause=first_pause,
            on_progress=on_progress,
        )

    @classmethod
    def from_env(cls, **settings: Any) -> Self:
        """A client with what the environment says; arguments given here come first.

        Read are `ICA_API_KEY` (or `ICAV2_API_KEY`), `ICAV2_ACCESS_TOKEN`, `ICAV2_BASE_URL` and `ICAV2_PROJECT_ID`,
        then the files of the platform's command line, `~/.icav2/config.yaml` and `~/.icav2/.session.ica.yaml`. The
        project's id is found as `project_id`.

        Raises:
            ValueError: there are no credentials, or a file cannot be read.
        """
        check_names(cls, settings, ".from_env")
        found: dict[str, Any] = ica_settings()
        if any(settings.get(name) for name in ("api_key", "token", "ps_token", "username")):
            found = {name: value for name, value in found.items() if name == "base_url"}
        elif not found.keys() & {"api_key", "token"}:
            raise ValueError("no credentials for ICA: set ICA_API_KEY or ICAV2_ACCESS_TOKEN, or pass api_key=")
        client = cls(**{**found, **settings})
        client.project_id = ica_project()
        return client._from_environment(settings)


class ICA(_IcaClient, SyncAddresses, Views[Sync]):
    """Illumina Connected Analytics, blocking.

    Every operation of the platform is `ica.<tag>.<operation>(...)`, in the newest version that the platform has for it;
    `ica.v4` and each other version of the description is a view of the same in one version, with that version's types.

    Args:
        api_key: a key made in the platform's web pages, sent with every call.
        exchange: exchange the key for a token once and send that, which spares the platform a session for each call.
        token: a ready JSON web token. Together with `api_key=` it is used until it ends, then the key is exchanged.
        username, password, tenant: a user's e-mail address and password, and the tenant where there are several.
        ps_token: a psToken to exchange for a token.
        api_version: a version, such as `v3`, for the operations that have several; None for the newest; `auto` to try
            the next lower version once where the platform refuses the newer one.
        settings: see `facade.client.settings.ClientSettings`.

    Raises:
        ValueError: for contradictory arguments, an unknown version or an unusable address.
    """

    if TYPE_CHECKING:
        data: DataTag  # pyright: ignore[reportIncompatibleVariableOverride]
        tag: Tag  # type: ignore[assignment]  # a workflow that gives what it is given

    @property
    def raw(self) -> Views[Raw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Views(self._run_raw, self._version)


class AsyncICA(_IcaClient, AsyncAddresses, Views[Async]):
    """Illumina Connected Analytics, awaited: the same as `ICA`, with `await` and `async for`."""

    if TYPE_CHECKING:
        data: AsyncDataTag  # pyright: ignore[reportIncompatibleVariableOverride]
        tag: AsyncTag  # type: ignore[assignment]

    @property
    def raw(self) -> Views[AsyncRaw]:
        """The same operations with the undecoded `httpx.Response` as their answer."""
        return Views(self._run_raw, self._version)
