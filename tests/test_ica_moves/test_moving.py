"""Files and folders are moved, linked and unlinked in batches; what is so already is told."""

from __future__ import annotations

import pytest

from facade import DataFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, rewrite, status
from tests.ica_clients import Way

from .conftest import QUICK
from .looking import ends, paths


@pytest.mark.parametrize("between", [False, True])
def test_what_was_moved_is_there_when_it_is_moved_again(
    way: Way, box: IcaSandbox, files: dict[str, str], project: str, other: str, between: bool
) -> None:
    """By the addresses and records from before, too; what is not there and was never is told to be so."""
    home = other if between else project
    record = way.run(way.client.find_data("/in/b.txt"))
    asked = ["/in/a.txt", record, "/in/deep/", "/in/none.txt"]
    for end in ("done", "already"):
        report = way.run(way.client.move_data(asked, f"icav2://{home}/out", check=False, **QUICK))
        assert list(ends(report).values()) == [end, end, end, "failed"]
        records = [item.record for item in getattr(report, end)]
        assert sorted(map(way.client.uri, records)) == [
            f"icav2://{home}/out/{name}" for name in ("a.txt", "b.txt", "deep/")
        ]
    assert box.data_batches_created == 1
    assert paths(way, project, "/in/") == ["/in/", "/in/c.txt"]
    assert "/out/deep/er/d.txt" in paths(way, home, "/out/")


