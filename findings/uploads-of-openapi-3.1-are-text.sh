#!/usr/bin/env bash
# FastAPI 0.165.0 and openapi-python-client 0.29.1: an upload, described by the one and sent by a client of the other.
# Expected: a part with a file, as for `format: binary`, which earlier versions of FastAPI wrote.
# Seen: FastAPI describes an UploadFile as `contentMediaType: application/octet-stream` alone, which is right in OpenAPI
# 3.1; the generated client has a `str` there, sends `str(...)` of whatever is given as text/plain and without a name
# (of bytes their repr), and FastAPI refuses its own description's request with 422.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check openapi-python-client==0.29.1 httpx==0.28.1 ruff==0.14.6 \
    fastapi==0.165.0 python-multipart==0.0.34
cd "$space"
cat > run.py <<'PYTHON'
import asyncio
import importlib
import json
import subprocess
import sys
from importlib.metadata import version

import httpx
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/up")
def up(file: UploadFile) -> int:
    return 1


document = app.openapi()
(schema,) = (each for name, each in document["components"]["schemas"].items() if name.startswith("Body"))
field = schema["properties"]["file"]
with open("up.json", "w") as file:
    json.dump(document, file)
command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", "up.json"]
subprocess.run([*command, "--meta", "none", "--output-path", "made"], check=True, stdout=subprocess.DEVNULL)
sys.path.insert(0, ".")
models = importlib.import_module("made.models")
(body,) = (getattr(models, name) for name in models.__all__ if "Body" in name)
parts = body(file=b"\x00\x01").to_multipart()


async def send() -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://up.invalid") as client:
        return await client.post("/up", files=parts)


answer = asyncio.run(send())
print("fastapi", version("fastapi"), "openapi-python-client", version("openapi-python-client"))
print("described as:", field)
print("sent as:     ", parts)
print("answered:    ", answer.status_code, answer.text[:120])
assert field.get("contentMediaType") == "application/octet-stream", "FastAPI describes files otherwise now"
assert "format" not in field, "FastAPI names the format again: the behaviour has changed"
assert parts == [("file", (None, b"b'\\x00\\x01'", "text/plain"))], "files are sent otherwise: the behaviour has changed"
assert answer.status_code == 422, "FastAPI takes this now: the behaviour has changed"
print("as found: the file is sent as the text of its repr, and refused")
PYTHON
PATH="$space/venv/bin:$PATH" "$space/venv/bin/python" run.py
