"""Pulls that would take away what is kept are refused, and nothing is written."""

from __future__ import annotations

import copy
import io
import json
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from typer.testing import CliRunner

from scripts import cli
from scripts.errors import PipelineError
from scripts.progress import progress
from scripts.pull import PullResult, pull
from tests.test_pipeline.serving import Answer, Site, site

quiet = partial(progress, quiet=True)
THINGS = ("lamp", "bench", "tray", "rack", "tube", "label", "freezer", "key", "shift", "order")
ENTRY = '[lab]\ntitle = "Lab"\nurl = "{url}/docs"\nform = "openapi"\nbase_url = "https://lab.example/v1"\n'


def shelf(*things: str, at: str = "/api", title: str = "Lab", **more: Any) -> dict[str, Any]:
    """A description with a list and one item of each thing, all of which have a schema."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for thing in things:
        name = thing.title()
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
        answers = {"200": {"description": "", "content": content}}
        paths[f"{at}/{thing}s"] = {"get": {"operationId": f"list{name}s", "responses": answers}}
        here = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
        item: dict[str, Any] = {"get": {"operationId": f"get{name}", "responses": answers}}
        paths[f"{at}/{thing}s/{{id}}"] = {"parameters": here, **item}
        schemas[name] = {"type": "object", "properties": {"name": {"type": "string"}}}
    info = {"title": title, "version": "1"}
    return {"openapi": "3.0.3", "info": info, "paths": paths, "components": {"schemas": schemas}, **more}


WHOLE = shelf(*THINGS)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as here:
        serve(here, WHOLE)
        yield here


def serve(web: Site, document: Any, at: str = "/docs") -> None:
    web.answers[at] = Answer(body=document if isinstance(document, bytes) else json.dumps(document).encode())


@pytest.fixture
def specs(tmp_path: Path, web: Site) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "sources.toml").write_text(ENTRY.format(url=web.url))
    return folder


def run(specs: Path, source: str | None = None, **options: Any) -> PullResult:
    return pull("lab", source, specs=specs, progress=quiet, **options)


def files(specs: Path) -> dict[str, bytes]:
    return {str(path.relative_to(specs)): path.read_bytes() for path in specs.rglob("*") if path.is_file()}


def refused(specs: Path, source: str | None = None, **options: Any) -> str:
    """What a pull says that is refused, and leaves everything as it was."""
    before = files(specs)
    with pytest.raises(PipelineError) as caught:
        run(specs, source, **options)
    assert files(specs) == before
    return str(caught.value)


def without(*paths: str, document: dict[str, Any] = WHOLE) -> dict[str, Any]:
    return document | {"paths": {path: item for path, item in document["paths"].items() if path not in paths}}


class TestLoss:
    def test_of_a_tenth_is_let_in_and_of_more_is_refused(self, web: Site, specs: Path) -> None:
        run(specs)
        serve(web, without("/api/lamps", "/api/lamps/{id}", "/api/keys"))
        said = refused(specs)
        assert said.startswith(f"{web.url}/docs: 3 of 20 operations of what is kept are not among these 17: ")
        assert "GET /api/keys, GET /api/lamps, GET /api/lamps/{}\n  hint: " in said
        assert "--force (FORCE=1)" in said
        assert run(specs, force=True).gone == ("GET /api/keys", "GET /api/lamps", "GET /api/lamps/{}")
        serve(web, without("/api/lamps", "/api/lamps/{id}", "/api/keys", "/api/racks"))
        assert run(specs).changed

    def test_is_none_where_parameters_have_other_names_or_operations_are_elsewhere(
        self, web: Site, specs: Path
    ) -> None:
        run(specs)
        respelt = json.dumps(WHOLE).replace("{id}", "{key}").replace('"name": "id"', '"name": "key"')
        serve(web, respelt.encode())
        assert run(specs).changed
        serve(web, shelf(*THINGS, at="/v2"))
        assert len(run(specs).gone) == 20
        same = copy.deepcopy(shelf(*THINGS, at="/v3"))
        for item in same["paths"].values():
            item["get"]["operationId"] = "get"
        serve(web, same)
        assert "20 of 20 operations of what is kept are not among these 20" in refused(specs)

    def test_of_webhooks_is_one(self, web: Site, specs: Path) -> None:
        hooks = {thing: {"post": {"responses": {"200": {"description": ""}}}} for thing in THINGS}
        serve(web, {"openapi": "3.1.0", "info": WHOLE["info"], "webhooks": hooks})
        run(specs)
        serve(web, {"openapi": "3.1.0", "info": WHOLE["info"], "webhooks": dict(list(hooks.items())[:5])})
        assert "POST webhook" in refused(specs)

    def test_is_told_by_the_command(self, web: Site, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(specs.parent)
        assert CliRunner().invoke(cli.app, ["pull", "lab"]).exit_code == 0
        serve(web, shelf(*THINGS[:5]))
        done = CliRunner().invoke(cli.app, ["pull", "lab"])
        assert isinstance(done.exception, PipelineError)
        assert "GET /api/keys/{}, GET /api/labels and 5 more" in str(done.exception)
        done = CliRunner().invoke(cli.app, ["pull", "lab", "--force"])
        assert (done.exit_code, "updated, 10 operations" in done.output) == (0, True)


class TestWhatIsNoDescriptionOfThePlatform:
    @pytest.mark.parametrize(
        ("page", "told"),
        [
            (b"<!doctype html><title>Sign in</title>", "this is an HTML page; a login page?"),
            (b"<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC ''>", "this is an HTML page; a login page?"),
            (b'{"message": "Sign in first"}', "neither 'openapi' nor 'swagger', but message"),
            (json.dumps(WHOLE).encode()[:-900], "hint: the document breaks off there: fetch it again"),
            (json.dumps(WHOLE, indent=1).encode()[:-5], "hint: the document breaks off there: fetch it again"),
        ],
    )
    def test_is_refused_whether_something_is_kept_or_not(self, web: Site, specs: Path, page: bytes, told: str) -> None:
        serve(web, page)
        assert told in refused(specs, force=True)
        serve(web, WHOLE)
        run(specs)
        serve(web, page)
        assert told in refused(specs)

    def test_another_platforms_is_named(self, web: Site, specs: Path) -> None:
        run(specs)
        serve(web, shelf("pet", "owner", "visit", at="", title="Pets"))
        said = refused(specs)
        assert "20 of 20 operations of what is kept are not among these 6" in said
        assert "'Pets' has 0 of 6 operations and 0 of 3 schemas in common with 'Lab'" in said
        assert run(specs, force=True).operations == 6


class TestHalves:
    def test_of_yaml_that_end_before_all_operations_are_refused(self, web: Site, specs: Path) -> None:
        run(specs)
        text = yaml("openapi", "info", "components", "paths")
        serve(web, text[: text.index(b"/api/racks:")])
        assert "8 of 20 operations of what is kept are not among these 12: " in refused(specs)

    @pytest.mark.parametrize("kept", [True, False], ids=["kept", "first"])
    def test_that_end_among_the_schemas_are_refused(self, web: Site, specs: Path, kept: bool) -> None:
        if kept:
            run(specs)
        text = yaml()
        serve(web, text[: text.index(b"    Key:")])
        said = refused(specs)
        assert "#/components/schemas: 8 of 10 component schemas that are referred to are not there: Key, Label" in said
        assert "this seems to be a part of a document" in said
        assert run(specs, force=True).operations == 20

    def test_a_reference_to_nothing_that_was_there_before_makes_no_half(self, web: Site, specs: Path) -> None:
        torn = copy.deepcopy(WHOLE)
        for name in ("Lamp", "Key"):
            del torn["components"]["schemas"][name]
        serve(web, torn)
        run(specs)
        torn["info"]["version"] = "2"
        serve(web, torn)
        assert run(specs).changed


def yaml(*order: str) -> bytes:
    """The description as a server writes it that does not sort its keys."""
    writer = YAML(typ="safe", pure=True)
    writer.default_flow_style = False
    out = io.BytesIO()
    for key in order or ("openapi", "info", "paths", "components"):
        writer.dump({key: WHOLE[key]}, out)
    return out.getvalue()


class TestServers:
    @pytest.mark.parametrize("kept", ["https://lab.example/v1", "/v1", None])
    @pytest.mark.parametrize(
        ("url", "is_refused"),
        [("https://stage.lab.example/v1", True), ("https://lab.example/v2", False), ("/v1", False)],
    )
    def test_elsewhere_are_refused(self, web: Site, specs: Path, kept: str | None, url: str, is_refused: bool) -> None:
        serve(web, WHOLE | ({"servers": [{"url": kept}]} if kept else {}))
        run(specs)
        serve(web, WHOLE | {"servers": [{"url": url}]})
        if is_refused:
            said = refused(specs)
            assert "#/servers: this description is served at stage.lab.example, what is kept at lab.example" in said
            assert "base_url" in said
        run(specs, force=is_refused)

    def test_of_each_customer_are_nobodys(self, web: Site, specs: Path) -> None:
        entry = specs / "sources.toml"
        entry.write_text(entry.read_text().replace("https://lab.example/v1", "http://localhost"))
        for host in ("one", "two"):
            serve(web, WHOLE | {"servers": [{"url": f"https://{host}.lab.example"}]})
            assert run(specs).changed


class TestFacts:
    @pytest.fixture
    def facts(self, specs: Path) -> Callable[..., PullResult]:
        (specs / "lab").mkdir()
        (specs / "lab/facts.json").write_text(json.dumps(shelf("lamp", "bench", title="Lab")))
        entry = specs / "sources.toml"
        entry.write_text(entry.read_text() + 'facts = "facts.json"\n')
        return lambda: run(specs)

    def test_another_platforms_is_not_laid_over(self, web: Site, specs: Path, facts: Callable[..., PullResult]) -> None:
        serve(web, shelf("pet", "owner", at="", title="Pets"))
        for _ in range(2):
            said = refused(specs, web.url + "/docs")
            assert "another platform's description; 'Pets' has 0 of 4 operations and 0 of 2 schemas in common" in said
            facts()
        assert run(specs, web.url + "/docs", force=True).operations == 8

    def test_what_a_server_lost_is_seen_although_the_facts_still_say_some_of_it(
        self, web: Site, specs: Path, facts: Callable[..., PullResult]
    ) -> None:
        facts()
        assert run(specs, web.url + "/docs").operations == 20
        serve(web, without("/api/racks", "/api/trays"))
        assert "2 of 16 operations of what is kept of the server's own" in refused(specs, web.url + "/docs")
        said = refused(specs)
        assert said.startswith(f"{specs}/lab/facts.json: 16 of 20 operations of what is kept are not among these 4")
        assert run(specs, force=True).operations == 4


class TestServices:
    @pytest.fixture(autouse=True)
    def listed(self, web: Site, specs: Path) -> None:
        entry = specs / "sources.toml"
        entry.write_text(entry.read_text() + 'documents = "/swagger-resources"\n')
        self.list(web, "als", "crs")
        serve(web, shelf(*THINGS), "/crs/v3/api-docs")
        serve(web, shelf("log"), "/als/v3/api-docs")
        run(specs, web.url)

    @staticmethod
    def list(web: Site, *names: str) -> None:
        serve(web, [{"name": name, "url": f"/{name}/v3/api-docs"} for name in names], "/swagger-resources")

    def test_are_looked_at_one_by_one(self, web: Site, specs: Path) -> None:
        serve(web, without("/api/logs", document=shelf("log")), "/als/v3/api-docs")
        said = refused(specs, web.url)
        assert "1 of 2 services cannot be pulled" in said
        assert "als: 1 of 2 operations of what is kept of this service are not among these 1: GET /als/api/logs" in said
        assert "FORCE=1" in said
        assert "KEEP_GOING=1" in said
        assert list(run(specs, web.url, keep_going=True).kept) == ["als"]
        assert run(specs, web.url, force=True).services == {"als": 1, "crs": 20}

    def test_do_not_vanish(self, web: Site, specs: Path) -> None:
        self.list(web, "crs")
        assert "als, pulled before, is not among these services" in refused(specs, web.url)
        assert run(specs, web.url, force=True).dropped == ("als",)

    def test_are_those_that_the_facts_know(self, web: Site, specs: Path) -> None:
        said = shelf(*THINGS, at="/crs/api")
        for item in said["paths"].values():
            item["get"]["x-service"] = "crs"
        (specs / "lab/facts.json").write_text(json.dumps(said))
        entry = specs / "sources.toml"
        entry.write_text(entry.read_text() + 'facts = "facts.json"\n')
        for path in (specs / "lab/services").iterdir():
            path.unlink()
        serve(web, shelf("pet", "owner", title="Pets"), "/crs/v3/api-docs")
        assert "crs: this seems to be another platform's description; 'Pets' has 0 of 4" in refused(specs, web.url)

    def test_that_a_person_does_not_name_any_more_may_go(self, web: Site, specs: Path) -> None:
        entry = specs / "sources.toml"
        entry.write_text(entry.read_text().replace('"/swagger-resources"', '["/als/v3/api-docs"]'))
        assert run(specs, web.url).services == {"als": 2}
