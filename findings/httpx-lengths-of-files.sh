#!/usr/bin/env bash
# httpx 0.28.1 measures files by their descriptor, wherever they stand and whatever they give.
#
# A file that gzip unpacks while it is read has the descriptor of the packed one, so that the length is promised too
# short; of a file that was read up to some place the length is promised too long where it is the body, and in a form it
# is sent from its beginning. The requests with a wrong length end in an error of h11 that is none of httpx's.
# Seen: h11.LocalProtocolError "Too much data for declared Content-Length" for `files={"file": gzip.open(...)}` and
# "Too little data ..." for `content=file` that stands at its seventh byte, both past `except httpx.HTTPError`; in a form
# all ten bytes of that file.
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



def sent(**body):
    try:
        return repr(client.post(url, **body).content)
    except Exception as problem:
        kind = type(problem)
        return f"{kind.__module__}.{kind.__name__}: {problem} (of httpx: {isinstance(problem, httpx.HTTPError)})"


with gzip.open("table.gz") as file:
    unpacked = sent(files={"file": file})
with open("plain", "rb") as file:
    file.seek(6)
    part = sent(files={"file": file})
with open("plain", "rb") as file:
    file.seek(6)
    body = sent(content=file)

print("httpx", httpx.__version__)
print("a file of gzip.open in a form:", unpacked)
print("a file that stands at its seventh byte, in a form:", part)
print("the same as content:", body)
as_seen = "Too much data" in unpacked and "Too little data" in body and "beforeTREE" in part
if not as_seen or "of httpx: False" not in unpacked:
    print("this has changed: such files are measured and sent as they are read")
    sys.exit(1)
PY
