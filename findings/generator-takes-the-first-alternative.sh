#!/usr/bin/env bash
# openapi-python-client 0.29.1 (httpx 0.28.1): an answer that is a one-of with a discriminator and a mapping.
# Expected: the class that the mapping has for the value that came.
# Seen: the generated client tries the alternatives in their order and takes the first that does not fail; what it does
# not know goes into additional_properties. `{"kind": "herb", "use": "tea"}` is a Tree, without an error or a warning.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check openapi-python-client==0.29.1 httpx==0.28.1 ruff==0.14.6
cd "$space"
cat > run.py <<'PYTHON'
import importlib
import json
import subprocess
import sys
from importlib.metadata import version

import httpx

TEXT = {"type": "string"}
document = {
    "openapi": "3.0.3",
    "info": {"title": "plants", "version": "1"},
    "paths": {
        "/plant": {
            "get": {
                "operationId": "plant",
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Plant"}}},
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Plant": {
                "oneOf": [{"$ref": "#/components/schemas/Tree"}, {"$ref": "#/components/schemas/Herb"}],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {"tree": "#/components/schemas/Tree", "herb": "#/components/schemas/Herb"},
                },
            },
            "Tree": {
                "type": "object",
                "properties": {"kind": TEXT, "height": {"type": "integer"}},
                "required": ["kind"],
            },
            "Herb": {"type": "object", "properties": {"kind": TEXT, "use": TEXT}, "required": ["kind"]},
        }
    },
}
with open("plants.json", "w") as file:
    json.dump(document, file)
command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", "plants.json"]
subprocess.run([*command, "--meta", "none", "--output-path", "made"], check=True, stdout=subprocess.DEVNULL)
sys.path.insert(0, ".")
client = importlib.import_module("made").Client(base_url="http://plants.invalid")
operation = importlib.import_module("made.api.default.plant")
answer = httpx.Response(200, json={"kind": "herb", "use": "tea"})
found = operation._parse_response(client=client, response=answer)
print("openapi-python-client", version("openapi-python-client"), "httpx", version("httpx"))
print("came:", answer.text)
print("is:  ", found)
assert type(found).__name__ == "Tree", "the discriminator decides now: the behaviour has changed"
assert found.additional_properties == {"use": "tea"}, "what is unknown is kept otherwise: the behaviour has changed"
print("as found: the first alternative, whatever the discriminator says")
PYTHON
PATH="$space/venv/bin:$PATH" "$space/venv/bin/python" run.py
