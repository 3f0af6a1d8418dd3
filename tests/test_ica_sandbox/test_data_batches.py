"""Batches of data in ICA's sandbox: each item has an end of its own."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox

from .conftest import V4, Asking

COPY = {"actionOnExist": "SKIP", "copyInstrumentInfo": False, "copyTechnicalTags": False, "copyUserTags": True}


def created(ask: Asking, kind: str, ids: list[str], **more: Any) -> str:
    """Create a batch; gives the path of it."""
    body = {"items": [{"dataId": data_id} for data_id in ids], **more}
    return f"{kind}/{ask('POST', kind, body)['id']}"


def ended(ask: Asking, batch: str) -> list[dict[str, Any]]:
    """The items of a batch that has come to its end."""
    while ask("GET", batch)["job"]["status"] in ("RUNNING", "WAITING_FOR_RESOURCES"):
        pass
    if batch.startswith("dataMoveBatch"):
        found = ask("POST", f"{batch}/items:search", {})
    else:
        found = ask("GET", f"{batch}/items")
    items: list[dict[str, Any]] = found["items"]
    assert ask("GET", f"{batch}/items/{items[0]['id']}") == items[0]
    return items


def statuses(items: list[dict[str, Any]]) -> list[str]:
    return [item["processing"]["status"] for item in items]


def test_a_batch_moves_on_with_each_look(box: IcaSandbox, ask_other: Asking) -> None:
    ids = [box.add_file(name, b"1") for name in "abcd"]
    batch = created(ask_other, "dataLinkingBatch", ids)
    seen = [statuses(ask_other("GET", f"{batch}/items")["items"]) for _ in range(3)]
    assert seen == [["RUNNING"] * 4, ["LINKED", "LINKED", "RUNNING", "RUNNING"], ["LINKED"] * 4]
    assert statuses(ask_other("GET", f"{batch}/items", version=V4, status="LINKED")["items"]) == ["LINKED"] * 4
    job = ask_other("GET", batch)["job"]
    assert job["status"] == "SUCCEEDED"
    assert ask_other("GET", f"/jobs/{job['id']}")["status"] == "SUCCEEDED"
    again = ended(ask_other, created(ask_other, "dataLinkingBatch", [ids[0], "fil.unknown"]))
    assert statuses(again) == ["ALREADY_LINKED", "FAILED"]
    assert "fil.unknown" in again[1]["processing"]["additionalStatusInformation"]
    unlinked = ended(ask_other, created(ask_other, "dataUnlinkingBatch", [*ids[:2], "fil.unknown"]))
    assert statuses(unlinked) == ["UNLINKED", "UNLINKED", "FAILED"]
    assert ask_other.paths(filePath="/c") == ["/c"]
    assert ask_other.paths(filePath="/a") == []


def test_an_item_fails_that_a_test_wants_to_fail(box: IcaSandbox, ask_other: Asking) -> None:
    ids = [box.add_file(name, b"1") for name in "ab"]
    box.failing_data.add(ids[0])
    batch = created(ask_other, "dataLinkingBatch", ids)
    assert statuses(ended(ask_other, batch)) == ["FAILED", "LINKED"]
    assert ask_other("GET", batch)["job"]["status"] == "PARTIALLY_SUCCEEDED"


def test_copies_have_content_and_tags_of_their_own(box: IcaSandbox, ask: Asking, ask_other: Asking) -> None:
    file = box.add_file("a.bam", b"123", "/in/deep/")
    box.tag_data(file, user=["kept"], technical=["left"])
    box.add_file("partial", folder="/in/")
    folder, target = box.add_folder("/in/"), box.add_folder("/out/", ask_other.project_id)
    batch = created(ask_other, "dataCopyBatch", [folder, file], destinationFolderId=target, **COPY)
    items = ended(ask_other, batch)
    assert statuses(items) == ["PARTIALLY_COPIED", "COPIED"]
    assert items[1]["createdProjectData"]["data"]["details"]["path"] == "/out/a.bam"
    assert ask_other.paths(filePath="/out/", type="FILE") == ["/out/in/deep/a.bam", "/out/a.bam"]
    copy = items[1]["createdProjectData"]["data"]
    assert (copy["details"]["tags"]["userTags"], copy["details"]["tags"]["technicalTags"]) == (["kept"], [])
    box.delete_file(file)
    assert (
        httpx.get(ask_other("POST", f"data/{copy['id']}:createDownloadUrl")["url"], trust_env=False).content == b"123"
    )


@pytest.mark.parametrize(
    ("action", "status", "names"),
    [("SKIP", "COPIED", ["a.bam"]), ("RENAME", "COPIED", ["a.bam", "a-1.bam"]), ("OVERWRITE", "COPIED", ["a.bam"])],
)
def test_a_copy_may_meet_another_file(box: IcaSandbox, ask: Asking, action: str, status: str, names: list[str]) -> None:
    source = box.add_file("a.bam", b"new", "/in/")
    box.add_file("a.bam", b"old", "/out/")
    more = {**COPY, "actionOnExist": action, "destinationFolderId": box.add_folder("/out/")}
    assert statuses(ended(ask, created(ask, "dataCopyBatch", [source], **more))) == [status]
    found = ask("GET", "data", parentFolderPath="/out/")["items"]
    assert [each["data"]["details"]["name"] for each in found] == names


def test_moved_data_is_where_it_was_sent_and_no_longer_where_it_was(
    box: IcaSandbox, ask: Asking, ask_other: Asking
) -> None:
    file = box.add_file("a.bam", b"123", "/in/")
    first = box.data_ids[0]
    target = box.add_folder("/out/")
    batch = created(ask, "dataMoveBatch", [box.add_folder("/in/"), first, "fil.unknown"], destinationFolderId=target)
    assert statuses(ended(ask, batch)) == ["MOVED", "MOVED", "FAILED"]
    assert ask("GET", f"data/{file}")["data"]["details"]["path"] == "/out/in/a.bam"
    assert ask.paths(filePath="/in/") == []
    assert ask.paths(id=first) == ["/out/specimen-000000.fastq.gz"]
    assert ask.paths(filePath="/runs/run-0000/specimen-000000") == []
    link = ask("POST", f"data/{file}:createDownloadUrl")["url"]
    assert httpx.get(link, trust_env=False).content == b"123"
    moved = ended(ask_other, created(ask_other, "dataMoveBatch", [file]))
    assert moved[0]["createdProjectData"]["data"]["details"]["path"] == "/a.bam"
    assert ask.paths(filePath="/out/in/") == ["/out/in/"]


def test_tags_of_many_are_changed_at_once(box: IcaSandbox, ask: Asking) -> None:
    ids = [box.add_file(name, b"1") for name in "ab"]
    box.tag_data(ids[0], user=["old", "kept"])
    update = {"dataIds": ids, "userTags": {"addTags": ["new"], "removeTags": ["old"]}}
    batch = f"dataUpdateBatch/{ask('POST', 'dataUpdateBatch', {'dataUpdateGroups': [update]})['id']}"
    assert statuses(ended(ask, batch)) == ["UPDATED", "UPDATED"]
    assert [ask("GET", f"data/{each}")["data"]["details"]["tags"]["userTags"] for each in ids] == [
        ["kept", "new"],
        ["new"],
    ]


def test_jobs_lead_to_their_batches(box: IcaSandbox, ask: Asking, ask_other: Asking) -> None:
    """The list is of all projects, and can be sorted by when they were asked for."""
    assert ask("GET", "/jobs")["items"] == []
    ids = [box.add_file(name, b"1") for name in "ab"]
    first = created(ask_other, "dataLinkingBatch", ids[:1])
    second = created(ask, "dataMoveBatch", ids[1:])
    assert "destinationFolderId" not in ask("GET", second)
    ended(ask_other, first)
    jobs = ask("GET", "/jobs", sort="timeCreated desc", pageOffset="0")["items"]
    assert [(each["project"]["id"], each["subjectId"]) for each in jobs] == [
        (ask.project_id, second.rpartition("/")[2]),
        (ask_other.project_id, first.rpartition("/")[2]),
    ]
    assert [each["status"] for each in ask("GET", "/jobs", status="SUCCEEDED")["items"]] == ["SUCCEEDED"]


def test_tags_of_a_folder_are_of_everything_in_it(box: IcaSandbox, ask: Asking) -> None:
    file = box.add_file("a.bam", b"1", "/in/deep/")
    update = {"dataIds": [box.add_folder("/in/")], "technicalTags": {"addTags": ["new"]}}
    batch = f"dataUpdateBatch/{ask('POST', 'dataUpdateBatch', {'dataUpdateGroups': [update]})['id']}"
    assert statuses(ended(ask, batch)) == ["UPDATED"]
    assert ask("GET", f"data/{file}")["data"]["details"]["tags"]["technicalTags"] == ["new"]
