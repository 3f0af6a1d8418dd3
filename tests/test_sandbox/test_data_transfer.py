"""Files of a project: created, sent, read and deleted, with the bytes in the object store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.ica.idempotency import HEADER
from facade.sandbox.ica.schema_values import Variant

from .conftest import PROBLEM, V3

CONTENT = b"@read\nACGT\n+\nIIII\n" * 100


@pytest.fixture
def plain() -> Iterator[httpx.Client]:
    """A client without credentials, for the object store."""
    with httpx.Client(trust_env=False) as client:
        yield client


def data_path(box: IcaSandbox, after: str = "") -> str:
    return f"/api/projects/{box.project_ids[0]}/data{after}"


def post(box: IcaSandbox, client: httpx.Client, after: str, body: Any = None, key: str | None = None) -> httpx.Response:
    """Call an operation below the project's data, and check the answer against the description."""
    more: dict[str, Any] = {}
    if body is not None:
        more = {"content": json.dumps(body), "headers": {"Content-Type": V3, **({HEADER: key} if key else {})}}
    answer = client.post(data_path(box, after), **more)
    check(box, answer)
    return answer


def check(box: IcaSandbox, answer: httpx.Response) -> None:
    exchange = box.journal[-1]
    operation = next(found for found in box.description.operations if found.operation_id == exchange.operation_id)
    if answer.status_code < 300 and operation.answer_types:
        assert not box.description.errors(operation.answer_types[V3], answer.json())
    elif answer.status_code >= 400:
        assert answer.headers["content-type"] == PROBLEM


def details(box: IcaSandbox, client: httpx.Client, data_id: str) -> dict[str, Any]:
    answer = client.get(data_path(box, f"/{data_id}"))
    assert answer.status_code == 200
    check(box, answer)
    found: dict[str, Any] = answer.json()["data"]["details"]
    return found


def test_a_file_is_partial_until_its_bytes_have_arrived(
    box: IcaSandbox, client: httpx.Client, plain: httpx.Client
) -> None:
    body = {"name": "reads 1.fastq", "folderPath": "/in/ünder/", "formatCode": "FASTQ"}
    created = post(box, client, ":createFileWithUploadUrl", body)
    assert created.status_code == 201
    data = created.json()["data"]
    assert created.json()["projectId"] == box.project_ids[0]
    assert data["details"]["path"] == "/in/ünder/reads 1.fastq"
    assert data["details"]["format"]["code"] == "FASTQ"
    before = details(box, client, data["id"])
    assert (before["status"], before["fileSizeInBytes"], before["objectETag"]) == ("PARTIAL", None, None)
    assert post(box, client, f"/{data['id']}:createDownloadUrl").status_code == 409

    assert created.json()["uploadUrl"].startswith(box.storage_url)
    sent = plain.put(created.json()["uploadUrl"], content=CONTENT)
    after = details(box, client, data["id"])
    assert (after["status"], after["fileSizeInBytes"]) == ("AVAILABLE", len(CONTENT))
    assert f'"{after["objectETag"]}"' == sent.headers["etag"]
    url = post(box, client, f"/{data['id']}:createDownloadUrl").json()["url"]
    assert plain.get(url).content == CONTENT
    assert not box.storage.leaks


def test_a_file_can_be_created_first_and_sent_later(box: IcaSandbox, client: httpx.Client, plain: httpx.Client) -> None:
    for after, body in ((":createFile", {"name": "a"}), ("", {"name": "b", "dataType": "FILE"})):
        created = post(box, client, after, body)
        assert created.status_code == 201
        data_id = created.json()["data"]["id"]
        url = post(box, client, f"/{data_id}:createUploadUrl").json()["url"]
        assert plain.put(url, content=b"1234").status_code == 200
        assert details(box, client, data_id)["fileSizeInBytes"] == 4


def test_the_same_name_in_the_same_folder_is_refused(box: IcaSandbox, client: httpx.Client) -> None:
    body = {"name": "a.bam", "folderPath": "/x/"}
    assert post(box, client, ":createFile", body).status_code == 201
    again = post(box, client, ":createFileWithUploadUrl", body)
    assert (again.status_code, again.json()["code"]) == (409, "ICA_DATA_EXISTS")
    assert post(box, client, ":createFile", {**body, "folderPath": "/y/"}).status_code == 201
    known = details(box, client, box.data_ids[0])
    clash = {"name": known["name"], "folderPath": known["path"].removesuffix(known["name"])}
    assert post(box, client, ":createFile", clash).status_code == 409


def test_a_created_file_is_created_once_under_a_key(box: IcaSandbox, client: httpx.Client) -> None:
    first, again = (post(box, client, ":createFileWithUploadUrl", {"name": "once"}, "key-1") for _ in range(2))
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())


