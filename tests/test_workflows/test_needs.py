"""Workflows say what they need of a description: all of it, and the pipeline and callers are told what is missing."""

from __future__ import annotations

import asyncio
import inspect
import re
from pathlib import Path
from typing import Any

import pytest

import facade
from facade import PlatformError, WorkflowUnavailable
from facade.client import needs as needs_module
from facade.client.workflow import workflow
from scripts.generate import needs_of, news, planned
from scripts.prepare import prepare
from scripts.prepare.needs import unserved
from tests.test_ica.other_descriptions import excerpt, only_v3, spoken, with_v5

FACADE = Path(facade.__file__).parent
CLIENTS = {
    "ica": facade.ICA,
    "emedgene": facade.Emedgene,
    "connected_insights": facade.ConnectedInsights,
    "torrent_suite": facade.TorrentSuite,
}
every_platform = pytest.mark.parametrize("platform", CLIENTS)
USED = re.compile(r"generated\.\w+\.api\.(\w+)\.(\w+) import|builder\(\"(\w+)\", \"(\w+)\"")


@every_platform
def test_every_operation_that_workflows_use_is_said_to_be_needed(platform: str) -> None:
    code = "\n".join(path.read_text() for path in (FACADE / platform).rglob("*.py"))
    # A module may be called otherwise than the operation where Python has a word of that name: `list_`.
    used = {".".join(filter(None, found)).rstrip("_") for found in USED.findall(code)}
    needed = {operation for wanted in needs_of(platform).values() for operation in wanted}
    assert used <= needed


@every_platform
def test_every_workflow_says_its_needs(platform: str) -> None:
    client: Any = CLIENTS[platform]
    named = {
        name
        for kind in client.__mro__
        for name, value in vars(kind).items()
        if isinstance(value, workflow)
        or (getattr(value, "__wrapped__", None) is not None and inspect.isfunction(value))
    }
    # What is reached by an address, and what comes from the login host, needs no operation of its own.
    assert named - {"follow", "user_workgroups"} == needs_of(platform).keys()


@every_platform
def test_the_descriptions_here_have_all_of_it(platform: str) -> None:
    assert unserved(planned(platform), needs_of(platform)) == {}


def test_what_a_description_lacks_is_told_by_workflow() -> None:
    document = excerpt()
    item = document["components"]["schemas"]["AnalysisCreationBatchItemV3"]
    item["properties"]["work"] = item["properties"].pop("processing")
    item["required"] = [name for name in item.get("required", []) if name != "processing"]
    found = unserved(prepare(document), needs_of("ica"))
    assert found.keys() >= {"create_analyses", "upload", "download"}
    assert found["create_analyses"] == [
        "processing.status in the answer of project_analysis_creation_batch.get_analysis_creation_batch_items in v3"
    ]
    assert "the operation project_data.create_upload_url_for_data" in found["upload"]


def package(folder: Path, versions: str, operations: dict[str, list[str]]) -> Path:
    (folder / "client.py").write_text(f"VERSIONS: tuple[str, ...] = {versions}\n")
    for tag, names in operations.items():
        (folder / "api" / tag).mkdir(parents=True)
        lines = [f"    {name} = Method(_{name}.{name})\n" for name in names]
        (folder / "api" / tag / "__init__.py").write_text("".join(lines))
    return folder


def test_what_the_facade_gains_and_loses_is_told(tmp_path: Path) -> None:
    facade_folder = tmp_path / "facade"
    (facade_folder / "ica").mkdir(parents=True)
    wanted = '[look]\n"region.get_regions" = {}\n[move]\n"region.move_region" = { takes = ["where"] }\n'
    (facade_folder / "ica" / "needs.toml").write_text(wanted)
    before = package(tmp_path, "('v4', 'v3')", {"region": ["move_region"]})
    document = excerpt(tags=("Region", "Project Analysis"))
    lost = "the workflow ica.move cannot be served: the description lacks the operation region.move_region"
    gained = "the facade gains the workflow ica.look"
    assert news("ica", prepare(spoken(with_v5, document)), before, facade_folder) == [
        "the facade gains the view ica.v5; the description has v5, v4 and v3",
        lost,
        gained,
    ]
    assert news("ica", prepare(spoken(only_v3, document)), before, facade_folder) == [
        "the facade loses the view ica.v4; the description has v3",
        lost,
        gained,
    ]
    assert news("ica", prepare(document), tmp_path / "nothing", facade_folder) == [lost]
    assert news("other", prepare(document), before, facade_folder) == []


