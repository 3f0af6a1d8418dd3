"""ICA's workflow that starts analyses, as a method of its clients; what it does is in `launching.py`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from ..client.workflow import workflow
from .project_client import ProjectClient

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from .launching import Wanted
    from .results import Launch


class LaunchWorkflows(ProjectClient):
    """Analyses started."""

    @workflow
    def launch(
        self,
        pipeline: str,
        inputs: Mapping[str, Any] | str | PathLike[str],
        user_reference: str,
        *,
        project: str | None = None,
        storage: str | None = None,
        output_folder: str | ProjectData | None = None,
        tags: Sequence[str] = (),
        technical_tags: Sequence[str] = (),
        reference_tags: Sequence[str] = (),
        as_json: bool | None = None,
        more: Mapping[str, Any] | None = None,
        check: bool = True,
        idempotency_key: str | None = None,
        dry_run: bool = False,
    ) -> Flow[Launch]:
        """Start an analysis of a Nextflow or CWL pipeline, whose inputs are checked against what it takes before.

        Inputs are given by code. Data stands in them as `icav2://PROJECT/path`, as an id, as a record, as
        `{"data": ..., "mount": "path/on/the/machine"}`, and for an input that is data as a path in the project too, or
        as an address at `s3://` or `https://`; several stand in a list. Each becomes its id, and is mounted apart
        where others have its name. Where the pipeline reads JSON of its own (inputs with objects of CWL, or
        `as_json=True`), all data is mounted, and its place stands in the JSON instead. Data of one folder stays side
        by side.

        Args:
            pipeline: its code or id.
            inputs: a mapping, or the path of a JSON file.
            user_reference: what the analysis is to be called.
            project: the id or name of the project, by default the client's.
            storage: the size of the storage by name, such as `Small`, or its id; by default the pipeline's.
            output_folder: the folder that the outputs' folder is to be in: an address, a path or an id.
            tags: user tags of the analysis.
            technical_tags: technical tags.
            reference_tags: reference tags.
            as_json: whether the inputs go as JSON of the pipeline's own; by default those of CWL do that have objects
                in them, and others go by code or, where the pipeline has one, in the fields of its input form.
            more: further properties of the request, such as `analysisOutput`, by the platform's names.
            check: whether inputs are checked here; the platform checks them in any case.
            idempotency_key: a key of your own, with which the same analysis is never started twice.
            dry_run: whether to find and check everything, and start nothing.

        Returns:
            The project, the exact request, and the new analysis (None after a dry run); the workflows that wait for
            analyses and read them take it as it is.

        Raises:
            UnfitInput: inputs do not fit; the error lists all that does not.
            NoSuchName: there is no such pipeline, project, storage, folder or data.
            AmbiguousName: several are called so.
            ValueError: the inputs cannot be read.

        Routes: GET /api/projects/{projectId}/pipelines, GET .../{pipelineId}/inputParameters,
        GET .../configurationParameters, GET .../inputForm/inputFormFile, GET /api/projects/{projectId}/data, GET
        .../analysisStorages, and of POST /api/projects/{projectId}/analysis:nextflow, ...:nextflowJson,
        ...:nextflowWithCustomInput, ...:cwl and ...:cwlJson one
        """
        from .launching import Wanted

        wanted = Wanted(
            user_reference=user_reference,
            storage=storage,
            output_folder=output_folder,
            tags=tags,
            technical_tags=technical_tags,
            reference_tags=reference_tags,
            as_json=as_json,
            more=more,
            check=check,
            idempotency_key=idempotency_key,
            dry_run=dry_run,
        )
        return self._launch(pipeline, inputs, project, wanted)

    def _launch(
        self,
        pipeline: str,
        inputs: Mapping[str, Any] | str | PathLike[str],
        project: str | None,
        wanted: Wanted,
    ) -> Flow[Launch]:
        from .addresses import project_id_of
        from .launching import launch

        project_id = yield from project_id_of(self._core, self._options, project or self.project_id)
        return (yield from launch(self._core, self._options, project_id, pipeline, inputs, wanted))
