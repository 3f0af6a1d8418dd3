"""What is asked of a new analysis, read from any of the bodies that create one, and whether it can be done."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .pipelines import Pipeline
from .problems import Refusal
from .project_files import ProjectFiles
from .reference import Reference


@dataclass
class Asked:
    """The inputs of an analysis: data ids and texts by code, and the JSON text where there is one."""

    data: dict[str, list[str]] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=dict)
    mounts: dict[str, str] = field(default_factory=dict)
    input_json: str | None = None
    # Whether the codes are those of the pipeline, so that they can be checked.
    by_code: bool = True


def read(body: Mapping[str, Any]) -> Asked:
    """What a body asks for."""
    if "inputFormValues" in body:
        return _read_form(body["inputFormValues"])
    given = body.get("analysisInput") or {}
    asked = Asked(mounts=dict(_mounts(given)))
    text = given.get("inputJson") or given.get("customInput")
    if text is not None:
        asked.input_json, asked.by_code = text, False
        asked.data["inputJson"] = list(given.get("dataIds") or [])
        return asked
    for found in given.get("inputs") or []:
        asked.data.setdefault(found["parameterCode"], []).extend(found.get("dataIds") or [])
        asked.mounts.update(_mounts(found))
    for parameter in given.get("parameters") or []:
        values = parameter.get("multiValue") or [parameter.get("value")]
        asked.texts[parameter["code"]] = [value for value in values if value is not None]
    return asked


def _mounts(given: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for mount in given.get("mounts") or []:
        yield mount["dataId"], mount["mountPath"]


def _read_form(form: Mapping[str, Any]) -> Asked:
    asked = Asked()
    for found in form.get("fields") or []:
        for data in found.get("dataValues") or []:
            asked.data.setdefault(found["id"], []).append(data["dataId"])
            if data.get("mountPath"):
                asked.mounts[data["dataId"]] = data["mountPath"]
        values = [value for value in found.get("values") or [] if value is not None]
        if values:
            asked.texts[found["id"]] = values
    return asked


def check_kind(pipeline: Pipeline, name: str, body: Mapping[str, Any]) -> None:
    """Raises Refusal 400 where the operation of this name does not start such a pipeline."""
    if not name.startswith(pipeline.language.lower()):
        raise Refusal(400, f"pipeline {pipeline.code} is in {pipeline.language}: {name} does not start it")
    if (pipeline.form == "JSON") != ("inputFormValues" in body) and "WithCustomInput" not in name:
        raise Refusal(400, f"pipeline {pipeline.code} has an input form in {pipeline.form}: {name} does not fit")


def check(
    asked: Asked,
    body: Mapping[str, Any],
    pipeline: Pipeline,
    project_id: str,
    files: ProjectFiles,
    reference: Reference,
) -> None:
    """Raises Refusal 400 for what the pipeline does not take or lacks, 404 for what is not there."""
    faults = list(_faults(asked, pipeline)) if asked.by_code else list(_json_faults(asked))
    if faults:
        raise Refusal(400, "; ".join(faults))
    for data_id in (data_id for ids in asked.data.values() for data_id in ids):
        file = files.file(project_id, files.place(project_id, data_id))
        if file.status != "AVAILABLE":
            raise Refusal(400, f"dataId {data_id} is {file.status}: an input has to be AVAILABLE")
    for data_id in asked.mounts:
        if not any(data_id in ids for ids in asked.data.values()):
            raise Refusal(400, f"dataId {data_id} is mounted and is no input")
    if body.get("outputParentFolderId"):
        files.folder(project_id, body["outputParentFolderId"])
    size = body.get("analysisStorageId")
    if size and size not in [known["id"] for known in reference.storage_sizes()]:
        raise Refusal(404, f"analysisStorageId {size} does not exist")


def _faults(asked: Asked, pipeline: Pipeline) -> Iterator[str]:
    for kind, known, given in (
        ("input", pipeline.inputs, asked.data),
        ("parameter", pipeline.settings, asked.texts),
    ):
        codes = [each.code for each in known]
        yield from (f"{pipeline.code} has no {kind} {code}: {', '.join(codes)}" for code in given if code not in codes)
        for each in known:
            yield from _count_faults(kind, each.code, given.get(each.code) or [], each.required, each.multiple)


def _count_faults(kind: str, code: str, given: Sequence[str], required: bool, multiple: bool) -> Iterator[str]:
    if required and not given:
        yield f"{kind} {code} is required"
    if len(given) > 1 and not multiple:
        yield f"{kind} {code} takes one value, not {len(given)}"


def _json_faults(asked: Asked) -> Iterator[str]:
    try:
        json.loads(asked.input_json or "")
    except ValueError as error:
        yield f"the input is not JSON: {error}"
