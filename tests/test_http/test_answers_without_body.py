"""An answer that says nothing is a success only where the description knows it, or the caller asked for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import DecodeError
from tests.test_runtime_calls.raw_server import Line, RawServer, Talk

Start = Callable[[Talk], RawServer]
Make = Callable[..., Any]
RULE = "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11"
SILENT = (204, 205, 304)


def saying(status: int) -> Talk:
    return lambda line: line.say(b"HTTP/1.1 %d Nothing\r\nContent-Length: 0\r\n\r\n" % status)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("status", SILENT)
def test_nothing_is_no_object_and_no_list(raw: Start, ica: Make, status: int, strict: bool) -> None:
    way = ica(raw(saying(status)).url, strict=strict)
    with pytest.raises(DecodeError, match=rf"the answer \({status}\)"):
        way.run(way.client.project.get_project(RULE))
    with pytest.raises(DecodeError, match=rf"the answer \({status}\)"):
        way.listed(way.client.project.get_projects())


@pytest.mark.parametrize("status", SILENT)
def test_a_file_stays_where_nothing_comes(raw: Start, ica: Make, status: int, tmp_path: Path) -> None:
    way = ica(raw(saying(status)).url)
    found = way.client.project_pipeline.download_project_pipeline_file_content(RULE, RULE, RULE)
    old = tmp_path / "main.nf"
    old.write_bytes(b"what was here")
    for use in (found.read, lambda: found.save(old)):
        with pytest.raises(DecodeError, match=rf"the answer \({status}\)"):
            way.run(use())
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("main.nf", b"what was here")]


def test_a_write_that_changed_nothing_is_no_success(raw: Start, ica: Make) -> None:
    way = ica(raw(saying(304)).url)
    with pytest.raises(DecodeError, match="was not asked") as caught:
        way.run(way.client.connector.delete_upload_rule(RULE, RULE))
    assert caught.value.may_be_done


def test_what_the_description_knows_is_a_success(raw: Start, ica: Make) -> None:
    way = ica(raw(saying(204)).url)
    assert way.run(way.client.connector.delete_upload_rule(RULE, RULE)) is None


def test_who_asks_whether_anything_has_changed_is_told(raw: Start, ica: Make) -> None:
    def talk(line: Line) -> None:
        saying(304 if b"\r\nif-none-match:" in line.request.lower() else 204)(line)

    way = ica(raw(talk).url)
    way.client = way.client.with_options(headers={"If-None-Match": '"1"'})
    assert way.run(way.client.project.get_project(RULE)) is None