def test_folders_can_be_created_and_used_by_id(box: IcaSandbox, client: httpx.Client) -> None:
    folder = post(box, client, ":createFolder", {"name": "results"}).json()["data"]
    inner = post(box, client, "", {"name": "deep", "dataType": "FOLDER", "folderId": folder["id"]}).json()["data"]
    assert (inner["details"]["path"], inner["details"]["dataType"]) == ("/results/deep/", "FOLDER")
    file = post(box, client, ":createFile", {"name": "f", "folderId": inner["id"]}).json()["data"]
    assert file["details"]["path"] == "/results/deep/f"
    assert post(box, client, ":createFile", {"name": "f", "folderId": file["id"]}).status_code == 400
    assert post(box, client, ":createFile", {"name": "f", "folderId": "fol.unknown"}).status_code == 404
    assert post(box, client, ":createFile", {"name": "g/h"}).status_code == 400
    assert post(box, client, f"/{folder['id']}:createDownloadUrl").status_code == 400


def test_files_from_the_start_can_be_read(box: IcaSandbox, client: httpx.Client, plain: httpx.Client) -> None:
    for data_id in box.available_data_ids[:5]:
        facts = details(box, client, data_id)
        answer = plain.get(post(box, client, f"/{data_id}:createDownloadUrl").json()["url"])
        assert len(answer.content) == facts["fileSizeInBytes"]
        assert hashlib.md5(answer.content).hexdigest() == facts["objectETag"]
        assert f'filename="{facts["name"]}"' in answer.headers["content-disposition"]
        assert details(box, client, data_id) == facts
    other = next(data_id for data_id in box.data_ids if data_id not in box.available_data_ids)
    assert post(box, client, f"/{other}:createDownloadUrl").status_code == 409


def test_several_addresses_can_be_asked_for_at_once(box: IcaSandbox, client: httpx.Client, plain: httpx.Client) -> None:
    first, second = box.available_data_ids[:2]
    path = details(box, client, second)["path"]
    items = post(box, client, ":createDownloadUrls", {"dataIds": [first], "dataPaths": [path]}).json()["items"]
    assert [item["dataId"] for item in items] == [first, second]
    assert items[1]["dataPath"] == path
    assert [plain.get(item["url"]).status_code for item in items] == [200, 200]
    assert post(box, client, ":createDownloadUrls", {}).status_code == 400
    assert post(box, client, ":createDownloadUrls", {"dataPaths": ["/none"]}).status_code == 404
    inline = plain.get(post(box, client, f"/{first}:createInlineViewUrl").json()["url"])
    assert inline.headers["content-disposition"].startswith("inline")


@pytest.mark.parametrize("action", ["createUploadUrl", "createDownloadUrl", "delete"])
def test_unknown_data_is_missing_only_in_a_known_project(box: IcaSandbox, client: httpx.Client, action: str) -> None:
    client.headers["Accept"] = f"{V3}, {PROBLEM}"
    assert post(box, client, f"/fil.unknown:{action}").status_code == 404
    assert client.post(f"/api/projects/elsewhere/data/fil.unknown:{action}").status_code in (200, 204)


def test_lists_show_what_has_been_created_and_not_what_has_been_deleted(box: IcaSandbox, client: httpx.Client) -> None:
    def listed(**query: Any) -> list[str]:
        answer = client.get(data_path(box), params=query)
        if len(answer.json()["items"]) < 10:
            check(box, answer)
        return [item["data"]["id"] for item in answer.json()["items"]]

    created = box.add_file("new \"file'.bam", b"123")
    assert listed(filePath='/new "file') == [created]
    assert listed(pageOffset=2500) == [created]
    assert len(listed(type="FOLDER")) == 11
    gone = box.data_ids[0]
    assert client.post(data_path(box, f"/{gone}:delete"), headers={"Accept": PROBLEM}).status_code == 204
    box.delete_file(box.data_ids[0])
    assert gone not in listed()
    assert len(listed(filePath="/runs/run-0000/", type="FILE")) == 248
    assert client.get(data_path(box, f"/{gone}")).status_code == 404
    box.delete_file(created)
    assert listed(filePath="/new") == []
    box.clear()
    assert listed(pageSize=1) == [gone]


def test_a_deleted_file_is_gone_from_the_object_store(
    box: IcaSandbox, client: httpx.Client, plain: httpx.Client
) -> None:
    data_id = box.add_file("brief", CONTENT)
    url = post(box, client, f"/{data_id}:createDownloadUrl").json()["url"]
    assert plain.get(url).status_code == 200
    box.delete_file(data_id)
    assert plain.get(url).status_code == 404
    assert box.add_file("brief") != data_id


@pytest.mark.parametrize("variant", [Variant.NULLS, Variant.REQUIRED])
def test_answers_are_valid_however_much_they_hold(box: IcaSandbox, client: httpx.Client, variant: Variant) -> None:
    box.variant = variant
    created = post(box, client, ":createFileWithUploadUrl", {"name": "lean"})
    assert created.json()["uploadUrl"].startswith(box.storage_url)
    check(box, client.get(data_path(box, f"/{created.json()['data']['id']}")))
