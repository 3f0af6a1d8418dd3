"""Downloads that break: gone on with where they stopped, from the start where that would be wrong."""

from __future__ import annotations

import asyncio
import hashlib
import itertools
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from facade import ConnectionFailed
from facade.errors import TransferFailed
from facade.retries import Retries
from facade.sandbox import Exchange, IcaSandbox
from facade.sandbox.faults import cut_during, stall, status, then, together

from .answers import details, labelled
from .ways import Seen, Way

CONTENT = hashlib.sha256(b"reads").digest() * (1 << 15)
OTHER = hashlib.sha256(b"other").digest() * (1 << 15)
RECORD = "GET /ica/rest/api/projects/"
SIZE = len(CONTENT)
# Where connections break.
CUT = 3 << 16
SEVERAL = f"{hashlib.md5(b'parts').hexdigest()}-3"


@pytest.fixture
def data_id(box: IcaSandbox) -> str:
    """A file of the project."""
    return box.add_file("reads.bam", CONTENT)


def replace(box: IcaSandbox, content: bytes) -> None:
    """Let somebody put another object in its place."""
    (key,) = box.storage.objects
    box.storage.put(key, content)


def put_in_parts(box: IcaSandbox) -> None:
    """Let the object have been put in several parts, so that its tag is no checksum."""
    (stored,) = box.storage.objects.values()
    vars(stored)["md5"] = f"{stored.md5}-3"


def ranges(box: IcaSandbox) -> list[str | None]:
    return [exchange.headers.get("range") for exchange in box.storage.journal]


def last(box: IcaSandbox) -> Exchange:
    return box.storage.journal[-1]


def interrupted(way: Way, box: IcaSandbox, project: str, data_id: str, target: Path, at: int = CUT) -> Path:
    """The part that a call leaves whose connection breaks for good."""
    box.storage.faults.add("GET /", action=cut_during(at))
    with pytest.raises(ConnectionFailed, match="object storage: the connection failed"):
        way.run(way.ica.with_options(retries=0).download(project, data_id, target))
    assert not (target / "reads.bam").exists()
    part = target / "reads.bam.part"
    assert part.read_bytes() == CONTENT[:at]
    box.storage.journal.clear()
    return part


def arrives(way: Way, project: str, data_id: str, target: Path, content: bytes = CONTENT, **settings: Any) -> None:
    """The file arrives whole, and nothing but the file."""
    path = way.run(way.ica.download(project, data_id, target, **settings))
    assert path.read_bytes() == content
    assert [found.name for found in target.iterdir()] == ["reads.bam"]


def test_a_call_goes_on_where_the_connection_broke(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, seen: Seen, at_storage: Any
) -> None:
    for after in (CUT, 2 * CUT):
        box.storage.faults.add("GET /", action=cut_during(after))
    arrives(way, project, data_id, target, progress=seen)
    assert ranges(box) == [None, f"bytes={CUT}-", f"bytes={3 * CUT}-"]
    assert [exchange.status for exchange in box.storage.journal] == [200, 206, 206]
    assert {exchange.headers.get("if-range") for exchange in box.storage.journal[1:]} == {
        f'"{hashlib.md5(CONTENT).hexdigest()}"'
    }
    assert seen.rises
    assert seen[-1] == (SIZE, SIZE)


