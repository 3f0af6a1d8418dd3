"""Names that are alike: no file of a folder hides another, and letters may be composed in any way."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pytest

from facade import AmbiguousName, DecodeError, FolderFailed
from facade.files.reports import TransferReport
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from tests.test_workflows.ways import Way

APART, TOGETHER = normalize("NFD", "/données/"), normalize("NFC", "/données/")


def test_a_folder_is_found_however_its_letters_are_composed(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    """What goes into it goes into the one that is there, unless there are both."""
    box.add_file("a.txt", b"a", APART)
    report = way.run(way.ica.download_folder(TOGETHER, tmp_path))
    assert [each.path for each in report.done] == ["a.txt"]
    assert [each.path for each in way.run(way.ica.presign_folder(TOGETHER))] == ["a.txt"]
    (tmp_path / "b.txt").write_bytes(b"b")
    again = way.run(way.ica.upload_folder(tmp_path, TOGETHER))
    assert ([each.path for each in again.done], len(again.skipped)) == (["b.txt"], 1)
    assert way.run(way.ica.find_data(TOGETHER + "b.txt")).data.details.path == APART + "b.txt"
    assert way.run(way.ica.find_data(TOGETHER)).data.details.path == APART
    box.add_file("c.txt", b"c", TOGETHER)
    assert [each.path for each in way.run(way.ica.presign_folder(TOGETHER))] == ["c.txt"]


def test_folders_that_differ_in_composition_alone_are_told(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    """Where none is as it was asked for, it cannot be known which is meant."""
    for form in ("NFC", "NFD"):
        box.add_file("x", b"x", normalize(form, "/éé/"))
    with pytest.raises(AmbiguousName, match="2 candidates"):
        way.run(way.ica.download_folder("/" + normalize("NFD", "é") + normalize("NFC", "é"), tmp_path))


def linked(box: IcaSandbox, way: Way, name: str, content: bytes) -> str:
    """The id of a file of another project that is in the first one, too."""
    first, other = box.project_ids[:2]
    found = box.add_file(name, content, "/in/", other)
    way.run(way.ica.link_data(f"icav2://{other}/in/{name}", first, first_pause=0.001))
    return found


def failed(way: Way, folder: str, to: Path) -> TransferReport:
    """The report of a download in which something fails."""
    with pytest.raises(FolderFailed) as failure:
        way.run(way.ica.download_folder(folder, to))
    report = failure.value.report
    assert isinstance(report, TransferReport)
    return report


def test_a_file_beside_a_folder_of_its_name_is_told(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    box.add_file("b", b"deep", "/in/a/")
    file = linked(box, way, "a", b"file")
    report = failed(way, "/in/", tmp_path)
    assert [(each.path, file in each.reason) for each in report.failed] == [("a", True)]
    assert (tmp_path / "a" / "b").read_bytes() == b"deep"
    assert [each.path for each in way.run(way.ica.presign_folder("/in/"))] == ["a", "a/b"]
    again = way.run(way.ica.upload_folder(tmp_path, "/in/"))
    assert [each.path for each in again.skipped] == ["a/b"]


def test_files_of_one_path_are_told(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    """Such as one that is linked beside one's own. None of them is taken for all; one that is the same is enough for
    what goes up."""
    two = [box.add_file("a", b"one", "/in/"), linked(box, way, "a", b"other")]
    box.add_file("b", b"b", "/in/")
    report = failed(way, "/in/", tmp_path)
    assert [(each.path, [one in each.reason for one in two]) for each in report.failed] == [("a", [True, True])]
    assert [each.path for each in report.done] == ["b"]
    assert sorted(each.id for each in way.run(way.ica.presign_folder("/in/")) if each.path == "a") == sorted(two)
    (tmp_path / "a").write_bytes(b"other")
    assert [each.path for each in way.run(way.ica.upload_folder(tmp_path, "/in/")).skipped] == ["a", "b"]
    (tmp_path / "a").write_bytes(b"something else")
    with pytest.raises(FolderFailed, match="several files have this path"):
        way.run(way.ica.upload_folder(tmp_path, "/in/", overwrite=True))


def test_a_folder_with_nothing_in_it_is_made(box: IcaSandbox, project: str, way: Way, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    made = way.run(way.ica.upload(project, tmp_path / "empty"))
    assert made.data.details.path == "/empty/"
    way.run(way.ica.upload_folder(tmp_path / "empty", "/deep/er/"))
    assert way.run(way.ica.download_folder("/deep/er/", tmp_path / "back")).done == []
    assert (tmp_path / "back").is_dir()
    box.journal.clear()
    way.run(way.ica.upload_folder(tmp_path / "empty", "/deep/er/"))
    assert len(box.journal) == 1


def test_a_file_called_as_the_part_of_another_is_a_file_like_others(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    """Whichever of them comes first, and when some are there already."""
    files = {
        "a": b"A" * 1000,
        "a.part": b"part" * 10,
        "b.part.tag": b"tag",
        "b": b"B" * 500,
        "b.2.part": b"2",
        "c": b"C",
        "c.part/d": b"D",
    }
    for path, content in files.items():
        folder, _, name = f"/in/{path}".rpartition("/")
        box.add_file(name, content, f"{folder}/")
    for missing in ("a", "b", "c", "a.part"):
        way.run(way.ica.download_folder("/in/", tmp_path))
        found = {str(each.relative_to(tmp_path)): each for each in tmp_path.rglob("*") if each.is_file()}
        assert {path: each.read_bytes() for path, each in found.items()} == files
        found[missing].unlink()


def test_a_name_may_be_as_long_as_file_systems_take(box: IcaSandbox, way: Way, tmp_path: Path) -> None:
    names = {"n" * 255, "é" * 125, "m" * 247}
    for name in names:
        box.add_file(name, name.encode(), "/in/")
    way.run(way.ica.download_folder("/in/", tmp_path))
    assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {name: name for name in names}


def test_addresses_that_do_not_come_together_are_asked_for_one_by_one(
    box: IcaSandbox, way: Way, tmp_path: Path
) -> None:
    for name in "abc":
        box.add_file(name, name.encode(), "/in/")
    box.faults.add(":createDownloadUrls", times=None, action=rewrite(lambda answer: {}))
    assert len(way.run(way.ica.download_folder("/in/", tmp_path, at_once=1)).done) == 3
    with pytest.raises(DecodeError, match="no list of items"):
        way.run(way.ica.presign_folder("/in/"))
