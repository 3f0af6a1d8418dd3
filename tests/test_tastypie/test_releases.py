"""Several releases of one application, made one description."""

from __future__ import annotations

import copy
import itertools
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.errors import PipelineError
from scripts.prepare import prepare
from scripts.pull import PullResult, pull
from scripts.pull.tastypie.releases import released, span
from tests.test_pipeline.serving import Answer, Site, site
from tests.test_tastypie.conftest import quiet
from tests.test_tastypie.invented import OLD, answer, field, listing, relation, schema, serve
from tests.test_tastypie.test_description import operation

Pull = Callable[..., PullResult]
NOTES = """
[[note]]
reason = "r"
evidence = "e"
links = { "bench.runs" = "run" }
release = { "about/" = "release" }
"""


def earlier() -> dict[str, Any]:
    """A release before: without `weight`, with a field that is gone now, and without `shelf`."""
    schemas = copy.deepcopy(OLD)
    del schemas["bench"]["fields"]["weight"]
    schemas["bench"]["fields"]["colour"] = field("string")
    schemas["bench"]["filtering"] |= {"colour": 1}
    schemas["run"]["fields"]["count"] = field("integer")
    schemas["run"]["allowed_detail_http_methods"] = ["get", "delete"]
    return schemas


def later() -> dict[str, Any]:
    schemas = copy.deepcopy(OLD)
    schemas["bench"]["filtering"] |= {"weight": 1}
    schemas["shelf"] = schema({"benches": relation("to_many")})
    return schemas


@pytest.fixture
def pulled(tmp_path: Path) -> Pull:
    specs = tmp_path / "specs"
    (specs / "lab").mkdir(parents=True)
    (specs / "sources.toml").write_text(
        '[lab]\ntitle = "Lab"\nurl = "http://127.0.0.1:9/"\nform = "tastypie"\nbase_url = "http://127.0.0.1:9"\n'
    )
    (specs / "lab/knowledge.toml").write_text(NOTES)

    def pull_it(source: Any, release: str | None = None, **options: Any) -> PullResult:
        if not isinstance(source, str):
            file = tmp_path / "saved.json"
            file.write_text(json.dumps(listing(source, whole=True)))
            source = str(file)
        return pull("lab", source, release=release, specs=specs, progress=quiet, **options)

    return pull_it


def read(result: PullResult) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(result.path.read_bytes())
    prepare(found)
    return found


def test_each_part_says_in_which_releases_it_was_seen(pulled: Pull) -> None:
    pulled(earlier(), "1.9")
    document = read(pulled(later(), "1.10.2"))
    assert document["x-releases"] == ["1.9", "1.10.2"]
    bench = document["components"]["schemas"]["bench"]["properties"]
    assert bench["colour"]["x-until"] == "1.9"
    assert bench["weight"]["x-since"] == "1.10.2"
    assert not bench["title"].keys() & {"x-since", "x-until"}
    assert operation(document, "bench", "list")["x-filters-releases"] == {
        "colour": {"x-until": "1.9"},
        "weight": {"x-since": "1.10.2"},
    }
    assert operation(document, "shelf", "list")["x-since"] == "1.10.2"
    assert operation(document, "run", "delete")["x-until"] == "1.9"
    # Where releases differ, the last one is right.
    assert document["components"]["schemas"]["run"]["properties"]["count"]["type"] == ["string", "null"]


def test_the_order_of_pulls_makes_no_difference_and_a_second_one_changes_nothing(pulled: Pull) -> None:
    between = copy.deepcopy(OLD)
    releases = {"1": earlier(), "2": between, "3": later()}
    found = set()
    for order in itertools.permutations(releases):
        for release in order:
            result = pulled(releases[release], release)
        assert not pulled(releases[order[0]], order[0]).changed
        found.add(result.path.read_bytes())
        result.path.unlink()
    assert len(found) == 1


def test_what_a_release_lost_when_it_is_pulled_again_is_gone(pulled: Pull) -> None:
    pulled(earlier(), "1")
    pulled(later(), "2")
    document = read(pulled(OLD, "2", force=True))
    assert "shelf" not in document["components"]["schemas"]
    assert document["components"]["schemas"]["bench"]["properties"]["colour"]["x-until"] == "1"


