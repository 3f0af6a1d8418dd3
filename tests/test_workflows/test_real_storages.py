"""Real object stores, run on this machine: moto for S3, azurite for Azure. `make test-real-storage` fetches them."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite

from .answers import details
from .real_servers import free_port, started, stop
from .ways import Way

FOUND = Path(os.environ.get("REAL_STORAGE", "/nowhere"))
if not FOUND.is_dir():
    pytest.skip("make test-real-storage runs these", allow_module_level=True)

OLD, NEW = (hashlib.sha256(word).digest() * 4096 for word in (b"old", b"new"))
# What azurite has for an account; its key is public.
ACCOUNT = "devstoreaccount1"
KEY = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="


Address = Callable[[str], str]


@pytest.fixture(scope="module")
def moto() -> Iterator[Address]:
    """Gives presigned addresses for objects in moto, which takes any signature."""
    port = free_port()
    process = started([f"{FOUND}/moto/bin/python", "-m", "moto.server", "-p", str(port)], port)
    host = f"http://127.0.0.1:{port}/lantern-bucket"
    try:
        assert httpx.put(host, trust_env=False).status_code == 200

        def address(key: str) -> str:
            query = {
                "X-Amz-Algorithm": "AWS4-HMAC-SHA256",
                "X-Amz-Credential": "key/20260101/us-east-1/s3/aws4_request",
                "X-Amz-Date": "20260101T000000Z",
                "X-Amz-Expires": "604800",
                "X-Amz-SignedHeaders": "host",
                "X-Amz-Signature": "0" * 64,
            }
            return f"{host}/{key}?{urlencode(query)}"

        yield address
    finally:
        stop(process)


@pytest.fixture(scope="module")
def azurite(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Address]:
    """Gives addresses with a shared access signature for blobs in azurite."""
    port = free_port()
    node = shutil.which("node", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]))
    program = FOUND / "azurite/node_modules/azurite/dist/src/blob/main.js"
    folder = tmp_path_factory.mktemp("azurite")
    command = [str(node), str(program), "--blobPort", str(port), "--location", str(folder)]
    process = started([*command, "--silent", "--disableTelemetry", "--skipApiVersionCheck"], port)
    host = f"http://127.0.0.1:{port}/{ACCOUNT}/lantern"

    def address(key: str, resource: str = "b") -> str:
        place = f"/blob/{ACCOUNT}/lantern/{key}".rstrip("/")
        ends, version = "2099-01-01T00:00:00Z", "2020-10-02"
        signed = ["rcw", "", ends, place, "", "", "", version, resource, *[""] * 6]
        digest = hmac.new(base64.b64decode(KEY), "\n".join(signed).encode(), hashlib.sha256).digest()
        query = {"sv": version, "se": ends, "sr": resource, "sp": "rcw", "sig": base64.b64encode(digest).decode()}
        return f"{host}/{key}?{urlencode(query, quote_via=quote)}"

    try:
        make_container(host)
        yield address
    finally:
        stop(process)


def make_container(host: str) -> None:
    moment = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime())
    headers = {"x-ms-date": moment, "x-ms-version": "2020-10-02"}
    lines = [f"{name}:{value}" for name, value in sorted(headers.items())]
    place = f"/{ACCOUNT}/{ACCOUNT}/lantern\nrestype:container"
    signed = "\n".join(["PUT", *[""] * 11, *lines, place])
    digest = hmac.new(base64.b64decode(KEY), signed.encode(), hashlib.sha256).digest()
    headers["Authorization"] = f"SharedKey {ACCOUNT}:{base64.b64encode(digest).decode()}"
    made = httpx.put(f"{host}?restype=container", headers=headers, trust_env=False)
    assert made.status_code == 201, made.text


@pytest.fixture(params=["moto", "azurite"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An address of an object of its own."""
    make: Address = request.getfixturevalue(request.param)
    return make(f"reads-{tmp_path.name}.bam".replace("[", "-").replace("]", ""))


@pytest.fixture
def data_id(box: IcaSandbox, address: str) -> str:
    """A file of the platform that lies there, of which the platform knows neither size nor checksum."""
    box.faults.add("GET /ica/rest/api/projects/", times=None, action=details(fileSizeInBytes=None, objectETag=None))
    box.faults.add(":createDownloadUrl", times=None, action=rewrite(lambda body: body.update(url=address)))
    box.faults.add(":createFileWithUploadUrl", times=None, action=rewrite(lambda body: body.update(uploadUrl=address)))
    return box.add_file("reads.bam", b"elsewhere")


def put(address: str, content: bytes) -> str:
    """Put the object; gives its tag."""
    found = httpx.put(address, content=content, headers={"x-ms-blob-type": "BlockBlob"}, trust_env=False)
    assert found.is_success, found.text
    return httpx.head(address, trust_env=False).headers["etag"]


@pytest.mark.parametrize("held", [50_000, len(OLD)], ids=["a part", "all"])
@pytest.mark.parametrize("content", [OLD, NEW, NEW[:1000], OLD + NEW], ids=["same", "as long", "shorter", "grown"])
def test_a_download_is_of_one_object(
    project: str, way: Way, target: Path, address: str, data_id: str, held: int, content: bytes
) -> None:
    tag = put(address, OLD)
    (target / "reads.bam.part").write_bytes(OLD[:held])
    (target / "reads.bam.part.tag").write_text(tag)
    if content != OLD:
        put(address, content)
    path = way.run(way.ica.download(project, data_id, target))
    assert hashlib.md5(path.read_bytes()).hexdigest() == hashlib.md5(content).hexdigest()


def test_an_upload_arrives(box: Any, project: str, way: Way, tmp_path: Path, address: str, data_id: str) -> None:
    path = tmp_path / "new.bam"
    path.write_bytes(NEW)
    way.run(way.ica.upload(project, path))
    assert httpx.get(address, trust_env=False).content == NEW
