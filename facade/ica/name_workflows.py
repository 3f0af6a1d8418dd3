"""ICA's workflows that find records by what people call them, as methods of its clients; what they do is in
`projects.py` and `finding.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .project_client import ProjectClient

if TYPE_CHECKING:
    from generated.ica.models.analysis_storage_v3 import AnalysisStorageV3
    from generated.ica.models.analysis_storage_v4 import AnalysisStorageV4
    from generated.ica.models.analysis_v4 import AnalysisV4
    from generated.ica.models.bundle import Bundle
    from generated.ica.models.pipeline_v3 import PipelineV3
    from generated.ica.models.project import Project
    from generated.ica.models.region import Region
    from generated.ica.models.user import User

    from ..call.flows import Flow


class NameWorkflows(ProjectClient):
    """Records by their id or name."""

    @workflow
    def find_project(self, name: str) -> Flow[Project]:
        """The project with an id or a name.

        Args:
            name: the id; or the name, letter by letter, before which the tenant or the region may stand: by id, by
                name or code, `TENANT/NAME`. Projects that one has hidden are found by their id.

        Raises:
            NoSuchName: no project is called so.
            AmbiguousName: several are; the error lists them.
            NotFound, Forbidden: there is none with this id, or not for these credentials.

        Routes: GET /api/projects, or GET /api/projects/{projectId}
        """
        from .projects import find_project

        return find_project(self._core, self._options, name)

    @workflow
    def find_pipeline(self, name: str, *, project: str | None = None) -> Flow[PipelineV3]:
        """The pipeline with an id or a code.

        Args:
            name: the id, or the code letter by letter.
            project: only pipelines of this project, by its id or name.

        Raises:
            NoSuchName: no pipeline is called so.
            AmbiguousName: several are; the error lists them.

        Routes: GET /api/pipelines, or GET /api/projects/{projectId}/pipelines
        """
        from .finding import find_pipeline

        return find_pipeline(self._core, self._options, name, project)

    @workflow
    def find_analysis(self, name: str, *, project: str | None = None) -> Flow[AnalysisV4]:
        """The analysis of a project with an id, a user reference, or the platform's reference.

        Args:
            name: one of these, letter by letter.
            project: the project, by its id or name; by default the client's `project_id`.

        Returns:
            The analysis; `AnalysisV3` under `api_version="v3"`.

        Raises:
            NoSuchName: no analysis is called so.
            AmbiguousName: several are; the error lists them, with when they were made.
            NotFound: there is none with this id.

        Routes: GET /api/projects/{projectId}/analyses, GET .../{analysisId}
        """
        from .finding import find_analysis

        return find_analysis(self._core, self._options, name, project or self.project_id)

    @workflow
    def find_bundle(self, name: str, *, version: str | None = None) -> Flow[Bundle]:
        """The bundle with an id or a name: one of one's own, else one that one is entitled to.

        Args:
            name: the id, or the name letter by letter.
            version: the version that it is released as, where several have the name.

        Raises:
            NoSuchName: no bundle is called so.
            AmbiguousName: several are; the error lists them with their versions.
            NotFound, Forbidden: there is none with this id, or not for these credentials.

        Routes: GET /api/bundles, GET /api/entitledbundles, or GET /api/bundles/{bundleId}
        """
        from .finding import find_bundle

        return find_bundle(self._core, self._options, name, version)

    @workflow
    def find_region(self, name: str) -> Flow[Region]:
        """The region with an id, a code, or the name of its city.

        Args:
            name: one of these; upper and lower case are the same.

        Raises:
            NoSuchName: no region is called so.
            AmbiguousName: several are; the error lists them.

        Routes: GET /api/regions
        """
        from .finding import find_region

        return find_region(self._core, self._options, name)

    @workflow
    def find_user(self, name: str) -> Flow[User]:
        """The user with an id, an e-mail address, a user name, or a first and last name.

        Args:
            name: one of these; upper and lower case are the same.

        Raises:
            NoSuchName: no user is called so.
            AmbiguousName: several are; the error lists them.

        Routes: GET /api/users
        """
        from .finding import find_user

        return find_user(self._core, self._options, name)

    @workflow
    def find_storage_size(
        self, name: str, *, project: str | None = None
    ) -> Flow[AnalysisStorageV3 | AnalysisStorageV4]:
        """The size of the storage that an analysis works on, with an id or a name.

        Args:
            name: such as `Medium`; upper and lower case are the same.
            project: only sizes for this project, by its id or name.

        Raises:
            NoSuchName: no size is called so.
            AmbiguousName: several are; the error lists them.

        Routes: GET /api/analysisStorages, or GET /api/projects/{projectId}/analysisStorages
        """
        from .finding import find_storage_size

        return find_storage_size(self._core, self._options, name, project)