def test_a_server_that_shows_few_resources_is_not_taken_for_its_whole_release(pulled: Pull) -> None:
    path = pulled(later(), "2").path
    before = path.read_bytes()
    few = {"run": later()["run"]}
    for release, told in (("2", "release 2"), ("3", "release 2"), ("1", "release 2"), (None, "what is kept")):
        with pytest.raises(PipelineError, match=rf"operations of {told} are not (.*\n)+  hint: an account without"):
            pulled(few, release)
    assert path.read_bytes() == before
    assert read(pulled(few, "3", force=True))["x-releases"] == ["2", "3"]


def test_a_part_that_went_and_came_again_says_where_it_was_not(pulled: Pull) -> None:
    for release, schemas in (("1", earlier()), ("2", OLD), ("3", earlier())):
        result = pulled(schemas, release)
    colour = read(result)["components"]["schemas"]["bench"]["properties"]["colour"]
    assert {key: value for key, value in colour.items() if key.startswith("x-")} == {"x-absent": ["2"]}
    assert not pulled(str(result.path)).changed


@pytest.mark.parametrize("seen", [("1",), ("2",), ("3", "10"), ("1", "10"), ("2", "10"), ("1", "2", "3", "10")])
def test_what_is_said_is_what_was_seen(seen: tuple[str, ...]) -> None:
    known = ("1", "2", "3", "10")
    assert released(span(frozenset(seen), known), known) == frozenset(seen)


def test_a_server_says_itself_which_release_it_is(pulled: Pull) -> None:
    pulled(earlier(), "1.9")
    with site() as web:
        url = serve(web, later())
        root = url.removeprefix(web.url)
        web.answers[f"{root}about/"] = answer({"release": "1.10"})
        assert read(pulled(url))["x-releases"] == ["1.9", "1.10"]
        with pytest.raises(PipelineError, match=r"release 1\.10, not 1\.11"):
            pulled(url, "1.11")
        web.answers[f"{root}about/"] = answer({"release": "a nightly build"})
        assert read(pulled(url, "1.11"))["x-releases"] == ["1.9", "1.10", "1.11"]


def test_a_schema_that_cannot_be_read_stays_as_it_was_in_the_release_or_the_one_before(pulled: Pull, web: Site) -> None:
    pulled(earlier(), "1")
    before = pulled(later(), "2").path.read_bytes()
    url = serve(web, later())
    web.answers[url.removeprefix(web.url) + "bench/schema/"] = Answer(500)
    again = pulled(url, "2")
    assert again.path.read_bytes() == before
    assert ["stays as it was" in notice.problem for notice in again.notices] == [True]
    bench = read(pulled(url, "3"))["components"]["schemas"]["bench"]["properties"]
    assert (bench["weight"]["x-since"], bench["colour"]["x-until"]) == ("2", "1")


def test_a_server_of_an_unknown_release_replaces_all_and_that_is_told(pulled: Pull, web: Site) -> None:
    pulled(earlier(), "1.9")
    result = pulled(serve(web, later()))
    assert "x-releases" not in read(result)
    (notice,) = result.notices
    assert "what was kept of 1.9 is replaced" in notice.problem
    assert "RELEASE=" in str(notice.hint)


@pytest.mark.parametrize("release", ["", "1.x", "v2", "1..2"])
def test_what_is_no_release_is_refused(pulled: Pull, release: str) -> None:
    with pytest.raises(PipelineError, match="no release"):
        pulled(OLD, release)


def test_a_description_of_releases_has_no_release_of_its_own(pulled: Pull) -> None:
    path = str(pulled(OLD, "1").path)
    with pytest.raises(PipelineError, match="leave RELEASE out"):
        pulled(path, "2")


def test_a_description_from_elsewhere_is_refused(pulled: Pull, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"responses": {}}}}}')
    with pytest.raises(PipelineError, match="not the schemas of a Tastypie application"):
        pulled(str(other))
