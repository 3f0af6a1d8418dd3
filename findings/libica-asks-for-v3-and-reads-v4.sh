#!/usr/bin/env bash
# libica 3.3: an operation that answers in two versions, asked with the client's own defaults.
# Expected: what it asks for by Accept is what it can read.
# Seen: ApiClient sets Accept to v3 for every call, and the operation reads v4 alone: a good v3 answer, in which a
# pipeline has ownerId and tenantId, raises ValidationError, because a pipeline of v4 has an owner and a tenant.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check libica==3.3.0
cd "$space"
cat > run.py <<'PYTHON'
import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from importlib.metadata import version

from libica.openapi.v3 import ApiClient, Configuration
from libica.openapi.v3.api.pipeline_api import PipelineApi

ID = "5d1c7f6e-7a34-4f4f-9a07-0f4c6f6d3a11"
TIMES = {"timeCreated": "2026-01-02T08:00:00Z", "timeModified": "2026-01-02T08:00:00Z"}
OWNED = {"ownerId": ID, "tenantId": ID, **TIMES}
PIPELINE = {
    "id": ID,
    "code": "amber",
    "description": "amber",
    "language": "NEXTFLOW",
    "analysisStorage": {"id": ID, "name": "Small", **OWNED},
    "pipelineTags": {"technicalTags": []},
    **OWNED,
}
accepted = []


class Server(BaseHTTPRequestHandler):
    def do_GET(self):
        accepted.append(self.headers["Accept"])
        body = json.dumps(PIPELINE).encode()
        self.send_response(200)
        self.send_header("Content-Type", self.headers["Accept"])
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Server)
threading.Thread(target=server.serve_forever, daemon=True).start()
api = PipelineApi(ApiClient(Configuration(host=f"http://127.0.0.1:{server.server_port}", access_token="amber")))
print("libica", version("libica"))
try:
    print("gave", api.get_pipeline(ID).code)
    raised = None
except Exception as error:
    raised = error
server.shutdown()
print("asked for:", accepted[0])
print("raised:   ", type(raised).__name__, str(raised).splitlines()[0] if raised else "")
assert accepted == ["application/vnd.illumina.v3+json"], "it asks for another version: the behaviour has changed"
assert type(raised).__name__ == "ValidationError", "it reads what it asked for: the behaviour has changed"
assert "PipelineV4" in str(raised), "another model is read: the behaviour has changed"
print("as found: it asks for v3 and reads v4 alone")
PYTHON
"$space/venv/bin/python" run.py