@pytest.mark.parametrize(
    ("client", "asynchronous", "call"),
    [
        ("ICA", "AsyncICA", lambda client: client.upload("project", "no such file")),
        ("Emedgene", "AsyncEmedgene", lambda client: client.save_report("case", "pdf", 1, "here")),
        ("TorrentSuite", "AsyncTorrentSuite", lambda client: client.completed_runs()),
    ],
)
def test_a_workflow_that_cannot_be_served_says_so_before_anything_is_sent(
    monkeypatch: pytest.MonkeyPatch, client: str, asynchronous: str, call: Any
) -> None:
    asked: list[str] = []

    def is_there(package: str, operation: str) -> bool:
        asked.append(operation)
        return "upload_url" in operation and "for_data" not in operation

    monkeypatch.setattr(needs_module, "_is_there", is_there)
    needs_module._lacking.cache_clear()
    settings = {"base_url": "http://nowhere.localhost:9"}
    try:
        for kind in (getattr(facade, client), getattr(facade, asynchronous)):
            with pytest.raises(WorkflowUnavailable) as caught:
                asyncio.run(_awaited(call(kind(**settings))))
            assert isinstance(caught.value, PlatformError)
            assert caught.value.missing == tuple(name for name in dict.fromkeys(asked) if not is_there("", name))
            assert caught.value.missing[0] in str(caught.value)
            assert kind.__name__.removeprefix("Async").lower() in str(caught.value).replace(" ", "").lower()
    finally:
        needs_module._lacking.cache_clear()


async def _awaited(found: Any) -> Any:
    return await found


def test_an_operation_is_there_if_the_client_has_it() -> None:
    assert needs_module._is_there("generated.ica", "region.get_regions")
    assert not needs_module._is_there("generated.ica", "region.no_such")
    assert not needs_module._is_there("generated.ica", "no_such.get_regions")


ITEMS = "project_analysis_creation_batch.get_analysis_creation_batch_items"


@pytest.mark.parametrize(
    ("operation", "need", "lacking"),
    [
        ("project_data.create_download_url_for_data", {"reads": ["url"]}, []),
        (
            "project_data.create_download_url_for_data",
            {"takes": ["data_id", "body"], "reads": ["href", "url.host"]},
            ["the argument body of {}", "href in the answer of {}", "url.host in the answer of {}"],
        ),
        # Of a list either its items or its answers are read.
        (ITEMS, {"takes": ["page_size"], "reads": ["processing.status", "items.processing", "total_item_count"]}, []),
        (ITEMS, {"reads": ["work", "items.work"]}, ["work in the answer of {}", "items.work in the answer of {}"]),
    ],
)
@pytest.mark.parametrize("version", [None, "v3", "v4", "auto"])
def test_arguments_and_answers_are_looked_at_too(
    operation: str, need: dict[str, Any], lacking: list[str], version: str | None
) -> None:
    found = needs_module._lacks("generated.ica", operation, need, version)
    assert list(found) == [text.format(operation) for text in lacking]


@pytest.mark.parametrize("kind", [facade.ICA, facade.AsyncICA])
def test_a_workflow_whose_argument_is_gone_says_so(monkeypatch: pytest.MonkeyPatch, kind: Any) -> None:
    operation = "project_analysis_creation_batch.create_analysis_creation_batch"
    monkeypatch.setattr(needs_module, "_needs", lambda name: {"create_analyses": {operation: {"takes": ["analyses"]}}})
    needs_module._lacking.cache_clear()
    try:
        with pytest.raises(WorkflowUnavailable, match=f"the argument analyses of {operation}") as caught:
            asyncio.run(_awaited(kind(base_url="http://nowhere.localhost:9").create_analyses("project", {})))
        assert caught.value.missing == (f"the argument analyses of {operation}",)
    finally:
        needs_module._lacking.cache_clear()
