"""What has come of a file has the tag of its object beside it as soon as it is much, and whenever it is let go of."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from facade.files.part import PartFile

TAG = '"4f0c"'
MUCH = bytes(1 << 20)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_much_is_labelled_while_it_comes(tmp_path: Path) -> None:
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.begin(TAG)
        part.write(MUCH[:-1])
        assert names(tmp_path) == ["reads.bam.part"]
        part.write(b".")
        assert (tmp_path / "reads.bam.part.tag").read_text() == TAG
        part.become()
    assert names(tmp_path) == ["reads.bam"]


def test_little_is_labelled_when_it_is_let_go_of(tmp_path: Path) -> None:
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.begin(TAG)
        part.write(b"little")
        assert names(tmp_path) == ["reads.bam.part"]
    assert (tmp_path / "reads.bam.part.tag").read_text() == TAG
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        assert (part.tag, part.size()) == (TAG, 6)


def test_what_has_no_label_is_not_gone_on_from(tmp_path: Path) -> None:
    """As when the process was killed early."""
    (tmp_path / "reads.bam.part").write_bytes(b"little")
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        assert (part.tag, part.size(), part.written()) == ("", 0, 6)
        part.begin(TAG)
        part.write(b"other")
        part.become()
    assert (tmp_path / "reads.bam").read_bytes() == b"other"


def test_a_label_goes_with_what_it_was_of(tmp_path: Path) -> None:
    (tmp_path / "reads.bam.part").write_bytes(b"much of an older one")
    (tmp_path / "reads.bam.part.tag").write_text('"old"')
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.begin(TAG)
        assert names(tmp_path) == ["reads.bam.part"]
        part.write(b"new")
    assert (tmp_path / "reads.bam.part.tag").read_text() == TAG


def test_nothing_is_left_of_nothing(tmp_path: Path) -> None:
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.begin(TAG)
    assert names(tmp_path) == []


def test_a_label_that_cannot_be_written_at_the_end_costs_only_what_came(tmp_path: Path) -> None:
    with closing(PartFile(tmp_path / "reads.bam").open()) as part:
        part.begin(TAG)
        part.write(b"little")
        (tmp_path / "reads.bam.part.tag").mkdir()
    assert (tmp_path / "reads.bam.part").read_bytes() == b"little"
