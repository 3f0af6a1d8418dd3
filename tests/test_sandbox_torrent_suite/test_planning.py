"""Plans: made, made from templates, copied, sent elsewhere, and refused."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import httpx
import pytest

from facade.sandbox.torrent_suite import TorrentSuiteSandbox

KNOWN = {"reference": "hg19", "nucleotideType": "DNA", "targetRegionBedFile": "", "hotSpotRegionBedFile": ""}
SAMPLES = {"liver": {"barcodes": ["IonXpress_001", "IonXpress_002"]}, "lung": {"barcodes": ["IonXpress_003"]}}


@pytest.fixture
def template(client: httpx.Client) -> str:
    body = {"planName": "exome", "isReusable": True, "chipType": "540", "library": "hg19", "projects": ["Lantern"]}
    assert client.post("/plannedexperiment/", json=body).status_code == 201
    return "exome"


@pytest.mark.parametrize("samples", [None, deepcopy(SAMPLES)], ids=["without barcodes", "with barcodes"])
def test_a_plan_is_made(client: httpx.Client, samples: Any) -> None:
    for sample in (samples or {}).values():
        sample["barcodeSampleInfo"] = dict.fromkeys(sample["barcodes"], KNOWN)
    kit = {"barcodedSamples": samples, "barcodeId": "IonXpress"} if samples else {}
    body = {"planName": "autumn run-1.b", "chipType": "530", "flows": 0, **kit}
    answer = client.post("/plannedexperiment/", json=body)
    assert answer.status_code == 201
    plan = client.get(answer.headers["Location"].removeprefix("/rundb/api/v1")).json()
    assert plan == answer.json()
    assert (plan["chipType"], plan["barcodedSamples"] or None) == ("530", samples)
    assert plan["planShortID"] == plan["planGUID"][:5].upper()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"barcodeId": None}, {"barcodeId": ["barcodeId is required with barcodedSamples"]}),
        ({"barcodeId": "NoKit"}, {"barcodeId": ["NoKit is no kit of barcodes"]}),
        ({"barcodedSamples": {"a": {"barcodes": []}}}, {"barcodedSamples": [{"a": ["barcodes are required"]}]}),
        (
            {"barcodedSamples": {"a": {"barcodes": ["X"], "barcodeSampleInfo": {"X": {**KNOWN, "x": 1}}}}},
            None,
        ),
        (
            {"barcodedSamples": {"a": {"barcodes": ["X"], "barcodeSampleInfo": {"X": {"reference": ""}}}}},
            {"barcodedSamples": [{"a": [f"X: {name} is required" for name in list(KNOWN)[1:]]}]},
        ),
    ],
)
def test_a_new_plan_says_all_of_its_barcodes(client: httpx.Client, change: Any, said: Any) -> None:
    whole = {"a": {"barcodes": ["X"], "barcodeSampleInfo": {"X": KNOWN}}}
    body = {"planName": "p", "barcodeId": "IonXpress", "barcodedSamples": whole, **change}
    answer = client.post("/plannedexperiment/", json=body)
    assert (answer.status_code, answer.json().get("error")) == (201 if said is None else 400, said)


def test_a_plan_without_flows_comes_back_with_a_text(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.switches.plan_warning = "no such chip"
    made = client.post("/plannedexperiment/", json={"planName": "p"}).json()
    assert (made["flows"], made["Warnings"]) == ("0", {"chipType": ["no such chip"]})
    kept = client.get(f"/plannedexperiment/{made['id']}/").json()
    assert (kept["flows"], "Warnings" in kept) == (0, False)


def test_a_server_may_answer_without_the_plan(box: TorrentSuiteSandbox, client: httpx.Client) -> None:
    box.switches.plans_come_back = False
    answer = client.post("/plannedexperiment/", json={"planName": "quiet"})
    assert (answer.status_code, answer.content) == (201, b"")
    assert answer.headers["Content-Type"].startswith("text/html")
    assert client.get(answer.headers["Location"].removeprefix("/rundb/api/v1")).json()["planName"] == "quiet"
    assert client.post("/plannedexperiment/", json={}).status_code == 400


def test_a_changed_plan_keeps_its_keys(client: httpx.Client) -> None:
    plan = client.get("/plannedexperiment/1/").json()
    changed = client.put("/plannedexperiment/1/", json={**plan, "notes": "later"}).json()
    assert (changed["notes"], changed["planGUID"]) == ("later", plan["planGUID"])
    assert client.patch("/plannedexperiment/1/", json={"notes": ""}).json()["planGUID"] == plan["planGUID"]


def test_a_plan_is_made_from_a_template(client: httpx.Client, template: str) -> None:
    body = {"templateName": template, "planName": "Tuesday", "barcodedSamples": SAMPLES}
    answer = client.post("/plannedexperiment/create/", json=body)
    assert answer.status_code == 202
    plan = answer.json()
    assert (plan["planName"], plan["chipType"], plan["isReusable"]) == ("Tuesday", "540", False)
    assert (plan["barcodedSamples"], plan["projects"]) == (SAMPLES, ["Lantern"])
    assert client.get(plan["resource_uri"].removeprefix("/rundb/api/v1")).json()["planGUID"] == plan["planGUID"]


def test_samples_may_come_as_a_list(client: httpx.Client, template: str) -> None:
    rows = [
        {"sampleName": "liver", "barcode": "IonXpress_001", "nucleotideType": "DNA"},
        {"sampleName": "liver", "barcode": "IonXpress_002"},
        {"sampleName": "lung"},
    ]
    body = {"templateName": template, "planName": "Tuesday", "samplesList": rows}
    samples = client.post("/plannedexperiment/create/", json=body).json()["barcodedSamples"]
    assert samples == {
        "liver": {
            "barcodes": ["IonXpress_001", "IonXpress_002"],
            "barcodeSampleInfo": {"IonXpress_001": {"nucleotideType": "DNA"}, "IonXpress_002": {}},
        },
        "lung": {"barcodes": [], "barcodeSampleInfo": {}},
    }


def test_creating_says_what_it_wants(client: httpx.Client) -> None:
    examples = client.get("/plannedexperiment/create/").json()
    assert {"templateName", "planName"} <= examples["barcoded"].keys()
    answer = client.post("/plannedexperiment/create/", json={"templateName": "nothing"})
    assert answer.status_code == 400
    assert answer.json()["error"].keys() == {"planName", "templateName", "barcodedSamples"}


def test_a_list_of_samples_that_cannot_be_read_is_refused(client: httpx.Client, template: str) -> None:
    for rows in ([{"barcode": "IonXpress_001"}], ["liver"], 5):
        body = {"templateName": template, "planName": "Tuesday", "samplesList": rows}
        answer = client.post("/plannedexperiment/create/", json=body)
        assert (answer.status_code, list(answer.json()["error"])) == (400, ["samplesList"])


def test_a_plan_is_copied_with_the_changes_of_a_form(client: httpx.Client) -> None:
    plan = client.get("/plannedexperiment/1/").json()
    path = f"/plannedexperiment/copy/{plan['planGUID']}/"
    answer = client.post(path, data={"planName": "again", "unknown": "is passed over"})
    assert answer.status_code == 202
    copy = answer.json()
    assert (copy["planName"], copy["chipType"]) == ("again", plan["chipType"])
    assert copy["barcodedSamples"] == plan["barcodedSamples"]
    assert copy["planGUID"] != plan["planGUID"]
    assert client.post("/plannedexperiment/copy/no-such-plan/").status_code == 410


def test_a_plan_is_sent_to_another_server_by_a_form(client: httpx.Client) -> None:
    answer = client.post("/plannedexperiment/1/transfer/", data={"destination": "torrent-2"})
    assert answer.status_code == 200
    assert client.get("/plannedexperiment/1/").json()["planStatus"] == "transferred"
    refused = client.post("/plannedexperiment/1/transfer/", json={"destination": "torrent-2"})
    assert (refused.status_code, list(refused.json()["error"])) == (400, ["destination"])
    assert client.post("/plannedexperiment/999/transfer/", data={"destination": "x"}).status_code == 410


@pytest.mark.parametrize("name", ["ionchefplantemplate", "availableplannedexperimentsummary"])
def test_views_with_all_fields_have_the_routes_of_actions_and_allow_no_method(
    client: httpx.Client, template: str, name: str
) -> None:
    body = {"templateName": template, "planName": "Tuesday", "barcodedSamples": {}}
    for path in ("create/", "copy/some-plan/", "1/transfer/"):
        assert client.post(f"/{name}/{path}", json=body).status_code == 405
    assert client.post("/plantemplatesummary/create/", json=body).status_code != 202


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"planName": "p" * 61}, {"planName": ["longer than 60 characters"]}),
        ({"planName": "50%"}, {"planName": "only letters, numbers, spaces, dashes, underscores and full stops"}),
        (
            {"barcodedSamples": {"a": {"barcodes": ["x"]}, "b": {"barcodes": ["x", "y"]}}},
            {"barcodedSamples": {"b": {"barcodes": ["x is used twice"]}}},
        ),
        (
            {"barcodedSamples": {"a": ["x"]}},
            {"barcodedSamples": {"a": {"barcodes": ["a list of barcodes is wanted"]}}},
        ),
    ],
)
def test_what_is_wrong_comes_as_list_text_or_map(client: httpx.Client, change: Any, problem: Any) -> None:
    answer = client.post("/plannedexperiment/", json={"planName": "fine", **change})
    assert (answer.status_code, answer.json()) == (400, {"error": problem})
    answer = client.patch("/plannedexperiment/1/", json=change)
    assert (answer.status_code, answer.json()) == (400, {"error": problem})


def test_runs_and_groups_of_samples_are_checked_in_that_shape_too(client: httpx.Client) -> None:
    answer = client.patch("/experiment/1/", json={"status": "asleep"})
    assert (answer.status_code, answer.json()) == (400, {"error": {"status": "asleep is not a state of a run"}})
    answer = client.post("/sampleset/", json={"displayedName": ""})
    assert (answer.status_code, answer.json()["error"].keys()) == (400, {"displayedName"})


def test_a_group_of_samples_is_made_with_its_samples(client: httpx.Client) -> None:
    body = {"sampleSetName": "Tuesday", "samplesList": [{"sampleName": "liver"}, {"sampleName": "lung"}]}
    answer = client.post("/sampleset/create/", json=body)
    assert answer.status_code == 202
    assert (answer.json()["displayedName"], answer.json()["sampleCount"]) == ("Tuesday", 2)
    assert client.post("/sampleset/create/", json={}).json()["error"].keys() == {"sampleSetName"}
    assert "sampleset" in client.get("/sampleset/create/").json()
