"""Creating cases: what is taken, what is only looked at, and what is refused in which shape."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.emedgene.library import OLD
from facade.sandbox.faults import cut_after

CASES = "/api/cases/v2/cases"
Change = Callable[[dict[str, Any]], object]


def proband(data: dict[str, Any]) -> dict[str, Any]:
    return data["patients"]["proband"]


def refused(client: httpx.Client, box: EmedgeneSandbox, change: Change) -> httpx.Response:
    """The answer to a body whose data was changed so; no case may come of it."""
    body, before = box.body(), len(box.cases)
    change(body["test_data"])
    answer = client.post(CASES, json=body)
    assert len(box.cases) == before
    return answer


def test_a_case_is_created(box: EmedgeneSandbox, client: httpx.Client) -> None:
    answer = client.post(CASES, json=box.body("NEW1"))
    assert answer.status_code == 201
    created = answer.json()
    assert re.fullmatch(r"EMG\d{9}", created["name"])
    assert created["Status"] == "in_progress"
    assert "status" not in created
    assert box.created("NEW1") == [created["name"]]
    assert box.cases[created["name"]].body == box.body("NEW1")
    assert client.get("/api/test?size=1").json()["hits"][0]["name"] == created["name"]


def test_a_dry_run_creates_nothing(box: EmedgeneSandbox, client: httpx.Client) -> None:
    answer = client.post(CASES, params={"dry_run": "true"}, json=box.body("NEW1"))
    assert (answer.status_code, answer.json()) == (201, {"name": "", "Status": "valid"})
    assert (box.dry_runs, box.created("NEW1")) == (1, [])
    client.post(CASES, params={"dry_run": "false"}, json=box.body("NEW1"))
    assert (box.dry_runs, len(box.created("NEW1"))) == (1, 1)


def test_a_dry_run_refuses_what_creating_would(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = box.body("NEW 1")
    answers = [client.post(CASES, params={"dry_run": dry}, json=body) for dry in (True, False)]
    assert [answer.status_code for answer in answers] == [400, 400]
    assert answers[0].json() == answers[1].json()


def test_a_case_is_created_as_often_as_it_is_sent(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.faults.add(f"POST {CASES}", action=cut_after())
    with pytest.raises(httpx.RemoteProtocolError):
        client.post(CASES, json=box.body("TWICE"))
    assert client.post(CASES, json=box.body("TWICE")).status_code == 201
    assert len(box.created("TWICE")) == 2


def test_a_case_that_is_started_goes_on_when_it_is_looked_at(box: EmedgeneSandbox, client: httpx.Client) -> None:
    name = client.post(CASES, json=box.body()).json()["name"]
    assert [client.get(f"/api/test/{name}").json()["status"] for _ in range(3)] == ["in_progress", *["delivered"] * 2]
    assert box.cases[name].reads == 3


def test_a_case_that_is_held_waits(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = {**box.body(), "should_upload": True}
    created = client.post(CASES, json=body).json()
    assert created["Status"] == "uploading"
    path = f"/api/test/{created['name']}"
    assert [client.get(path).json()["status"] for _ in range(3)] == ["uploading"] * 3
    assert box.advance(created["name"]) == "in_progress"
    assert [client.get(path).json()["status"] for _ in range(2)] == ["in_progress", "delivered"]
    assert box.advance(created["name"]) == "delivered"


def test_a_test_says_which_states_a_case_goes_through(box: EmedgeneSandbox, client: httpx.Client) -> None:
    box.switches.case_states = ("in_progress", "in_progress", "custom_status_1")
    name = client.post(CASES, json=box.body()).json()["name"]
    seen = [client.get(f"/api/test/{name}?test_fields=status").json()["status"] for _ in range(4)]
    assert seen == ["in_progress", "in_progress", "custom_status_1", "custom_status_1"]


def test_a_family_with_all_that_may_be_said(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = box.body("FAM1")
    data = body["test_data"]
    trait = {"id": "phenotypes/EMG_PHENOTYPE_0001250", "name": "Seizure"}
    sibling = {**proband(data), "id": "sibling", "relationship": "Sibling", "fastq_sample": "", "phenotypes": []}
    proband(data).update(
        mother="mother",
        father="virtual_father_1",
        date_of_birth="2019-02-28",
        phenotypes=[trait, {"name": "Own words"}],
    )
    mother = {**sibling, "id": "mother", "relationship": "Mother", "gender": "Unknown", "healthy": True}
    data["patients"].update(
        mother={**mother, "phenotypes": [{**trait, "related": True}]},
        other=[{**sibling, "pending_sample_name": "FAM2", "detailed_ethnicity": {"maternal": ["A"], "paternal": []}}],
    )
    data.update(
        analysis_type="rare_disease",
        disease_penetrance=100,
        disease_severity="",
        due_date="2031-05-06",
        extra_data={"Ward": "7"},
        gene_list={"type": "new", "id": 0, "name": "Mine", "genes": [{"id": "g1", "name": "SBXA1", "match": "SBXA1"}]},
        labels=[11, 12],
        selected_preset_set="2",
        sequence_info={"kit_id": 5, "intersect_bed_id": None},
        notes="n" * 4000,
    )
    data["samples"].append({"id": 40001, "fastq": "SMP00000"})
    answer = client.post(CASES, json=body)
    assert answer.status_code == 201, answer.text
    case = client.get(f"/api/test/{answer.json()['name']}").json()
    assert (case["geneListName"], case["genes"][0]["name"]) == ("Mine", "SBXA1")
    assert case["patients"]["other"][0]["pending_sample_name"] == "FAM2"
    assert case["test_data"] == data
    assert box.created("FAM2") == [case["name"]]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda data: data["patients"].pop("proband"), ["test_data", "patients", "proband"]),
        (lambda data: data.update(notes="n" * 4001), ["test_data", "notes"]),
        (lambda data: data.update(due_date="06/05/2031"), ["test_data", "due_date"]),
        (lambda data: data.update(disease_penetrance=101), ["test_data", "disease_penetrance"]),
        (lambda data: data.update(type="Panel"), ["test_data", "type"]),
        (lambda data: data["gene_list"].pop("id"), ["test_data", "gene_list", "id"]),
        (lambda data: proband(data).update(gender="F"), ["test_data", "patients", "proband", "gender"]),
        (
            lambda data: proband(data)["phenotypes"][0].update(match={"score": 1}),
            ["test_data", "patients", "proband", "phenotypes", 0, "match"],
        ),
        (
            lambda data: data["samples"][0]["sampleFiles"][0].pop("storage_id"),
            ["test_data", "samples", 0, "sampleFiles", 0, "storage_id"],
        ),
    ],
)
def test_what_does_not_fit_the_schema_is_spectrees_422(
    box: EmedgeneSandbox, client: httpx.Client, change: Change, place: list[str | int]
) -> None:
    answer = refused(client, box, change)
    assert answer.status_code == 422
    [error] = answer.json()
    assert error["loc"] == place
    assert {"msg", "type"} <= set(error)
    assert ("url" in error, "input" in error) == (not OLD, not OLD)


@pytest.mark.skipif(OLD, reason="pydantic 1 does not repeat what was sent")
def test_a_422_repeats_what_was_sent(box: EmedgeneSandbox, client: httpx.Client) -> None:
    secret = "a patient's history " * 300
    answer = refused(client, box, lambda data: data.update(notes=secret))
    assert answer.json()[0]["input"] == secret


@pytest.mark.parametrize("sent", [b"{", b"", b'"text"'])
def test_what_is_no_json_is_taken_for_an_empty_object(client: httpx.Client, sent: bytes) -> None:
    answer = client.post(CASES, content=sent, headers={"Content-Type": "application/json"})
    assert answer.status_code == 422
    if sent != b'"text"':
        assert [each["loc"] for each in answer.json()] == [["test_data"], ["should_upload"]]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda data: proband(data).update(relationship="Other"),
            "The relationship of the proband must be Test Subject",
        ),
        (
            lambda data: data["samples"][0]["sampleFiles"][0].update(storage_id=999),
            "Storage provider 999 not found",
        ),
        (lambda data: data["samples"][0].update(storage_id=998), "Storage provider 998 not found"),
        (lambda data: data["samples"].append({"id": 1, "fastq": "OLD"}), "Sample 1 not found"),
        (lambda data: data["patients"]["other"].append(proband(data)), "Two patients have the same id"),
    ],
)
def test_some_refusals_are_plain_text(box: EmedgeneSandbox, client: httpx.Client, change: Change, said: str) -> None:
    answer = refused(client, box, change)
    assert (answer.status_code, answer.text) == (400, said)
    assert answer.headers["Content-Type"].startswith("text/plain")


BLANKS = "Sample names must not contain blanks"
TRAIT = {"id": "phenotypes/EMG_PHENOTYPE_0001250"}


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data["samples"][0].update(fastq="a b"), BLANKS),
        (lambda data: proband(data).update(fastq_sample="a b"), BLANKS),
        (lambda data: proband(data).update(fastq_sample="", pending_sample_name="a\tb"), BLANKS),
        (lambda data: proband(data).update(phenotypes=[TRAIT] * 101), "proband has more than 100 phenotypes"),
        (lambda data: proband(data).update(phenotypes=[{"id": "HP:0001250"}]), "Not a phenotype id: HP:0001250"),
        (
            lambda data: proband(data).update(phenotypes=[{"id": "phenotypes/EMG_PHENOTYPE_125"}]),
            "Not a phenotype id: phenotypes/EMG_PHENOTYPE_125",
        ),
        (lambda data: proband(data).update(phenotypes=[{"related": True}]), "A phenotype needs an id or a name"),
        (
            lambda data: proband(data).update(date_of_birth="2031/01/02"),
            "The date of birth of proband must be YYYY-MM-DD",
        ),
        (
            lambda data: proband(data).update(date_of_birth="2031-02-30"),
            "The date of birth of proband must be YYYY-MM-DD",
        ),
        (lambda data: proband(data).update(mother="mother"), "The mother of proband is none of the patients"),
        (lambda data: data.update(labels=[99]), "Label 99 not found"),
        (lambda data: data.update(selected_preset_set="None such"), "Preset group None such not found"),
        (lambda data: data.update(sequence_info={"kit_id": 77}), "Kit 77 not found"),
        (lambda data: data.update(gene_list={"type": "existing", "id": 5}), "Gene list 5 not found"),
        (lambda data: data.update(gene_list={"type": "new", "id": 0}), "A new gene list needs genes"),
    ],
)
def test_other_refusals_are_json(box: EmedgeneSandbox, client: httpx.Client, change: Change, said: str) -> None:
    answer = refused(client, box, change)
    assert (answer.status_code, answer.json()) == (400, {"message": said})


def test_a_hundred_phenotypes_are_not_too_many(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = box.body()
    proband(body["test_data"])["phenotypes"] = [TRAIT] * 100
    assert client.post(CASES, json=body).status_code == 201


def test_numbers_and_booleans_may_be_text(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = {**box.body(), "should_upload": "false"}
    body["test_data"]["samples"][0]["sampleFiles"][0]["storage_id"] = "204"
    body["test_data"]["labels"] = ["11"]
    answer = client.post(CASES, json=body)
    assert (answer.status_code, answer.json()["Status"]) == (201, "in_progress")
