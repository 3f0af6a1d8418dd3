#!/usr/bin/env bash
# httpx 0.28.1 takes the brackets off an IPv6 host when it asks an HTTP proxy for it.
#
# The target of the request that the proxy gets is `http://2001:db8::1:8080/x`: no address, and nobody can tell the port
# from the host. The `Host` header beside it is right.
# Seen: "GET http://2001:db8::1:8080/x HTTP/1.1" with "Host: [2001:db8::1]:8080"; with the name of a host the target is
# as it should be.
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

asked = []


class Proxy(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked.append((self.path, self.headers["Host"]))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
threading.Thread(target=server.serve_forever, daemon=True).start()
client = httpx.Client(proxy=f"http://127.0.0.1:{server.server_port}", trust_env=False)
for url in ("http://lab.test:8080/x", "http://[2001:db8::1]:8080/x"):
    client.get(url)
    print(url, "is asked for as", asked[-1][0], "with Host", asked[-1][1])

print("httpx", httpx.__version__)
if asked != [("http://lab.test:8080/x", "lab.test:8080"), ("http://2001:db8::1:8080/x", "[2001:db8::1]:8080")]:
    print("this has changed: the proxy is asked for the address that was given")
    sys.exit(1)
PY
