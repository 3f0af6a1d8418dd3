#!/usr/bin/env bash
# vcrpy 9.4.2 sends requests in its mode `none`, which plays and never records: those that a filter keeps out.
#
# `before_record_request` may give None for requests that are not to be recorded, logins for instance. While a cassette is
# played, such a request is not refused, nor looked for: it goes to the real host. A request that no filter drops and that
# the cassette does not have is refused, as one expects.
# Seen: the host is asked once for /login, never for /other.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check vcrpy==9.4.2 httpx==0.28.1

cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import http.server
import importlib.metadata
import sys
import threading

import httpx
import vcr

asked = []


class Host(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append(self.path)
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"


def without_logins(request):
    return None if request.path == "/login" else request


settings = {"before_record_request": without_logins}
with vcr.use_cassette("cases.yaml", record_mode="once", **settings):
    httpx.get(f"{url}/cases", trust_env=False)
asked.clear()

told = {}
with vcr.use_cassette("cases.yaml", record_mode="none", **settings):
    for path in ("/cases", "/login", "/other"):
        try:
            told[path] = str(httpx.get(url + path, trust_env=False).status_code)
        except vcr.errors.CannotOverwriteExistingCassetteException:
            told[path] = "refused"

print("vcrpy", importlib.metadata.version("vcrpy"))
print("in mode none:", told)
print("what the host was asked for meanwhile:", asked)
if told != {"/cases": "200", "/login": "200", "/other": "refused"} or asked != ["/login"]:
    print("this has changed: what a filter drops does not reach the network while a cassette is played")
    sys.exit(1)
PY
