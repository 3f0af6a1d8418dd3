"""Bodies that platforms would take for something else, or drop a part of."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from facade import ICA, AsyncTorrentSuite, InvalidBody, TorrentSuite
from tests.test_runtime_calls.loopback import Loopback

LOGIN: dict[str, Any] = {"username": "ann", "api_key": "k"}


def near(error: InvalidBody) -> dict[str, tuple[str, ...]]:
    return {fault.pointer: fault.near for fault in error.faults if fault.kind == "extra"}


@pytest.mark.parametrize(
    ("plan", "meant"),
    [
        ({"planName": "p2", "barcodedSample": {"s": {"barcodes": ["b1"]}}}, {"/barcodedSample": ("barcodedSamples",)}),
        ({"planName": "p2", "chiptype": "530"}, {"/chiptype": ("chipType",)}),
        ({"planName": "p2", "qcValues": [{"treshold": 1}]}, {"/qcValues/0/treshold": ("threshold",)}),
    ],
    ids=str,
)
def test_a_slip_in_a_plan_makes_no_other_plan(host: Loopback, plan: dict[str, Any], meant: dict[str, Any]) -> None:
    async def awaited() -> None:
        async with AsyncTorrentSuite(base_url=host.url, **LOGIN) as ts:
            await ts.plan_run(plan)

    with TorrentSuite(base_url=host.url, **LOGIN) as ts, pytest.raises(InvalidBody) as caught:
        ts.plan_run(plan)
    assert near(caught.value) == meant
    with pytest.raises(InvalidBody) as caught:
        asyncio.run(awaited())
    assert near(caught.value) == meant
    assert host.asked == []


def test_a_list_is_changed_in_part(host: Loopback) -> None:
    with TorrentSuite(base_url=host.url, **LOGIN) as ts:
        ts.raw.chip.patch(3, body={"description": "x", "undeclared by the server": 1})
        ts.raw.chip.patch_list(body={"objects": [{"resource_uri": "/rundb/api/v1/chip/3/", "name": "x"}]})
        with pytest.raises(InvalidBody, match="did you mean 'description'"):
            ts.chip.patch(3, body={"descripton": "x"})
    assert len(host.asked) == 2


@pytest.mark.parametrize("name", ["tag", "Tags", "outputParentFolderID"])
def test_a_slip_in_an_analysis_is_told(host: Loopback, name: str) -> None:
    with ICA(base_url=host.url, api_key="k") as ica, pytest.raises(InvalidBody) as caught:
        ica.project_analysis.create_nextflow_analysis("p", body={"userReference": "r", name: "x"})
    meant = {"tag": "tags", "Tags": "tags", "outputParentFolderID": "outputParentFolderId"}[name]
    assert near(caught.value) == {f"/{name}": (meant,)}
    missing = {fault.pointer for fault in caught.value.faults if fault.kind == "missing"}
    assert {"/pipelineId", "/analysisInput"} <= missing
    assert host.asked == []
