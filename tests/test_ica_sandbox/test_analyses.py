"""Pipelines and analyses in ICA's sandbox, from the launch to the outputs."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox

from .conftest import V3, V4, Asking

PARAMETERS = [{"code": "sample_name", "value": "harbor"}]


def body(box: IcaSandbox, code: str = "germline-nextflow", **more: Any) -> dict[str, Any]:
    """What starts an analysis that reads two files."""
    reads = box.available_data_ids[:2]
    inputs = [
        {"parameterCode": "reads", "dataIds": reads, "mounts": [{"dataId": reads[0], "mountPath": "in/reads.fastq"}]},
        {"parameterCode": "reference", "dataIds": reads[:1]},
    ]
    given = {"inputs": inputs, "parameters": PARAMETERS}
    return {"userReference": "run 1", "pipelineId": box.pipelines[code], "analysisInput": given, **more}


def content(ask: Asking, data_id: str) -> bytes:
    return httpx.get(ask("POST", f"data/{data_id}:createDownloadUrl")["url"], trust_env=False).content


def test_pipelines_say_what_they_take(box: IcaSandbox, ask: Asking) -> None:
    listed = ask("GET", "pipelines")["items"]
    assert [each["pipeline"]["code"] for each in listed] == list(box.pipelines)
    assert [each["id"] for each in ask("GET", "/pipelines")["items"]] == list(box.pipelines.values())
    for pipeline in box.pipelines.values():
        for version in (V3, V4):
            assert ask("GET", f"pipelines/{pipeline}", version=version)["pipeline"]["id"] == pipeline
        codes = {
            each["code"]: each["required"] for each in ask("GET", f"pipelines/{pipeline}/inputParameters")["items"]
        }
        assert True in codes.values()
        assert ask("GET", f"pipelines/{pipeline}/configurationParameters")["items"]
        form = ask.answer(
            "GET", f"pipelines/{pipeline}/inputForm/inputFormFile", headers={"Accept": "application/octet-stream"}
        )
        assert all(code in form.text for code in codes)
    ask("GET", "pipelines/unknown", expected=404)


@pytest.mark.parametrize("version", [V3, V4])
def test_an_analysis_runs_and_leaves_its_logs_and_outputs(box: IcaSandbox, ask: Asking, version: str) -> None:
    target = box.add_folder("/results/")
    wanted = body(box, outputParentFolderId=target, tags={"userTags": ["trial"]})
    started = ask("POST", "analysis:nextflow", wanted, version=version)
    assert (started["status"], started["userReference"]) == ("REQUESTED", "run 1")
    assert started["pipeline"]["code"] == "germline-nextflow"
    path = f"analyses/{started['id']}"
    assert [step["status"] for step in ask("GET", f"{path}/steps")["items"]] == ["WAITING"] * 3
    assert ask("GET", f"{path}/outputs")["items"] == []
    assert [ask("GET", path, version=V4)["status"] for _ in range(3)] == ["QUEUED", "INITIALIZING", "IN_PROGRESS"]
    step = ask("GET", f"{path}/steps")["items"][2]
    assert step["status"] == "RUNNING"
    log = step["logs"]["stdOutData"]["id"]
    before = content(ask, log)
    assert ask("GET", path, version=version)["status"] == "SUCCEEDED"
    assert content(ask, log).startswith(before)
    assert len(content(ask, log)) > len(before)
    outputs = {each["code"]: each["data"][0] for each in ask("GET", f"{path}/outputs")["items"]}
    assert set(outputs) == {"report", "calls"}
    assert json.loads(content(ask, outputs["report"]["dataId"])) == {"calls": 3}
    assert f"/results/run 1-{started['id']}/results/calls.vcf.gz" in ask.paths(filePath="/results/")
    assert ask("GET", f"{path}/logs")["logsFolder"]["details"]["path"].endswith("/ica_logs/")
    inputs = {each["code"]: each["analysisData"] for each in ask("GET", f"{path}/inputs")["items"]}
    assert [each["dataId"] for each in inputs["reads"]] == wanted["analysisInput"]["inputs"][0]["dataIds"]
    assert inputs["reads"][0]["mountPath"] == "in/reads.fastq"
    assert ask("GET", f"{path}/configurations")["items"] == [
        {"name": "sample_name", "multiValue": False, "values": ["harbor"]}
    ]
    found = ask("POST", "analysis:search", {"userTags": ["trial"], "status": ["SUCCEEDED"]})["items"]
    assert [each["id"] for each in found] == [started["id"]]


def test_cwl_tells_its_input_and_output_as_json(box: IcaSandbox, ask: Asking) -> None:
    data_id = box.available_data_ids[0]
    given = {"inputJson": json.dumps({"alignment": data_id}), "dataIds": [data_id]}
    wanted = {"userReference": "cwl", "pipelineId": box.pipelines["coverage-cwl"], "analysisInput": given}
    path = f"analyses/{ask('POST', 'analysis:cwlWithJsonInput', wanted, version=V4)['id']}"
    for _ in range(4):
        ask("GET", path)
    assert json.loads(ask("GET", f"{path}/cwl/inputJson")["inputJson"]) == {"alignment": data_id}
    assert json.loads(ask("GET", f"{path}/cwl/outputJson")["outputJson"])["report"]["basename"] == "report.json"


def test_an_input_form_in_json_is_filled_in_by_fields(box: IcaSandbox, ask: Asking) -> None:
    ids = box.available_data_ids[:2]
    fields = [
        {"id": "reads", "dataValues": [{"dataId": each} for each in ids]},
        {"id": "reference", "dataValues": [{"dataId": ids[0]}]},
        {"id": "sample_name", "values": ["harbor"]},
    ]
    wanted = {
        "userReference": "form",
        "pipelineId": box.pipelines["panel-nextflow"],
        "inputFormValues": {"fields": fields},
    }
    started = ask("POST", "analysis:nextflowJson", wanted, version=V4)
    assert started["pipeline"]["inputFormType"] == "JSON"
    wanted["inputFormValues"] = {"fields": fields[1:]}
    assert "reads is required" in ask("POST", "analysis:nextflowJson", wanted, version=V4, expected=400)["detail"]


@pytest.mark.parametrize(
    ("change", "status", "word"),
    [
        ({"pipelineId": "unknown"}, 404, "pipelineId unknown"),
        ({"analysisInput": {"inputs": []}}, 400, "reads is required"),
        ({"analysisInput": {"inputs": [{"parameterCode": "reeds", "dataIds": []}]}}, 400, "no input reeds"),
        ({"outputParentFolderId": "fol.unknown"}, 404, "fol.unknown"),
        ({"analysisStorageId": "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11"}, 404, "analysisStorageId"),
    ],
    ids=str,
)
def test_an_analysis_that_cannot_run_is_refused(
    box: IcaSandbox, ask: Asking, change: dict[str, Any], status: int, word: str
) -> None:
    assert word in ask("POST", "analysis:nextflow", body(box, **change), expected=status)["detail"]


def test_the_language_and_the_state_of_inputs_count(box: IcaSandbox, ask: Asking) -> None:
    given = {**body(box), "analysisInput": {**body(box)["analysisInput"], "objectType": "STRUCTURED"}}
    assert "NEXTFLOW" in ask("POST", "analysis:cwl", given, expected=400)["detail"]
    unfinished = body(box)
    unfinished["analysisInput"]["inputs"][1] = {"parameterCode": "reference", "dataIds": [box.add_file("partial")]}
    assert "PARTIAL" in ask("POST", "analysis:nextflow", unfinished, expected=400)["detail"]


def test_an_analysis_can_be_aborted_until_it_has_ended(box: IcaSandbox, ask: Asking) -> None:
    path = f"analyses/{ask('POST', 'analysis:nextflow', body(box))['id']}"
    ask.answer("POST", f"{path}:abort")
    assert ask("GET", path, version=V4)["status"] == "ABORTED"
    ask.answer("POST", f"{path}:abort", expected=409)


def test_tags_of_an_analysis_are_written_by_the_mark_that_was_read(box: IcaSandbox, ask: Asking) -> None:
    path = f"analyses/{box.analysis_ids[0]}"
    read = ask.answer("GET", path)
    record = {**read.json(), "tags": {"userTags": ["one"], "technicalTags": [], "referenceTags": []}}
    mark = {"If-Match": read.headers["etag"]}
    assert ask.answer("PUT", path, record, headers=mark).json()["tags"]["userTags"] == ["one"]
    ask.answer("PUT", path, record, headers=mark, expected=412)


def test_many_analyses_go_on_by_one_list(box: IcaSandbox, ask: Asking) -> None:
    box.failing_analyses.add("many-1")
    ids = box.add_analyses(f"many-{number}" for number in range(40))
    for _ in range(4):
        listed = {each["id"]: each["status"] for each in ask("GET", "analyses")["items"]}
    assert [listed[each] for each in ids] == ["SUCCEEDED", "FAILED", *["SUCCEEDED"] * 38]


def test_analyses_from_the_start_have_logs_that_can_be_read(box: IcaSandbox, ask: Asking) -> None:
    failed = next(each for each in ask("GET", "analyses")["items"] if each["status"] == "FAILED")
    last = ask("GET", f"analyses/{failed['id']}/steps")["items"][-1]
    assert last["status"] == "FAILED"
    assert content(ask, last["logs"]["stdErrData"]["id"]) == b"call variants: failed\n"


def test_names_lead_to_ids(box: IcaSandbox, ask: Asking) -> None:
    for path, name in (
        ("/regions", "code"),
        ("/users", "email"),
        ("/bundles", "name"),
        ("/storageConfigurations", "name"),
    ):
        rows = ask("GET", path)["items"]
        assert len({row[name] for row in rows}) == len(rows) > 1
        assert ask("GET", f"{path}/{rows[-1]['id']}")[name] == rows[-1][name]
        ask("GET", f"{path}/5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11", expected=404)
    assert len(ask("GET", "/bundles", search="juniper")["items"]) == 2
    assert len(ask("GET", "/users", emailAddress="curator@sandbox.test")["items"]) == 1
    sizes = [size["name"] for size in ask("GET", "/analysisStorages")["items"]]
    assert sizes == [size["name"] for size in ask("GET", "analysisStorages", version=V4)["items"]]
    store = ask("GET", "/storageConfigurations")["items"][0]
    details = ask("GET", f"/storageConfigurations/{store['id']}/details")
    assert details["awsS3"]["bucketName"] == "lantern-own-bucket"
