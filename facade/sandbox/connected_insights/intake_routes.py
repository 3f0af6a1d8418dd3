"""Files: what comes in as custom case data, and what analyses left behind."""

from __future__ import annotations

from typing import Any

from facade.sandbox.wire import Answer

from . import words
from .case_routes import CASE_PATH, found
from .case_shapes import DATA_FILE, DATA_STATUS, STORED_FILE
from .case_texts import output_folder
from .routing import Call, Query, route
from .shapes import BYTES, FLAG, TEXT, ListOf
from .state import new_id
from .uploads import Received, wrong_with

DATA_TAG = "custom-case-data-controller"
CONTENT = b"##fileformat=VCFv4.2\n"


@route(
    "POST",
    "crs",
    "/api/v2/custom-case-data/files",
    DATA_TAG,
    "uploadFiles",
    files="files",
    answer=ListOf(DATA_FILE),
)
def upload(call: Call) -> list[dict[str, Any]]:
    """Take one to five CSV files; none, if one of them is not taken."""
    received: Received = call.request.received
    if wrong := wrong_with(received):
        call.refuse(400, *wrong)
    files = received.files
    for file in files:
        end = words.UPLOAD_FAILED if file.bad_column else words.UPLOADED
        file.id, file.ahead = new_id(), [*[words.UPLOAD_RUNS] * call.state.switches.upload_looks, end]
        call.state.uploads[file.id], file.workgroup = file, call.workgroup
        call.state.audits[call.workgroup].note_upload(file.id, call.state.now())
    return [{"id": file.id, "fileName": file.name} for file in files]


@route("GET", "crs", "/api/v1/custom-case-data/{fileId}/status", DATA_TAG, "getStatus", answer=DATA_STATUS)
def upload_status(call: Call) -> dict[str, Any]:
    """How far a file is; looking lets it go on."""
    file = call.state.uploads.get(call.path["fileId"].lower())
    if file is None or file.workgroup != call.workgroup:
        call.refuse(404, "no-file", call.path["fileId"])
    failed = file.status == words.UPLOAD_FAILED
    why = call.say("bad-column", file.bad_column, file.name) if failed else None
    said = {"id": file.id, "status": file.status, "message": why, "updatedDate": call.state.now()}
    if file.ahead:
        file.status = file.ahead.pop(0)
    return said


@route(
    "GET",
    "crs",
    "/api/v1/files",
    "file-controller",
    "getFiles",
    query=(
        Query("path", TEXT, required=True),
        Query("includePresignedUrl", FLAG, default=False),
        Query("matchExactPath", FLAG, default=False),
    ),
    answer=ListOf(STORED_FILE),
)
def files(call: Call) -> list[dict[str, Any]]:
    """Files in a folder, or one file."""
    asked, exact = call.query["path"], call.query["matchExactPath"]
    host = call.request.headers.get("host", "127.0.0.1")
    listed = []
    for record in call.state.cases_in(call.workgroup):
        path = f"gds:/{output_folder(record)}/variants.vcf.gz"
        if record.processed and (path == asked or (not exact and path.startswith(asked))):
            signed = f"http://{host}/signed{output_folder(record)}/variants.vcf.gz?signature=sandbox"
            link = signed if call.query["includePresignedUrl"] else None
            size, at = len(CONTENT), record.updated
            listed.append({"path": path, "preSignedUrl": link, "sizeInBytes": size, "timeModified": at})
    return listed


@route(
    "GET",
    "crs",
    f"{CASE_PATH}/files/{{fileId}}",
    "file-controller",
    "downloadFile",
    answer=BYTES,
    media="application/octet-stream",
)
def file(call: Call) -> Answer:
    """The bytes of a file of a case; any id will do."""
    if not found(call).processed:
        call.refuse(404, "no-file", call.path["fileId"])
    return Answer(200, CONTENT, {"Content-Type": "application/octet-stream"})
