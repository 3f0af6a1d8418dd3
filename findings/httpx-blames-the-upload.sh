#!/usr/bin/env bash
# httpx 0.28.1 says of a download that breaks off while it is sent on that the upload broke off.
#
# A body can be an iterable, such as what another request downloads. Where the download ends in an error of httpx, this
# leaves the upload as it is, but its `request` is overwritten: it names the host that the file was sent to, which is in
# order, and not the one that it came from, which is not.
# Seen: RemoteProtocolError "peer closed connection without sending complete message body (received 4 bytes, expected
# 10)" whose `request` is `PUT .../up`, for a `GET .../down` of which six bytes were missing.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1 h11==0.16.0 httpcore==1.0.9

cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import http.server
import sys
import threading

import httpx


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "10")
        self.end_headers()
        self.wfile.write(b"TREE")

    def do_PUT(self):
        while self.rfile.read(1):
            pass

    def log_message(self, *args):
        pass


def start():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.handle_error = lambda *args: None
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


here, there = start(), start()
client = httpx.Client(trust_env=False)
blamed = ""
with client.stream("GET", f"{here}/down") as download:
    try:
        client.put(f"{there}/up", content=download.iter_bytes())
    except httpx.HTTPError as problem:
        blamed = f"{problem.request.method} {problem.request.url.path}"
        print("httpx", httpx.__version__)
        print(f"{type(problem).__name__}: {problem}")
        print("its request:", blamed)
if blamed != "PUT /up":
    print("this has changed: such an error names the request that it is of")
    sys.exit(1)
PY