def test_each_attempt_has_an_address_of_its_own(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", action=together(cut_during(CUT), then(box.storage.expire_links)))
    arrives(way, project, data_id, target)
    assert [exchange.status for exchange in box.storage.journal] == [200, 206]


def test_a_download_may_break_often_as_long_as_it_gets_on(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", times=9, action=cut_during(1 << 16))
    arrives(way, project, data_id, target)
    assert len(box.storage.journal) == 10


def test_a_storage_that_stalls_is_asked_again(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", action=stall(5, after=CUT))
    path = way.run(way.ica.with_options(timeout=0.5).download(project, data_id, target))
    assert path.read_bytes() == CONTENT
    assert f"bytes={CUT}-" in ranges(box)


def test_a_download_that_does_not_get_on_ends(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", action=cut_during(1 << 16))
    box.storage.faults.add("GET /", times=None, action=cut_during(0))
    with pytest.raises(ConnectionFailed, match="after 4 attempts"):
        way.run(way.ica.download(project, data_id, target))
    assert (target / "reads.bam.part").stat().st_size == 1 << 16


def test_a_download_that_always_starts_over_ends(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    untagged = together(labelled({"ETag": None}), cut_during(1 << 16))
    box.storage.faults.add("GET /", times=None, action=untagged)
    with pytest.raises(ConnectionFailed, match="after 4 attempts"):
        way.run(way.ica.download(project, data_id, target))
    assert ranges(box) == [None] * 4


@pytest.mark.parametrize("tag", ['W/"weak"', '"ünder"', "bare", ""])
def test_a_tag_that_promises_nothing_is_not_gone_on_with(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, tag: str
) -> None:
    box.storage.faults.add("GET /", action=together(labelled({"ETag": tag}), cut_during(CUT)))
    arrives(way, project, data_id, target)
    assert ranges(box) == [None, None]


def test_a_later_call_goes_on_from_the_part_of_an_earlier_one(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, seen: Seen
) -> None:
    interrupted(way, box, project, data_id, target)
    arrives(way, project, data_id, target, progress=seen)
    assert ranges(box) == [f"bytes={CUT}-"]
    assert seen[0] == (CUT, SIZE)


@pytest.mark.parametrize("tag", [hashlib.md5(CONTENT).hexdigest(), SEVERAL, None], ids=["MD5", "parts", "none"])
def test_it_goes_on_whatever_the_platform_knows_of_the_checksum(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, tag: str | None
) -> None:
    box.faults.add(RECORD, times=None, action=details(objectETag=tag))
    interrupted(way, box, project, data_id, target)
    arrives(way, project, data_id, target)
    assert ranges(box) == [f"bytes={CUT}-"]


@pytest.mark.parametrize("content", [OTHER, OTHER[: CUT // 2], OTHER + OTHER], ids=["as long", "shorter", "longer"])
def test_an_object_that_has_changed_since_is_got_from_the_start(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, content: bytes
) -> None:
    interrupted(way, box, project, data_id, target)
    replace(box, content)
    arrives(way, project, data_id, target, content)
    assert [exchange.status for exchange in box.storage.journal] == [200]


def test_a_changed_object_is_never_mixed_with_the_old_one_even_without_a_checksum(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    put_in_parts(box)
    interrupted(way, box, project, data_id, target)
    replace(box, OTHER)
    put_in_parts(box)
    arrives(way, project, data_id, target, OTHER)
    assert [exchange.status for exchange in box.storage.journal] == [200]


def test_an_object_in_parts_is_gone_on_with(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    put_in_parts(box)
    interrupted(way, box, project, data_id, target)
    arrives(way, project, data_id, target)
    assert [exchange.status for exchange in box.storage.journal] == [206]


def test_an_object_that_changes_within_a_call_is_not_taken_for_what_was_asked(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", action=together(cut_during(CUT), then(lambda: replace(box, OTHER))))
    with pytest.raises(TransferFailed, match="MD5"):
        way.run(way.ica.download(project, data_id, target))
    assert list(target.iterdir()) == []
    arrives(way, project, data_id, target, OTHER)


def test_a_part_without_its_tag_is_not_trusted(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    (target / "reads.bam.part").write_bytes(OTHER[:CUT])
    arrives(way, project, data_id, target)
    assert ranges(box) == [None]


@pytest.mark.parametrize("size", [SIZE, None], ids=["size known", "size unknown"])
def test_a_part_that_is_complete_only_has_to_be_checked(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, size: int | None
) -> None:
    part = interrupted(way, box, project, data_id, target)
    part.write_bytes(CONTENT)
    box.faults.add(RECORD, action=details(fileSizeInBytes=size))
    arrives(way, project, data_id, target)
    told = [(each.status, each.headers["range"]) for each in box.storage.journal]
    assert told == [(416, f"bytes={SIZE}-"), (206, f"bytes={SIZE - 1}-")]


def test_a_part_that_is_too_long_is_got_again(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    part = interrupted(way, box, project, data_id, target)
    part.write_bytes(CONTENT + b"more")
    arrives(way, project, data_id, target)
    assert [exchange.status for exchange in box.storage.journal] == [416, 200]


def test_a_416_that_says_nothing_leads_to_the_start(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    interrupted(way, box, project, data_id, target)
    box.storage.faults.add("GET /", action=status(416))
    arrives(way, project, data_id, target)
    assert ranges(box) == [f"bytes={CUT}-", None]


def test_a_storage_without_ranges_sends_all_of_it(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    box.storage.faults.add("GET /", action=cut_during(CUT))
    box.storage.faults.add("GET /", action=status(200, {"ETag": '"x"'}, CONTENT))
    arrives(way, project, data_id, target)


def test_a_damaged_part_is_found_and_the_next_call_is_well(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path
) -> None:
    part = interrupted(way, box, project, data_id, target)
    part.write_bytes(bytes(CUT))
    with pytest.raises(TransferFailed, match="MD5"):
        way.run(way.ica.download(project, data_id, target))
    assert list(target.iterdir()) == []
    arrives(way, project, data_id, target)


@pytest.mark.parametrize("stopped", [KeyError, asyncio.CancelledError])
def test_breaking_off_keeps_the_part(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, stopped: type[BaseException]
) -> None:
    def stop(done: int, total: int | None) -> None:
        if done > 4 * CUT:
            raise stopped

    with pytest.raises(stopped):
        way.run(way.ica.download(project, data_id, target, progress=stop))
    assert not (target / "reads.bam").exists()
    arrives(way, project, data_id, target)
    assert "range" in last(box).headers


def test_an_overall_deadline_counts_from_the_last_gain(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = itertools.count(0, 40)
    monkeypatch.setattr("facade.clock.time", SimpleNamespace(monotonic=lambda: float(next(ticks))))
    box.storage.faults.add("GET /", times=5, action=cut_during(1 << 16))
    patient = way.ica.with_options(retries=Retries(attempts=3, deadline=300, first_pause=0.001, longest_pause=0.001))
    path = way.run(patient.download(project, data_id, target))
    assert path.read_bytes() == CONTENT


def test_what_the_storage_has_no_more_is_asked_for_at_a_fresh_address(
    box: IcaSandbox, project: str, way: Way, data_id: str, target: Path, seen: Seen
) -> None:
    """It says that another, shorter object is there: the old part is dropped, and progress begins again."""
    interrupted(way, box, project, data_id, target)
    box.journal.clear()
    box.storage.faults.add("GET /", action=status(416, {"Content-Range": "bytes */1000"}))
    arrives(way, project, data_id, target, progress=seen)
    addresses = [each for each in box.journal if each.path.endswith(":createDownloadUrl")]
    assert (len(addresses), ranges(box)) == (2, [f"bytes={CUT}-", None])
    assert seen[:2] == [(CUT, SIZE), (0, SIZE)]
