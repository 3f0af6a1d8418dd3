"""What is uploaded is settled when the upload begins; addresses that lead nowhere are told as such."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facade import TransferFailed
from facade.files.presigned import web_address
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite, then

from .ways import Way

CONTENT = bytes(range(256)) * 2048
CREATE = ":createFileWithUploadUrl"


@pytest.fixture
def reads(tmp_path: Path) -> Path:
    path = tmp_path / "reads.bam"
    path.write_bytes(CONTENT)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    return path


def grow(path: Path) -> None:
    path.write_bytes(CONTENT + b"more")


def shrink(path: Path) -> None:
    os.truncate(path, 1000)


@pytest.mark.parametrize("change", [grow, shrink])
def test_a_file_that_changes_after_the_upload_began_is_an_error(
    box: IcaSandbox, project: str, way: Way, reads: Path, change: Callable[[Path], None]
) -> None:
    box.faults.add(CREATE, action=then(lambda: change(reads)))
    with pytest.raises(TransferFailed, match=r"reads\.bam was changed while it was sent, from 524,288 to"):
        way.run(way.ica.upload(project, reads))
    assert all(stored.content != reads.read_bytes() for stored in box.storage.objects.values())


@pytest.mark.parametrize("again", [None, b"another file"])
def test_a_file_that_goes_or_is_replaced_is_sent_as_it_was(
    box: IcaSandbox, project: str, way: Way, reads: Path, again: bytes | None
) -> None:
    def go() -> None:
        reads.unlink()
        if again is not None:
            reads.write_bytes(again)

    box.faults.add(CREATE, action=then(go))
    way.run(way.ica.upload(project, reads))
    assert [stored.content for stored in box.storage.objects.values()] == [CONTENT]


ADDRESSES: list[Any] = [
    None,
    "",
    5,
    [],
    {},
    "/a/b",
    "storage/b",
    "//host/b",
    "ftp://host/b",
    "file:///etc/hosts",
    "https://",
    "http://[",
    "https://host:99999/",
    "data:,x",
]


@pytest.mark.parametrize("address", ADDRESSES, ids=repr)
def test_an_address_that_leads_nowhere_is_told(address: Any) -> None:
    with pytest.raises(TransferFailed, match="the platform gave no address in the object storage"):
        web_address(address)


@pytest.mark.parametrize("address", [None, 5, "file:///etc/hosts"])
def test_nothing_is_asked_of_such_an_address(
    box: IcaSandbox, project: str, way: Way, reads: Path, target: Path, address: Any
) -> None:
    data_id = box.add_file("other.bam", CONTENT)
    box.faults.add(CREATE, action=rewrite(lambda answer: answer.update(uploadUrl=address)))
    box.faults.add(":createDownloadUrl", action=rewrite(lambda answer: answer.update(url=address)))
    with pytest.raises(TransferFailed, match="gave no address"):
        way.run(way.ica.upload(project, reads))
    with pytest.raises(TransferFailed, match="gave no address"):
        way.run(way.ica.download(project, data_id, target))
    assert (len(box.storage.journal), list(target.iterdir())) == (0, [])
