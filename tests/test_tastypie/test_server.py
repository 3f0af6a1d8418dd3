"""Reading a live application."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.errors import Notice, PipelineError
from scripts.progress import progress
from scripts.pull import pull
from scripts.pull.tastypie import read_server, server
from tests.test_pipeline.serving import Answer, Site, site
from tests.test_tastypie.conftest import Convert, quiet
from tests.test_tastypie.invented import OLD, ROOT, answer, listing, new, serve

LOGIN = {"Authorization": "ApiKey ada:0123456789"}


def test_reads_every_schema_of_an_old_server(web: Site, converted: Convert) -> None:
    document = converted(serve(web, OLD))
    assert {path.removeprefix(ROOT).split("/")[0] for path in document["paths"]} == {"bench", "run", "status"}
    assert sorted(path for path, _ in web.requests) == [
        ROOT + "?fullschema=true",
        ROOT + "bench/schema/",
        ROOT + "run/schema/",
        ROOT + "status/schema/",
    ]


def test_a_newer_server_gives_everything_in_one_answer(web: Site, converted: Convert) -> None:
    converted(serve(web, new(), whole=True))
    assert [path for path, _ in web.requests] == [ROOT + "?fullschema=true"]


def test_a_newer_server_whose_whole_answer_crashes_is_asked_one_by_one(web: Site, converted: Convert) -> None:
    url = serve(web, new())
    web.answers[ROOT + "?fullschema=true"] = answer({"error_message": "Sorry."}, 500)
    assert converted(url)["paths"]


def test_both_generations_give_the_same_description(web: Site, converted: Convert, tmp_path: Path) -> None:
    notes = tmp_path / "knowledge.toml"
    notes.write_text(
        '[[note]]\nreason = "r"\nevidence = "e"\nlinks = { "bench.runs" = "run", "run.bench" = "bench" }\n'
    )
    old = converted(serve(web, OLD), notes=notes)
    assert converted(serve(web, new(), whole=True), notes=notes) == old


def test_the_slash_at_the_end_of_the_address_may_be_missing(web: Site, converted: Convert) -> None:
    url = serve(web, OLD)
    assert converted(url.rstrip("/")) == converted(url)


def test_credentials_in_the_query_go_along_to_every_schema(web: Site, converted: Convert) -> None:
    for name in OLD:
        web.answers[f"{ROOT}{name}/schema/?username=ada&api_key=k"] = answer(OLD[name])
    web.answers[ROOT + "?username=ada&api_key=k&fullschema=true"] = answer(listing(OLD))
    assert converted(web.url + ROOT + "?username=ada&api_key=k")["paths"]


def test_a_resource_listed_under_another_api_is_read_and_described_below_the_asked_root(
    web: Site, converted: Convert
) -> None:
    url = serve(web, OLD)
    entries = listing(OLD)
    entries["bench"] = {"list_endpoint": "/lab/api/mesh/v1/bench/", "schema": "/lab/api/mesh/v1/bench/schema/"}
    web.answers[ROOT + "?fullschema=true"] = answer(entries)
    document = converted(url)
    assert document["paths"][ROOT + "bench/"]["get"]["x-listed-path"] == "/lab/api/mesh/v1/bench/"
    assert not any("mesh" in path for path in [*document["paths"], *(path for path, _ in web.requests)])


def test_absolute_addresses_of_another_host_are_not_visited(web: Site, converted: Convert) -> None:
    url = serve(web, OLD)
    with site() as other:
        web.answers[ROOT + "?fullschema=true"] = answer(
            {"run": {"list_endpoint": f"{other.url}{ROOT}run/", "schema": f"{other.url}{ROOT}run/schema/"}}
        )
        assert list(converted(url, headers=LOGIN)["paths"]) != []
        assert other.requests == []


def test_credentials_reach_the_asked_origin_and_no_other(web: Site, converted: Convert) -> None:
    url = serve(web, OLD)
    with site() as other:
        other.answers["/schema"] = answer(OLD["run"])
        web.answers[ROOT + "run/schema/"] = Answer(302, headers={"Location": other.url + "/schema"})
        converted(url, headers=LOGIN)
        assert all(sent["authorization"] == LOGIN["Authorization"] for _, sent in web.requests)
        assert [path for path, _ in other.requests] == ["/schema"]
        assert "authorization" not in other.requests[0][1]


BROKEN = {
    "401": Answer(401),
    "404": Answer(404),
    "500": Answer(500),
    "html": Answer(body=b"<html>Sorry</html>"),
    "json": Answer(body=b'{"fields": '),
    "cut off": Answer(body=b"{", headers={"Content-Length": "50"}),
    "no schema": answer({"fields": []}),
    "no field": answer({"fields": {"x": 5}}),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_schema_that_cannot_be_read_is_left_out_and_named(web: Site, converted: Convert, fault: str) -> None:
    url = serve(web, OLD)
    web.answers[ROOT + "run/schema/"] = BROKEN[fault]
    told: list[Notice] = []
    document = converted(url, told=told)
    assert {entry["name"] for entry in document["tags"]} == {"bench", "status"}
    (message,) = map(str, told)
    assert "'run'" in message
    assert "left out" in message
    assert f"{web.url}{ROOT}run/schema/" in message
    assert "unreadable = ['run']" in message
    assert (fault in message) == fault.isdigit()


def test_a_schema_that_never_comes_is_left_out(web: Site, converted: Convert, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_SECONDS", 0.05)
    url = serve(web, OLD)
    web.answers[ROOT + "run/schema/"] = Answer(after=0.3)
    told: list[Notice] = []
    assert "run" not in converted(url, told=told)["components"]["schemas"]
    assert "'run'" in str(told[0])


def test_a_server_of_which_no_schema_can_be_read_is_an_error(web: Site, converted: Convert) -> None:
    url = serve(web, OLD)
    for name in OLD:
        web.answers[f"{ROOT}{name}/schema/"] = Answer(401)
    with pytest.raises(PipelineError, match=r"(?s)'bench'.*--api-key USER:KEY"):
        converted(url)
    with pytest.raises(PipelineError, match="not accepted") as caught:
        converted(url, headers=LOGIN)
    assert "0123456789" not in str(caught.value)


def test_a_resource_that_is_known_to_be_unreadable_is_left_out(web: Site, converted: Convert, tmp_path: Path) -> None:
    notes = tmp_path / "knowledge.toml"
    notes.write_text('[[note]]\nreason = "r"\nevidence = "e"\nunreadable = ["run"]\n')
    url = serve(web, OLD)
    web.answers[ROOT + "run/schema/"] = Answer(500)
    assert "run" not in converted(url, notes=notes)["components"]["schemas"]


@pytest.mark.parametrize(
    "body",
    [b'{"meta": {"limit": 20}, "objects": []}', b"{}", b"[]", b"<html>Log in</html>", b"", b'{"run": {"fields": {}}}'],
)
def test_an_address_that_is_no_root_is_refused(web: Site, converted: Convert, body: bytes) -> None:
    web.answers[ROOT + "?fullschema=true"] = Answer(body=body)
    with pytest.raises(PipelineError):
        converted(web.url + ROOT)


def test_an_address_where_nothing_is_says_which_one_is_needed(web: Site, converted: Convert) -> None:
    with pytest.raises(PipelineError, match="address of the API itself"):
        converted(web.url + "/lab/api/")


@pytest.mark.parametrize("name", ["..", "a/../b", "", ".", "a//b"])
def test_a_name_that_would_leave_the_root_is_refused(web: Site, converted: Convert, name: str) -> None:
    web.answers[ROOT + "?fullschema=true"] = answer({name: {"list_endpoint": "/", "schema": "/"}})
    with pytest.raises(PipelineError, match="cannot be called"):
        converted(web.url + ROOT)


def test_what_is_no_address_is_refused(converted: Convert) -> None:
    with pytest.raises(PipelineError):
        converted("http://[")
    with pytest.raises(PipelineError, match="only http"):
        converted("ftp://lab/api/v1/")


def test_a_saved_whole_listing_gives_what_the_server_gives(web: Site, converted: Convert) -> None:
    saved = json.dumps(listing(new(), whole=True)).encode()
    assert converted("saved.json", saved) == converted(serve(web, new(), whole=True))


def test_a_pull_tells_in_the_end_what_it_left_out(web: Site, tmp_path: Path) -> None:
    specs = tmp_path / "specs"
    specs.mkdir()
    url = serve(web, OLD)
    (specs / "sources.toml").write_text(
        f'[lab]\ntitle = "Lab"\nurl = "{url}"\nform = "tastypie"\nbase_url = "{web.url}"\n'
    )
    assert pull("lab", headers=LOGIN, specs=specs, progress=quiet).notices == ()
    web.answers[ROOT + "run/schema/"] = Answer(500)
    with pytest.raises(PipelineError, match=r"4 of 18 operations .*\n.*: the schema of 'run' cannot be read: "):
        pull("lab", specs=specs, progress=quiet)
    result = pull("lab", specs=specs, progress=quiet, force=True)
    assert "run" not in json.loads(result.path.read_bytes())["components"]["schemas"]
    assert [notice.problem for notice in result.notices] == [
        "the schema of 'run' cannot be read: the answer was 500 Internal Server Error; it is left out"
    ]
    before = result.path.read_bytes()
    for name in OLD:
        web.answers[f"{ROOT}{name}/schema/"] = Answer(500)
    with pytest.raises(PipelineError, match="'bench'"):
        pull("lab", specs=specs, progress=quiet)
    assert result.path.read_bytes() == before


def test_progress_counts_the_resources(web: Site, capsys: pytest.CaptureFixture[str]) -> None:
    read_server(serve(web, OLD), {}, "Pulling Lab", progress)
    assert capsys.readouterr().err.startswith("Pulling Lab")
