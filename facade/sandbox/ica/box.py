"""The ICA sandbox as tests and demos see it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import cast

from facade.sandbox.described import description_of
from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer
from facade.sandbox.storage import S3Storage, Storage

from .analyses import Analyses
from .analysis_parts import AnalysisParts
from .creation_batches import CreationBatches
from .data_batches import DataBatches
from .data_files import Tags
from .description import Description
from .idempotency import IdempotencyKeys
from .pipelines import PIPELINES, Pipelines
from .project_data import ProjectData
from .project_files import ProjectFiles, key_of
from .projects import Projects
from .reference import Reference
from .samples import Samples
from .schema_values import Variant
from .security import Credentials, Gate
from .service import IcaService
from .temporary_credentials import TemporaryCredentials
from .tokens import Tokens
from .values import uuid_of


class IcaSandbox:
    """ICA on loopback: `with IcaSandbox() as box: httpx.get(f"{box.base_url}/api/projects", ...)`.

    Arguments: `description`, the path of an OpenAPI description (default: the one that the client was made of);
    `page_rows`, how many files and folders each known project has; `seed`, from which all made-up values follow;
    `bad_accept_status`, how an unacceptable Accept is refused; `invented_ids`, whether ids that nobody knows are
    answered from the schema; `strict`, whether what the platform takes beyond its description is refused
    (`leniencies`); `port`, 0 for a free one. The bytes of files live on another origin, `storage`, which stays empty
    until a file is asked for or sent; or in a moto server whose address is `s3`, so that temporary credentials lead
    somewhere, too. Clients know that address by AWS_ENDPOINT_URL_S3.
    """

    def __init__(
        self,
        description: Path | str | None = None,
        page_rows: int = 3000,
        seed: int = 0,
        *,
        bad_accept_status: int = 400,
        invented_ids: bool = False,
        strict: bool = False,
        s3: str | None = None,
        port: int = 0,
    ) -> None:
        self.description = Description.load(Path(description or description_of("ica")))
        self.credentials = Credentials(
            api_key=f"sandbox-key-{uuid_of(f'key:{seed}')}",
            username="technician@sandbox.test",
            password="correct horse",
            ps_token=f"sandbox-ps-{uuid_of(f'ps:{seed}')}",
        )
        self.tenant = "lantern-laboratory"
        self.journal = Journal()
        self.faults = Faults()
        self._tokens = Tokens(self.tenant, seed)
        self._reference = reference = Reference(invented_ids=invented_ids)
        self._projects = Projects(seed, reference, invented_ids=invented_ids)
        # What a test has of its own counts more often than what is real, so the one has the type of both.
        self.storage: Storage = cast("Storage", S3Storage(s3, self._bucket_of)) if s3 else Storage(seed)
        self._files = ProjectFiles(page_rows, self.storage, seed)
        pipelines = Pipelines(self._projects, reference, invented_ids=invented_ids)
        self._analyses = Analyses(self._projects, self._files, pipelines, reference, seed)
        self._batches = CreationBatches(self._projects, self._analyses, seed)
        data = ProjectData(self._projects, self._files)
        self._scheduled = data.scheduled
        self._data_batches = DataBatches(self._projects, self._files, data, seed, invented_ids=invented_ids)
        parts = AnalysisParts(self._projects, self._analyses, data)
        self._temporary = TemporaryCredentials(self._projects, self._files, data, self._bucket_of, seed)
        places = (self._tokens, reference, self._projects, data, self._data_batches, self._temporary)
        self._samples = Samples(self._projects, self._files, seed, invented_ids=invented_ids)
        areas = (*places, pipelines, self._analyses, parts, self._batches, self._samples)
        handlers = {key: handler for area in areas for key, handler in area.handlers().items()}
        gate = Gate(self.description, self.credentials, self._tokens)
        self._service = IcaService(
            self.description,
            gate,
            handlers,
            self._projects.knows,
            self.storage.begin,
            bad_accept_status=bad_accept_status,
            strict=strict,
            seed=seed,
        )
        self._server = LoopbackServer(self._service.handle, self.journal, self.faults)
        self._port = port

    def __enter__(self) -> IcaSandbox:
        self._port = self._server.start(self._port)
        self.storage.start()
        if isinstance(self.storage, S3Storage):
            for project_id in self.project_ids:
                self.storage.add_bucket(project_id)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.storage.stop()
        self._server.stop()

    @property
    def base_url(self) -> str:
        """The address before every path of the description."""
        return f"http://127.0.0.1:{self._port}{self.description.prefix}"

    @property
    def storage_url(self) -> str:
        """The origin of the object store."""
        return self.storage.url

    @property
    def api_key(self) -> str:
        """The API key that counts here."""
        return self.credentials.api_key

    def jwt(self) -> str:
        """A fresh token, as a sign-in would give it; it can be renewed, and does not count as issued."""
        return self._tokens.make()

    @property
    def tokens_issued(self) -> int:
        """How many tokens callers have bought with a key, a password or a psToken."""
        return self._tokens.issued

    @property
    def tokens_refreshed(self) -> int:
        """How many tokens callers have been given for a token."""
        return self._tokens.refreshed

    @property
    def token_lifetime(self) -> float:
        """Seconds until a token that is issued from now on ends."""
        return self._tokens.lifetime

    @token_lifetime.setter
    def token_lifetime(self, seconds: float) -> None:
        self._tokens.lifetime = seconds

    def expire_tokens(self) -> None:
        """End every token that exists; calls that have been let in already are answered."""
        self._tokens.expire()

    def expire_tokens_after(self, calls: int, times: int = 1) -> None:
        """End every token there is as soon as `calls` more calls have been let in with one; do so `times` over."""
        self._tokens.expire_after(calls, times)

    @property
    def variant(self) -> Variant:
        """How made-up answers are filled in: 0 everything, 1 nulls, 2 required properties only, 3 a mixture."""
        return self._service.variant

    @variant.setter
    def variant(self, variant: int) -> None:
        self._service.variant = Variant(variant)

    @property
    def project_ids(self) -> list[str]:
        """The ids of the known projects."""
        return self._projects.ids

    @property
    def project_name(self) -> str:
        """What the first project is called."""
        return self._projects.name(self.project_ids[0])

    @property
    def analysis_ids(self) -> list[str]:
        """The ids of the first project's analyses."""
        return self._analyses.ids(self.project_ids[0])

    @property
    def data_ids(self) -> list[str]:
        """The ids of the first ten files of the first project."""
        return self._ids()[:10]

    @property
    def available_data_ids(self) -> list[str]:
        """The ids of the files among the first fifty of the first project that can be downloaded."""
        return self._ids("AVAILABLE")

    def _ids(self, status: str | None = None) -> list[str]:
        project_id = self.project_ids[0]
        files = (self._files.file(project_id, place) for place in self._files.places(project_id)[:50])
        return [file.id for file in files if status in (None, file.status)]

    def add_file(
        self, name: str, content: bytes | None = None, folder: str = "/", project_id: str | None = None
    ) -> str:
        """Add a file to the first project, or to another known one; gives its id. Without content it is PARTIAL."""
        project_id = project_id or self.project_ids[0]
        file = self._files.create(project_id, name, folder=folder)
        if content is not None:
            self.storage.put(key_of(file), content)
        return file.id

    def add_folder(self, path: str, project_id: str | None = None) -> str:
        """Add a folder, and those around it that are not there, to the first project or another; gives its id."""
        project_id = project_id or self.project_ids[0]
        self._files.make_folders(project_id, path)
        place = self._files.place_at(project_id, path)
        assert place is not None
        return self._files.file(project_id, place).id

    def tag_data(self, data_id: str, *, user: Sequence[str] = (), technical: Sequence[str] = ()) -> None:
        """Give a file or folder of the first project these tags, and no others."""
        project_id = self.project_ids[0]
        tags = Tags(userTags=tuple(user), technicalTags=tuple(technical))
        self._files.change(project_id, self._files.place(project_id, data_id), tags=tags)

    def tag_analysis(self, analysis_id: str, *, user: Sequence[str]) -> None:
        """Give an analysis of the first project these tags of users, and no others, as if somebody else had."""
        self._analyses.tag(self.project_ids[0], analysis_id, user)

    def tag_sample(self, name: str, *, user: Sequence[str]) -> None:
        """Give a sample of the first project these tags of users, and no others, as if somebody else had."""
        self._samples.tag(self.project_ids[0], name, user)

    def delete_file(self, data_id: str, *, project_id: str | None = None) -> None:
        """Take a file away, as if somebody else had deleted it."""
        self._files.delete(project_id or self.project_ids[0], data_id)

    @property
    def failing_data(self) -> set[str]:
        """The ids of data that fails in every batch; a test puts them in."""
        return self._data_batches.failing

    @property
    def looks_until_done(self) -> int:
        """How often data is looked at until it is deleted or archived, if that is asked for from now on."""
        return self._scheduled.looks

    @looks_until_done.setter
    def looks_until_done(self, looks: int) -> None:
        self._scheduled.looks = looks

    @property
    def data_batches_created(self) -> int:
        """How many batches of data callers have created in known projects."""
        return self._data_batches.created

    @property
    def pipelines(self) -> dict[str, str]:
        """The ids of the pipelines of every project, by code."""
        return {pipeline.code: pipeline.id for pipeline in PIPELINES}

    @property
    def failing_analyses(self) -> set[str]:
        """The user references of analyses that fail, if they are started from now on; a test puts them in."""
        return self._analyses.failing

    def add_analyses(self, references: Iterable[str], project_id: str | None = None) -> list[str]:
        """Start analyses with these user references in the first project, or another; gives their ids."""
        project_id = project_id or self.project_ids[0]
        return [self._analyses.create(project_id, {"userReference": each})["id"] for each in references]

    def _bucket_of(self, project_id: str) -> tuple[str, str]:
        store = self._reference.storage_configuration(self.project_ids.index(project_id))
        details = store["storageConfigurationDetails"]["awsS3"]
        return details["bucketName"], details["keyPrefix"] or ""

    @property
    def credentials_given(self) -> int:
        """How often callers were given temporary credentials."""
        return self._temporary.given

    @property
    def batches_created(self) -> int:
        """How many analysis creation batches callers have created in known projects."""
        return self._batches.created

    @property
    def idempotency(self) -> IdempotencyKeys:
        """The idempotency keys that have been used; `in_progress` holds keys that answer 409."""
        return self._service.idempotency

    def clear(self) -> None:
        """Begin anew: journal, faults, keys, counts, variant, data, analyses and the object store; projects and tokens
        stay."""
        self.journal.clear()
        self.faults.clear()
        self.storage.clear()
        self._files.clear()
        self._data_batches.clear()
        self._scheduled.clear()
        self._analyses.clear()
        self._samples.clear()
        self._tokens.clear()
        self._batches.created = self._temporary.given = 0
        self.idempotency.clear()
        self.variant = Variant.FULL