def test_a_lost_answer_moves_nothing_twice(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    box.faults.add("/dataMoveBatch", action=cut_after())
    report = way.run(way.client.move_data([files["a.txt"], files["b.txt"]], f"icav2://{other}/", **QUICK))
    assert len(report.done) == 2
    assert box.data_batches_created == 1


def test_what_the_platform_does_not_say_is_looked_for(
    way: Way, box: IcaSandbox, files: dict[str, str], project: str
) -> None:
    def without_record(answer: dict[str, list[dict[str, object]]]) -> None:
        for item in answer["items"]:
            item.pop("createdProjectData", None)

    box.faults.add("/items:search", times=None, action=rewrite(without_record))
    report = way.run(way.client.move_data("/in/a.txt", "/out", **QUICK))
    assert way.client.uri(report.done[0].record) == f"icav2://{project}/out/a.txt"


def test_what_cannot_be_moved_is_told(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A name that is taken, two for one name, and what belongs to another project."""
    box.add_file("a.txt", b"otherwise", "/out/")
    box.add_file("b.txt", b"another", "/in/deep/")
    theirs = box.add_file("theirs.txt", b"theirs", "/linked/", other)
    way.run(way.client.link_data(f"icav2://{other}/linked/theirs.txt", box.project_ids[0], **QUICK))
    asked = ["/in/a.txt", "/in/b.txt", "/in/deep/b.txt", "/linked/theirs.txt", "/in/c.txt"]
    report = way.run(way.client.move_data(asked, "/out", check=False, **QUICK))
    assert list(ends(report).values()) == ["done", "done", "failed", "failed", "failed"]
    reasons = {item.asked: item.reason for item in report.failed}
    assert "has its name there" in reasons["/in/a.txt"]
    assert "/in/b.txt is to have the name /out/b.txt, too" in reasons["/in/deep/b.txt"]
    assert f"linked from project {other}" in reasons["/linked/theirs.txt"]
    assert way.run(way.client.find_data(theirs, project=other)).data.details.path == "/linked/theirs.txt"
    box.failing_data.add(files["a.txt"])
    with pytest.raises(DataFailed, match="a test wants it to"):
        way.run(way.client.move_data("/in/a.txt", "/elsewhere/", **QUICK))


def test_links_are_made_and_taken_away_once(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A folder is always asked for: there may be more in it by now."""
    asked = ["/in/a.txt", files["b.txt"], "/in/deep/"]
    for end, batches in (("done", 1), ("already", 2)):
        report = way.run(way.client.link_data(asked, f"icav2://{other}/", **QUICK))
        assert set(ends(report).values()) == {end}
        assert box.data_batches_created == batches
    assert "/in/deep/er/d.txt" in paths(way, other, "/in/")
    linked = [f"icav2://{other}/in/{name}" for name in ("a.txt", "b.txt", "deep/")]
    for end, batches in (("done", 3), ("already", 3)):
        report = way.run(way.client.unlink_data(linked, **QUICK))
        assert set(ends(report).values()) == {end}
        assert box.data_batches_created == batches
    assert way.run(way.client.exists(f"icav2://{other}/in/a.txt")) is False
    assert way.run(way.client.exists("/in/a.txt")) is True


def test_links_are_of_other_projects_data(
    way: Way, box: IcaSandbox, files: dict[str, str], project: str, other: str
) -> None:
    assert ends(way.run(way.client.link_data("/in/a.txt", project, **QUICK))) == {"/in/a.txt": "already"}
    report = way.run(way.client.unlink_data(["/in/a.txt", "/in/none"], check=False, **QUICK))
    assert ends(report) == {"/in/none": "already", "/in/a.txt": "failed"}
    assert "belongs to this project" in report.failed[0].reason
    with pytest.raises(ValueError, match="keeps its path"):
        way.run(way.client.link_data("/in/a.txt", f"icav2://{other}/folder/"))
    assert box.data_batches_created == 0


def test_what_is_linked_in_part_has_failed(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    def in_part(answer: dict[str, list[dict[str, dict[str, object]]]]) -> None:
        for item in answer["items"]:
            if item["processing"]["status"] == "LINKED":
                item["processing"] = {"status": "PARTIALLY_LINKED", "additionalStatusInformation": "one is archived"}

    box.faults.add("/items", times=None, action=rewrite(in_part))
    with pytest.raises(DataFailed, match="one is archived"):
        way.run(way.client.link_data("/in/deep/", other, **QUICK))


def test_what_fails_in_a_folder_is_told_by_itself(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """The older version of linking has an item for everything in a folder."""

    def with_another(answer: dict[str, list[dict[str, object]]]) -> None:
        another = {"status": "FAILED", "additionalStatusInformation": "it is archived"}
        first = answer["items"][0]
        answer["items"].append(
            {**first, "id": files["d.txt"], "request": {"dataId": files["d.txt"]}, "processing": another}
        )

    box.faults.add("/items", times=None, action=rewrite(with_another))
    client = way.client.with_options(api_version="v3")
    report = way.run(client.link_data("/in/deep/", other, check=False, **QUICK))
    assert ends(report) == {"/in/deep/": "done", files["d.txt"]: "failed"}
    assert report.failed[0].reason == "it is archived"


@pytest.mark.parametrize("failing", [False, True])
def test_what_has_no_item_of_its_own_ends_with_the_job(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str, failing: bool
) -> None:
    """A folder may be listed as what is in it."""
    folder = way.run(way.client.find_data("/in/deep/")).data.id

    def without_folder(answer: dict[str, list[dict[str, dict[str, object]]]]) -> None:
        answer["items"] = [each for each in answer["items"] if each["request"]["dataId"] != folder]

    box.faults.add("/items", times=None, action=rewrite(without_folder))
    if failing:
        box.failing_data.add(folder)
    report = way.run(way.client.link_data(["/in/a.txt", "/in/deep/"], other, check=False, **QUICK))
    assert ends(report) == {"/in/a.txt": "done", "/in/deep/": "failed" if failing else "done"}
    if failing:
        assert "its job is PARTIALLY_SUCCEEDED" in report.failed[0].reason


def test_one_project_that_refuses_does_not_hide_the_other(
    way: Way, box: IcaSandbox, files: dict[str, str], project: str, other: str
) -> None:
    box.add_file("theirs.txt", b"theirs", "/t/", other)
    way.run(way.client.link_data(f"icav2://{other}/t/theirs.txt", project, **QUICK))
    way.run(way.client.link_data("/in/a.txt", other, **QUICK))
    box.faults.add(f"{other}/dataUnlinkingBatch", times=None, action=status(403))
    asked = [f"icav2://{other}/in/a.txt", f"icav2://{project}/t/theirs.txt"]
    report = way.run(way.client.unlink_data(asked, check=False, **QUICK))
    assert ends(report) == {asked[0]: "failed", asked[1]: "done"}
    assert "403" in report.failed[0].reason
