#!/usr/bin/env bash
# SpecTree 3.0.0 (Flask 3.1.3, pydantic 2.14.4): the document of a model with a discriminated union.
# Expected: each entry of the discriminator's mapping names the component of its alternative.
# Seen: the alternatives are moved to `<Owner>.<hash>.<Name>`, and $ref follows them; the mapping still says
# `#/components/schemas/<Name>`, which no document has: what lifts pydantic's `$defs` (`_get_model_definitions` in
# `spectree/spec.py`) gives them new names and leaves the mapping as pydantic wrote it.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check spectree==3.0.0 flask==3.1.3 pydantic==2.14.4
cat > "$space/run.py" <<'PYTHON'
from importlib.metadata import version
from typing import Annotated, Literal

from flask import Flask
from pydantic import BaseModel, Field
from spectree import Response, SpecTree


class Leaf(BaseModel):
    kind: Literal["leaf"]
    size: int


class Root(BaseModel):
    kind: Literal["root"]
    depth: int


class Plant(BaseModel):
    part: Annotated[Leaf | Root, Field(discriminator="kind")]


app = Flask(__name__)
spec = SpecTree("flask", path="apidoc")


@app.get("/plant")
@spec.validate(resp=Response(HTTP_200=Plant))
def plant():
    return Plant(part=Leaf(kind="leaf", size=3))


spec.register(app)
document = app.test_client().get("/apidoc/openapi.json").get_json()
schemas = document["components"]["schemas"]
(owner,) = (schema for schema in schemas.values() if "part" in schema.get("properties", {}))
part = owner["properties"]["part"]
mapped = sorted(part["discriminator"]["mapping"].values())
alternatives = sorted(option["$ref"] for option in part["oneOf"])
print("spectree", version("spectree"), "pydantic", version("pydantic"), "openapi", document["openapi"])
print("components:  ", sorted(schemas))
print("alternatives:", alternatives)
print("mapping:     ", mapped)
there = {f"#/components/schemas/{name}" for name in schemas}
assert set(alternatives) <= there, "an alternative leads nowhere: the behaviour has changed"
assert mapped == ["#/components/schemas/Leaf", "#/components/schemas/Root"], "the mapping has changed"
assert not set(mapped) & there, "the mapping leads somewhere now: the behaviour has changed"
print("as found: no entry of the mapping leads to a component")
PYTHON
"$space/venv/bin/python" "$space/run.py"
