#!/usr/bin/env bash
# httpx 0.28.1 measures files of a multipart form by their descriptor, and reads them from the beginning.
#
# A file that gzip unpacks while it is read has the descriptor of the packed one, so that the length of the form is
# promised too short, and the request ends in the middle of the file, in an error of h11 that is none of httpx's. A file
# that was read up to some place is sent from its beginning, although the same file as `content=` is sent from there.
# Seen: h11.LocalProtocolError "Too much data for declared Content-Length" for `files={"file": gzip.open(...)}`, past
# `except httpx.HTTPError`, and the ten bytes of a file of which the first six were read.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1 h11==0.16.0 httpcore==1.0.9

cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import gzip
import http.server
import sys
import threading

import httpx


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        came = self.rfile.read(int(self.headers.get("content-length", 0)))
        self.send_response(200)
        self.send_header("Content-Length", str(len(came)))
        self.end_headers()
        self.wfile.write(came)

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.handle_error = lambda *args: None
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}/"
client = httpx.Client(trust_env=False)

with gzip.open("table.gz", "wb") as file:
    file.write(b"a row of a table\n" * 10_000)
with open("plain", "wb") as file:
    file.write(b"beforeTREE")

with gzip.open("table.gz") as file:
    try:
        client.post(url, files={"file": file})
        said = "sent"
    except Exception as problem:
        kind = type(problem)
        said = f"{kind.__module__}.{kind.__name__}: {problem} (of httpx: {isinstance(problem, httpx.HTTPError)})"
with open("plain", "rb") as file:
    file.seek(6)
    part = b"beforeTREE" in client.post(url, files={"file": file}).content
with open("plain", "rb") as file:
    file.seek(6)
    body = client.post(url, content=file).content

print("httpx", httpx.__version__)
print("a file of gzip.open in a form:", said)
print("a file that stands at its seventh byte: whole in a form:", part, "- as content:", body)
if "Too much data" not in said or "of httpx: False" not in said or not part or body != b"TREE":
    print("this has changed: such files are measured and sent as they are read")
    sys.exit(1)
PY
