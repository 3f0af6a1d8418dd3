"""Clients in daily use, run against ICA's sandbox as they are. `make test-other-clients` fetches them.

What they do succeeds, but for calls that fail in their own code, before anything is sent or after a good answer came:
those are listed with the reason.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox

HERE = Path(__file__).parent
FOUND = Path(os.environ.get("OTHER_CLIENTS", "/nowhere"))
if not FOUND.is_dir():
    pytest.skip("make test-other-clients runs these", allow_module_level=True)

V3 = "application/vnd.illumina.v3+json"
READS_V4_ONLY = "it asks for v3 and reads the pipeline in it as that of v4, which has to have an owner and a tenant"
OWN_FAULTS = {
    "libica": {
        "analysis": ("ValidationError", READS_V4_ONLY),
        "launch": ("ValidationError", READS_V4_ONLY),
        "pipelines": ("ValidationError", READS_V4_ONLY),
    },
    "wrapica": {
        "analyses": ("ValidationError", "it gives the search an argument of a name that libica 3.3 no longer has"),
        "pipeline by code": ("ValidationError", f"it lists pipelines by libica: {READS_V4_ONLY}"),
    },
}
GAVE = {
    "libica": {
        "projects by name": ["Kestrel method trial"],
        "data by path": True,
        "data by id": "/runs/run-0000/specimen-000000.fastq.gz",
        "list of a folder": 1,
        "list by tokens": 5,
        "list recursively": 40,
        "create file": "/libica/a.bam",
        "create folder": "fol.",
        "download url": "http://",
        "delete": None,
        "analyses": 14,
        "linking batch": "WAITING_FOR_RESOURCES",
        "copy batch": "WAITING_FOR_RESOURCES",
        "regions": 2,
    },
    "wrapica": {
        "project by name": True,
        "projects": 4,
        "file by path": True,
        "folder by path": "fol.",
        "file by uri": True,
        "data by id": "/runs/run-0000/specimen-000000.fastq.gz",
        "list of a folder": 38,
        "list sorted": 38,
        "list recursively": 39,
        "list in bulk": 40,
        "create file": "/wrapica/a.bam",
        "create folder": "/wrapica/deep/",
        "exists": "True",
        "tag": ["seen"],
        "download url": "http://",
        "presigned folder": 3,
        "credentials": "lantern-own-bucket",
        "delete": None,
        "copy batch": "WAITING_FOR_RESOURCES",
        "move batch": "WAITING_FOR_RESOURCES",
        "analysis": "done",
        "steps": 2,
        "outputs": ["calls", "report"],
        "abort": None,
        "pipeline inputs": ["reads", "reference", "regions"],
        "storage size": 36,
    },
}


@pytest.fixture
def box() -> Iterator[IcaSandbox]:
    with IcaSandbox(page_rows=40) as box:
        yield box


def facts_for(box: IcaSandbox) -> dict[str, Any]:
    """What the calls are about."""
    project, file = box.project_ids[0], box.available_data_ids[0]
    headers = {"X-API-Key": box.api_key, "Accept": V3, "Content-Type": V3}
    inputs = [{"parameterCode": code, "dataIds": [file]} for code in ("reads", "reference")]
    given = {"inputs": inputs, "parameters": [{"code": "sample_name", "value": "one"}]}
    body = {"userReference": "done", "pipelineId": box.pipelines["germline-nextflow"], "analysisInput": given}
    with httpx.Client(base_url=f"{box.base_url}/api/projects/{project}", headers=headers, trust_env=False) as client:
        path = client.get(f"/data/{file}").json()["data"]["details"]["path"]
        ended = client.post("/analysis:nextflow", content=json.dumps(body)).json()["id"]
        statuses = [client.get(f"/analyses/{ended}").json()["status"] for _ in range(4)]
    assert statuses[-1] == "SUCCEEDED"
    for name in "abc":
        box.add_file(name, b"1", "/full/deep/")
    return {
        "base_url": box.base_url,
        "token": box.jwt(),
        "project": project,
        "file": file,
        "path": path,
        "other_file": box.add_file("other.bam", b"1", project_id=box.project_ids[1]),
        "moved": box.add_file("moved.bam", b"1"),
        "folder": box.add_folder("/copies/"),
        "pipeline": box.pipelines["germline-nextflow"],
        "analysis": box.analysis_ids[0],
        "ended": ended,
        "started": box.add_analyses(["started"])[0],
    }


def outcomes_of(client: str, box: IcaSandbox) -> dict[str, Any]:
    """What came of each call of another client."""
    facts = facts_for(box)
    place = {"ICAV2_BASE_URL": box.base_url, "ICAV2_ACCESS_TOKEN": facts["token"], "ICAV2_PROJECT_ID": facts["project"]}
    ours = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [f"{FOUND}/{client}/bin/python", str(HERE / f"{client}_calls.py"), json.dumps(facts)]
    done = subprocess.run(command, env={**ours, **place}, capture_output=True, text=True, timeout=300, check=False)
    told = next((line for line in done.stdout.splitlines() if line.startswith("OUTCOMES ")), None)
    assert told is not None, done.stderr
    found: dict[str, Any] = json.loads(told.removeprefix("OUTCOMES "))
    return found


@pytest.mark.parametrize("client", list(GAVE))
def test_what_it_does_succeeds_or_fails_in_its_own_code(box: IcaSandbox, client: str) -> None:
    if not (FOUND / client).is_dir():
        pytest.skip(f"{client} could not be fetched")
    found = outcomes_of(client, box)
    expected = {name: {"gave": gave} for name, gave in GAVE[client].items()}
    assert {name: outcome for name, outcome in found.items() if name not in OWN_FAULTS[client]} == expected
    raised = {name: found[name].get("raised") for name in OWN_FAULTS[client]}
    assert raised == {name: kind for name, (kind, _) in OWN_FAULTS[client].items()}, found
    refused = [(call.method, call.raw_path, call.status) for call in box.journal if call.status >= 400]
    assert refused == []
