"""Folders up and down: all of it, byte for byte, and what is there already is left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facade import FolderFailed, NoSuchName, Unauthorized
from facade.files.reports import Transfer
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite, status
from tests.test_workflows.ways import Seen, Way

from .conftest import FILES, contents

SIZE = sum(FILES.values())


def puts(box: IcaSandbox) -> list[str]:
    """What was sent to the storage, in order."""
    return [exchange.path.partition("/in/")[2] for exchange in box.storage.journal if exchange.method == "PUT"]


def test_a_folder_goes_up_and_comes_down_byte_for_byte(
    box: IcaSandbox, project: str, way: Way, folder: Path, tmp_path: Path, seen: Seen
) -> None:
    sent = way.run(way.ica.upload_folder(folder, "/in/", progress=seen))
    assert [each.path for each in sent.done] == sorted(FILES)
    assert [(each.path, each.reason) for each in sent.skipped] == [
        ("back", "a link; links are not followed"),
        ("link", "a link; links are not followed"),
    ]
    assert seen.rises
    assert (seen[0], seen[-1]) == ((0, SIZE), (SIZE, SIZE))
    assert sorted(puts(box)) == sorted(FILES)
    got: Seen = Seen()
    back = tmp_path / "both are" / "new"
    fetched = way.run(way.ica.download_folder(f"icav2://{project}/in", back, progress=got))
    assert [each.size for each in fetched.done] == [FILES[each.path] for each in fetched.done]
    assert contents(back) == contents(folder)
    assert got.rises
    assert got[-1] == (SIZE, SIZE)


def test_what_is_there_is_not_sent_or_fetched_again(
    box: IcaSandbox, way: Way, folder: Path, tmp_path: Path, seen: Seen
) -> None:
    way.run(way.ica.upload_folder(folder, "/in/"))
    way.run(way.ica.download_folder("/in/", tmp_path / "back"))
    (tmp_path / "back" / "top.txt").unlink()
    box.journal.clear()
    box.storage.journal.clear()
    again = way.run(way.ica.upload_folder(folder, "/in/", progress=seen, checksums=True))
    assert (again.done, len(again.skipped)) == ([], len(FILES) + 2)
    assert (len(box.journal), len(box.storage.journal)) == (1, 0)
    assert seen[-1] == (SIZE, SIZE)
    again = way.run(way.ica.download_folder("/in/", tmp_path / "back", checksums=True))
    assert again.done == [Transfer("top.txt", 5)]
    assert len(box.storage.journal) == 1


def test_what_was_created_and_has_no_bytes_yet_is_filled(box: IcaSandbox, way: Way, folder: Path) -> None:
    data_id = box.add_file("top.txt", None, "/in/")
    way.run(way.ica.upload_folder(folder, "/in/"))
    assert way.run(way.ica.read("/in/top.txt")) == (folder / "top.txt").read_bytes()
    assert (
        way.run(way.ica.project_data.get_project_data(way.ica.project_id, data_id)).data.details.status == "AVAILABLE"
    )


def test_a_file_that_differs_is_replaced_only_if_asked(box: IcaSandbox, way: Way, folder: Path, tmp_path: Path) -> None:
    box.add_file("top.txt", b"another", "/in/")
    with pytest.raises(FolderFailed, match=r"top.txt: another file of this name is there \(7 bytes, here 5") as caught:
        way.run(way.ica.upload_folder(folder, "/in/"))
    report = caught.value.report
    assert [each.path for each in report.failed] == ["top.txt"]
    assert len(report.done) == len(FILES) - 1
    assert way.run(way.ica.upload_folder(folder, "/in/", overwrite=True)).done == [Transfer("top.txt", 5)]
    assert way.run(way.ica.read("/in/top.txt")) == (folder / "top.txt").read_bytes()
    here = tmp_path / "here"
    here.mkdir()
    (here / "top.txt").write_bytes(b"mine")
    with pytest.raises(FolderFailed, match="another file of this name is here"):
        way.run(way.ica.download_folder("/in/", here))
    assert (here / "top.txt").read_bytes() == b"mine"
    way.run(way.ica.download_folder("/in/", here, overwrite=True))
    assert contents(here) == contents(folder)


def test_the_same_size_is_not_the_same_by_checksum(box: IcaSandbox, way: Way, folder: Path, tmp_path: Path) -> None:
    box.add_file("top.txt", b"12345", "/in/")
    with pytest.raises(FolderFailed, match=r"top.txt"):
        way.run(way.ica.upload_folder(folder, "/in/", checksums=True))
    (tmp_path / "top.txt").write_bytes(b"54321")
    with pytest.raises(FolderFailed, match=r"top.txt"):
        way.run(way.ica.download_folder("/in/", tmp_path, checksums=True))


def test_one_file_that_fails_keeps_no_other_from_arriving(
    box: IcaSandbox, way: Way, folder: Path, tmp_path: Path
) -> None:
    box.storage.faults.add("/in/top.txt", times=None, action=status(403))
    with pytest.raises(FolderFailed, match="1 of the folder's files failed") as caught:
        way.run(way.ica.upload_folder(folder, "/in/"))
    assert [each.path for each in caught.value.report.failed] == ["top.txt"]
    assert len(caught.value.report.done) == len(FILES) - 1
    box.storage.faults.clear()
    assert way.run(way.ica.upload_folder(folder, "/in/")).done == [Transfer("top.txt", 5)]
    box.storage.faults.add("/in/top.txt", times=None, action=status(403))
    with pytest.raises(FolderFailed) as caught:
        way.run(way.ica.download_folder("/in/", tmp_path / "back"))
    assert [each.path for each in caught.value.report.failed] == ["top.txt"]


def test_credentials_that_count_no_more_end_all(box: IcaSandbox, way: Way, folder: Path) -> None:
    box.faults.add(":createFileWithUploadUrl", times=None, action=status(401))
    with pytest.raises(Unauthorized):
        way.run(way.ica.upload_folder(folder, "/in/", at_once=2))
    assert len(box.journal) < 10


def test_what_the_platform_does_not_have_in_the_end_is_told(box: IcaSandbox, way: Way, folder: Path) -> None:
    def shorten(page: Any) -> Any:
        for row in page["items"]:
            if row["data"]["details"]["name"] == "top.txt":
                row["data"]["details"]["fileSizeInBytes"] = 4
        return page

    box.faults.add("GET /ica/rest/api/projects", skip=1, action=rewrite(shorten))
    with pytest.raises(FolderFailed, match=r"top.txt: was sent, and the platform has 4 bytes of 5"):
        way.run(way.ica.upload_folder(folder, "/in/"))


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../out", "another folder"),
        ("a/../../out", "another folder"),
        ("..\\out", "another folder"),
        ("a\nb", "control"),
    ],
)
def test_names_that_would_leave_the_folder_are_refused(
    box: IcaSandbox, way: Way, tmp_path: Path, name: str, reason: str
) -> None:
    box.add_file("plain", b"plain", "/in/")
    box.add_file("evil", b"evil", "/in/")

    def rename(page: Any) -> Any:
        for row in page["items"]:
            row["data"]["details"]["path"] = row["data"]["details"]["path"].replace("evil", name)
        return page

    box.faults.add("GET /ica/rest/api/projects", action=rewrite(rename))
    with pytest.raises(FolderFailed, match=reason):
        way.run(way.ica.download_folder("/in/", tmp_path / "back"))
    assert contents(tmp_path) == {"back": None, "back/plain": b"plain"}


def test_links_that_are_here_are_not_followed(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    box.add_file("within", b"within", "/in/sub/")
    box.add_file("file", b"file", "/in/")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "kept").write_bytes(b"kept")
    here = tmp_path / "here"
    here.mkdir()
    (here / "sub").symlink_to(elsewhere)
    (here / "file").symlink_to(elsewhere / "kept")
    with pytest.raises(FolderFailed) as caught:
        way.run(way.ica.download_folder("/in/", here, overwrite=True))
    assert [each.path for each in caught.value.report.failed] == ["file", "sub/", "sub/within"]
    assert contents(elsewhere) == {"kept": b"kept"}


def test_what_is_archived_is_told_and_the_rest_comes(box: IcaSandbox, way: Way, project: str, tmp_path: Path) -> None:
    data_id = box.add_file("old.bam", b"old", "/in/")
    box.add_file("new.bam", b"new", "/in/")
    way.run(way.ica.project_data.archive_data(project, data_id))
    with pytest.raises(FolderFailed, match=r"old.bam: it cannot be read: its status is ARCHIVED"):
        way.run(way.ica.download_folder("/in/", tmp_path / "back"))
    assert contents(tmp_path / "back") == {"new.bam": b"new"}


def test_addresses_are_asked_for_together(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    for number in range(20):
        box.add_file(f"small-{number:02}", b"small", "/in/")
    box.journal.clear()
    way.run(way.ica.download_folder("/in/", tmp_path / "back", at_once=1))
    assert sorted({each.path.rpartition("/")[2] for each in box.journal}) == ["data", "data:createDownloadUrls"]
    assert len(box.journal) == 3


def test_upload_and_download_take_folders_too(
    box: IcaSandbox, project: str, way: Way, folder: Path, tmp_path: Path, seen: Seen
) -> None:
    record = way.run(way.ica.upload(project, folder, folder_path="/in/", progress=seen))
    assert (record.data.details.path, record.data.details.data_type) == ("/in/run/", "FOLDER")
    assert seen[-1] == (SIZE, SIZE)
    target = way.run(way.ica.download(project, record.data.id, tmp_path / "new"))
    assert (target, contents(target)) == (tmp_path / "new", contents(folder))
    into = tmp_path / "into"
    into.mkdir()
    assert way.run(way.ica.download(project, record.data.id, into)) == into / "run"
    with pytest.raises(ValueError, match="are for one file"):
        way.run(way.ica.upload(project, folder, format_code="BAM"))


def test_only_what_can_be_meant_is_taken(box: IcaSandbox, way: Way, folder: Path, tmp_path: Path) -> None:
    with pytest.raises(NotADirectoryError):
        way.run(way.ica.upload_folder(folder / "top.txt", "/in/"))
    with pytest.raises(NoSuchName, match="there is no folder at"):
        way.run(way.ica.download_folder("/nowhere/", tmp_path / "back"))
    assert not (tmp_path / "back").exists()
    with pytest.raises(ValueError, match="at_once=0"):
        way.run(way.ica.upload_folder(folder, "/in/", at_once=0))
