"""Temporary credentials that lead somewhere: moto holds the bytes. `make test-real-storage` fetches it."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from facade.sandbox import IcaSandbox
from tests.test_workflows.real_servers import free_port, started, stop

from .conftest import Asking

FOUND = Path(os.environ.get("REAL_STORAGE", "/nowhere"))
if not FOUND.is_dir():
    pytest.skip("make test-real-storage runs these", allow_module_level=True)

CONTENT = bytes(range(256)) * 40_000
UPLOAD = """
import json, sys
import boto3
given = json.loads(sys.argv[1])
names = {"aws_access_key_id": "accessKey", "aws_secret_access_key": "secretKey", "aws_session_token": "sessionToken"}
s3 = boto3.client("s3", region_name=given["region"], **{name: given[theirs] for name, theirs in names.items()})
s3.upload_file(sys.argv[2], given["bucket"], given["objectPrefix"] + sys.argv[3])
"""


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    port = free_port()
    process = started([f"{FOUND}/moto/bin/python", "-m", "moto.server", "-p", str(port)], port)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        stop(process)


@pytest.fixture
def box(moto: str) -> Iterator[IcaSandbox]:
    with IcaSandbox(page_rows=20, s3=moto) as box:
        yield box
        box.clear()


def sent_by_boto3(moto: str, given: dict[str, str], path: Path, name: str = "") -> None:
    """Send a file as boto3 does it, in parts where it is large."""
    command = [f"{FOUND}/moto/bin/python", "-c", UPLOAD, json.dumps(given), str(path), name]
    subprocess.run(command, env={**os.environ, "AWS_ENDPOINT_URL_S3": moto}, check=True)


def content(ask: Asking, data_id: str) -> bytes:
    return httpx.get(ask("POST", f"data/{data_id}:createDownloadUrl")["url"], trust_env=False).content


def test_what_is_sent_to_a_folder_is_known_to_the_platform(
    moto: str, box: IcaSandbox, ask: Asking, tmp_path: Path
) -> None:
    (tmp_path / "large").write_bytes(CONTENT)
    made = ask("POST", "data:createFolderWithTemporaryCredentials", {"name": "in"})
    sent_by_boto3(moto, made["tempCredentials"]["awsTempCredentials"], tmp_path / "large", "deep/b ü+ig.bam")
    assert ask.paths(filePath="/in/") == ["/in/", "/in/deep/", "/in/deep/b ü+ig.bam"]
    file = ask("GET", "data", filePath="/in/deep/b")["items"][0]["data"]
    assert (file["details"]["status"], file["details"]["fileSizeInBytes"]) == ("AVAILABLE", len(CONTENT))
    assert file["details"]["objectETag"].endswith("-2")
    assert content(ask, file["id"]) == CONTENT


def test_a_file_that_was_made_first_arrives_by_credentials_or_address(
    moto: str, box: IcaSandbox, ask: Asking, tmp_path: Path
) -> None:
    (tmp_path / "small").write_bytes(b"123")
    made = ask("POST", "data:createFileWithTemporaryCredentials", {"name": "a.bam", "folderPath": "/in/"})
    path = f"data/{made['data']['id']}"
    assert ask("GET", path)["data"]["details"]["status"] == "PARTIAL"
    sent_by_boto3(moto, made["tempCredentials"]["awsTempCredentials"], tmp_path / "small")
    assert ask("GET", path)["data"]["details"]["status"] == "AVAILABLE"
    link = ask("POST", "data:createFileWithUploadUrl", {"name": "b.bam", "folderPath": "/in/"})
    httpx.put(link["uploadUrl"], content=b"4567", trust_env=False).raise_for_status()
    assert content(ask, link["data"]["id"]) == b"4567"
    assert content(ask, box.available_data_ids[0])
    ask.answer("POST", f"{path}:delete")
    assert len(list(box.storage.objects)) == 2
