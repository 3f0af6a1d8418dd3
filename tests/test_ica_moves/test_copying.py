"""Files and folders are copied in batches; what is there already is left alone."""

from __future__ import annotations

import pytest

from facade import DataFailed, DataTimeout, NoSuchName, ServerError
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, rewrite, status, then
from facade.sandbox.wire import WireRequest
from tests.ica_clients import Way

from .conftest import QUICK
from .looking import asked_for, ends, paths


def test_each_has_an_end_of_its_own(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A file that fails, and one that is not there, do not keep the others from being copied."""
    box.failing_data.add(files["b.txt"])
    record = way.run(way.client.find_data("/in/c.txt"))
    seen: list[tuple[int, int | None]] = []
    asked = ["/in/a.txt", files["b.txt"], record, "/in/deep/", "/in/none", "icav2://No such project/x"]
    report = way.run(
        way.client.copy_data(
            asked,
            f"icav2://{other}/out/new/",
            check=False,
            on_progress=lambda done, total: seen.append((done, total)),
            **QUICK,
        )
    )
    assert [item.asked for item in report.done] == ["/in/a.txt", way.client.uri(record), "/in/deep/"]
    assert [item.asked for item in report.failed] == [files["b.txt"], "/in/none", "icav2://No such project/x"]
    assert "a test wants it to" in report.failed[0].reason
    assert "no file or folder" in report.failed[1].reason
    assert "project" in report.failed[2].reason
    assert {way.client.uri(item.record) for item in report.done} == {
        f"icav2://{other}/out/new/{name}" for name in ("a.txt", "c.txt", "deep/")
    }
    assert paths(way, other, "/out/") == [
        "/out/",
        "/out/new/",
        "/out/new/a.txt",
        "/out/new/c.txt",
        "/out/new/deep/",
        "/out/new/deep/er/",
        "/out/new/deep/er/d.txt",
    ]
    assert seen[-1] == (len(asked), len(asked))
    assert str(report).startswith("3 done, 0 already, 3 failed\n")
    with pytest.raises(DataFailed, match="3 files or folders failed"):
        report.raise_failed()


def test_a_repeated_call_copies_what_is_missing(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    box.failing_data.add(files["b.txt"])
    to = f"icav2://{other}/"
    asked = [*(f"/in/{name}.txt" for name in "abc"), "/in/deep"]
    with pytest.raises(DataFailed) as failure:
        way.run(way.client.copy_data(asked, to, **QUICK))
    assert ends(failure.value.report)["/in/b.txt"] == "failed"
    box.failing_data.clear()
    report = way.run(way.client.copy_data(asked, to, **QUICK))
    assert ends(report) == {"/in/a.txt": "already", "/in/b.txt": "done", "/in/c.txt": "already", "/in/deep": "already"}
    again = way.run(way.client.copy_data(asked, to, **QUICK))
    assert set(ends(again).values()) == {"already"}
    assert box.data_batches_created == 2
    assert all(item.record.project_id == other for item in again.already)


def test_a_folder_that_was_copied_in_part_is_completed(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str
) -> None:
    """What it lacks is copied, into the folders that are there; what is otherwise there is told."""
    box.add_file("a.txt", b"a.txt" * 10, "/in/", other)
    box.add_file("d.txt", b"otherwise", "/in/deep/er/", other)
    box.add_file("e.txt", b"e", "/in/deep/er/")
    report = way.run(way.client.copy_data("/in/", f"icav2://{other}/", check=False, **QUICK))
    assert [item.reason for item in report.failed] == ["something else lies at /in/deep/er/d.txt"]
    found = [path for path in paths(way, other, "/in/") if not path.endswith("/")]
    assert found == ["/in/a.txt", "/in/b.txt", "/in/c.txt", "/in/deep/er/d.txt", "/in/deep/er/e.txt"]
    overwritten = way.run(way.client.copy_data("/in/", f"icav2://{other}/", on_exist="overwrite", **QUICK))
    assert ends(overwritten) == {"/in/": "done"}
    assert way.client.uri(overwritten.done[0].record) == f"icav2://{other}/in/"
    assert way.run(way.client.read(f"icav2://{other}/in/deep/er/d.txt")) == b"deep"
    assert ends(way.run(way.client.copy_data("/in/", f"icav2://{other}/", **QUICK))) == {"/in/": "already"}


def test_another_file_of_the_name_is_told(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    there = box.add_file("a.txt", b"otherwise", project_id=other)
    to = f"icav2://{other}"
    with pytest.raises(DataFailed, match=f"{there}.*has its name there"):
        way.run(way.client.copy_data("/in/a.txt", to, **QUICK))
    assert box.data_batches_created == 0
    renamed = way.run(way.client.copy_data("/in/a.txt", to, on_exist="rename", **QUICK))
    assert renamed.done[0].record.data.details.name == "a-1.txt"
    way.run(way.client.copy_data("/in/a.txt", to, on_exist="overwrite", **QUICK))
    assert way.run(way.client.read(f"icav2://{other}/a.txt")) == b"a.txt" * 10


def test_what_a_search_has_found_is_taken(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """One that is awaited has to be collected first."""
    found = way.client.search("/in/", kind="file", recursive=False)
    if hasattr(found, "__aiter__"):
        with pytest.raises(TypeError, match="collect a list that is awaited"):
            way.run(way.client.copy_data(found, "/out/", **QUICK))
        found = way.listed(found)
    report = way.run(way.client.copy_data(found, "/out/", **QUICK))
    assert [item.asked for item in report.done] == [f"icav2://{box.project_ids[0]}/in/{name}.txt" for name in "abc"]


def test_what_is_left_out_by_the_platform_is_told(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A file whose name is taken in the meantime is said to be copied, and is not; without records, what is there is
    looked for."""
    box.faults.add("GET /api/jobs", action=then(lambda: box.add_file("a.txt", b"faster", project_id=other)))
    report = way.run(way.client.copy_data(["/in/a.txt", "/in/b.txt"], f"icav2://{other}/", check=False, **QUICK))
    assert ends(report) == {"/in/a.txt": "failed", "/in/b.txt": "done"}
    assert "the platform has left it out: the file" in report.failed[0].reason

    def without_record(answer: dict[str, list[dict[str, object]]]) -> None:
        for item in answer["items"]:
            item.pop("createdProjectData", None)

    box.faults.add("/items", times=None, action=rewrite(without_record))
    copied = way.run(way.client.copy_data(["/in/c.txt", "/in/deep"], f"icav2://{other}/", **QUICK))
    assert [way.client.uri(item.record) for item in copied.done] == [
        f"icav2://{other}/c.txt",
        f"icav2://{other}/deep/",
    ]


def test_a_report_outlives_a_look_that_fails(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """The platform is gone while it is waited for: what is known is told, and the error is its cause."""
    box.faults.add("/items", times=None, action=status(503))
    with pytest.raises(DataFailed, match="503") as failure:
        way.run(way.client.copy_data(["/in/a.txt", "/in/none"], f"icav2://{other}/", **QUICK))
    assert ends(failure.value.report) == {"/in/a.txt": "open", "/in/none": "failed"}
    assert isinstance(failure.value.__cause__, ServerError)
    assert not isinstance(failure.value, DataTimeout)


def test_two_of_one_name_are_not_copied_over_each_other(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    box.add_file("a.txt", b"another", "/in/deep/")
    asked = ["/in/a.txt", "/in/deep/a.txt", files["a.txt"]]
    report = way.run(way.client.copy_data(asked, "/out", check=False, **QUICK))
    assert ends(report) == {"/in/a.txt": "done", "/in/deep/a.txt": "failed", files["a.txt"]: "done"}
    assert "/in/a.txt is to have the name /out/a.txt, too" in report.failed[0].reason


def test_nothing_is_begun_twice_when_an_answer_is_lost(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str
) -> None:
    """The batch is found by its job, and waited for."""
    way.run(way.client.copy_data("/in/c.txt", f"icav2://{other}/", **QUICK))
    box.faults.add("/dataCopyBatch", action=cut_after())
    report = way.run(way.client.copy_data(["/in/a.txt", "/in/b.txt"], f"icav2://{other}/", **QUICK))
    assert ends(report) == {"/in/a.txt": "done", "/in/b.txt": "done"}
    assert box.data_batches_created == 2


def test_what_nobody_knows_to_be_begun_is_not_asked_for_again(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str
) -> None:
    box.faults.add("/dataCopyBatch", times=None, action=status(502))
    report = way.run(way.client.copy_data("/in/a.txt", f"icav2://{other}/", check=False, **QUICK))
    assert "502" in report.failed[0].reason
    assert "it may have been begun all the same" in report.failed[0].reason
    assert asked_for(box, "POST", "/dataCopyBatch") == 1
    box.faults.clear()
    box.faults.add("/dataCopyBatch", action=status(429))
    assert ends(way.run(way.client.copy_data("/in/a.txt", f"icav2://{other}/", **QUICK))) == {"/in/a.txt": "done"}


def test_a_batch_that_runs_already_is_waited_for(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """What an earlier call asked for, whose program was stopped, is not asked for again; batches for other folders are
    none of its business."""
    elsewhere = box.add_folder("/elsewhere/", other)
    for folder in ({}, {"destinationFolderId": elsewhere}):
        kept = dict.fromkeys(("copyInstrumentInfo", "copyTechnicalTags", "copyUserTags"), True)
        body = {"items": [{"dataId": files["a.txt"]}], "actionOnExist": "SKIP", **kept, **folder}
        way.run(way.client.project_data_copy_batch.create_project_data_copy_batch(other, body=body))
    report = way.run(way.client.copy_data(["/in/a.txt", "/in/b.txt"], f"icav2://{other}/", **QUICK))
    assert ends(report) == {"/in/a.txt": "done", "/in/b.txt": "done"}
    created = [each.body for each in box.journal if each.method == "POST" and each.path.endswith("/dataCopyBatch")]
    assert len(created) == 3
    assert files["b.txt"].encode() in created[-1]
    assert files["a.txt"].encode() not in created[-1]


def test_at_the_deadline_it_is_told_what_is_open(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A repeated call goes on to wait."""
    asked = ["/in/a.txt", "/in/b.txt", "/in/c.txt", "/in/none"]
    with pytest.raises(DataTimeout, match="not done after") as failure:
        way.run(way.client.copy_data(asked, f"icav2://{other}/", deadline=0, **QUICK))
    assert ends(failure.value.report) == {each: "failed" if each == "/in/none" else "open" for each in asked}
    report = way.run(way.client.copy_data(asked, f"icav2://{other}/", check=False, **QUICK))
    assert set(ends(report).values()) == {"done", "already", "failed"}
    assert ends(report)["/in/none"] == "failed"
    assert box.data_batches_created == 1


def test_a_batch_that_is_refused_for_one_item_is_begun_without_it(
    way: Way, box: IcaSandbox, files: dict[str, str], other: str
) -> None:
    def has_b(request: WireRequest) -> bool:
        return request.path.endswith("/dataCopyBatch") and files["b.txt"].encode() in request.body

    box.faults.add(has_b, times=None, action=status(400, body={"title": "not this one"}))
    asked = [f"/in/{name}" for name in ("a.txt", "b.txt", "c.txt", "deep/")]
    report = way.run(way.client.copy_data(asked, f"icav2://{other}/", check=False, **QUICK))
    assert ends(report) == {each: "failed" if each == "/in/b.txt" else "done" for each in asked}
    assert "not this one" in report.failed[0].reason


def test_a_thousand_cost_few_calls(blocking: Way, box: IcaSandbox, other: str) -> None:
    """By a list for as many as an address holds, one batch, and lists of its items."""
    for number in range(1000):
        box.add_file(f"reads-{number:04}.txt", b"reads", "/many/")
    asked = [f"/many/reads-{number:04}.txt" for number in range(1000)]
    for end in ("done", "already"):
        box.journal.clear()
        report = blocking.run(blocking.client.copy_data(asked, f"icav2://{other}/", **QUICK))
        assert len(getattr(report, end)) == 1000
        assert len(box.journal) < 60
    assert box.data_batches_created == 1


def test_nothing_that_makes_no_sense_is_begun(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    for wrong, said in (
        (("/", "/out"), "the root of a project"),
        (("/in/../a.txt", "/out"), "does not lead up"),
        (("s3://bucket/a.txt", "/out"), "no address of data"),
        (("/in/a.txt", "Juniper"), "write 'icav2://Juniper/' for a project, or '/Juniper/' for a folder"),
    ):
        with pytest.raises(ValueError, match=said):
            way.run(way.client.copy_data(*wrong))
    with pytest.raises(ValueError, match="on_exist='replace'"):
        way.run(way.client.copy_data("/in/a.txt", "/out", on_exist="replace"))
    with pytest.raises(TypeError, match="not int"):
        way.run(way.client.copy_data(7, "/out"))
    with pytest.raises(NoSuchName, match="no folder"):
        way.run(way.client.copy_data("/in/b.txt", "/in/a.txt"))
    assert way.run(way.client.copy_data([], "/out")).done == []
    assert box.data_batches_created == 0


def test_a_project_whose_name_looks_like_an_id_is_found(
    way: Way, box: IcaSandbox, files: dict[str, str], project: str, other: str
) -> None:
    """As for one address alone."""
    name = "00000000-aaaa-4bbb-8ccc-000000000000"

    def renamed(answer: dict[str, list[dict[str, object]]]) -> None:
        for each in answer["items"]:
            if each["id"] == project:
                each["name"] = name

    box.faults.add("GET /api/projects?", times=None, action=rewrite(renamed))
    asked = [f"icav2://{name}/in/a.txt", f"icav2://{name}/in/deep/", f"icav2://{name}/in/none"]
    report = way.run(way.client.copy_data(asked, f"icav2://{other}/", check=False, **QUICK))
    assert list(ends(report).values()) == ["done", "done", "failed"]


def test_what_is_left_in_part_is_told(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    """A file that never arrived lies in a folder that is to be completed."""
    box.add_file("d.txt", None, "/in/deep/er/", other)
    report = way.run(way.client.copy_data("/in/deep", f"icav2://{other}/in/", check=False, **QUICK))
    assert "the platform has left it out: not everything in it is there" in report.failed[0].reason
