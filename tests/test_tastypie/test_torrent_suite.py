"""Ion Torrent Suite: what is committed, what the facts say, and what a server would say."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections import Counter
from fnmatch import fnmatchcase
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
RELEASES = FACTS.with_name("torrent_suite")
COMMITTED = NOTES.with_name("openapi.json")
FIELD_KEYS = ("blank", "default", "nullable", "readonly", "related_type", "type", "unique")
STANDARD = frozenset(
    "list get create update patch delete schema set update_list patch_list delete_list".split()  # noqa: SIM905
)

NOTED: dict[str, list[str]] = {
    key: [entry for note in tomllib.loads(NOTES.read_text(encoding="utf-8"))["note"] for entry in note.get(key, [])]
    for key in ("absent", "unsearchable")
}

needs_facts = pytest.mark.skipif(not FACTS.exists(), reason="the facts are not here")


@pytest.fixture(scope="module")
def facts() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(FACTS.read_bytes())
    return found


@pytest.fixture(scope="module")
def committed() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(COMMITTED.read_bytes())
    return found


def is_refused(place: str) -> bool:
    return any(fnmatchcase(place, pattern) for pattern in NOTED["unsearchable"])


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
@pytest.mark.parametrize(
    "order", [("5.18.1", "5.12.1"), pytest.param(("5.12.1", "5.18.1", "5.18.1"), marks=pytest.mark.slow)], ids=" ".join
)
def test_the_committed_description_is_made_of_both_releases_in_any_order(
    tmp_path: Path, order: tuple[str, ...]
) -> None:
    shutil.copytree(NOTES.parent, tmp_path / "torrent_suite", ignore=shutil.ignore_patterns("openapi.json"))
    shutil.copy(NOTES.parent.with_name("sources.toml"), tmp_path)
    for release in order:
        source = str(RELEASES / f"{release}.json")
        pull("torrent_suite", source, release=release, specs=tmp_path, progress=quiet)
    assert (tmp_path / "torrent_suite/openapi.json").read_text(encoding="utf-8") == COMMITTED.read_text(
        encoding="utf-8"
    )


def test_the_committed_description_read_again_is_the_same(tmp_path: Path) -> None:
    shutil.copytree(NOTES.parent, tmp_path / "torrent_suite")
    shutil.copy(NOTES.parent.with_name("sources.toml"), tmp_path)
    source = str(tmp_path / "torrent_suite/openapi.json")
    assert not pull("torrent_suite", source, specs=tmp_path, progress=quiet).changed


def test_what_was_seen_in_one_release_alone_says_so(committed: dict[str, Any]) -> None:
    assert committed["x-releases"] == ["5.12.1", "5.18.1"]
    sample_set = committed["components"]["schemas"]["sampleset"]["properties"]
    assert sample_set["cyclingProtocols"]["x-until"] == "5.12.1"
    assert sample_set["libraryPrepProtocol"]["x-since"] == "5.18.1"
    listing = committed["paths"]["/rundb/api/v1/sampleset/"]["get"]
    assert listing["x-filters-releases"] == {
        "categories": {"x-since": "5.18.1"},
        "cyclingProtocols": {"x-until": "5.12.1"},
        "libraryPrepProtocol": {"x-since": "5.18.1"},
    }
    for path, item in committed["paths"].items():
        assert ("chefpcrplateconfig" in path) == all(call.get("x-since") == "5.18.1" for call in item.values())


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
            usable = {field for field in entry["filterable"] if not is_refused(f"{name}.{field}")}
            assert usable <= call["x-filters"].keys()
            sortable = {name for parameter in call["parameters"] for name in parameter.get("x-sortable", [])}
            assert usable & set(entry["orderable"]) - {"resultsName", "name"} <= sortable
        for action in entry.get("actions", []):
            path = "/rundb/api/v1/" + action["url"].replace("{pk}", "{id}")
            if not any(fnmatchcase(f"get {path.removeprefix('/rundb/api/v1/')}", call) for call in NOTED["absent"]):
                assert set(action["methods"] or []) - {"options"} <= committed["paths"][path].keys()


def test_the_committed_description_can_be_used_as_it_is(committed: dict[str, Any]) -> None:
    assert dump(reduce(committed)) == dump(committed)
    check(committed)
    plan = prepare(committed)
    assert len({(entry.tag, entry.name) for entry in plan.operations}) == len(plan.operations)
    assert sum(entry.paging is not None for entry in plan.operations) == 89


def test_what_the_committed_description_holds(committed: dict[str, Any]) -> None:
    kinds = Counter(call["operationId"] if call["operationId"] in STANDARD else "action" for call in calls(committed))
    assert len(committed["tags"]) == 95
    assert kinds["list"] == 88
    assert kinds["action"] == 60
    assert {call["x-evidence"] for call in calls(committed)} == {"observed", "inferred"}
    assert all(
        path.startswith(("/rundb/api/v1/", "/rundb/api/mesh/v1/")) and path.endswith("/") for path in committed["paths"]
    )


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
