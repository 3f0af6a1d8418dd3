"""What cases refer to: users, storages, samples, phenotypes, settings; and what was done with cases."""

from __future__ import annotations

from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.emedgene.library import OLD

FOLDER = "/api/storage/10123/fs/list"


def listed(client: httpx.Client, path: str | None, **query: int) -> dict[str, Any]:
    answer = client.get(FOLDER, params={**({} if path is None else {"path": path}), **query})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_users_have_ids_and_addresses(client: httpx.Client) -> None:
    answer = client.get("/api/organization/users/?from=1&size=2").json()
    assert [(hit["id"], hit["email"]) for hit in answer["hits"]] == [(102, "alma@lab.test"), (103, "bruno@lab.test")]
    assert answer["total"] == 7


def test_storages_have_schemes(client: httpx.Client) -> None:
    hits = client.get("/api/storage").json()["hits"]
    assert [(hit["id"], hit["scheme"]) for hit in hits] == [(10123, "basespace"), (204, "s3")]
    assert client.get("/api/storage/204").json() == hits[1]
    answer = client.get("/api/storage/5")
    assert (answer.status_code, answer.json()) == (404, {"message": "Storage provider 5 not found"})
    assert client.get("/api/storage/five").status_code == 404


def test_a_basespace_folder_is_reached_by_ids(client: httpx.Client) -> None:
    path = ""
    for aliases in [["projects"], ["Project one", "Project two"], ["biosamples"]]:
        folder = listed(client, path or None)
        assert [each["alias"] for each in folder["resources"]] == aliases
        assert {each["type"] for each in folder["resources"]} == {"folder"}
        path += f"/{folder['resources'][0]['name']}"
    assert path == "/projects/3300000001/biosamples"
    biosample = listed(client, path)["resources"][0]
    assert biosample["name"] != biosample["alias"] == "BIO10000"
    [dataset] = listed(client, f"{path}/{biosample['name']}/datasets/")["resources"]
    path += f"/{biosample['name']}/datasets/{dataset['name']}"
    assert [each["name"] for each in listed(client, path)["resources"]] == ["sequenced files"]
    files = listed(client, f"{path}/sequenced files/")["resources"]
    assert [each["alias"] for each in files] == [f"BIO10000_S1_L001_R{read}_001.fastq.gz" for read in (1, 2)]
    assert {each["type"] for each in files} == {"file"}


def test_a_folder_is_paged(client: httpx.Client) -> None:
    path = "/projects/3300000002/biosamples"
    pages = [listed(client, path, **{"from": start, "size": 60}) for start in (0, 60, 120)]
    assert [(len(page["resources"]), page["has_more"]) for page in pages] == [(60, True), (60, True), (10, False)]
    assert all(set(page) == {"resources", "has_more"} for page in pages)
    assert len({each["name"] for page in pages for each in page["resources"]}) == 130
    whole = listed(client, path)
    assert (len(whole["resources"]), whole["has_more"]) == (100, True)


def test_one_project_stands_for_all(client: httpx.Client) -> None:
    every = listed(client, "/projects/0000000000/biosamples", size=100, **{"from": 100})
    assert len(every["resources"]) == 33


@pytest.mark.parametrize("path", ["/nowhere", "/projects/1", "/projects/3300000001/biosamples/1", "samples"])
def test_a_folder_that_is_not_there_is_404(client: httpx.Client, path: str) -> None:
    answer = client.get(FOLDER, params={"path": path})
    assert (answer.status_code, answer.text) == (404, f"No such folder: {path}")


def test_another_storage_has_names_for_names(client: httpx.Client) -> None:
    answer = client.get("/api/storage/204/fs/list", params={"path": "samples/"}).json()
    assert len(answer["resources"]) == 7
    assert all(each["name"] == each["alias"] for each in answer["resources"])


def test_samples_are_found_by_name(box: EmedgeneSandbox, client: httpx.Client) -> None:
    answer = client.get("/api/sample/", params={"query": "smp0000"}).json()
    assert answer["total"] == 10
    [hit] = client.get("/api/sample/", params={"query": "SMP00003", "exact_match": "true"}).json()["hits"]
    assert (hit["note"], hit["fastq"]) == ("EMG700000004", "SMP00003")
    for query in ({"query": "smp00003", "exact_match": "true"}, {"query": "SMP00003", "sampleType": "fastq"}):
        assert client.get("/api/sample/", params=query).json() == {"hits": [], "total": 0}
    name = client.post("/api/cases/v2/cases", json=box.body("FRESH")).json()["name"]
    assert client.get("/api/sample/?query=FRESH").json()["hits"][0]["note"] == name


@pytest.mark.parametrize("query", ["HP:0001250", "seizure", "SEIZ", "phenotypes/EMG_PHENOTYPE_0001250"])
def test_phenotypes_are_found_by_id_or_name(client: httpx.Client, query: str) -> None:
    answer = client.get("/api/phenotype/", params={"query": query}).json()
    assert answer["total"] == 1
    assert answer["hits"][0]["id"] == "phenotypes/EMG_PHENOTYPE_0001250"
    assert answer["hits"][0]["name"] == "Seizure"


def test_a_phenotype_as_it_was_found_cannot_be_sent(box: EmedgeneSandbox, client: httpx.Client) -> None:
    [hit] = client.get("/api/phenotype/?query=ataxia").json()["hits"]
    body = box.body()
    phenotypes = body["test_data"]["patients"]["proband"]["phenotypes"]
    phenotypes.append(hit)
    assert client.post("/api/cases/v2/cases", json=body).status_code == 422
    del hit["match"]
    assert client.post("/api/cases/v2/cases", json=body).status_code == 201


@pytest.mark.parametrize("name", ["gene_list", "label", "preset_group"])
def test_settings_have_ids_and_names(client: httpx.Client, name: str) -> None:
    answer = client.get(f"/api/{name}/").json()
    assert answer["total"] == len(answer["hits"]) == 3
    assert all(set(hit) == {"id", "name"} for hit in answer["hits"])


def test_a_kit_is_written_by_the_names_of_its_fields(client: httpx.Client) -> None:
    answer = client.get("/api/kit/").json()
    assert answer["hits"][0] == {"id": 5, "name": "Sandbox Exome 1", "intersect_bed_id": 51}
    assert answer["hits"][1]["intersect_bed_id"] is None


def test_activity_is_paged_by_numbers(box: EmedgeneSandbox, client: httpx.Client) -> None:
    pages = [client.get("/api/activity/", params={"page": page, "per_page": 20}).json() for page in (1, 2, 3, 4)]
    assert [len(page["items"]) for page in pages] == [20, 20, 10, 0]
    assert [(page["page"], page["per_page"], page["total"]) for page in pages] == [(n, 20, 50) for n in (1, 2, 3, 4)]
    box.finalize("EMG700000009")
    newest = client.get("/api/activity/?per_page=1").json()["items"][0]
    assert (newest["case_name"], newest["action"], newest["user"]) == ("EMG700000009", "status finalized", box.username)
    assert client.get("/api/activity/?page=0").status_code == 422


def test_an_activity_has_a_decimal_and_a_time_under_the_names_of_their_fields(client: httpx.Client) -> None:
    item = client.get("/api/activity/").json()["items"][1]
    assert item["hours_since_creation"] == "0.0000"
    assert "happenedAt" not in item
    written = parsedate_to_datetime if OLD else datetime.fromisoformat
    assert written(item["happened_at"]).year == 2031
