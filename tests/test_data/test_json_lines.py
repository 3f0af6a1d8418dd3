"""`to_jsonl`: each item on a line as it came, and never half a file."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path
from typing import Any

import pytest

from facade import ApiError, TransferFailed
from facade.data import to_jsonl
from facade.progress import silent

from .conftest import Listing
from .served import record

ODD = [
    record(1, timeCreated="2026-01-01T00:00:00.123456789Z", fileSizeInBytes=10**30, unheardOf={"deep": [1.0, None]}),
    record(2, timeCreated="long ago", fileSizeInBytes="1002", name="half \ud83d of a character", dataType="NEW_KIND"),
    record(3, path=None, region="no record", status=17, tags={"userTags": "no list", "Ö": "ü"}),
]


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_each_line_is_the_item_as_it_came(listing: Listing, tmp_path: Path) -> None:
    items = [*ODD, *(record(number) for number in range(5))]
    found = listing(items).to_jsonl(tmp_path / "data.jsonl")
    assert found == (tmp_path / "data.jsonl", 8, 0)
    assert _lines(found.path) == items
    assert [path.name for path in tmp_path.iterdir()] == ["data.jsonl"]


def test_items_that_were_read_are_written_the_same(listing: Listing, tmp_path: Path) -> None:
    items = listing(ODD).collect()
    assert [str(item.data.details.time_created) for item in items][1] == "long ago"
    assert to_jsonl(items, tmp_path / "data.jsonl").items == 3
    assert _lines(tmp_path / "data.jsonl") == ODD


def test_an_ending_packs_it(listing: Listing, tmp_path: Path) -> None:
    first, second = (listing(ODD).to_jsonl(tmp_path / name).path for name in ("one.jsonl.gz", "two.jsonl.gz"))
    assert [json.loads(line) for line in gzip.decompress(first.read_bytes()).splitlines()] == ODD
    assert first.read_bytes() == second.read_bytes()


def test_an_empty_list_is_an_empty_file(listing: Listing, tmp_path: Path) -> None:
    assert listing([]).to_jsonl(tmp_path / "data.jsonl") == (tmp_path / "data.jsonl", 0, 0)
    assert (tmp_path / "data.jsonl").read_bytes() == b""
    packed = listing([]).to_jsonl(tmp_path / "data.jsonl.gz").path
    assert gzip.decompress(packed.read_bytes()) == b""


def test_what_was_there_stays_until_all_is_written(listing: Listing, tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_text("what was there")
    with pytest.raises(ApiError, match="no such page"):
        listing([record(number) for number in range(9)], broken_at=3).to_jsonl(path)
    assert path.read_text() == "what was there"
    assert [each.name for each in tmp_path.iterdir()] == ["data.jsonl"]
    listing([record(1)]).to_jsonl(path)
    assert _lines(path) == [record(1)]


def test_a_place_that_cannot_be_written_is_an_error_before_anything_is_asked(listing: Listing, tmp_path: Path) -> None:
    exporting = listing([record(1)], broken_at=0)
    with pytest.raises(FileNotFoundError, match="is not a folder"):
        exporting.to_jsonl(tmp_path / "absent" / "data.jsonl")
    with pytest.raises(IsADirectoryError, match="give the path of a file"):
        exporting.to_jsonl(tmp_path)
    with pytest.raises(TypeError, match=r"progress=True.*silent"):
        exporting.to_jsonl(tmp_path / "data.jsonl", progress=True)
    assert list(tmp_path.iterdir()) == []


def test_it_is_told_how_far_it_is(listing: Listing, tmp_path: Path) -> None:
    seen: list[Any] = []
    listing([record(number) for number in range(5)]).to_jsonl(
        tmp_path / "data.jsonl", progress=lambda done, total: seen.append((done, total))
    )
    assert seen == [(2, 5), (4, 5), (5, 5)]
    assert listing([record(1)]).to_jsonl(tmp_path / "data.jsonl", progress=silent).items == 1


def test_a_limit_counts(listing: Listing, tmp_path: Path) -> None:
    exporting = listing([record(number) for number in range(9)])
    client: Any = exporting.way.client
    pager = client.project_data.get_project_data_list("p", limit=3)
    assert exporting.way.run(pager.to_jsonl(tmp_path / "data.jsonl")).items == 3


def test_a_name_in_capitals_says_the_same(listing: Listing, tmp_path: Path) -> None:
    path = listing([record(1)]).to_jsonl(tmp_path / "DATA.JSONL.GZ").path
    assert json.loads(gzip.decompress(path.read_bytes())) == record(1)


def test_a_pipe_is_not_replaced(listing: Listing, tmp_path: Path) -> None:
    """Whoever writes to `/dev/null` or `/dev/stdout` as root keeps them."""
    path = tmp_path / "data.jsonl"
    os.mkfifo(path)
    with pytest.raises(TransferFailed, match=r"data\.jsonl is a device, a pipe or a socket"):
        listing([record(1)]).to_jsonl(path)
    assert path.is_fifo()
    assert [each.name for each in tmp_path.iterdir()] == ["data.jsonl"]
