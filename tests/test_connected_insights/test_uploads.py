"""Files of metadata: what is not taken is refused before a connection is made; what is sent is what was measured."""

from __future__ import annotations

import asyncio
import hashlib
import os
import socket
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from facade import BadRequest, ConnectionFailed, DecodeError, NotFound, ProcessingFailed, Timeout, TransferFailed
from facade.connected_insights import MetadataFile
from facade.events import Retried
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import cut_after, cut_upload, rewrite, status
from tests.test_runtime_calls.loopback import Loopback

from .conftest import WORKGROUP, Connect, place, said
from .ways import AsyncWay, Way

HEADER = b"Sample_ID,Tumor_Type,Case_ID\n"
MEGABYTE = 1024 * 1024
ROUTE = "/crs/api/v2/custom-case-data/files"
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes files of a size, of which most is a hole."""

    def write(name: str, size: int | None = None, text: bytes = b"") -> Path:
        path = tmp_path / name
        path.write_bytes(HEADER + text)
        if size is not None:
            os.truncate(path, size)
        # So that whatever writes to it from now on leaves another time.
        os.utime(path, (1_700_000_000, 1_700_000_000))
        return path

    return write


def test_files_arrive_as_they_are_and_in_their_order(way: Way, box: Box, write: Write) -> None:
    paths = [write(f"{name}.csv", text=name.encode() * 40_000) for name in ("zeta", "alpha", "ünï code")]
    found = way.run(way.ci.upload_metadata(paths))
    assert [file.name for file in found] == [path.name for path in paths]
    for file, path in zip(found, paths, strict=True):
        came = box.uploads[file.id]
        assert (came.name, came.media, came.size) == (path.name, "text/csv", path.stat().st_size)
        assert came.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert file.status is None
    (asked,) = box.journal
    assert (asked.method, asked.path) == ("POST", ROUTE)
    assert asked.headers["content-type"].startswith("multipart/form-data; boundary=")
    assert int(asked.headers["content-length"]) > sum(path.stat().st_size for path in paths)
    assert "accept-language" not in asked.headers


def test_one_file_is_given_alone(way: Way, box: Box, write: Write) -> None:
    path = write("one.CSV")
    for given in (path, str(path), [path], iter([str(path)])):
        (file,) = way.run(way.ci.upload_metadata(given, accept_language="de-DE"))
        assert box.uploads[file.id].name == "one.CSV"
    assert box.journal[-1].headers["accept-language"] == "de-DE"


@pytest.mark.parametrize("count", [1, 5])
def test_up_to_five_files_go_at_once(way: Way, box: Box, write: Write, count: int) -> None:
    found = way.run(way.ci.upload_metadata([write(f"{number}.csv") for number in range(count)]))
    assert len({file.id for file in found}) == len(box.uploads) == count


def test_six_files_are_too_many(way: Way, box: Box, write: Write) -> None:
    with pytest.raises(ValueError, match="these are 6 files; 5 can be uploaded at once"):
        way.run(way.ci.upload_metadata([write(f"{number}.csv") for number in range(6)]))
    assert not box.journal


def test_the_largest_file_is_taken(way: Way, box: Box, write: Write) -> None:
    """Its sum is compared with the file's in `test_memory`."""
    (file,) = way.run(way.ci.upload_metadata(write("large.csv", 10 * MEGABYTE)))
    assert box.uploads[file.id].size == 10 * MEGABYTE


def test_one_byte_more_is_not(way: Way, box: Box, write: Write) -> None:
    paths = [write("large.csv", 10 * MEGABYTE + 1), write("small.csv")]
    with pytest.raises(ValueError, match=r"large\.csv has 10,485,761 bytes; a file can have 10,485,760 \(10 MB\)"):
        way.run(way.ci.upload_metadata(paths))
    assert not box.journal


def test_what_is_too_much_together_is_said_with_all_else(way: Way, box: Box, write: Write) -> None:
    paths = [write(f"{number}.csv", 10 * MEGABYTE) for number in range(4)]
    paths += [write("more.csv", 10 * MEGABYTE + 1), write("notes.txt"), write("nothing.csv", 0), paths[0]]
    with pytest.raises(ValueError, match="cannot be uploaded") as caught:
        way.run(way.ci.upload_metadata(paths))
    told = str(caught.value).splitlines()
    assert told == [
        "these files cannot be uploaded:",
        "  more.csv has 10,485,761 bytes; a file can have 10,485,760 (10 MB)",
        "  notes.txt is no CSV file: its name does not end in .csv",
        "  nothing.csv is empty",
        "  these are 8 files; 5 can be uploaded at once",
        "  0.csv: given more than once",
        "  together they have 52,428,830 bytes; 52,428,800 (50 MB) can be uploaded at once",
    ]
    assert not box.journal


