"""The ledger sees a loss wherever it is planted, and every dated description keeps everything."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.check.checking import waived
from scripts.check.ledger import Ledger
from scripts.check.packages import modules_of
from scripts.errors import PipelineError
from scripts.generate import generate, write_runtime
from scripts.overrides import Waiver
from scripts.prepare import prepare, prepare_tolerantly

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = sorted((ROOT.parent / "shared" / "facts" / "ica").glob("*.json"))
PARTS = ["operations", "parameters", "bodies", "answers", "schemas", "properties", "enum values"]


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder on the import path; what is imported from it is forgotten afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    known = set(sys.modules)
    yield tmp_path
    for name in set(sys.modules) - known:
        if name.split(".")[0] == "dated":
            del sys.modules[name]


def made(document: dict, folder: Path) -> str:
    write_runtime(folder / "dated")
    generate(prepare(document), "ica", folder / "dated" / "ica")
    return "dated.ica"


@pytest.fixture
def document() -> dict:
    return json.loads((ROOT / "specs/ica/openapi.json").read_text(encoding="utf-8"))


def lost(ledger: Ledger) -> dict[str, list[str]]:
    return {kind: account.lost for kind, account in ledger.accounts.items() if account.lost}


def test_the_committed_package_has_everything(document: dict) -> None:
    ledger = Ledger(document, "generated.ica").fill()
    assert lost(ledger) == {}
    assert [kind for kind, account in ledger.accounts.items() if account.present] == PARTS
    assert {pointer for pointer in ledger.accounts["operations"].expected if " in " not in pointer} == {
        f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
        for path, item in document["paths"].items()
        for method in item
    }


@pytest.mark.parametrize(
    "snapshot",
    [*(pytest.param(path, marks=pytest.mark.slow) for path in SNAPSHOTS[:-1]), *SNAPSHOTS[-1:]],
    ids=lambda path: path.stem,
)
def test_every_dated_description_keeps_everything(snapshot: Path, packages: Path) -> None:
    document = json.loads(snapshot.read_text(encoding="utf-8"))
    package = made(document, packages)
    assert len(list(modules_of(package))) > 700
    assert lost(Ledger(document, package).fill()) == {}


def test_each_kind_of_loss_shows(document: dict) -> None:
    schemas = document["components"]["schemas"]
    schemas["Project"]["properties"]["colour"] = {"type": "string", "enum": ["RED"]}
    schemas["Region"]["properties"]["cityName"]["enum"] = ["NORTHTOWN"]
    schemas["Unheard"] = {"type": "object", "properties": {"of": {"type": "string"}}}
    operation = document["paths"]["/api/projects"]["get"]
    operation["parameters"].append({"name": "colour", "in": "query", "schema": {"type": "string"}})
    operation["responses"]["206"] = {"description": "206"}
    document["paths"]["/api/projects"]["post"]["requestBody"]["content"]["text/csv"] = {"schema": {"type": "string"}}
    document["paths"]["/api/gone"] = {"get": {"operationId": "getGone", "responses": {"204": {"description": "204"}}}}
    found = lost(Ledger(document, "generated.ica").fill())
    assert sorted(found) == sorted(PARTS)
    assert "/paths/~1api~1gone/get" in found["operations"]
    assert found["parameters"] == [f"/paths/~1api~1projects/get/parameters/{len(operation['parameters']) - 1}"]
    assert found["bodies"] == ["/paths/~1api~1projects/post/requestBody/content/text~1csv"]
    assert "/paths/~1api~1projects/get/responses/206" in found["answers"]
    assert found["schemas"] == ["/components/schemas/Unheard"]
    assert "/components/schemas/Project/properties/colour" in found["properties"]
    assert "/components/schemas/Project/properties/colour/enum/0" in found["enum values"]
    assert "/components/schemas/Region/properties/cityName/enum/0" in found["enum values"]


def test_a_parameter_that_is_none_is_lost_until_it_is_told(document: dict) -> None:
    listed = document["paths"]["/api/projects"]["get"]["parameters"]
    begin = len(listed)
    schema = {"type": "string"}
    listed += [{"$ref": "#/components/parameters/Gone"}, {"name": "x", "schema": schema}, {"in": "query"}, None]
    ledger = Ledger(document, "generated.ica").fill()
    places = [f"/paths/~1api~1projects/get/parameters/{begin + index}" for index in range(3)]
    assert lost(ledger) == {"parameters": places}
    ledger.tell(prepare_tolerantly(document)[1])
    assert lost(ledger) == {}


def test_a_version_that_is_not_reachable_is_a_loss(document: dict) -> None:
    content = document["paths"]["/api/projects"]["get"]["responses"]["200"]["content"]
    content["application/vnd.illumina.v9+json"] = content["application/vnd.illumina.v3+json"]
    found = lost(Ledger(document, "generated.ica").fill())
    assert found["operations"] == ["/paths/~1api~1projects/get in v9"]


def test_a_waiver_sets_a_loss_aside_with_its_reason(document: dict) -> None:
    document["components"]["schemas"]["Project"]["properties"]["colour"] = {"type": "string"}
    ledger = Ledger(document, "generated.ica").fill()
    ledger.waive((Waiver("/components/schemas/Project/properties/colour", "nobody asks for it"),), "overrides.toml")
    assert lost(ledger) == {}
    assert list(ledger.accounts["properties"].waived.values()) == ["nobody asks for it"]


def test_a_waiver_that_waives_nothing_is_an_error(document: dict) -> None:
    ledger = Ledger(document, "generated.ica").fill()
    with pytest.raises(PipelineError, match="waives nothing"):
        ledger.waive((Waiver("/components/schemas/Project", "old"),), "overrides.toml")


def test_what_is_waived_side_by_side_for_one_reason_is_one_line() -> None:
    reasons = {f"/paths/~1a/get/parameters/{index}": "a getter" for index in range(3)} | {"/b/c": "old", "/b/d": "odd"}
    assert waived(reasons) == [
        "/b/c (old)",
        "/b/d (odd)",
        "3 in /paths/~1a/get/parameters: 0, 1, 2 (a getter)",
    ]
