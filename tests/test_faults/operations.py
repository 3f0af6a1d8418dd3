"""Small operations of the platforms, with the good answers to them, and what is right for a caller to get."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import facade

from .server import Answer

SECRET = "planted-secret-4711"
_USER = {"username": "mira", "password": SECRET}
PDF = b"%PDF-1.7\n% of a few bytes\n%%EOF\n"
CSV = b"sample,tissue\ns-1,bark\n"
_MD5 = hashlib.md5(CSV, usedforsecurity=False).hexdigest()
_WORKGROUP = "6f1f3b58-0d5c-4a0e-9c62-2f4c5d3b7a11"

Ask = Callable[[Any, Path], Any]


def token(*, begins: float = 0.0, lasts: float = 3600.0) -> str:
    """A JSON web token with times relative to now."""
    made = time.time() + begins
    claims = {"sub": SECRET, "iat": int(made), "exp": int(made + lasts)}
    parts = ({"alg": "none"}, claims, {"s": SECRET})
    return ".".join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)


class Operation(NamedTuple):
    """What a caller asks for.

    Attributes:
        name: its name in tests.
        target: the request that meets faults, as `GET /path`.
        ask: asks a client; what comes is taken for the result by way of `tests.clients`.
        right: whether a result is the right one.
        routes: good answers, the one to `target` among them.
        safe: whether it is sent again after a failure.
        writes: whether it changes something.
        kind: `json`, `nothing` (an answer without a body), `file` (saved as it comes), `bytes` (a file of any kind),
            `stored` (a file at the object storage), `put` (a file to there), or `login`.
        listed: whether it gives items.
        login: the credentials of the client.
    """

    name: str
    target: str
    ask: Ask
    right: Callable[[Any], bool]
    routes: Mapping[str, Answer]
    safe: bool = True
    writes: bool = False
    kind: str = "json"
    listed: bool = False
    login: Mapping[str, Any] | None = None


class Platform(NamedTuple):
    """A platform, with the credentials that its client is usually given."""

    name: str
    blocking: Any
    awaited: Any
    login: Mapping[str, Any]
    operations: tuple[Operation, ...]


def _json(value: Any, status: str = "200 OK", media_type: str = "application/json") -> Answer:
    return Answer(status, media_type, json.dumps(value).encode())


def _has(name: str, value: Any) -> Callable[[Any], bool]:
    return lambda found: getattr(found, name) == value


def _items(count: int) -> Callable[[Any], bool]:
    return lambda found: len(found) == count


def _saved(content: bytes) -> Callable[[Any], bool]:
    """Of a file that was looked at already, nothing but its name is left."""
    return lambda found: not found.exists() or found.read_bytes() == content


def _one(target: str, answer: Answer, ask: Ask, right: Callable[[Any], bool], name: str, **rest: Any) -> Operation:
    return Operation(name, target, ask, right, {target: answer}, **rest)


def _csv(folder: Path) -> Path:
    path = folder / "bark.csv"
    path.write_bytes(CSV)
    return path


def _ica() -> Platform:
    media_type = "application/vnd.illumina.v3+json"
    project = {"id": "p", "name": "Elm"}
    folder = {"data": {"id": "d"}, "projectId": "p"}
    size = {"data": {"id": "d", "details": {"name": "bark.csv", "fileSizeInBytes": len(CSV)}}}
    record = _json(size, media_type=media_type)
    body = {"name": "Elm", "billingMode": "PROJECT", "dataSharingEnabled": True, "regionId": "r"}
    body |= {"storageBundleId": "s"}
    page = {"items": [project, project | {"id": "q"}], "nextPageToken": "", "remainingRecords": 0}
    read = "GET /api/projects/p"
    answers = {read: _json(project, media_type=media_type)}
    storage = Answer(media_type="text/csv", body=CSV, headers=f'ETag: "{_MD5}"\r\n')
    content = "GET /api/projects/p/pipelines/l/files/f/content"
    data = "/api/projects/p/data"
    return Platform(
        "ica",
        facade.ICA,
        facade.AsyncICA,
        {"api_key": SECRET},
        (
            Operation("read", read, lambda ica, _: ica.project.get_project("p"), _has("id", "p"), answers),
            _one(
                "GET /api/projects",
                _json(page, media_type=media_type),
                lambda ica, _: ica.project.get_projects(),
                _items(2),
                "list",
                listed=True,
            ),
            _one(
                "POST /api/projects",
                _json(project, "201 Created", media_type),
                lambda ica, _: ica.project.create_project(body=body),
                _has("id", "p"),
                "write",
                safe=False,
                writes=True,
            ),
            _one(
                f"POST {data}:createFolder",
                _json(folder, "201 Created", media_type),
                lambda ica, _: ica.project_data.create_folder("p", body={"name": "bark"}),
                lambda found: found.data.id == "d",
                "write with a key",
                writes=True,
            ),
            _one(
                content,
                Answer(media_type="application/octet-stream", body=PDF),
                lambda ica, folder: ica.project_pipeline.download_project_pipeline_file_content("p", "l", "f").save(
                    folder / "saved"
                ),
                _saved(PDF),
                "file",
                kind="bytes",
            ),
            Operation(
                "download",
                "GET /stored",
                lambda ica, folder: ica.download("p", "d", folder / "saved"),
                _saved(CSV),
                {
                    f"GET {data}/d": record,
                    f"POST {data}/d:createDownloadUrl": _json({"url": "{here}/stored?signature=x"}),
                    "GET /stored": storage,
                },
                kind="stored",
            ),
            Operation(
                "upload",
                "PUT /stored",
                lambda ica, folder: ica.upload("p", _csv(folder)),
                lambda found: found.data.id == "d",
                {
                    f"POST {data}:createFileWithUploadUrl": _json(
                        {"data": {"id": "d"}, "uploadUrl": "{here}/stored?signature=x"}, "201 Created", media_type
                    ),
                    f"GET {data}/d": record,
                    "PUT /stored": Answer(media_type="", body=b""),
                },
                kind="put",
            ),
            Operation(
                "login",
                "POST /api/tokens",
                lambda ica, _: ica.project.get_project("p"),
                _has("id", "p"),
                {**answers, "POST /api/tokens": _json({"token": token()})},
                kind="login",
                login=_USER,
            ),
        ),
    )


def _emedgene() -> Platform:
    read = "GET /api/test/EMG1"
    answers = {read: _json({"name": "EMG1"})}
    return Platform(
        "emedgene",
        facade.Emedgene,
        facade.AsyncEmedgene,
        {"token": SECRET},
        (
            Operation("read", read, lambda emg, _: emg.cases.get_case("EMG1"), _has("name", "EMG1"), answers),
            _one(
                "GET /api/test",
                _json({"total": 2, "hits": [{"name": "EMG1"}, {"name": "EMG2"}]}),
                lambda emg, _: emg.cases.list_cases(),
                _items(2),
                "list",
                listed=True,
            ),
            _one(
                "POST /api/test/EMG1/preset_group",
                _json({"name": "EMG1", "selected_preset_set": "a"}),
                lambda emg, _: emg.cases.add_preset_group("EMG1", body={"preset_group": "a"}),
                _has("name", "EMG1"),
                "write",
                safe=False,
                writes=True,
            ),
            _one(
                "PUT /api/test/EMG1/status",
                _json({"name": "EMG1", "status": "done"}),
                lambda emg, _: emg.cases.set_case_status("EMG1", body={"status": "done"}),
                _has("status", "done"),
                "write that can be repeated",
                writes=True,
            ),
            _one(
                "GET /api/test/v2/EMG1/reports/a/1",
                Answer(media_type="application/pdf", body=PDF),
                lambda emg, folder: emg.reports.get_report("EMG1", "a", 1).save(folder / "saved"),
                _saved(PDF),
                "file",
                kind="file",
            ),
            Operation(
                "login",
                "POST /api/auth/v2/api_login/",
                lambda emg, _: emg.cases.get_case("EMG1"),
                _has("name", "EMG1"),
                {**answers, "POST /api/auth/v2/api_login/": _json({"access_token": token()})},
                kind="login",
                login=_USER,
            ),
        ),
    )


def _connected_insights() -> Platform:
    read = "GET /crs/api/v2/cases/c"
    answers = {read: _json({"id": "c"})}
    groups = "GET /crs/api/v1/session/workgroups"
    session = "POST /platform-services-manager/Session/"
    listed = _json({"workgroupRoles": [{"orgid": _WORKGROUP, "orgName": "Bark"}]})
    case = _json({"content": [{"id": "c"}, {"id": "d"}], "totalElements": 2, "totalPages": 1, "number": 0})
    at_home = {"domain": "birchlab", "workgroup": _WORKGROUP}
    return Platform(
        "connected_insights",
        facade.ConnectedInsights,
        facade.AsyncConnectedInsights,
        {"api_key": SECRET, **at_home},
        (
            Operation("read", read, lambda ci, _: ci.cases.get_case("c"), _has("id", "c"), answers),
            _one(
                "GET /crs/api/v1/cases/search",
                case,
                lambda ci, _: ci.cases.search_cases(),
                _items(2),
                "list",
                listed=True,
            ),
            _one(
                "POST /crs/api/v1/cases/c/comments",
                _json({"id": "m", "comment": "a"}, "201 Created"),
                lambda ci, _: ci.case_comments.create_comment("c", body={"comment": "a"}),
                _has("id", "m"),
                "write",
                safe=False,
                writes=True,
            ),
            _one(
                "DELETE /crs/api/v1/cases/c/comments/m",
                Answer("204 No Content", "", b""),
                lambda ci, _: ci.case_comments.delete_comment("c", "m"),
                lambda found: found is None,
                "write that can be repeated",
                writes=True,
                kind="nothing",
            ),
            _one(
                "GET /drs/v1/draftreport/case/c/reports/r/pdf",
                Answer(media_type="application/pdf", body=PDF),
                lambda ci, folder: ci.reports.get_report_pdf("c", "r").save(folder / "saved"),
                _saved(PDF),
                "file",
                kind="file",
            ),
            _one(
                "POST /crs/api/v2/custom-case-data/files",
                _json([{"id": "f"}]),
                lambda ci, folder: ci.upload_metadata(_csv(folder)),
                lambda found: [file.id for file in found] == ["f"],
                "upload",
                safe=False,
                writes=True,
            ),
            Operation(
                "login",
                session,
                lambda ci, _: ci.cases.get_case("c"),
                _has("id", "c"),
                {**answers, session: _json({"access_token": token()})},
                kind="login",
                login={**_USER, **at_home, "login_url": "{here}"},
            ),
            Operation(
                "workgroup",
                groups,
                lambda ci, _: ci.cases.get_case("c"),
                _has("id", "c"),
                {**answers, groups: listed},
                kind="login",
                login={"api_key": SECRET, "domain": "birchlab"},
            ),
        ),
    )


def _torrent_suite() -> Platform:
    read = "GET /rundb/api/v1/chip/5/"
    chip = {"id": 5, "name": "314", "resource_uri": "/rundb/api/v1/chip/5/"}
    other = chip | {"id": 6, "resource_uri": "/rundb/api/v1/chip/6/"}
    meta = {"limit": 20, "next": None, "offset": 0, "previous": None, "total_count": 2}
    made = Answer("201 Created", "", b"", "Location: /rundb/api/v1/chip/5/\r\n")
    return Platform(
        "torrent_suite",
        facade.TorrentSuite,
        facade.AsyncTorrentSuite,
        {"username": "mira", "api_key": SECRET},
        (
            Operation("read", read, lambda ts, _: ts.chip.get(5), _has("id", 5), {read: _json(chip)}),
            _one(
                "GET /rundb/api/v1/chip/",
                _json({"meta": meta, "objects": [chip, other]}),
                lambda ts, _: ts.chip.list(),
                _items(2),
                "list",
                listed=True,
            ),
            _one(
                "POST /rundb/api/v1/chip/",
                made,
                lambda ts, _: ts.chip.create(body={"name": "314"}),
                lambda found: found == "/rundb/api/v1/chip/5/",
                "write",
                safe=False,
                writes=True,
                kind="nothing",
            ),
            _one(
                read.replace("GET", "DELETE"),
                Answer("204 No Content", "", b""),
                lambda ts, _: ts.chip.delete(5),
                lambda found: found is None,
                "write that can be repeated",
                writes=True,
                kind="nothing",
            ),
            _one(
                "GET /rundb/api/v1/results/1/report/",
                Answer(media_type="application/pdf", body=PDF),
                lambda ts, folder: ts.results.report(1).save(folder / "saved"),
                _saved(PDF),
                "file",
                kind="file",
            ),
        ),
    )


PLATFORMS = (_ica(), _emedgene(), _connected_insights(), _torrent_suite())