@pytest.mark.parametrize("name", ["a.txt", "a.csv.gz", "csv", "a.csv ", "a.tsv", ".csv"])
def test_other_files_are_not_taken(way: Way, box: Box, write: Write, name: str) -> None:
    with pytest.raises(ValueError, match=r"is no CSV file: its name does not end in \.csv"):
        way.run(way.ci.upload_metadata(write(name)))
    assert not box.journal


def test_the_same_file_by_two_names_is_one_file(way: Way, box: Box, write: Write, tmp_path: Path) -> None:
    path = write("one.csv")
    (tmp_path / "sub").mkdir()
    with pytest.raises(ValueError, match=r"one\.csv: given more than once"):
        way.run(way.ci.upload_metadata([path, tmp_path / "sub" / ".." / "one.csv"]))
    assert not box.journal


def test_what_is_no_file_is_named(way: Way, box: Box, write: Write, tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "dangling.csv").symlink_to(tmp_path / "nowhere")
    names = ["gone.csv", "folder.csv", "dangling.csv"]
    with pytest.raises(FileNotFoundError) as caught:
        way.run(way.ci.upload_metadata([write("here.csv"), *(tmp_path / name for name in names)]))
    assert all(name in str(caught.value) for name in names)
    assert "here.csv" not in str(caught.value)
    empty: list[Any] = [[], ()]
    for nothing in empty:
        with pytest.raises(ValueError, match="there is no file to upload"):
            way.run(way.ci.upload_metadata(nothing))
    with write("rows.csv").open() as rows:
        for wrong in (7, None, [7], b"a.csv", rows):
            with pytest.raises(TypeError, match="paths: give the path of a file, or several"):
                way.run(way.ci.upload_metadata(wrong))
    with pytest.raises(ValueError, match=r"(?s)x\.txt is no CSV file.*gone\.csv is not a file"):
        way.run(way.ci.upload_metadata([write("x.txt"), tmp_path / "gone.csv"]))
    assert not box.journal


@pytest.mark.skipif(os.geteuid() == 0, reason="everything can be read by root")
def test_a_file_that_cannot_be_read_says_so(way: Way, box: Box, write: Write) -> None:
    path = write("closed.csv")
    path.chmod(0)
    with pytest.raises(PermissionError):
        way.run(way.ci.upload_metadata(path))
    assert not box.journal


def grows(path: Path) -> None:
    with path.open("ab") as file:
        file.write(b"one line more\n")


def shrinks(path: Path) -> None:
    os.truncate(path, 100_000)


def vanishes(path: Path) -> None:
    os.truncate(path, 0)


def is_rewritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(250_000)
        file.write(b"x")


@pytest.mark.parametrize("happens", [grows, shrinks, vanishes, is_rewritten])
@pytest.mark.parametrize("place", [0, 1], ids=["first", "second"])
def test_a_file_that_changes_on_its_way_is_broken_off(
    way: Way, box: Box, write: Write, happens: Callable[[Path], None], place: int
) -> None:
    paths = [write("first.csv", 300_000), write("second.csv", 300_000)]
    told: list[tuple[int, int]] = []

    def progress(done: int, whole: int | None) -> None:
        if not told:
            happens(paths[place])
        told.append((done, whole or 0))

    with pytest.raises(TransferFailed, match=f"{paths[place].name} was changed while it was sent, .*again") as caught:
        way.run(way.ci.upload_metadata(paths, progress=progress))
    assert (caught.value.may_be_done, caught.value.attempts) == (False, 1)
    assert told[-1][0] < 600_000
    assert box.uploads == {}
    assert not [seen for seen in box.journal if seen.status == 200]
    # The connection is not used again for something else.
    assert len(way.run(way.ci.available_tests())) == 2


def test_what_grew_before_it_was_awaited_is_refused(box: Box, runner: asyncio.Runner, write: Write) -> None:
    path = write("late.csv")
    way = AsyncWay(runner, **place(box), api_key=box.api_key)
    waiting = way.ci.upload_metadata(path)
    os.truncate(path, 10 * MEGABYTE + 1)
    with pytest.raises(ValueError, match="a file can have 10,485,760"):
        way.run(waiting)
    way.close()
    assert not box.journal


