"""What a platform says in its batches that is not described: nothing is taken for done that may not be."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import DecodeError, FolderFailed, NoSuchName, TransferFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, rewrite
from tests.ica_clients import Way

from .conftest import QUICK
from .looking import asked_for, ends


def test_items_of_an_odd_kind(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """Of two for the same data that say otherwise, the one that failed counts; an end that nobody knows is none; and
    what has no data is passed over."""
    one, two, three, _ = files.values()

    def odd(answer: dict[str, Any]) -> None:
        items = answer["items"]
        by_id = {item["request"]["dataId"]: item for item in items}
        if one in by_id:
            items.insert(0, {**by_id[one], "processing": {"status": "FAILED"}})
        if two in by_id:
            by_id[two]["processing"] = {"status": "SKIPPED"}
        items.append({**items[-1], "request": None})
        if three in by_id:
            by_id[three]["processing"] = None

    box.faults.add("/items", times=None, action=rewrite(odd))
    asked = [f"/in/{name}.txt" for name in "abc"]
    report = way.run(way.client.link_data(asked, other, check=False, **QUICK))
    assert ends(report) == {"/in/a.txt": "failed", "/in/b.txt": "failed", "/in/c.txt": "done"}
    assert "it is SKIPPED, which is no end that is known here" in report.failed[1].reason


def test_nothing_is_put_into_a_folder_that_is_being_deleted(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str
) -> None:
    box.add_folder("/out/", other)
    box.add_folder("/in/deep/", other)
    box.looks_until_done = 100
    for folder in ("/out/", "/in/deep/"):
        way.run(way.client.delete_data(f"icav2://{other}{folder}", wait=False, **QUICK))
    for workflow in (way.client.copy_data, way.client.move_data):
        with pytest.raises(NoSuchName, match="is being deleted"):
            way.run(workflow("/in/a.txt", f"icav2://{other}/out/", **QUICK))
    report = way.run(way.client.copy_data("/in/deep/", f"icav2://{other}/in/", check=False, **QUICK))
    assert "is DELETING" in report.failed[0].reason
    assert box.data_batches_created == 0


@pytest.mark.parametrize("sort", ["analysis", "sample"])
def test_tags_that_are_not_told_are_none(way: Way, box: IcaSandbox, sort: str) -> None:
    thing = {"analysis": "germline-003", "sample": "juniper-1"}[sort]

    def untold(answer: dict[str, Any]) -> None:
        answer.get("sample", answer)["tags"] = None

    name = "analyses" if sort == "analysis" else "samples"
    found = way.run(way.client.tag(thing, "x", of=sort))
    record_id = found.id if sort == "analysis" else found.sample.id
    box.faults.add(f"GET /api/projects/{box.project_ids[0]}/{name}/{record_id}", action=rewrite(untold))
    found = way.run(way.client.tag(record_id, "y", of=sort))
    assert (found.sample if sort == "sample" else found).tags.user_tags == ["y"]


@pytest.mark.parametrize("deadline", [-1, None, "5", float("nan"), True])
def test_seconds_that_are_none_are_refused_before_anything_is_asked_for(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str, deadline: Any
) -> None:
    calls: list[Callable[[], Any]] = [
        lambda: way.client.copy_data("/in/a.txt", f"icav2://{other}/", deadline=deadline),
        lambda: way.client.create_analyses(other, {"nextflow": []}, deadline=deadline),
        lambda: way.client.wait_for_analysis(box.analysis_ids[0], first_pause=deadline),
    ]
    for call in calls:
        with pytest.raises(ValueError, match="give a number of seconds"):
            way.run(call())
    assert asked_for(box, "POST", "Batch") == 0


def test_tags_that_are_no_tags_are_refused(way: Way) -> None:
    with pytest.raises(TypeError, match="add=None: give a tag, or several"):
        way.run(way.client.tag("/in/a.txt", None))


def test_a_batch_that_is_not_named_is_looked_for(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """Among the jobs, of which some may not say what they are of; where they cannot be asked, it is told."""
    box.faults.add("POST /api/projects/", times=2, action=rewrite(lambda answer: answer.pop("id") and None))

    def nameless(answer: dict[str, Any]) -> None:
        answer["items"].insert(0, {**answer["items"][0], "subjectId": None} if answer["items"] else None)

    box.faults.add("GET /api/jobs", times=2, action=rewrite(nameless))
    report = way.run(way.client.copy_data("/in/a.txt", f"icav2://{other}/", **QUICK))
    assert (len(report.done), box.data_batches_created) == (1, 1)
    box.faults.add("GET /api/jobs", times=None, skip=1, action=cut_after())
    report = way.run(way.client.copy_data("/in/b.txt", f"icav2://{other}/", check=False, **QUICK))
    assert "it may have been begun all the same" in str(report)
    assert box.data_batches_created == 2


def test_rows_without_data_are_passed_over_and_those_without_a_path_told(
    way: Way, box: IcaSandbox, files: dict[str, str], tmp_path: Path
) -> None:
    def odd(answer: dict[str, Any]) -> None:
        for row in answer["items"]:
            if row["data"]["id"] == files["b.txt"]:
                row["data"]["details"] = None
        answer["items"].append({**answer["items"][0], "data": None})

    box.faults.add("/data?", times=None, action=rewrite(odd))
    assert way.run(way.client.find_data("/in/a.txt")).data.id == files["a.txt"]
    assert files["a.txt"] in [each.data.id for each in way.listed(way.client.search("/in/"))]
    assert ends(way.run(way.client.tag_data(files["a.txt"], "x", **QUICK))) == {files["a.txt"]: "done"}
    with pytest.raises(FolderFailed, match=f"{files['b.txt']}: the platform does not tell its path"):
        way.run(way.client.download_folder("/in/", tmp_path))
    assert (tmp_path / "a.txt").is_file()
    with pytest.raises(TransferFailed, match="does not tell its path"):
        way.run(way.client.presign_folder("/in/"))


def test_a_record_without_its_project_is_one_of_several_or_alone(
    way: Way, box: IcaSandbox, files: dict[str, str]
) -> None:
    """It is of the project that it belongs to."""
    record = way.run(way.client.find_data("/in/a.txt")).data
    for given in (record, [record]):
        report = way.run(way.client.tag_data(given, "x", **QUICK))
        assert list(ends(report)) == [f"icav2://{box.project_ids[0]}/in/a.txt"]


@pytest.mark.parametrize("nothing", [None, 5, object()])
def test_what_is_no_name_is_refused(way: Way, nothing: Any) -> None:
    """By a TypeError or ValueError that says what to give."""
    client = way.client
    for call in (client.exists, client.uri, client.s3_uri, client.wait_for_analysis, client.find_analysis):
        with pytest.raises((TypeError, ValueError), match=r"\bgive "):
            way.run(call(nothing))
    with pytest.raises((TypeError, ValueError), match=r"\bgive "):
        way.run(client.tag(nothing, "x", of="sample"))
    if nothing is not None:
        with pytest.raises(TypeError, match="give its id or name"):
            way.run(client.find_data("/in/a.txt", project=nothing))


@pytest.mark.parametrize(("tags", "batches"), [(True, 1), (False, 2)])
def test_a_batch_that_was_asked_for_otherwise_is_another(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str, tags: bool, batches: int
) -> None:
    """One that runs is waited for only where it does what is asked for."""
    kept = dict.fromkeys(("copyInstrumentInfo", "copyTechnicalTags", "copyUserTags"), True)
    body = {"items": [{"dataId": files["a.txt"]}], "actionOnExist": "OVERWRITE", **kept}
    way.run(way.client.project_data_copy_batch.create_project_data_copy_batch(other, body=body))
    to = f"icav2://{other}/"
    way.run(way.client.copy_data("/in/a.txt", to, on_exist="overwrite", tags=tags, **QUICK))
    assert box.data_batches_created == batches


def test_an_answer_without_a_list_is_no_empty_one(way: Way, box: IcaSandbox) -> None:
    box.faults.add("GET /api/", times=None, action=rewrite(lambda answer: {}))
    client = way.client
    calls: list[Callable[[], Any]] = [
        lambda: client.find_region("x"),
        lambda: client.find_user("x"),
        lambda: client.find_pipeline("x", project=box.project_ids[0]),
        lambda: client.outputs(box.analysis_ids[0]),
    ]
    for call in calls:
        with pytest.raises(DecodeError, match="no list of items"):
            way.run(call())
