"""What an honest script does to bring files up and down: httpx with some threads, and boto3 for what is large."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any

import httpx

_V3 = "application/vnd.illumina.v3+json"


def md5_of(path: Path) -> str:
    """The MD5 of a file in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, partial(hashlib.md5, usedforsecurity=False)).hexdigest()


class Plain:
    """The loop that anybody would write. It checks that nothing was refused, and no more than that: no sizes, nothing
    of what is there already, no second try, no report; and no sums, unless it is told to.

    Args:
        base_url: the platform.
        key: an API key, which is exchanged for a token once.
        project: the id of a project.
        at_once: how many threads.
        checks: whether the MD5 of what went up is compared with what the storage says it got.
    """

    def __init__(self, base_url: str, key: str, project: str, at_once: int, *, checks: bool = False) -> None:
        self._api = httpx.Client(base_url=base_url, headers={"Accept": _V3}, trust_env=False, timeout=60)
        made = self._api.post("/api/tokens", headers={"X-API-Key": key}).raise_for_status()
        self._api.headers["Authorization"] = f"Bearer {made.json()['token']}"
        self._storage = httpx.Client(trust_env=False, timeout=60)
        self._data = f"/api/projects/{project}/data"
        self._at_once = at_once
        self._checks = checks

    def _each(self, function: Callable[[Any], object], items: list[Any]) -> None:
        with ThreadPoolExecutor(self._at_once) as threads:
            list(threads.map(function, items))

    def _post(self, path: str, body: dict[str, Any] | None = None) -> Any:
        described = {} if body is None else {"Content-Type": _V3}
        return self._api.post(f"{self._data}{path}", json=body, headers=described).raise_for_status().json()

    def up(self, root: Path, folder: str) -> None:
        """Bring a folder up: create each file, and put its bytes to the address that comes with it."""

        def one(path: Path) -> None:
            made = self._post(":createFileWithUploadUrl", {"name": path.name, "folderPath": folder})
            with path.open("rb") as file:
                size = {"Content-Length": str(path.stat().st_size)}
                put = self._storage.put(made["uploadUrl"], content=file, headers=size).raise_for_status()
            if self._checks and put.headers["etag"].strip('"') != md5_of(path):
                raise ValueError(f"{path} did not arrive as it is")

        self._each(one, sorted(root.iterdir()))

    def down(self, folder: str, root: Path) -> None:
        """Bring a folder down: list it, ask for the address of each file, and write what comes."""
        query = {"filePath": folder, "filePathMatchMode": "STARTS_WITH_CASE_INSENSITIVE", "type": "FILE"}
        rows: list[Any] = []
        token = None
        while token != "":
            more: dict[str, str] = {"pageToken": token} if token else {}
            answer = self._api.get(self._data, params={**query, "pageSize": "1000", **more}).raise_for_status().json()
            rows += answer["items"]
            token = answer.get("nextPageToken") or ""
        root.mkdir()

        def one(row: Any) -> None:
            made = self._post(f"/{row['data']['id']}:createDownloadUrl")
            with (
                self._storage.stream("GET", made["url"]) as answer,
                (root / row["data"]["details"]["name"]).open("wb") as file,
            ):
                answer.raise_for_status()
                for chunk in answer.iter_raw():
                    file.write(chunk)

        self._each(one, rows)

    def up_by_boto3(self, path: Path, folder: str, endpoint: str) -> None:
        """Bring one file up as boto3 does it by itself, to where the platform says."""
        made = self._post(":createFile", {"name": path.name, "folderPath": folder})
        client, place = self._s3(made["data"]["id"], endpoint)
        client.upload_file(str(path), **place, Config=self._as_many())

    def down_by_boto3(self, data_id: str, path: Path, endpoint: str) -> None:
        """Bring one file down in the same way."""
        client, place = self._s3(data_id, endpoint)
        client.download_file(**place, Filename=str(path), Config=self._as_many())

    def _as_many(self) -> Any:
        from boto3.s3.transfer import TransferConfig

        return TransferConfig(max_concurrency=self._at_once)

    def _s3(self, data_id: str, endpoint: str) -> tuple[Any, dict[str, str]]:
        """A client of boto3 with temporary credentials for a file, and where that is."""
        import boto3

        given = self._post(f"/{data_id}:createTemporaryCredentials", {})["awsTempCredentials"]
        client = boto3.client(
            "s3",
            endpoint_url=endpoint,
            region_name=given["region"],
            aws_access_key_id=given["accessKey"],
            aws_secret_access_key=given["secretKey"],
            aws_session_token=given["sessionToken"],
        )
        return client, {"Bucket": given["bucket"], "Key": given["objectPrefix"]}
