"""Folders, filters, tags and links of data in ICA's sandbox."""

from __future__ import annotations

import pytest

from facade.sandbox import IcaSandbox

from .conftest import Asking


def data_id(ask: Asking, path: str) -> str:
    """The id of what is under a path."""
    found = ask("GET", "data", filePath=path, filePathMatchMode="FULL_CASE_INSENSITIVE")["items"]
    assert len(found) == 1, path
    text: str = found[0]["data"]["id"]
    return text


def test_files_from_the_start_lie_in_folders(ask: Asking) -> None:
    assert ask.paths(parentFolderPath="/") == ["/runs/"]
    assert ask.paths(parentFolderPath="/runs/") == ["/runs/run-0000/", "/runs/run-0001/"]
    run = data_id(ask, "/runs/run-0001/")
    assert ask("GET", f"data/{run}")["data"]["details"]["dataType"] == "FOLDER"
    by_path = ask.paths(parentFolderPath="/runs/run-0001/")
    assert len(by_path) == 47
    assert by_path == ask.paths(parentFolderId=run)
    children = ask("GET", f"data/{run}/children", version="application/vnd.illumina.v4+json")["items"]
    assert [each["data"]["details"]["path"] for each in children] == by_path
    assert len(ask("GET", f"data/{run}/children")["items"]) == 47
    assert ask.paths(filePath="/runs/run-0001/", type="FOLDER") == ["/runs/run-0001/"]


def test_what_is_not_there_is_missing(ask: Asking) -> None:
    for path in ("/projects/nobody", "/projects/nobody/data", "/projects/nobody/pipelines", "data/fil.unknown"):
        ask("GET", path, expected=404)
    assert ask.paths(parentFolderPath="/nowhere/") == []
    assert ask.paths(parentFolderId="fol.unknown") == []


def test_folders_are_made_on_the_way_and_go_with_all_they_hold(box: IcaSandbox, ask: Asking) -> None:
    ask("POST", "data:createFile", {"name": "a.bam", "folderPath": "/new/deep/"})
    assert ask.paths(parentFolderPath="/new/") == ["/new/deep/"]
    assert ask.paths(parentFolderPath="/") == ["/runs/", "/new/"]
    ask("POST", "data:createFile", {"name": "b", "folderPath": "/new/deep/a.bam/"}, expected=409)
    again = {"name": "deep", "folderPath": "/new/"}
    assert ask("POST", "data:createFolder", again, expected=409)["code"] == "ICA_DATA_EXISTS"
    ask.answer("POST", f"data/{data_id(ask, '/new/')}:delete")
    assert ask.paths(filePath="/new/") == []
    ask.answer("POST", f"data/{data_id(ask, '/runs/run-0000/')}:delete")
    assert len(ask.paths()) == 300 - 251


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"formatCode": "BAM"}, ["/in/a.bam"]),
        ({"fullText": "B.VC"}, ["/in/B.vcf.gz"]),
        ({"filename": ["a.bam", "none"]}, ["/in/a.bam"]),
        ({"filename": "A", "filenameMatchMode": "FUZZY", "type": "FILE"}, ["/in/a.bam"]),
        ({"filename": "a.bam", "filenameMatchMode": "EXCLUDE"}, ["/in/", "/in/B.vcf.gz"]),
        ({"filePath": "/IN/b", "type": "FILE"}, ["/in/B.vcf.gz"]),
        ({"userTag": "cohort 7"}, ["/in/a.bam"]),
        ({"userTag": "HORT", "userTagMatchMode": "FUZZY"}, ["/in/a.bam"]),
        ({"userTag": "cohort 7", "userTagMatchMode": "EXCLUDE"}, ["/in/", "/in/B.vcf.gz"]),
        ({"technicalTag": "cohort 7"}, []),
        ({"status": "AVAILABLE", "type": "FILE"}, ["/in/a.bam"]),
        ({"creationDateAfter": "2035-01-01T00:00:00Z"}, []),
        ({"creationDateBefore": "2035-01-01T00:00:00+02:00"}, ["/in/", "/in/a.bam", "/in/B.vcf.gz"]),
        ({"sort": "name desc"}, ["/in/", "/in/a.bam", "/in/B.vcf.gz"]),
    ],
    ids=str,
)
def test_lists_show_what_passes_every_filter(
    box: IcaSandbox, ask: Asking, query: dict[str, str], found: list[str]
) -> None:
    known = box.add_file("a.bam", b"1", "/in/")
    box.add_file("B.vcf.gz", folder="/in/")
    box.tag_data(known, user=["cohort 7"])
    assert ask.paths(**{"filePath": "/in/", **query}) == found


