"""Files up and down one by one, and folders made, by their addresses."""

from __future__ import annotations

from pathlib import Path

import pytest

from facade import NoSuchName, TransferFailed
from facade.sandbox import IcaSandbox
from tests.test_workflows.ways import Way


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A file here."""
    path = tmp_path / "words.txt"
    path.write_bytes(b"opal" * 500)
    return path


@pytest.mark.parametrize("address", ["/in/deep/words.txt", "/in/deep/", "icav2://{project}/in/deep/words.txt"])
def test_a_file_goes_up_to_its_path_or_into_a_folder(project: str, words: Path, way: Way, address: str) -> None:
    record = way.run(way.ica.upload_file(words, address.format(project=project)))
    assert way.ica.uri(record) == f"icav2://{way.ica.project_id}/in/deep/words.txt"
    assert way.run(way.ica.read(record)) == words.read_bytes()


def test_a_folder_that_is_there_needs_no_slash(box: IcaSandbox, words: Path, way: Way) -> None:
    box.add_file("other.txt", b"jade", "/in/")
    folder = way.run(way.ica.make_folder("/in"))
    for address in ("/in", folder, folder.data.id):
        assert way.ica.uri(way.run(way.ica.upload_file(words, address))).endswith("/in/words.txt")


def test_a_file_that_is_there_is_not_sent_again(box: IcaSandbox, words: Path, way: Way) -> None:
    first = way.run(way.ica.upload_file(words, "/in/words.txt"))
    sent = len(box.storage.journal)
    assert way.run(way.ica.upload_file(words, "/in/words.txt")).data.id == first.data.id
    assert len(box.storage.journal) == sent


def test_another_file_is_replaced_only_when_that_is_said(words: Path, way: Way) -> None:
    first = way.run(way.ica.upload_file(words, "/in/words.txt"))
    # The same size, and other bytes.
    words.write_bytes(b"jade" * 500)
    with pytest.raises(TransferFailed, match=r"another file is at .*/in/words\.txt .*overwrite=True"):
        way.run(way.ica.upload_file(words, "/in/words.txt"))
    assert way.run(way.ica.read("/in/words.txt")) == b"opal" * 500
    second = way.run(way.ica.upload_file(words, "/in/words.txt", overwrite=True))
    assert second.data.id == first.data.id
    assert way.run(way.ica.read("/in/words.txt")) == b"jade" * 500


def test_what_is_no_file_here_is_refused(box: IcaSandbox, words: Path, way: Way) -> None:
    before = len(box.journal)
    with pytest.raises(IsADirectoryError, match="upload_folder"):
        way.run(way.ica.upload_file(words.parent, "/in/"))
    with pytest.raises(FileNotFoundError):
        way.run(way.ica.upload_file(words.with_name("nothing"), "/in/"))
    with pytest.raises(ValueError, match=r"upload_file\(.*words\.txt', '/in/words\.txt'\)"):
        way.run(way.ica.upload(str(words), "/in/words.txt"))
    assert len(box.journal) == before


def test_a_file_comes_down_by_its_address(box: IcaSandbox, tmp_path: Path, way: Way) -> None:
    data_id = box.add_file("words.txt", b"opal", "/in/")
    assert way.run(way.ica.download_file("/in/words.txt", tmp_path)) == tmp_path / "words.txt"
    assert way.run(way.ica.download_file(data_id, tmp_path / "mine.txt")).read_bytes() == b"opal"
    with pytest.raises(NoSuchName, match=r"no file at .*; there is the folder"):
        way.run(way.ica.download_file("/in", tmp_path))
    with pytest.raises(ValueError, match=r"the address of a file is meant"):
        way.run(way.ica.download_file("/in/", tmp_path))


def test_a_folder_is_made_once_with_those_above(box: IcaSandbox, way: Way) -> None:
    made = [way.run(way.ica.make_folder(address)) for address in ("/out/night 7/", "/out/night 7")]
    assert len({each.data.id for each in made}) == 1
    assert way.ica.uri(made[0]).endswith("/out/night 7/")
    box.add_file("words.txt", b"opal", "/in/")
    with pytest.raises(NoSuchName, match=r"there is the file"):
        way.run(way.ica.make_folder("/in/words.txt"))


@pytest.mark.parametrize("call", ["presign_folder", "download_folder"])
def test_a_file_that_is_taken_for_a_folder_is_told(box: IcaSandbox, tmp_path: Path, way: Way, call: str) -> None:
    box.add_file("words.txt", b"opal", "/in/")
    given = [tmp_path / "down"] if call == "download_folder" else []
    with pytest.raises(NoSuchName, match=r"no folder at .*; there is the file"):
        way.run(getattr(way.ica, call)("/in/words.txt", *given))
