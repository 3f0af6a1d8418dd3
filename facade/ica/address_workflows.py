"""ICA's workflows with addresses and searches, as methods of its clients; what they do is in `addresses.py`,
`storages.py` and `searching.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..client.clients import AsyncClient, SyncClient
from ..client.needs import served
from ..client.workflow import workflow
from .name_workflows import NameWorkflows

if TYPE_CHECKING:
    from generated.ica.models.bundle_data import BundleData
    from generated.ica.models.data import Data
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.pages import AsyncPager, Pager

    from ..call.flows import Flow
    from .records import Kind
    from .searching import DataSearch


class AddressWorkflows(NameWorkflows):
    """Data by its address, and records by what people call them."""

    @workflow
    def find_data(
        self, address: str | ProjectData, *, project: str | None = None, kind: Kind | None = None
    ) -> Flow[ProjectData]:
        """The record of a file or folder; `ica.data(...)` is the same.

        Addresses are written as paths are, without percent-encoding. A slash at the end says that a folder is meant;
        without one, a file comes before a folder of the same name.

        Args:
            address: `icav2://PROJECT/path` with the id or the name of a project, before which its tenant or region may
                stand (`icav2://TENANT/PROJECT/path`); a path in the project that is said; the platform's URN; or an
                id. A record is given back as it is.
            project: the project of a path or id, by its id or name; by default the client's `project_id`.
            kind: `file` or `folder`, where only that is meant.

        Raises:
            ValueError: it is no address, or a path or id without a project.
            NoSuchName: no project is called so, or nothing is there.
            AmbiguousName: several projects are called so, or several records are there; the error lists them.
            NotFound, Forbidden: what is named by an id is not there, or not for these credentials.

        Routes: GET /api/projects (for names), GET /api/projects/{projectId}/data, or GET .../data/{dataId} for an id,
        GET /api/data/{dataUrn} for a URN
        """
        from .nearby import resolved

        return resolved(self._core, self._options, address, project or self.project_id, kind=kind)

    @workflow
    def exists(self, address: str, *, project: str | None = None, kind: Kind | None = None) -> Flow[bool]:
        """Whether there is a file or folder at an address, or a project, whose address has no path.

        Args:
            address, project, kind: as for `find_data`.

        Raises:
            ValueError: it is no address, or a path or id without a project.
            AmbiguousName: several projects are called so.
            Forbidden: these credentials may not look there.

        Routes: as for `find_data`, GET /api/projects/{projectId} for a project
        """
        from .addresses import exists

        return exists(self._core, self._options, address, project or self.project_id, kind)

    def uri(self, record: ProjectData | BundleData | Data) -> str:
        """The `icav2://` address of a file or folder, with the id of the project where it was met; that of a bundle's
        data is in the project that it belongs to. Nothing is sent.

        Args:
            record: of a list, a search or `find_data`.

        Raises:
            ValueError: the record does not say its path or project.
        """
        from .addresses import uri

        return uri(record)

    @workflow
    def s3_uri(self, address: str | ProjectData, *, project: str | None = None, subfolder: str = "") -> Flow[str]:
        """Where the bytes of a file or folder are, in the bucket of one's own that its project keeps data in.

        Args:
            address, project: as for `find_data`; there need not be anything yet.
            subfolder: of the project in that bucket, where it has one: the platform does not tell it.

        Raises:
            NoSuchName: the project has no storage configuration of its own.

        Routes: as for `find_data`, GET /api/projects/{projectId},
        GET /api/storageConfigurations/{storageConfigurationId}/details
        """
        from .storages import s3_uri

        return s3_uri(self._core, self._options, address, project or self.project_id, subfolder)

    @workflow
    def uri_from_s3(self, address: str, *, project: str | None = None, subfolder: str = "") -> Flow[str]:
        """The `icav2://` address of what is at an S3 URI.

        Args:
            address: such as `s3://bucket/key`; with a slash at its end for a folder.
            project: the project, by its id or name, in which there need not be anything yet; without it, all projects
                with that storage are looked at for the one that has data of its own there.
            subfolder: of the project in that bucket, where it has one.

        Raises:
            ValueError: it is no S3 URI.
            NoSuchName: no storage configuration, or no project, has it.
            AmbiguousName: several projects have data there.

        Routes: GET /api/storageConfigurations, GET /api/projects, GET /api/projects/{projectId}/data; for a project
        that is said, GET /api/projects/{projectId} and
        GET /api/storageConfigurations/{storageConfigurationId}/details
        """
        from .storages import from_s3_uri

        return from_s3_uri(self._core, self._options, address, project, subfolder)


class _DataTag:
    """Makes the tag `data` of a client, which is then an attribute of it as any tag is."""

    def __get__(self, client: Any, owner: type) -> Any:
        if client is None:
            return self
        from .data_tag import data_tag

        tag = client.__dict__["data"] = data_tag(client)
        return tag


class SyncAddresses(SyncClient):
    """What is iterated, blocking, and the tag `data`."""

    project_id: str | None
    # How it looks to type checkers is said where the tags are inherited.
    if not TYPE_CHECKING:
        data = _DataTag()

    @served
    def search(
        self, folder: str | ProjectData | None = None, project: str | None = None, **asked: Unpack[DataSearch]
    ) -> Pager[ProjectData]:
        """Files and folders of a project that fit everything that is asked for, read page by page while they are
        iterated.

        All is one list of the platform, which is asked to leave out what it can; the rest is left out here.

        Args:
            folder: where to look, as an address (see `find_data`) or a record; by default the whole project.
            project: the project of a path, by its id or name; by default the client's `project_id`.
            pattern: such as `*.bam`, for names; with a slash in it, such as `run-*/**/*.bam`, for paths below the
                folder. `*` and `?` are anything but a slash, `**` is any number of folders, `[ab]` is one of these
                letters; a slash at the end means folders alone. Upper and lower case differ.
            regex: a regular expression that is found in the path below the folder.
            recursive: whether to look in the folders below too; it is so by default.
            kind: `file` or `folder`, for both by default.
            name: a whole name, or several.
            format_code: the platform's code for a format, or several.
            status: such as `AVAILABLE`, or several.
            tags, technical_tags, connector_tags, run_input_tags, run_output_tags: a tag that it has, or several of
                which it has all.
            created_after, created_before: moments with a time zone (`naive_datetimes=` of the client says it for those
                without).
            status_after, status_before: when its status changed last.
            limit: the highest number of files and folders to give.
            page_size, prefetch: as for all lists.

        Raises:
            ValueError: no such address, pattern or value can be.
            TypeError: there is no such argument.
            NoSuchName: there is no such project, or no such folder.
            AmbiguousName: several projects are called so.

        Routes: GET /api/projects/{projectId}/data, GET /api/projects (for names)
        """
        from .found import FoundData
        from .searching import Asked

        return FoundData(self._runner, Asked(folder, project or self.project_id, asked))


class AsyncAddresses(AsyncClient):
    """The same, awaited."""

    project_id: str | None
    # How it looks to type checkers is said where the tags are inherited.
    if not TYPE_CHECKING:
        data = _DataTag()

    @served
    def search(
        self, folder: str | ProjectData | None = None, project: str | None = None, **asked: Unpack[DataSearch]
    ) -> AsyncPager[ProjectData]:
        """Files and folders of a project that fit everything that is asked for; see `SyncAddresses.search`."""
        from .found import AsyncFoundData
        from .searching import Asked

        return AsyncFoundData(self._runner, Asked(folder, project or self.project_id, asked))
