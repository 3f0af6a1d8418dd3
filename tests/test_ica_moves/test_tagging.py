"""Tags are read, changed and written on the condition that nobody else wrote in between."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from facade import DataFailed, NoSuchName, NotFound, PreconditionFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import Action, cut_after, status, then
from facade.sandbox.wire import Answer
from tests.ica_clients import Way

from .conftest import QUICK
from .looking import ends

SORTS = ("data", "analysis", "sample")


def thing_of(sort: str, box: IcaSandbox) -> str:
    """Something with tags, by its address or name."""
    return {"data": "/in/a.txt", "analysis": "germline-003", "sample": "juniper-1"}[sort]


def tags_of(record: Any) -> Any:
    """The tags in a record."""
    if hasattr(record, "data"):
        return record.data.details.tags
    return record.sample.tags if hasattr(record, "sample") else record.tags


def writes(box: IcaSandbox) -> list[Any]:
    """What was written, with the condition."""
    return [each for each in box.journal if each.method == "PUT"]


@pytest.mark.parametrize(
    ("sort", "version"), [("data", None), ("analysis", None), ("analysis", "v3"), ("sample", None)]
)
def test_tags_are_added_removed_and_replaced(
    way: Way, box: IcaSandbox, files: dict[str, str], sort: str, version: str | None
) -> None:
    """What is so already is not written; other kinds of tags, and everything else, stay."""
    client = way.client.with_options(api_version=version)
    thing = thing_of(sort, box)
    before = way.run(client.tag(thing, replace=["first"], of=sort))
    way.run(client.tag(thing, "t", kind="technical", of=sort))
    found = way.run(client.tag(thing, ["second", "first"], remove="none", of=sort))
    assert tags_of(found).user_tags == ["first", "second"]
    assert tags_of(found).technical_tags == ["t"]
    written = writes(box)
    assert all("if-match" in each.headers for each in written)
    again = way.run(client.tag(found, ["second"], remove=["none"], project=box.project_ids[0]))
    assert tags_of(again).user_tags == ["first", "second"]
    assert writes(box) == written
    after = way.run(client.tag(again, remove=["first"], project=box.project_ids[0]))
    assert tags_of(after).user_tags == ["second"]
    changed = (("tags",), ("sample", "tags"), ("data", "details", "tags"))[("analysis", "sample", "data").index(sort)]
    assert without(after.to_dict(), changed) == without(before.to_dict(), changed)


def without(record: Any, place: tuple[str, ...]) -> Any:
    """A record without its tags, and without when it was changed."""
    kept = {name: value for name, value in record.items() if name not in (place[0], "timeModified")}
    return {**kept, place[0]: without(record[place[0]], place[1:])} if place[1:] else kept


@pytest.mark.parametrize("sort", SORTS)
def test_both_sides_changes_are_kept(way: Way, box: IcaSandbox, files: dict[str, str], sort: str) -> None:
    """Others write after it was read: it is read again, and the same change made to that."""
    thing = thing_of(sort, box)
    way.run(way.client.tag(thing, replace=["gone"], of=sort))
    others = iter(["theirs", "theirs, too"])

    def interfere() -> None:
        tags = ["gone", next(others)]
        if sort == "data":
            box.tag_data(files["a.txt"], user=tags)
        elif sort == "analysis":
            box.tag_analysis(box.analysis_ids[3], user=tags)
        else:
            box.tag_sample("juniper-1", user=tags)

    box.faults.add(lambda request: request.method == "GET" and _is_one(request.path), times=2, action=then(interfere))
    box.journal.clear()
    found = way.run(way.client.tag(thing, "ours", remove="gone", of=sort))
    assert tags_of(found).user_tags == ["theirs, too", "ours"]
    assert [each.status for each in writes(box)] == [412, 412, 200]


def _is_one(path: str) -> bool:
    """Whether a path is of one thing that has tags."""
    return path.split("/")[-2] in ("data", "analyses", "samples")


@pytest.mark.parametrize("sort", ["data", "analysis"])
def test_a_race_that_is_lost_for_ever_ends(way: Way, box: IcaSandbox, files: dict[str, str], sort: str) -> None:
    box.faults.add(lambda request: request.method == "PUT", times=None, action=status(412, body={"title": "changed"}))
    with pytest.raises(PreconditionFailed, match="others changed it each of the 3 times"):
        way.run(way.client.tag(thing_of(sort, box), "ours", of=sort, tries=3))
    assert len(writes(box)) == 3


def test_a_conflict_is_tried_again(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    box.faults.add(lambda request: request.method == "PUT", action=status(409))
    assert tags_of(way.run(way.client.tag("/in/a.txt", "ours"))).user_tags == ["ours"]


@pytest.mark.parametrize("sort", ["data", "sample"])
def test_a_lost_answer_is_no_lost_race(way: Way, box: IcaSandbox, files: dict[str, str], sort: str) -> None:
    box.faults.add(lambda request: request.method == "PUT", action=cut_after())
    found = way.run(way.client.tag(thing_of(sort, box), "ours", of=sort))
    assert tags_of(found).user_tags.count("ours") == 1


class _WithoutMark(Action):
    """Answers without an ETag."""

    def after(self, answer: Answer) -> Answer:
        return replace(answer, headers={name: text for name, text in answer.headers.items() if name.lower() != "etag"})


def test_what_nothing_guards_is_read_again(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    """A platform that says no ETag: what is there then is looked at."""
    box.faults.add(None, times=None, action=_WithoutMark())
    found = way.run(way.client.tag("/in/a.txt", "ours"))
    assert tags_of(found).user_tags == ["ours"]
    assert [each.method for each in box.journal][-2:] == ["PUT", "GET"]
    assert "if-match" not in writes(box)[0].headers


def test_what_makes_no_sense_is_refused(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    for more, said in (
        ({}, "say what to add="),
        ({"add": "x", "remove": ["x"]}, "x: to be added and removed"),
        ({"add": " "}, "not empty"),
        ({"add": "x", "replace": []}, "nothing to add="),
        ({"add": "x", "kind": "colour"}, "give one of user, technical"),
        ({"add": "x", "tries": 0}, "from 1"),
        ({"add": "x", "of": "run"}, "of='run'"),
    ):
        with pytest.raises(ValueError, match=said):
            way.run(way.client.tag("/in/a.txt", **more))
    with pytest.raises(ValueError, match="say of='data'"):
        way.run(way.client.tag("juniper-1", "x"))
    with pytest.raises(ValueError, match="of the kinds user, technical, reference"):
        way.run(way.client.tag(box.analysis_ids[0], "x", of="analysis", kind="connector"))
    with pytest.raises(TypeError, match="a record of data"):
        way.run(way.client.tag(7, "x"))
    with pytest.raises(TypeError, match="tags are text"):
        way.run(way.client.tag("/in/a.txt", [7]))
    assert writes(box) == []
    with pytest.raises(NoSuchName, match="juniper-9"):
        way.run(way.client.tag("juniper-9", "x", of="sample"))
    with pytest.raises(NotFound):
        way.run(way.client.tag(f"fil.{'0' * 32}", "x"))


def test_many_are_tagged_in_a_batch(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    """Everything in a folder, too; the platform adds and removes by itself, so it may be asked for twice."""
    way.run(way.client.tag("/in/a.txt", ["old", "kept"]))
    box.failing_data.add(files["b.txt"])
    box.faults.add("/dataUpdateBatch", action=cut_after())
    asked = ["/in/a.txt", "/in/b.txt", files["c.txt"], "/in/deep/"]
    with pytest.raises(DataFailed, match="a test wants it to") as failure:
        way.run(way.client.tag_data(asked, "new", remove="old", **QUICK))
    assert ends(failure.value.report) == {each: "failed" if each == "/in/b.txt" else "done" for each in asked}
    box.failing_data.clear()
    report = way.run(way.client.tag_data(asked, "new", remove="old", **QUICK))
    assert list(ends(report).values()) == ["done", "done", "already", "already"]
    assert sorted(each.asked for each in report.done) == ["/in/b.txt", "/in/deep/"]
    assert tags_of(way.run(way.client.find_data("/in/a.txt"))).user_tags == ["kept", "new"]
    assert tags_of(way.run(way.client.find_data("/in/deep/er/d.txt"))).user_tags == ["new"]
    with pytest.raises(ValueError, match="user and technical"):
        way.run(way.client.tag_data(asked, "new", kind="reference"))
