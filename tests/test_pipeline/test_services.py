"""A platform of several services is pulled from a document of each."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from scripts import cli, sources
from scripts.errors import PipelineError
from scripts.generate import understood
from scripts.prepare import prepare
from scripts.progress import progress
from scripts.pull import PullResult, pull
from tests.test_pipeline import spring
from tests.test_pipeline.serving import Answer, Site, site

quiet = partial(progress, quiet=True)
SERVICES = ("als", "crs", "drs")
ENTRY = '[bench]\ntitle = "Bench"\nurl = "{url}"\nform = "openapi"\nbase_url = "https://x"\n'
TABLE = "".join(f'documents.{name} = ["/{name}/v3/api-docs", "/{name}/v2/api-docs"]\n' for name in SERVICES)
COUNTS = {"als": 2, "crs": 2, "drs": 1}
PATHS = ["/als/api/v1/logs/{logId}", "/als/health", "/crs/api/v1/boxes", "/crs/health", "/drs/v1/drafts/{draftId}"]

Form = Callable[[str], dict[str, Any]]
FORMS = [
    pytest.param(spring.swagger2, id="swagger2"),
    pytest.param(spring.springfox, id="springfox"),
    pytest.param(spring.springdoc, id="springdoc"),
]


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as here:
        serve(here, spring.springfox)
        yield here


def serve(web: Site, form: Form, services: tuple[str, ...] = SERVICES) -> None:
    for name in services:
        for old in ("v2", "v3"):
            web.answers.pop(f"/{name}/{old}/api-docs", None)
        where = "v2" if form is spring.swagger2 else "v3"
        web.answers[f"/{name}/{where}/api-docs"] = answer(form(name))


def answer(document: Any) -> Answer:
    return Answer(body=json.dumps(document).encode())


@pytest.fixture
def specs(tmp_path: Path, web: Site) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    entry(folder, web.url, TABLE)
    return folder


def entry(specs: Path, url: str, documents: str) -> None:
    (specs / "sources.toml").write_text(ENTRY.format(url=url) + documents)


def run(specs: Path, source: str | None = None, **options: Any) -> PullResult:
    return pull("bench", source, specs=specs, progress=quiet, **options)


def description(specs: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((specs / "bench/openapi.json").read_text())
    return found


def files(specs: Path) -> dict[str, bytes]:
    return {str(path.relative_to(specs)): path.read_bytes() for path in specs.rglob("*.json")}


@pytest.mark.parametrize("form", FORMS)
def test_all_documents_become_one_description(web: Site, specs: Path, form: Form) -> None:
    serve(web, form)
    result = run(specs)
    assert (result.operations, result.services, result.kept) == (5, COUNTS, {})
    found = description(specs)
    assert list(found["paths"]) == PATHS
    assert {path: item["get"]["x-service"] for path, item in found["paths"].items()} == {p: p[1:4] for p in PATHS}
    schemas = ["Box", "Draft", "Entry", "Health", "als.Owner", "crs.Owner"]
    assert sorted(found["components"]["schemas"]) == schemas
    assert "servers" not in found
    ids = [item["get"]["operationId"] for item in found["paths"].values()]
    assert ids == ["getUsingGET", "als.up", "getUsingGET", "crs.up", "getUsingGET_1"]
    assert not run(specs).changed
    assert {operation.tag for operation in understood("bench", specs)[0].operations} >= {"metrics"}


def test_forms_may_differ_from_service_to_service(web: Site, specs: Path) -> None:
    run(specs)
    before = description(specs)
    serve(web, spring.springdoc, ("als",))
    web.answers["/als/v3/api-docs"].body = web.answers["/als/v3/api-docs"].body.replace(b'"3.0.1"', b'"3.1.0"')
    run(specs)
    assert description(specs) == before | {"openapi": "3.1.0"}


def test_with_facts_ids_tags_and_names_are_those_of_the_facts(web: Site, specs: Path) -> None:
    facts = spring.springfox("crs") | {"info": {"title": "Bench", "version": "facts"}, "servers": []}
    calls = {"/crs/api/v1/boxes": "list_boxes", "/drs/v1/drafts/{draft}": "get_draft", "/als/logs": "find_logs"}
    shape = facts["paths"]["/api/v1/boxes"]["get"] | {"tags": ["things"], "x-evidence": "inferred"}
    facts["paths"] = {path: {"get": shape | {"operationId": name}} for path, name in calls.items()}
    (specs / "bench").mkdir()
    (specs / "bench/facts.json").write_text(json.dumps(facts))
    entry(specs, "http://127.0.0.1:9", TABLE + 'facts = "facts.json"\n')
    assert run(specs).operations == 3
    assert not (specs / "bench/services").exists()
    alone = description(specs)
    for form in (spring.springfox, spring.springdoc):
        serve(web, form)
        result = run(specs, web.url + "/")
        assert (result.operations, result.services) == (6, COUNTS)
        found = description(specs)["paths"]
        ids = {path: (found[path]["get"]["operationId"], found[path]["get"].get("x-service")) for path in found}
        assert ids == {
            "/als/api/v1/logs/{logId}": ("getUsingGET", "als"),
            "/als/health": ("als.up", "als"),
            "/als/logs": ("find_logs", None),
            "/crs/api/v1/boxes": ("list_boxes", "crs"),
            "/crs/health": ("crs.up", "crs"),
            "/drs/v1/drafts/{draft}": ("get_draft", "drs"),
        }
        assert "Box" in description(specs)["components"]["schemas"]
        prepare(description(specs))
    # Where a service was never pulled, the facts are what it was.
    run(specs, force=True)
    web.answers.pop("/crs/v3/api-docs")
    result = run(specs, web.url, keep_going=True)
    assert list(result.kept) == ["crs"]
    assert description(specs)["paths"]["/crs/api/v1/boxes"] == alone["paths"]["/crs/api/v1/boxes"]


def test_services_that_cannot_be_pulled_are_named_all_and_nothing_is_written(web: Site, specs: Path) -> None:
    run(specs)
    before = files(specs)
    web.answers.pop("/als/v3/api-docs")
    web.answers["/crs/v3/api-docs"] = answer(spring.springfox("crs") | {"paths": []})
    web.answers["/crs/v2/api-docs"] = Answer(body=b"<html>Sign in</html>")
    web.answers["/drs/v3/api-docs"] = answer(spring.springfox("drs") | {"info": {"version": "2"}})
    with pytest.raises(PipelineError) as caught:
        run(specs)
    told = str(caught.value)
    assert "2 of 3 services cannot be pulled" in told
    assert f"als: {web.url}/als/v3/api-docs: the answer was 404" in told
    assert f"{web.url}/als/v2/api-docs: the answer was 404" in told
    assert f"crs: {web.url}/crs/v3/api-docs#/paths: " in told
    assert f"{web.url}/crs/v2/api-docs: this is an HTML page" in told
    assert "drs:" not in told
    assert "KEEP_GOING=1" in told
    assert files(specs) == before


def test_to_keep_going_leaves_a_service_as_it_was(web: Site, specs: Path) -> None:
    run(specs)
    before = files(specs)
    web.answers.pop("/crs/v3/api-docs")
    result = run(specs, keep_going=True)
    assert (result.changed, result.services) == (False, COUNTS)
    assert "crs/v3/api-docs: the answer was 404" in result.kept["crs"]
    assert files(specs) == before
    document = spring.springfox("drs")
    document["paths"]["/v1/more"] = document["paths"].pop("/v1/drafts/{draftId}")
    document["paths"]["/v1/more"]["get"]["parameters"] = []
    web.answers["/drs/v3/api-docs"] = answer(document)
    assert run(specs, keep_going=True).changed
    old, new = json.loads(before["bench/openapi.json"]), description(specs)
    assert list(new["paths"]) == [*PATHS[:4], "/drs/v1/more"]
    assert [new["paths"][path] for path in PATHS[:4]] == [old["paths"][path] for path in PATHS[:4]]
    assert new["components"] == old["components"]
    web.answers.clear()
    with pytest.raises(PipelineError, match="3 of 3 services cannot be pulled"):
        run(specs, keep_going=True)


def test_one_service_of_two_may_never_have_been_there(web: Site, specs: Path) -> None:
    web.answers.pop("/crs/v3/api-docs")
    assert run(specs, keep_going=True).services == {"als": 2, "drs": 1}
    assert sorted(files(specs)) == ["bench/openapi.json", "bench/services/als.json", "bench/services/drs.json"]
    entry(specs, web.url, 'documents = ["/drs/v3/api-docs"]\n')
    run(specs)
    assert sorted(files(specs)) == ["bench/openapi.json", "bench/services/drs.json"]


def test_a_document_may_be_a_text_that_holds_it(web: Site, specs: Path) -> None:
    run(specs)
    whole = description(specs)
    for name, wrap in (("als", str), ("crs", lambda text: base64.b64encode(text.encode()).decode())):
        web.answers[f"/{name}/v3/api-docs"] = answer(wrap(json.dumps(spring.springfox(name))))
    run(specs)
    assert description(specs) == whole
    web.answers["/crs/v3/api-docs"] = answer("bm90aGluZw==")
    with pytest.raises(PipelineError, match="this is a text, not an object"):
        run(specs)


def test_documents_may_be_files_of_a_folder(web: Site, specs: Path, tmp_path: Path) -> None:
    run(specs)
    before = files(specs)
    saved = tmp_path / "saved"
    saved.mkdir()
    for name, suffix in (("als", "json"), ("crs", "yaml"), ("drs", "yml")):
        (saved / f"{name}.{suffix}").write_text(json.dumps(spring.springfox(name)))
    assert run(specs, str(saved)).services == COUNTS
    assert files(specs)["bench/openapi.json"] == before["bench/openapi.json"]
    (saved / "drs.yml").unlink()
    with pytest.raises(PipelineError, match=r"1 of 3 services.*\n +drs: .*saved/drs\.json: cannot be read"):
        run(specs, str(saved))


def test_credentials_go_to_the_host_of_the_address_only(web: Site, specs: Path) -> None:
    with site() as other:
        other.answers["/drs/v3/api-docs"] = web.answers["/drs/v3/api-docs"]
        web.answers["/drs/v3/api-docs"] = Answer(302, headers={"Location": f"{other.url}/drs/v3/api-docs"})
        run(specs, headers={"Authorization": "Bearer t"})
        assert [headers.get("authorization") for _, headers in web.requests] == ["Bearer t"] * 3
        assert [headers.get("authorization") for _, headers in other.requests] == [None]


@pytest.mark.parametrize(
    ("at", "listed"),
    [
        ("/swagger-resources", [{"name": name, "url": f"/{name}/v3/api-docs"} for name in SERVICES]),
        ("/v3/api-docs/swagger-config", {"urls": [{"name": n, "url": f"/{n}/v3/api-docs"} for n in SERVICES]}),
        ("/gw/swagger-resources", [{"location": f"/v3/api-docs?group={name}"} for name in SERVICES]),
    ],
)
def test_one_address_may_list_the_documents(web: Site, specs: Path, at: str, listed: Any) -> None:
    web.answers[at] = answer(listed)
    for name in SERVICES:
        web.answers[f"/gw/v3/api-docs?group={name}"] = answer(spring.springfox(name))
    entry(specs, web.url, f'documents = "{at}"\n')
    assert run(specs).services == COUNTS
    assert list(description(specs)["paths"]) == PATHS
    web.answers[at] = answer({"openapi": "3.0.3"})
    with pytest.raises(PipelineError, match="this is no list of documents"):
        run(specs)


def test_the_command_says_what_each_service_has(web: Site, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(specs.parent)
    done = CliRunner().invoke(cli.app, ["pull", "bench"])
    assert "5 operations (als 2, crs 2, drs 1), 6 schemas" in done.output
    assert f"crs: 2 operations from {web.url}/crs/v3/api-docs" in done.output
    web.answers.pop("/crs/v3/api-docs")
    done = CliRunner().invoke(cli.app, ["pull", "bench", "--keep-going"])
    assert done.exit_code == 0
    assert "notice: service crs stays as it was: " in done.output


def test_faults_in_the_description_say_which_service_they_are_of(web: Site, specs: Path) -> None:
    run(specs)
    found = description(specs)
    found["components"]["schemas"]["crs.Owner"]["properties"]["name"]["type"] = "colour"
    (specs / "bench/openapi.json").write_text(json.dumps(found))
    [notice] = understood("bench", specs)[1]
    assert re.search(r"crs\.Owner/properties/name.*colour.*\(service crs\)", str(notice))
    found["paths"]["/crs/api/v1/boxes"]["get"]["x-paging"] = "colour"
    (specs / "bench/openapi.json").write_text(json.dumps(found))
    with pytest.raises(PipelineError, match=r"boxes/get/x-paging.*\(service crs\)"):
        understood("bench", specs)


def test_a_single_document_is_its_service_and_leaves_the_others(
    web: Site, specs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(specs)
    before = files(specs)
    saved = {"crs.json": "crs", "saved.json": "crs"}
    for name, service in saved.items():
        (tmp_path / name).write_text(json.dumps(spring.springfox(service)))
    web.answers["/files/drs.json?v=1"] = answer(spring.springfox("drs"))
    for origin in (str(tmp_path / "crs.json"), f"{web.url}/crs/v3/api-docs", f"{web.url}/files/drs.json?v=1"):
        result = run(specs, origin)
        assert (result.changed, result.services, len(result.left)) == (False, COUNTS, 2)
        assert files(specs) == before
    for origin in (str(tmp_path / "saved.json"), "-", f"{web.url}/other/v2/api-docs", f"{web.url}/x.json"):
        with pytest.raises(PipelineError, match=r"one document is one service.*als, crs, drs\n.*crs\.json, .*folder"):
            run(specs, origin)
    with pytest.raises(PipelineError, match=r"als\.json: there is no such file"):
        run(specs, str(tmp_path / "als.json"))
    assert files(specs) == before
    monkeypatch.chdir(specs.parent)
    done = CliRunner().invoke(cli.app, ["pull", "bench", "--source", str(tmp_path / "crs.json")])
    assert "notice: this is one service; als and drs stay as before\n" in done.output
    # A list of documents knows their addresses, and what was pulled before has a name.
    web.answers["/swagger-resources"] = answer([{"name": n, "url": f"/{n}/v3/api-docs"} for n in SERVICES])
    entry(specs, web.url, 'documents = "/swagger-resources"\n')
    for origin in (str(tmp_path / "crs.json"), f"{web.url}/als/v3/api-docs"):
        assert (run(specs, origin).services, len(run(specs, origin).left)) == (COUNTS, 2)


def test_what_was_pulled_before_is_not_dropped_without_a_word(
    web: Site, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run(specs)
    facts = {"openapi": "3.0.3", "info": {"title": "Bench", "version": "1"}}
    item = {"get": {"operationId": "boxes", "tags": ["crs"], "responses": {"204": {"description": ""}}}}
    (specs / "bench/facts.json").write_text(json.dumps(facts | {"paths": {"/crs/api/v1/boxes": item}}))
    entry(specs, web.url, TABLE + 'facts = "facts.json"\n')
    monkeypatch.chdir(specs.parent)
    done = CliRunner().invoke(cli.app, ["pull", "bench", "--force"])
    assert "1 operation, 0 schemas; without what was pulled of als, crs and drs before\n" in done.output
    assert "notice: 4 operations of before no longer there: GET /als/api/v1/logs/{}, " in done.output
    assert "before" not in CliRunner().invoke(cli.app, ["pull", "bench"]).output


def test_who_is_not_let_in_is_told_what_was_sent_and_which_files_would_do(
    web: Site, specs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(specs.parent)
    entry(specs, web.url, TABLE + 'token_header = "Authorization: {}"\n')
    for name in SERVICES:
        web.answers[f"/{name}/v3/api-docs"] = web.answers[f"/{name}/v2/api-docs"] = Answer(401)
    for environment, told in (
        ({}, "PULL_API_KEY, PULL_TOKEN, or PULL_HEADERS with a header in each line"),
        (
            {"PULL_TOKEN": "s3cret", "PULL_HEADERS": "X-Lab: s4cret\n\n"},
            "not accepted here (sent: X-Lab, Authorization)",
        ),
    ):
        done = CliRunner().invoke(cli.app, ["pull", "bench"], env=environment)
        text = str(done.exception)
        assert told in text
        assert "folder (als.json, crs.json, drs.json, ...)" in text
        assert text.count("als: ") == 1
        assert "als: " not in done.output
        assert "cret" not in text + done.output
    assert web.requests[-1][1]["authorization"] == "s3cret"
    assert web.requests[-1][1]["x-lab"] == "s4cret"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ('["/crs/v2/api-docs", "/als/swagger.json"]', ["crs", "als"]),
        ('["/docs/crs.json", "als.yaml"]', ["crs", "als"]),
        ('["/v3/api-docs/crs", "/v2/api-docs?group=als"]', ["crs", "als"]),
        ('["http://crs.inner:8080/v2/api-docs", "https://h/API/als/openapi.json"]', ["crs", "als"]),
    ],
)
def test_an_address_says_which_service_it_is_of(specs: Path, said: str, names: list[str]) -> None:
    entry(specs, "http://h", f"documents = {said}\n")
    assert list(sources.find("bench", specs / "sources.toml").documents) == names


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("7", "names the documents of the platform's services"),
        ("[]", "names the documents"),
        ("{}", "names the documents"),
        ('["/v3/api-docs"]', "'/v3/api-docs' does not say which service it is of"),
        ('["/crs/v2/api-docs", "/crs/v3/api-docs"]', "second address of a service 'crs'"),
        ("[7]", "7 does not say"),
        ("{crs = 7}", "an address is needed here"),
        ("{crs = []}", "an address is needed here"),
        ('{"../crs" = "/x"}', "a service's name consists of"),
    ],
)
def test_a_wrong_entry_says_what_is_wrong(specs: Path, said: str, problem: str) -> None:
    entry(specs, "http://h", f"documents = {said}\n")
    with pytest.raises(PipelineError, match=problem) as caught:
        sources.load(specs / "sources.toml")
    assert "sources.toml#/bench/documents" in str(caught.value)
    entry(specs, "http://h", 'documents = ["/crs/x.json"]\n')
    text = (specs / "sources.toml").read_text().replace('form = "openapi"', 'form = "tastypie"')
    (specs / "sources.toml").write_text(text)
    with pytest.raises(PipelineError, match="documents are written in the form openapi"):
        sources.load(specs / "sources.toml")