def test_a_file_that_is_replaced_is_sent_as_it_was(way: Way, box: Box, write: Write) -> None:
    path = write("first.csv", 300_000)
    before = hashlib.sha256(path.read_bytes()).hexdigest()

    def progress(done: int, whole: int | None) -> None:
        os.replace(write("other.csv"), path)

    (file,) = way.run(way.ci.upload_metadata(path, progress=progress))
    assert box.uploads[file.id].sha256 == before


def test_progress_is_told_of_all_files_together(way: Way, box: Box, write: Write) -> None:
    told: list[tuple[int, int | None]] = []
    paths = [write("first.csv", 200_000), write("second.csv", 1_000)]
    way.run(way.ci.upload_metadata(paths, progress=lambda done, whole: told.append((done, whole))))
    assert [whole for _, whole in told] == [201_000] * len(told)
    done = [done for done, _ in told]
    assert done == sorted(done)
    assert len(done) > 3
    assert done[-1] == 201_000


def test_a_connection_that_is_refused_is_tried_again(connect: Connect, write: Write) -> None:
    """Nothing was sent by then. An upload is not repeated once it was."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with ExitStack() as stack:
        hosts: list[Loopback] = []

        def appears(event: Any) -> None:
            if isinstance(event, Retried):
                host = Loopback(lambda asked: said([{"id": "f-1"}]), port=port)
                hosts.append(stack.enter_context(host))

        way = connect(
            base_url=f"http://127.0.0.1:{port}", domain="lab", workgroup=WORKGROUP, api_key="k", on_event=appears
        )
        told: list[int] = []
        found = way.run(way.ci.upload_metadata(write("a.csv"), progress=lambda done, whole: told.append(done)))
        assert found == [MetadataFile("f-1", "a.csv")]
        ((asked,),) = (host.asked for host in hosts)
        assert HEADER in asked.body
        way.close()


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (cut_after(), ConnectionFailed),
        (cut_upload(1000), ConnectionFailed),
        (status(503, {"Retry-After": "0"}), Exception),
    ],
    ids=["no answer", "cut off", "503"],
)
def test_an_upload_that_began_is_not_repeated(
    way: Way, box: Box, write: Write, fault: Any, error: type[Exception]
) -> None:
    box.faults.add(f"POST {ROUTE}", action=fault)
    with pytest.raises(error) as caught:
        way.run(way.ci.upload_metadata(write("a.csv", 400_000)))
    assert len(box.journal) <= 1
    assert getattr(caught.value, "may_be_done", None) is (error is ConnectionFailed)


def test_a_token_that_ended_is_renewed_and_the_files_sent_again(box: Box, connect: Connect, write: Write) -> None:
    login = {"login_url": box.login_url, "username": box.username, "password": box.password, "token": box.token()}
    box.expire_tokens()
    way = connect(base_url=box.base_url, domain=box.domain, workgroup=box.workgroup, **login)
    path = write("a.csv", 300_000)
    (file,) = way.run(way.ci.upload_metadata(path))
    assert box.uploads[file.id].sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert [seen.status for seen in box.journal] == [401, 200]


@pytest.mark.parametrize(
    "answer", [[], [{"id": "1"}], [{"id": "1"}, {}], [{"id": "1"}, {"id": ""}], [{"id": 1}, {"id": 2}], {}, None]
)
def test_an_answer_that_does_not_name_all_files_is_an_error(elsewhere: Any, write: Write, answer: Any) -> None:
    way, other = elsewhere(lambda asked: said(answer))
    with pytest.raises(DecodeError, match="2 files were uploaded, but the answer does not name each") as caught:
        way.run(way.ci.upload_metadata([write("a.csv"), write("b.csv")]))
    assert caught.value.may_be_done
    assert len(other.asked) == 1


def test_what_the_platform_refuses_is_said(way: Way, box: Box, write: Write) -> None:
    box.faults.add(f"POST {ROUTE}", action=status(400, body={"message": "not today"}))
    with pytest.raises(BadRequest, match="not today") as caught:
        way.run(way.ci.upload_metadata(write("a.csv")))
    assert not caught.value.may_be_done


def test_files_are_followed_until_they_are_processed(way: Way, box: Box, write: Write) -> None:
    box.switches.upload_looks = 2
    files = way.run(way.ci.upload_metadata([write("a.csv"), write("b.csv")]))
    assert way.run(way.ci.metadata_status(files[0].id)) == "QUEUED"
    told: list[tuple[int, int | None]] = []
    count = lambda done, whole: told.append((done, whole))  # noqa: E731
    found = way.run(way.ci.follow_metadata(files, first_pause=0.001, on_progress=count))
    assert found == [file._replace(status="COMPLETED") for file in files]
    assert (told[0], told[-1]) == ((0, 2), (2, 2))
    assert way.run(way.ci.follow_metadata([file.id for file in files], first_pause=0.001)) == [
        MetadataFile(file.id, file.id, "COMPLETED") for file in files
    ]
    assert way.run(way.ci.follow_metadata(found)) == found
    assert way.run(way.ci.follow_metadata([])) == []


def test_files_that_fail_are_named(way: Way, box: Box, write: Write) -> None:
    bad = write("bad.csv")
    bad.write_bytes(b"Sample_ID,Sample_ID\nA,A\n")
    files = way.run(way.ci.upload_metadata([write("good.csv"), bad]))
    with pytest.raises(ProcessingFailed, match=r"1 of 2 files were not .*: bad\.csv: FAILED: .*Sample_ID") as caught:
        way.run(way.ci.follow_metadata(files, first_pause=0.001))
    assert caught.value.statuses == {"bad.csv": "FAILED"}


def test_files_of_one_name_are_told_apart(way: Way, box: Box, write: Write, tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        (folder / "a.csv").write_text("Sample_ID,Sample_ID\nA,A\n")
    files = way.run(way.ci.upload_metadata([folder / "a.csv" for folder in folders]))
    with pytest.raises(ProcessingFailed, match="2 of 2 files were not processed") as caught:
        way.run(way.ci.follow_metadata(files, first_pause=0.001))
    assert caught.value.statuses == {f"a.csv ({file.id})": "FAILED" for file in files}


WORDS = [
    ("Archived", False),
    ("COMPLETED_WITH_WARNING", False),
    ("Completed without errors", False),
    ("Validation failed", True),
    ("invalid", True),
]


@pytest.mark.parametrize(("word", "fails"), WORDS)
def test_a_word_that_is_not_known_ends_the_wait(elsewhere: Any, word: str, fails: bool) -> None:
    words = iter(["Queued", "in-progress", "Processing", "SCHEDULED", "importing rows"])
    way, other = elsewhere(lambda asked: said({"status": next(words, word)}))
    if fails:
        with pytest.raises(ProcessingFailed, match=f"f-1: {word}$"):
            way.run(way.ci.follow_metadata(["f-1"], first_pause=0.001))
    else:
        assert way.run(way.ci.follow_metadata(["f-1"], first_pause=0.001)) == [MetadataFile("f-1", "f-1", word)]
    assert len(other.asked) == 6


def test_following_ends_at_the_deadline(way: Way, box: Box, write: Write) -> None:
    box.switches.upload_looks = 1000
    files = way.run(way.ci.upload_metadata(write("a.csv")))
    with pytest.raises(Timeout, match=r"last seen: 'a\.csv: IN_PROGRESS'"):
        way.run(way.ci.follow_metadata(files, first_pause=0.001, deadline=0.5))
    assert len(box.uploads) == 1


def test_a_file_without_a_status_is_an_error(way: Way, box: Box, write: Write) -> None:
    for nothing in ("", "/", ".."):
        with pytest.raises(ValueError, match="give a file, or its id"):
            way.run(way.ci.metadata_status(nothing))
        with pytest.raises(ValueError, match="give a file, or its id"):
            way.run(way.ci.follow_metadata([nothing]))
    assert not box.journal
    with pytest.raises(NotFound):
        way.run(way.ci.metadata_status("none"))
    (file,) = way.run(way.ci.upload_metadata(write("a.csv")))
    box.faults.add("/status", action=rewrite(lambda answer: {"id": file.id}))
    with pytest.raises(DecodeError, match="has no status"):
        way.run(way.ci.metadata_status(file.id))


def test_files_that_are_given_alone_are_followed_too(way: Way, write: Write) -> None:
    (file,) = way.run(way.ci.upload_metadata(write("a.csv")))
    for given in (file, file.id):
        (found,) = way.run(way.ci.follow_metadata(given, first_pause=0.001))
        assert (found.id, found.status) == (file.id, "COMPLETED")
