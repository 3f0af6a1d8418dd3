"""Ion Torrent Suite: what is committed, what the facts say, and what a server would say."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scripts.documents.writing import dump
from scripts.prepare import prepare
from scripts.pull import check, pull
from scripts.pull.reducing import reduce
from tests.test_tastypie.conftest import NOTES, Convert, quiet

HERE = Path(__file__).parents[2]
FACTS = HERE.parent / "shared" / "facts" / "torrent_suite_resources.json"
COMMITTED = NOTES.with_name("openapi.json")
FIELD_KEYS = ("blank", "default", "nullable", "readonly", "related_type", "type", "unique")
STANDARD = frozenset(
    "list get create update patch delete schema set update_list patch_list delete_list".split()  # noqa: SIM905
)

needs_facts = pytest.mark.skipif(not FACTS.exists(), reason="the facts are not here")


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FACTS.read_bytes())
    return found


@pytest.fixture(scope="module")
def committed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(COMMITTED.read_bytes())
    return found


def as_an_old_server_says(entry: dict[str, Any]) -> dict[str, Any]:
    fields = {}
    for name, known in entry["fields"].items():
        said = {key: known[key] for key in FIELD_KEYS if key in known}
        fields[name] = {"default": "No default provided.", **said, "help_text": "Some words."}
        fields[name]["type"] = known.get("type_as_emitted", known["type"])
    schema = {
        "allowed_detail_http_methods": entry["detail_methods"],
        "allowed_list_http_methods": entry["list_methods"],
        "default_format": "application/json",
        "default_limit": entry["default_limit"],
        "fields": fields,
        **{key: entry[key] for key in ("filtering", "ordering") if entry[key]},
    }
    return {"list_endpoint": entry.get("listing_path", entry["path"]), "schema": schema}


def without_evidence(node: Any) -> Any:
    if isinstance(node, list):
        return [without_evidence(entry) for entry in node]
    if not isinstance(node, dict):
        return node
    return {key: without_evidence(value) for key, value in node.items() if key != "x-evidence"}


def calls(document: dict[str, Any]) -> list[dict[str, Any]]:
    return [call for item in document["paths"].values() for call in item.values()]


@needs_facts
def test_the_committed_description_is_made_from_the_facts(converted: Convert) -> None:
    document = converted("facts", FACTS.read_bytes(), notes=NOTES)
    document["info"]["title"] = "Ion Torrent Suite"
    assert dump(reduce(document)) == COMMITTED.read_text(encoding="utf-8")


@needs_facts
def test_a_server_of_that_release_gives_the_same_description(converted: Convert, facts: dict[str, Any]) -> None:
    saved = json.dumps({name: as_an_old_server_says(entry) for name, entry in facts.items()}).encode()
    from_server = converted("saved.json", saved, notes=NOTES)
    from_facts = converted("facts", FACTS.read_bytes(), notes=NOTES)
    assert without_evidence(from_server) == without_evidence(from_facts)


@needs_facts
def test_every_resource_field_filter_and_action_is_there(facts: dict[str, Any], committed: dict[str, Any]) -> None:
    schemas = committed["components"]["schemas"]
    for name, entry in facts.items():
        assert entry["fields"].keys() <= schemas[name]["properties"].keys()
        assert (entry.get("undeclared_in_example") or {}).keys() <= schemas[name]["properties"].keys()
        lists = [call for call in calls(committed) if call["tags"] == [name] and call["operationId"] == "list"]
        for call in lists:
            assert sorted(call["x-filters"]) == sorted(entry["filterable"])
            sortable = [name for parameter in call["parameters"] for name in parameter.get("x-sortable", [])]
            assert sorted(sortable) == sorted(entry["orderable"])
        for action in entry.get("actions", []):
            path = "/rundb/api/v1/" + action["url"].replace("{pk}", "{id}")
            assert set(action["methods"] or []) - {"options"} <= committed["paths"][path].keys()


def test_the_committed_description_can_be_used_as_it_is(committed: dict[str, Any]) -> None:
    assert dump(reduce(committed)) == dump(committed)
    check(committed)
    plan = prepare(committed)
    assert len({(entry.tag, entry.name) for entry in plan.operations}) == len(plan.operations)
    assert sum(entry.paging is not None for entry in plan.operations) == 86


def test_what_the_committed_description_holds(committed: dict[str, Any]) -> None:
    kinds = Counter(call["operationId"] if call["operationId"] in STANDARD else "action" for call in calls(committed))
    assert len(committed["tags"]) == 89
    assert kinds["list"] == 85
    assert kinds["action"] == 80
    assert {call["x-evidence"] for call in calls(committed)} == {"documented", "inferred"}
    assert all(path.startswith("/rundb/api/v1/") and path.endswith("/") for path in committed["paths"])


def test_dangerous_calls_are_marked(committed: dict[str, Any]) -> None:
    paths = committed["paths"]
    assert paths["/rundb/api/v1/torrentsuite/"]["put"]["x-dangerous"] == "updates-the-system"
    assert paths["/rundb/api/v1/pluginresult/{id}/stop/"]["get"]["x-dangerous"] == "acts-on-get"
    assert "x-dangerous" not in paths["/rundb/api/v1/results/{id}/report/"]["get"]
    for item in paths.values():
        for call in item.values():
            assert call["operationId"] not in ("delete_list", "update_list") or call["x-dangerous"]


def test_instruments_and_publishers_are_addressed_by_name(committed: dict[str, Any]) -> None:
    for name, kind in (("rig", "string"), ("publisher", "string"), ("chip", "integer")):
        (key,) = committed["paths"][f"/rundb/api/v1/{name}/{{id}}/"]["get"]["parameters"]
        assert key["schema"] == {"type": kind}


def test_pulling_from_a_file_writes_the_description_once(tmp_path: Path) -> None:
    from tests.test_tastypie.invented import listing, new

    specs = tmp_path / "specs"
    specs.mkdir()
    (specs / "sources.toml").write_text(
        '[lab]\ntitle = "Lab"\nurl = "http://127.0.0.1:9/"\nform = "tastypie"\nbase_url = "http://127.0.0.1:9"\n'
    )
    saved = tmp_path / "saved.json"
    saved.write_text(json.dumps(listing(new(), whole=True)))
    first = pull("lab", str(saved), specs=specs, progress=quiet)
    assert first.changed
    assert first.path == specs / "lab" / "openapi.json"
    assert json.loads(first.path.read_bytes())["info"]["title"] == "Lab"
    assert not pull("lab", str(saved), specs=specs, progress=quiet).changed
