"""Starting an analysis: its pipeline and data found, its inputs checked and written as the pipeline takes them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.requests import request_of
from ..errors import UnfitInput
from .addresses import resolve
from .finding import find_pipeline, find_storage_size
from .launch_bodies import as_json, by_code, by_field
from .launch_checks import data_faults, input_faults, missing_faults, reference_faults
from .launch_data import records_of
from .launch_inputs import Reference, has_objects, read_inputs, references_by_code, references_in
from .pipeline_takes import takes_of
from .places import is_data_id
from .records import data_in
from .results import Launch, LaunchRequest

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.calls import Call

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .pipeline_takes import Takes


class Wanted(NamedTuple):
    """What is asked of a launch, besides its pipeline and inputs."""

    user_reference: str
    storage: str | None
    output_folder: str | ProjectData | None
    tags: Sequence[str]
    technical_tags: Sequence[str]
    reference_tags: Sequence[str]
    as_json: bool | None
    more: Mapping[str, Any] | None
    check: bool
    idempotency_key: str | None
    dry_run: bool


def launch(
    core: Core,
    options: Options,
    project_id: str,
    pipeline: str,
    inputs: Mapping[str, Any] | str | PathLike[str],
    wanted: Wanted,
) -> Flow[Launch]:
    """A flow that starts an analysis, or shows what would be sent."""
    given = read_inputs(inputs)
    found = yield from find_pipeline(core, options, pipeline, project_id)
    way = _Way(found, wanted.as_json, given)
    # Without checks, only a form that is to be filled in has to be known.
    takes = yield from takes_of(core, options, project_id, found.id, form=wanted.check or way.by_form)
    data_codes = frozenset(code for code, one in takes.items() if one.is_data)
    named = references_in(given, data_codes, cwl=way.cwl) if way.as_json else references_by_code(given, takes)
    references = {each.key: each for each in named}
    records = yield from records_of(core, options, project_id, references)
    faults = _faults(way, given, takes, references, records, wanted) if wanted.check else ()
    if refused := list(faults):
        raise UnfitInput(found.code, refused)
    body = yield from _common(core, options, project_id, found.id, wanted)
    body[way.part] = _input(way, given, takes, data_codes, records)
    call = way.call(core, project_id, {**body, **(wanted.more or {})}, options.pinned, wanted.idempotency_key)
    request = _shown(core, options, call)
    analysis = None if wanted.dry_run else (yield from core.answer(call, options))
    return Launch(project_id, request, analysis)


class _Way:
    """Which operation starts a pipeline, and in which form it takes the inputs."""

    def __init__(self, pipeline: Any, wanted_json: bool | None, inputs: Mapping[str, Any]) -> None:
        language = str(pipeline.language)
        if language not in ("CWL", "NEXTFLOW"):
            raise ValueError(f"pipeline {pipeline.code} is in {language}; CWL and NEXTFLOW can be launched")
        self.cwl = language == "CWL"
        self.by_form = str(pipeline.input_form_type) == "JSON" and not wanted_json
        free = has_objects(inputs) and self.cwl if wanted_json is None else wanted_json
        self.as_json = not self.by_form and free
        self.part = "inputFormValues" if self.by_form else "analysisInput"

    @property
    def operation(self) -> str:
        """The name of the operation."""
        kind = "cwl" if self.cwl else "nextflow"
        if self.by_form:
            return f"create_{kind}_json_analysis"
        if self.as_json and not self.cwl:
            return "create_nextflow_analysis_with_custom_input"
        return f"create_{kind}_analysis"

    def call(self, core: Core, project_id: str, body: Any, version: str | None, key: str | None) -> Call[Any]:
        """The call, in a version where there are several."""
        several = self.operation in ("create_cwl_analysis", "create_nextflow_analysis")
        build = core.memory.builder("project_analysis", self.operation, version if several else None)
        made: Call[Any] = build(project_id, body=body, idempotency_key=key)
        return made


def _faults(
    way: _Way,
    inputs: Mapping[str, Any],
    takes: Mapping[str, Takes],
    references: Mapping[Any, Reference],
    records: Mapping[Any, Any],
    wanted: Wanted,
) -> Iterator[str]:
    yield from reference_faults(wanted.user_reference)
    if way.as_json:
        # What a workflow itself takes is more than its form says.
        yield from missing_faults(inputs, takes)
    else:
        yield from input_faults(inputs, takes, records)
    yield from data_faults(references, records)


def _input(
    way: _Way, inputs: Mapping[str, Any], takes: Mapping[str, Takes], data_codes: frozenset[str], records: Any
) -> dict[str, Any]:
    if way.by_form:
        return by_field(inputs, takes, records)
    told = as_json(inputs, data_codes, records, cwl=way.cwl) if way.as_json else by_code(inputs, takes, records)
    if way.cwl:
        told["objectType"] = "JSON" if way.as_json else "STRUCTURED"
    return told


def _common(core: Core, options: Options, project_id: str, pipeline_id: str, wanted: Wanted) -> Flow[dict[str, Any]]:
    """A flow that gives what the bodies of all kinds of launches have."""
    body: dict[str, Any] = {"userReference": wanted.user_reference, "pipelineId": pipeline_id}
    tags = {
        "userTags": wanted.tags,
        "technicalTags": wanted.technical_tags,
        "referenceTags": wanted.reference_tags,
    }
    for name, each in tags.items():
        if isinstance(each, str):
            raise TypeError(f"{name}: give a list of tags")
    if any(tags.values()):
        body["tags"] = {name: list(each) for name, each in tags.items()}
    if wanted.storage is not None:
        body["analysisStorageId"] = (yield from find_storage_size(core, options, wanted.storage, project_id)).id
    if wanted.output_folder is not None:
        body["outputParentFolderId"] = yield from _folder_id(core, options, project_id, wanted.output_folder)
    return body


def _folder_id(core: Core, options: Options, project_id: str, folder: str | ProjectData) -> Flow[str]:
    if isinstance(folder, str) and is_data_id(folder):
        return folder
    return str(data_in((yield from resolve(core, options, folder, project_id, kind="folder"))).id)


def _shown(core: Core, options: Options, call: Call[Any]) -> LaunchRequest:
    """The request of a call. Raises InvalidBody for a body that does not fit what the description says."""
    request = request_of(call, options, core.report)
    url = f"{core.base_url}{request.target}" + (f"?{request.query}" if request.query else "")
    content = request.payload.content if request.payload is not None else b""
    headers = dict(request.headers)
    if request.payload is not None:
        headers.setdefault("Content-Type", request.payload.media_type)
    return LaunchRequest(request.method, url, headers, json.loads(bytes(content)))  # type: ignore[arg-type]
