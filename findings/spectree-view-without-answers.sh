#!/usr/bin/env bash
# SpecTree 3.0.0 (Flask 3.1.3) and openapi-core 0.23.1: a document in which one view declares no answers.
# Expected: that one operation cannot be validated; the others can.
# Seen: SpecTree writes `responses: {}` for the view, which OpenAPI 3.1's own schema does not allow ("at least one"), and
# openapi-core checks the whole document before it looks at any message: an answer of another, fully declared operation
# is refused too. Without the view the very same answer is valid.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check \
    spectree==3.0.0 flask==3.1.3 pydantic==2.14.4 openapi-core==0.23.1
cat > "$space/run.py" <<'PYTHON'
from importlib.metadata import version

from flask import Flask
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest, MockResponse
from pydantic import BaseModel
from spectree import Response, SpecTree


class Plant(BaseModel):
    name: str


def document(with_bare_view):
    app = Flask(__name__)
    spec = SpecTree("flask", path="apidoc")

    @app.get("/plant")
    @spec.validate(resp=Response(HTTP_200=Plant))
    def plant():
        return Plant(name="fern")

    if with_bare_view:

        @app.get("/bare")
        @spec.validate()
        def bare():
            return {"anything": 1}

    spec.register(app)
    return app.test_client().get("/apidoc/openapi.json").get_json()


def verdict(found):
    try:
        OpenAPI.from_dict(found).validate_response(
            MockRequest("http://localhost", "get", "/plant"), MockResponse(b'{"name": "fern"}')
        )
    except Exception as problem:
        return type(problem).__name__
    return "valid"


bare = document(with_bare_view=True)
print("spectree", version("spectree"), "openapi-core", version("openapi-core"), "openapi", bare["openapi"])
print("responses of the view without answers:", bare["paths"]["/bare"]["get"]["responses"])
without, beside = verdict(document(with_bare_view=False)), verdict(bare)
print("the answer of /plant, alone:          ", without)
print("the answer of /plant, beside that view:", beside)
assert bare["paths"]["/bare"]["get"]["responses"] == {}, "SpecTree writes other responses now"
assert without == "valid", "the declared operation alone is not valid any more"
assert beside != "valid", "the document is not refused any more"
print("as found: one view without answers makes the whole document unusable for validation")
PYTHON
"$space/venv/bin/python" "$space/run.py"
