"""Creating, changing and deleting rows, actions, and what goes wrong."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox

CHIP = {"name": "600", "description": "Ion 600 Chip", "slots": 1}
PLAN = {"planName": "autumn", "planDisplayedName": "autumn", "chipBarcode": "", "projects": ["Lantern", "New"]}


def test_a_new_row_is_answered_without_a_body(client: httpx.Client) -> None:
    answer = client.post("/chip/", json={**CHIP, "unknown": "is ignored"})
    assert (answer.status_code, answer.content) == (201, b"")
    assert answer.headers["Content-Type"].startswith("text/html")
    assert answer.headers["Location"] == "/rundb/api/v1/chip/13/"
    assert client.get("/chip/13/").json()["name"] == "600"


def test_a_new_plan_is_given_back(client: httpx.Client) -> None:
    known = dict.fromkeys(("reference", "nucleotideType", "targetRegionBedFile", "hotSpotRegionBedFile"), "")
    samples = {"sample 1": {"barcodes": ["IonXpress_001"], "barcodeSampleInfo": {"IonXpress_001": known}}}
    answer = client.post("/plannedexperiment/", json={**PLAN, "barcodeId": "IonXpress", "barcodedSamples": samples})
    assert answer.status_code == 201, answer.text
    plan = answer.json()
    assert plan["barcodedSamples"] == samples
    assert sorted(plan["projects"]) == ["Lantern", "New"]
    assert plan["planGUID"]
    assert plan["parentPlan"] is None
    kept = client.get(answer.headers["Location"].removeprefix("/rundb/api/v1")).json()
    assert (kept["planName"], kept["barcodedSamples"]) == ("autumn", samples)


def test_samples_as_text_must_be_json_and_are_read_as_python(client: httpx.Client) -> None:
    answer = client.post("/plannedexperiment/", json={**PLAN, "barcodedSamples": "{'a': {}}"})
    assert answer.status_code == 400
    assert answer.json() == {"plannedexperiment": {"barcodedSamples": ["is not valid JSON"]}}
    answer = client.post("/plannedexperiment/", json={**PLAN, "barcodedSamples": '{"a": {}}'})
    assert answer.json()["barcodedSamples"] == {"a": {}}
    answer = client.post("/plannedexperiment/", json={**PLAN, "barcodedSamples": '{"a": null}'})
    assert answer.status_code == 500
    assert "error_message" in answer.json()


def test_a_plan_without_a_name_is_refused(client: httpx.Client) -> None:
    answer = client.post("/plannedexperiment/", json={"chipBarcode": ""})
    assert (answer.status_code, answer.json()) == (400, {"plannedexperiment": {"planName": ["is required"]}})


def test_a_sample_without_a_name_is_refused_in_another_shape(client: httpx.Client) -> None:
    answer = client.post("/sample/", json={"description": "x"})
    assert (answer.status_code, answer.json()) == (400, {"error": {"displayedName": ["Sample Name is required"]}})
    assert client.post("/sample/", json={"displayedName": "new"}).status_code == 201


def test_rows_can_be_changed_and_deleted(client: httpx.Client) -> None:
    answer = client.patch("/chip/1/", json={"description": "changed"})
    assert (answer.status_code, answer.content) == (202, b"")
    assert client.get("/chip/1/").json()["description"] == "changed"
    whole = client.get("/chip/1/").json()
    assert client.put("/chip/1/", json={**whole, "description": "again"}).status_code == 204
    assert client.get("/chip/1/").json()["description"] == "again"
    assert client.delete("/chip/1/").status_code == 204
    assert client.get("/chip/1/").status_code == 404


def test_a_changed_plan_and_run_are_given_back(client: httpx.Client) -> None:
    plan = client.patch("/plannedexperiment/1/", json={"planStatus": "voided"})
    assert (plan.status_code, plan.json()["planStatus"]) == (202, "voided")
    run = client.patch("/experiment/1/", json={"star": True})
    assert (run.status_code, run.json()["star"]) == (202, True)
    assert client.post("/experiment/", json={}).status_code == 405


def test_a_result_can_be_changed(client: httpx.Client) -> None:
    assert client.patch("/results/1/", json={"reportStatus": "Archived"}).status_code == 202
    result = client.get("/results/1/").json()
    assert (result["reportStatus"], result["libmetrics"]) == ("Archived", ["/rundb/api/v1/libmetrics/1/"])


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_an_address_without_its_slash_is_redirected(client: httpx.Client, method: str) -> None:
    answer = client.request(method, "/chip", json=CHIP if method == "POST" else None)
    assert (answer.status_code, answer.headers["Location"]) == (301, "/rundb/api/v1/chip/")


def test_what_is_not_there(client: httpx.Client) -> None:
    missing = client.get("/chip/999/")
    assert (missing.status_code, missing.content) == (404, b"")
    assert "error_message" in client.get("/chip/1/typo/").json()
    unknown = client.get("/nothing/")
    assert unknown.status_code == 404
    assert unknown.headers["Content-Type"].startswith("text/html")


def test_methods_that_do_not_work(client: httpx.Client) -> None:
    assert client.head("/chip/").status_code == 405
    assert client.options("/chip/").status_code == 200
    assert client.post("/chip/1/", json=CHIP).status_code == 501
    assert "GET" in client.delete("/sample/").headers["Allow"].upper()


def test_bodies_that_are_not_json(client: httpx.Client) -> None:
    answer = client.post("/chip/", content=b"{", headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()) == (400, {"error": "Request is not valid JSON."})
    assert client.post("/chip/", data={"name": "x"}).status_code == 415


def test_a_row_without_a_field_that_it_needs_breaks_the_server(client: httpx.Client) -> None:
    answer = client.post("/chip/", json={"name": "600"})
    assert answer.status_code == 500
    assert "error_message" in answer.json()


def test_a_relation_must_be_an_address(client: httpx.Client) -> None:
    answer = client.patch("/libmetrics/1/", json={"report": 1})
    assert answer.status_code == 400
    assert "was given data that was not a URI" in answer.json()["error"]


def test_a_report_is_a_pdf(client: httpx.Client) -> None:
    answer = client.get("/results/1/report/")
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert client.get("/results/99999/report/").status_code == 410


def test_a_plugin_can_be_started_on_a_result(client: httpx.Client) -> None:
    started = client.post("/results/1/plugin/", json={"plugin": "sampleID", "pluginconfig": {}})
    assert (started.status_code, started.content) == (202, b"")
    assert client.get("/results/1/plugin/").json()["pluginState"]["sampleID"] == "Pending"
    assert client.post("/results/1/plugin/", json={"plugin": "nothing"}).status_code == 410


def test_metadata_is_a_map_that_can_be_changed(client: httpx.Client) -> None:
    body = {"metadata": {"a": 1, "b": "0.15"}}
    assert client.post("/results/1/metadata/", json=body).status_code == 202
    assert client.post("/results/1/metadata/", json={"remove": ["a"]}).status_code == 202
    assert client.get("/results/1/metadata/").json() == {"b": "0.15"}
    assert client.get("/results/1/").json()["metaData"] == {"b": "0.15"}
    for answer in (client.get("/experiment/1/metadata/"), client.post("/experiment/1/metadata/", json=body)):
        assert answer.status_code == 405


def test_several_callers_at_once_are_answered(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    with ThreadPoolExecutor(8) as callers:
        answers = list(callers.map(lambda n: client.post("/chip/", json={**CHIP, "name": str(n)}), range(40)))
    assert {answer.status_code for answer in answers} == {201}
    assert client.get("/chip/").json()["meta"]["total_count"] == 52
    assert len(box.journal) == 41


def test_connections_are_kept_alive(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    streams = [client.get("/chip/").extensions["network_stream"] for _ in range(2)]
    ports = {stream.get_extra_info("client_addr") for stream in streams}
    assert len(ports) == 1
