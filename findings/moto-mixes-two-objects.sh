#!/usr/bin/env bash
# moto 5.2.5 as a server: the rest of an object is asked for with `Range` and `If-Range`, after another object took its place.
# Expected: 200 with the whole new object, as HTTP and S3 have it; a range past the end is 416 with `Content-Range: bytes */n`.
# Seen: 206 with the rest of the new object, which makes a file of two halves unless the ETag is compared; `If-Match` is
# honoured (412); a 416 has no `Content-Range`. (azurite 3.36.0 does the same, and answers a range past the end with 206.)
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check "moto[server,s3]==5.2.5"
cat > "$space/run.py" <<'PYTHON'
import http.client
import logging
from importlib.metadata import version

from moto.server import ThreadedMotoServer

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
logging.getLogger("werkzeug").setLevel("ERROR")
server.start()
host, port = server.get_host_and_port()


def ask(method, path, body=None, **headers):
    connection = http.client.HTTPConnection(host, port)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    return answer.status, answer.read(), answer.headers


ask("PUT", "/garden")
old = ask("PUT", "/garden/plant", b"o" * 100, x_amz_acl="public-read")[2]["ETag"]
ask("PUT", "/garden/plant", b"n" * 100, x_amz_acl="public-read")
status, body, headers = ask("GET", "/garden/plant", Range="bytes=50-", If_Range=old)
matched = ask("GET", "/garden/plant", Range="bytes=50-", If_Match=old)[0]
past, _, told = ask("GET", "/garden/plant", Range="bytes=100-")
server.stop()
print("moto", version("moto"))
print("with If-Range of the old object:", status, body[:4], "of another ETag:", headers["ETag"] != old)
print("with If-Match of the old object:", matched)
print("past the end:", past, "Content-Range:", told["Content-Range"])
assert (status, body, matched) == (206, b"n" * 50, 412), "conditions are answered otherwise now"
assert (past, told["Content-Range"]) == (416, None), "a range past the end is answered otherwise now"
print("as found: half of the new object, as if it were the rest of the old one")
PYTHON
"$space/venv/bin/python" "$space/run.py"