def test_tags_are_written_once_by_the_mark_that_was_read(box: IcaSandbox, ask: Asking) -> None:
    path = f"data/{box.add_file('a.bam', b'1')}"
    read = ask.answer("GET", path)
    record = read.json()
    record["data"]["details"]["tags"]["userTags"] = ["one"]
    mark = {"If-Match": read.headers["etag"]}
    written = ask.answer("PUT", path, record, headers=mark)
    assert written.json()["data"]["details"]["tags"]["userTags"] == ["one"]
    assert written.headers["etag"] != mark["If-Match"]
    ask.answer("PUT", path, record, headers=mark, expected=412)
    assert ask.answer("GET", path).headers["etag"] == written.headers["etag"]


def test_linked_data_is_that_of_its_project(box: IcaSandbox, ask: Asking, ask_other: Asking) -> None:
    box.add_file("a.bam", b"123", "/in/deep/")
    folder = data_id(ask, "/in/")
    linked = ask_other("POST", f"data/{folder}")
    assert linked["data"]["details"]["owningProjectId"] == ask.project_id
    ask_other.answer("POST", f"data/{folder}", expected=409)
    assert ask_other.paths(filePath="/in/") == ["/in/", "/in/deep/", "/in/deep/a.bam"]
    file = data_id(ask_other, "/in/deep/a.bam")
    assert ask_other.client.get(
        ask_other("POST", f"data/{file}:createDownloadUrl")["url"], headers={"Authorization": ""}
    )
    projects = ask("GET", f"data/{folder}/linkedProjects")["items"]
    assert [project["id"] for project in projects] == [ask_other.project_id]
    ask_other.answer("POST", f"data/{folder}:delete", expected=400)
    ask.answer("POST", f"data/{folder}:unlink", expected=400)
    ask_other.answer("POST", f"data/{folder}:unlink")
    assert ask_other.paths(filePath="/in/") == []
    assert len(ask.paths(filePath="/in/")) == 3


def test_archived_data_cannot_be_read_until_it_is_back(box: IcaSandbox, ask: Asking) -> None:
    file = box.add_file("a.bam", b"123")
    ask.answer("POST", f"data/{file}:archive")
    ask.answer("POST", f"data/{file}:archive", expected=409)
    assert ask("GET", f"data/{file}")["data"]["details"]["status"] == "ARCHIVED"
    ask("POST", f"data/{file}:createDownloadUrl", expected=409)
    ask.answer("POST", f"data/{file}:unarchive")
    ask("POST", f"data/{file}:createDownloadUrl")


def test_what_is_asked_for_may_take_some_looks(box: IcaSandbox, ask: Asking) -> None:
    file = box.add_file("a.bam", b"123")
    box.looks_until_done = 2
    ask.answer("POST", f"data/{file}:archive")
    seen = [ask("GET", "data", id=file)["items"][0]["data"]["details"]["status"] for _ in range(2)]
    assert seen == ["ARCHIVING", "ARCHIVED"]
    ask.answer("POST", f"data/{file}:delete")
    assert ask("GET", f"data/{file}")["data"]["details"]["status"] == "DELETING"
    ask.answer("POST", f"data/{file}:delete", expected=409)
    assert [len(ask("GET", "data", id=file)["items"]) for _ in range(2)] == [1, 0]
