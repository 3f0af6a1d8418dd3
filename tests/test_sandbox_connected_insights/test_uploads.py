"""Custom case data: what is taken, that it is not kept, and how it goes on."""

from __future__ import annotations

import hashlib
import tracemalloc
from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox.connected_insights import ConnectedInsightsSandbox
from facade.sandbox.connected_insights.uploads import LARGEST_FILE
from facade.sandbox.faults import cut_upload

PATH = "/crs/api/v2/custom-case-data/files"
GOOD = b"Case_ID,Tumor_Type\nSBX-00001,372244006\n"


def send(client: httpx.Client, *files: tuple[str, bytes, str]) -> httpx.Response:
    return client.post(PATH, files=[("files", file) for file in files])


def csv(content: bytes = GOOD, name: str = "data.csv") -> tuple[str, bytes, str]:
    return name, content, "text/csv"


def test_files_are_taken_and_followed(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    answer = send(client, csv(), csv(b"Site,Site\n1,2\n", "bad.csv"))
    assert answer.status_code == 200
    good, bad = (f"/crs/api/v1/custom-case-data/{each['id']}/status" for each in answer.json())
    assert [client.get(good).json()["status"] for _ in range(4)] == ["QUEUED", "IN_PROGRESS", "COMPLETED", "COMPLETED"]
    last = [client.get(bad).json() for _ in range(3)][-1]
    assert (last["status"], last["message"]) == ("FAILED", "Column 'Site' of file bad.csv is not valid")
    upload = box.uploads[answer.json()[0]["id"]]
    assert (upload.size, upload.sha256) == (len(GOOD), hashlib.sha256(GOOD).hexdigest())
    assert (box.journal[0].body, box.journal[0].status) == (b"", 200)
    assert [entry.entity_type for entry in box.audit] == ["custom-case-data"] * 2
    assert client.get("/crs/api/v1/custom-case-data/unknown/status").status_code == 404


@pytest.mark.parametrize(
    ("code", "files"),
    [
        ("MANY_FILES", [csv()] * 6),
        ("NOT_CSV", [csv(), ("data.txt", GOOD, "text/csv")]),
        ("NOT_CSV", [("data.csv", GOOD, "text/plain")]),
        ("EMPTY_FILE", [csv(), csv(b"")]),
        ("LARGE_FILE", [csv(GOOD.ljust(LARGEST_FILE + 1))]),
    ],
)
def test_what_is_not_taken(
    box: ConnectedInsightsSandbox, client: httpx.Client, code: str, files: list[tuple[str, bytes, str]]
) -> None:
    answer = send(client, *files)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert box.uploads == {}


def test_other_bodies_are_not_taken(client: httpx.Client) -> None:
    assert client.post(PATH, json={}).status_code == 415
    assert client.post(PATH, content=b"x", headers={"Content-Type": "multipart/form-data"}).status_code == 400
    assert client.post(PATH, files={"other": csv()}).json()["code"] == "NO_FILES"


def test_five_files_of_the_largest_size_are_not_kept(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    boundary, file = "b0undary", GOOD.ljust(LARGEST_FILE)

    def body() -> Iterator[bytes]:
        for number in range(5):
            head = f'Content-Disposition: form-data; name="files"; filename="{number}.csv"\r\nContent-Type: text/csv'
            yield f"--{boundary}\r\n{head}\r\n\r\n".encode()
            yield from (file[start : start + 65536] for start in range(0, len(file), 65536))
            yield b"\r\n"
        yield f"--{boundary}--\r\n".encode()

    tracemalloc.start()
    try:
        media = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        answer = client.post(PATH, content=body(), headers=media)
        assert tracemalloc.get_traced_memory()[1] < 8 * 2**20
    finally:
        tracemalloc.stop()
    assert [each["fileName"] for each in answer.json()] == [f"{number}.csv" for number in range(5)]
    assert {upload.size for upload in box.uploads.values()} == {LARGEST_FILE}


def test_an_upload_can_be_cut(box: ConnectedInsightsSandbox, client: httpx.Client) -> None:
    box.faults.add(PATH, action=cut_upload(10))
    with pytest.raises(httpx.TransportError):
        send(client, csv())
    assert box.uploads == {}
    assert send(client, csv()).status_code == 200
