"""Files and folders are deleted and archived, each by a call of its own, and waited for by lists."""

from __future__ import annotations

from typing import Any

import pytest

from facade import DataFailed, DataTimeout
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, status
from tests.ica_clients import Way

from .conftest import QUICK
from .looking import asked_for, ends, paths

ALL = ["/in/a.txt", "/in/b.txt", "/in/deep/"]


def test_what_is_gone_is_gone(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    """It is waited for, and told the second time; what was never there is told, too."""
    box.looks_until_done = 4
    seen: list[int] = []
    asked = [*ALL, files["a.txt"], "/in/deep/er/d.txt", "/in/none"]
    report = way.run(way.client.delete_data(asked, on_progress=lambda done, total: seen.append(done), **QUICK))
    assert ends(report) == {each: "already" if each == "/in/none" else "done" for each in asked}
    assert paths(way, box.project_ids[0], "/in/") == ["/in/", "/in/c.txt"]
    assert len(seen) > 1
    assert seen[-1] == len(asked)
    again = way.run(way.client.delete_data(asked, **QUICK))
    assert set(ends(again).values()) == {"already"}
    assert "no data fil" in {item.asked: item.reason for item in again.already}[files["a.txt"]]
    assert asked_for(box, "POST", ":delete") == 4


def test_what_is_linked_is_not_deleted(way: Way, box: IcaSandbox, files: dict[str, str], other: str) -> None:
    way.run(way.client.link_data("/in/a.txt", other, **QUICK))
    with pytest.raises(DataFailed, match="unlink_data unlinks it"):
        way.run(way.client.delete_data(f"icav2://{other}/in/a.txt", **QUICK))
    assert asked_for(box, "POST", ":delete") == 0


def test_failures_do_not_hide_the_others(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    """A lost answer is no failure, and neither is that somebody else was faster."""
    box.faults.add(f"{files['a.txt']}:delete", action=cut_after())
    box.faults.add(f"{files['b.txt']}:delete", times=None, action=status(403))
    box.looks_until_done = 3
    with pytest.raises(DataFailed, match="403") as failure:
        way.run(way.client.delete_data(ALL, **QUICK))
    assert ends(failure.value.report) == {"/in/a.txt": "done", "/in/deep/": "done", "/in/b.txt": "failed"}


@pytest.mark.parametrize("name", ["archive_data", "unarchive_data"])
def test_what_is_archived_is_archived_once(way: Way, box: IcaSandbox, files: dict[str, str], name: str) -> None:
    if name == "unarchive_data":
        way.run(way.client.archive_data(ALL, **QUICK))
    after = "ARCHIVED" if name == "archive_data" else "AVAILABLE"
    box.looks_until_done = 5
    box.add_file("partial.txt")
    change = getattr(way.client, name)
    report = way.run(change([*ALL, "/partial.txt", "/in/none"], check=False, **QUICK))
    assert ends(report) == {**dict.fromkeys(ALL, "done"), "/partial.txt": "failed", "/in/none": "failed"}
    assert "it is PARTIAL" in report.failed[0].reason
    assert way.run(way.client.find_data("/in/deep/er/d.txt")).data.details.status == after
    box.journal.clear()
    assert set(ends(way.run(change(ALL, **QUICK))).values()) == {"already"}
    assert not any(each.method == "POST" for each in box.journal)


def test_what_is_on_its_way_is_waited_for(way: Way, box: IcaSandbox, files: dict[str, str]) -> None:
    """At the deadline it is told to be open; without waiting, to be done."""
    box.looks_until_done = 20
    with pytest.raises(DataTimeout) as failure:
        way.run(way.client.archive_data(ALL, deadline=0, **QUICK))
    assert set(ends(failure.value.report).values()) == {"open"}
    report = way.run(way.client.archive_data(ALL, **QUICK))
    assert ends(report) == {"/in/a.txt": "already", "/in/b.txt": "already", "/in/deep/": "done"}
    box.looks_until_done = 20
    begun = way.run(way.client.unarchive_data("/in/a.txt", wait=False))
    assert ends(begun) == {"/in/a.txt": "done"}
    assert way.run(way.client.find_data("/in/a.txt")).data.details.status == "UNARCHIVING"


def test_nothing_is_asked_for_with_numbers_that_make_no_sense(way: Way, box: IcaSandbox) -> None:
    wrong: list[Any] = [0, True, 101]
    for at_once in wrong:
        with pytest.raises(ValueError, match="from 1 to 100"):
            way.run(way.client.delete_data("/in/a.txt", at_once=at_once))
