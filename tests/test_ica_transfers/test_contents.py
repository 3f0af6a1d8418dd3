"""What files have in them: read, presigned, and by credentials for other tools."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from typing import Any

import httpx
import pytest

from facade import FolderFailed, NoSuchName, TransferFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_during, rewrite, status
from tests.test_workflows.ways import Way


def test_a_file_is_read_by_its_address_path_or_id(box: IcaSandbox, project: str, way: Way) -> None:
    data_id = box.add_file("words.txt", b"opal" * 5000, "/in/")
    for address in (f"icav2://{project}/in/words.txt", "/in/words.txt", data_id):
        assert way.run(way.ica.read(address)) == b"opal" * 5000
    assert way.run(way.ica.read("/in/words.txt", most=20_000)) == b"opal" * 5000
    with pytest.raises(NoSuchName):
        way.run(way.ica.read("/in/nothing.txt"))


def test_more_than_is_allowed_is_not_read(box: IcaSandbox, way: Way) -> None:
    box.add_file("words.txt", b"opal", "/in/")
    with pytest.raises(TransferFailed, match=r"words.txt has 4 bytes, and most=3"):
        way.run(way.ica.read("/in/words.txt", most=3))
    assert len(box.storage.journal) == 0

    def forget(page: Any) -> Any:
        for row in page["items"]:
            row["data"]["details"]["fileSizeInBytes"] = None
        return page

    box.faults.add("GET /ica/rest/api/projects", action=rewrite(forget))
    with pytest.raises(TransferFailed, match=r"words.txt has more than 3 bytes, and most=3"):
        way.run(way.ica.read("/in/words.txt", most=3))


def test_what_breaks_off_is_read_again(box: IcaSandbox, way: Way) -> None:
    content = bytes(range(256)) * 4000
    box.add_file("words.txt", content, "/in/")
    box.storage.faults.add("GET /", action=cut_during(after=1000))
    box.storage.faults.add("GET /", action=status(503))
    assert way.run(way.ica.read("/in/words.txt")) == content


def test_other_bytes_than_were_told_are_no_content(box: IcaSandbox, way: Way) -> None:
    box.add_file("words.txt", b"opal", "/in/")

    def change(page: Any) -> Any:
        for row in page["items"]:
            row["data"]["details"]["objectETag"] = "0" * 32
        return page

    box.faults.add("GET /ica/rest/api/projects", action=rewrite(change))
    with pytest.raises(TransferFailed, match="MD5"):
        way.run(way.ica.read("/in/words.txt"))


def test_a_folder_is_presigned(box: IcaSandbox, way: Way) -> None:
    for number in range(3):
        box.add_file(f"file-{number}", b"%d" % number, f"/in/{number}/")
    box.add_file("without", None, "/in/")
    found = way.run(way.ica.presign_folder("/in"))
    assert [each.path for each in found] == ["0/file-0", "1/file-1", "2/file-2", "without"]
    assert [httpx.get(each.url, trust_env=False).content for each in found[:3]] == [b"0", b"1", b"2"]
    assert (found[3].url, found[3].status) == (None, "PARTIAL")
    assert "Signature" not in repr(found)
    with pytest.raises(NoSuchName):
        way.run(way.ica.presign_folder("/nowhere/"))


def test_credentials_are_written_for_other_tools(box: IcaSandbox, way: Way) -> None:
    box.add_folder("/in/")
    found = way.run(way.ica.temporary_credentials("/in/"))
    assert found.s3_uri == f"s3://{found.bucket}/{found.prefix}"
    for secret in (found.access_key, found.secret_key, found.session_token):
        assert str(secret) not in repr(found)
    config = configparser.ConfigParser()
    config.read_string(found.rclone_config("lab"))
    section = dict(config["lab"])
    assert (section["type"], section["secret_access_key"]) == ("s3", found.secret_key)
    assert found.rclone_path("lab") == f"lab:{found.bucket}/{found.prefix}"
    environment = found.environment() | found.rclone_environment("lab-1")
    assert environment["RCLONE_CONFIG_LAB_1_SESSION_TOKEN"] == found.session_token
    script = "import os; print(os.environ['AWS_SECRET_ACCESS_KEY'], os.environ['RCLONE_CONFIG_LAB_1_TYPE'])"
    told = subprocess.run(
        [sys.executable, "-c", script], env={**os.environ, **environment}, stdout=subprocess.PIPE, text=True, check=True
    )
    assert told.stdout.split() == [str(found.secret_key), "s3"]
    with pytest.raises(ValueError, match="remote="):
        found.rclone_config("no [name]")


def test_credentials_that_only_read_are_asked_for(box: IcaSandbox, way: Way) -> None:
    data_id = box.add_file("words.txt", b"opal", "/in/")
    found = way.run(way.ica.temporary_credentials(data_id, read_only=True))
    assert found.prefix.endswith("/in/words.txt")
    assert b'"readOnlyCredentials":true' in box.journal[-1].body.replace(b" ", b"")


def test_other_credentials_than_those_of_s3_are_an_error(box: IcaSandbox, way: Way) -> None:
    box.add_folder("/in/")
    box.faults.add(":createTemporaryCredentials", action=rewrite(lambda body: {"awsTempCredentials": None}))
    with pytest.raises(TransferFailed, match="gave no temporary credentials for S3"):
        way.run(way.ica.temporary_credentials("/in/"))


def test_an_error_of_a_folder_is_an_error_of_transfers() -> None:
    assert issubclass(FolderFailed, TransferFailed)
