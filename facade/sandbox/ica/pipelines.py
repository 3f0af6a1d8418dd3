"""Pipelines: four in every known project, one for each language and kind of input form, with what they take."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from .calls import Call, Handlers, Reply
from .description import Schema
from .problems import Refusal
from .projects import Projects
from .reference import Reference
from .values import moment_of, uuid_of

_PATH = "/api/projects/{projectId}/pipelines"


class Input(NamedTuple):
    """An input of a pipeline that is data."""

    code: str
    required: bool
    multiple: bool
    formats: tuple[str, ...] = ()


class Setting(NamedTuple):
    """An input of a pipeline that is a text."""

    code: str
    required: bool
    multiple: bool = False
    choices: tuple[str, ...] = ()


class Pipeline(NamedTuple):
    """What is known about one pipeline. `form` is XML or JSON."""

    code: str
    language: str
    form: str
    inputs: tuple[Input, ...]
    settings: tuple[Setting, ...]

    @property
    def id(self) -> str:
        """The id, which is the same in every project."""
        return uuid_of(f"pipeline:{self.code}")


_INPUTS = (Input("reads", True, True, ("FASTQ",)), Input("reference", True, False), Input("regions", False, False))
_SETTINGS = (Setting("ploidy", False, choices=("haploid", "diploid")), Setting("sample_name", True))
PIPELINES = (
    Pipeline("germline-nextflow", "NEXTFLOW", "XML", _INPUTS, _SETTINGS),
    Pipeline("coverage-cwl", "CWL", "XML", (Input("alignment", True, False, ("BAM",)),), (Setting("depth", False),)),
    Pipeline("panel-nextflow", "NEXTFLOW", "JSON", _INPUTS, _SETTINGS),
    Pipeline("trio-cwl", "CWL", "JSON", (Input("alignments", True, True, ("BAM",)),), (Setting("proband", True),)),
)


class Pipelines:
    """The pipelines of known projects."""

    def __init__(self, projects: Projects, reference: Reference, *, invented_ids: bool) -> None:
        self._invented_ids = invented_ids
        self._projects = projects
        self._reference = reference
        self._by_id = {pipeline.id: pipeline for pipeline in PIPELINES}

    def handlers(self) -> Handlers:
        """The operations of this area."""
        one = f"{_PATH}/{{pipelineId}}"
        handlers: Handlers = {
            ("GET", _PATH): self._list,
            ("GET", one): self._get,
            ("GET", f"{one}/inputParameters"): self._input_parameters,
            ("GET", f"{one}/configurationParameters"): self._configuration_parameters,
            ("GET", f"{one}/inputForm/inputFormFile"): self._input_form,
        }
        of_project = {key: self._projects.only_known(handler) for key, handler in handlers.items()}
        return {**of_project, ("GET", "/api/pipelines"): self._list_all}

    def asked_for(self, project_id: str, pipeline_id: str) -> Pipeline | None:
        """The pipeline that a caller wants to run. Raises Refusal 404, unless ids may be invented: then None."""
        found = self.known(pipeline_id)
        if found is None and self._invented_ids:
            return None
        return self.pipeline(project_id, pipeline_id)

    def known(self, pipeline_id: str | None) -> Pipeline | None:
        """A pipeline, if it exists."""
        return self._by_id.get(pipeline_id or "")

    def pipeline(self, project_id: str, pipeline_id: str) -> Pipeline:
        """A pipeline. Raises Refusal 404."""
        found = self.known(pipeline_id)
        if found is None:
            raise Refusal(404, f"pipelineId {pipeline_id} does not exist in project {project_id}")
        return found

    def _asked(self, call: Call) -> Pipeline:
        return self.pipeline(call.path_parameters["projectId"], call.path_parameters["pipelineId"])

    def _list(self, call: Call) -> Reply:
        schema = call.item_schema()
        return Reply({"items": [self._told_in_project(call, pipeline, schema) for pipeline in PIPELINES]})

    def _list_all(self, call: Call) -> Reply:
        schema = call.item_schema()
        rows = [call.told(self.facts(pipeline), pipeline.id, schema) for pipeline in PIPELINES]
        return Reply({"items": rows})

    def _get(self, call: Call) -> Reply:
        return Reply(self._told_in_project(call, self._asked(call), call.answer_schema))

    def _told_in_project(self, call: Call, pipeline: Pipeline, schema: Schema) -> Any:
        project_id = call.path_parameters["projectId"]
        facts = {"pipeline": self.facts(pipeline), "projectId": project_id, "bundleLinks": {"items": []}}
        return call.told(facts, pipeline.id, schema)

    def facts(self, pipeline: Pipeline) -> dict[str, Any]:
        """What every version tells of a pipeline."""
        created = moment_of(pipeline.id)
        return {
            "id": pipeline.id,
            "code": pipeline.code,
            "urn": f"urn:sandbox:pipeline:{pipeline.id}",
            "language": pipeline.language,
            "languageVersion": {"language": pipeline.language},
            "inputFormType": pipeline.form,
            "status": "RELEASED",
            "statusAsString": "RELEASED",
            "analysisStorage": self._reference.storage_sizes()[0],
            "timeCreated": created,
            "timeModified": created,
        }

    def _input_parameters(self, call: Call) -> Reply:
        pipeline = self._asked(call)
        rows = [
            {
                "id": uuid_of(f"{pipeline.id}:{found.code}"),
                "code": found.code,
                "required": found.required,
                "multiValue": found.multiple,
            }
            for found in pipeline.inputs
        ]
        return Reply({"items": rows})

    def _configuration_parameters(self, call: Call) -> Reply:
        rows = [
            {
                "code": setting.code,
                "required": setting.required,
                "multiValue": setting.multiple,
                "type": "OptionType" if setting.choices else "StringType",
            }
            for setting in self._asked(call).settings
        ]
        return Reply({"items": rows})

    def _input_form(self, call: Call) -> Reply:
        pipeline = self._asked(call)
        if pipeline.form == "XML":
            return Reply(_xml_form(pipeline).encode())
        return Reply(
            json.dumps({"fields": [*map(_data_field, pipeline.inputs), *map(_field, pipeline.settings)]}).encode()
        )


def _data_field(found: Input) -> Mapping[str, Any]:
    return {
        "id": found.code,
        "type": "data",
        "label": found.code,
        "minValues": int(found.required),
        **({} if found.multiple else {"maxValues": 1}),
        "dataFilter": {"dataType": "file", **({"dataFormat": list(found.formats)} if found.formats else {})},
    }


def _field(setting: Setting) -> Mapping[str, Any]:
    choices = [{"value": choice, "text": choice, "selected": False} for choice in setting.choices]
    return {
        "id": setting.code,
        "type": "select" if choices else "textbox",
        "label": setting.code,
        "minValues": int(setting.required),
        "maxValues": 1,
        **({"choices": choices} if choices else {}),
    }


def _xml_form(pipeline: Pipeline) -> str:
    inputs = "".join(
        f'<dataInput code="{found.code}" format="{",".join(found.formats) or "UNKNOWN"}" type="FILE" '
        f'required="{str(found.required).lower()}" multiValue="{str(found.multiple).lower()}"/>'
        for found in pipeline.inputs
    )
    steps = "".join(
        f'<parameter code="{setting.code}" minValues="{int(setting.required)}" maxValues="1"/>'
        for setting in pipeline.settings
    )
    return f"<pipeline><dataInputs>{inputs}</dataInputs><steps>{steps}</steps></pipeline>"
