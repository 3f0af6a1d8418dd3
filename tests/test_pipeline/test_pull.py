"""Fetching a description and keeping it."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scripts import sources
from scripts.errors import PipelineError
from scripts.progress import progress
from scripts.pull import PullResult, describe, fetching, pull
from tests.test_pipeline.serving import Answer, Site, site

RUN = {"type": "object", "description": "One run.", "properties": {"title": {"type": "string"}}}
CONTENT = {"application/json": {"schema": {"$ref": "#/components/schemas/Run"}}}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.1",
    "info": {"title": "Booking", "version": "2"},
    "paths": {"/runs": {"get": {"summary": "Runs", "responses": {"200": {"description": "Yes.", "content": CONTENT}}}}},
    "components": {"schemas": {"Run": RUN}},
}
JSON = json.dumps(DOCUMENT).encode()
quiet = partial(progress, quiet=True)


def as_yaml(document: object) -> bytes:
    out = io.BytesIO()
    YAML(typ="safe", pure=True).dump(document, out)
    return out.getvalue()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")


@pytest.fixture
def web() -> Iterator[Site]:
    with site() as here:
        here.answers["/openapi.json"] = Answer(body=JSON)
        yield here


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "specs"
    folder.mkdir()
    (folder / "sources.toml").write_text(
        '[booking]\ntitle = "Booking"\nurl = "http://127.0.0.1:9/openapi.json"\nform = "openapi"\nbase_url = "https://x"\n'
    )
    return folder


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "booking.txt"
    path.write_bytes(JSON)
    return path


def problem(specs: Path, source: str, **options: Any) -> str:
    with pytest.raises(PipelineError) as caught:
        pull("booking", source, specs=specs, progress=quiet, **options)
    return str(caught.value)


class TestWhatIsKept:
    def test_is_the_reduced_description_with_its_size(self, specs: Path, document: Path) -> None:
        result = pull("booking", str(document), specs=specs, progress=quiet)
        assert result == PullResult(specs / "booking" / "openapi.json", changed=True, operations=1, schemas=1)
        kept = json.loads(result.path.read_bytes())
        assert kept["components"]["schemas"]["Run"] == {"properties": {"title": {"type": "string"}}, "type": "object"}
        assert kept["paths"]["/runs"]["get"]["responses"]["200"] == {"content": CONTENT, "description": "200"}
        assert result.path.read_text().endswith("}\n")

    def test_is_not_written_again_when_nothing_changed(self, specs: Path, document: Path) -> None:
        path = pull("booking", str(document), specs=specs, progress=quiet).path
        os.utime(path, (1, 1))
        assert not pull("booking", str(document), specs=specs, progress=quiet).changed
        assert path.stat().st_mtime == 1

    def test_is_the_same_to_the_byte_for_json_and_yaml(self, specs: Path, document: Path) -> None:
        path = pull("booking", str(document), specs=specs, progress=quiet).path
        before = path.read_bytes()
        document.write_bytes(as_yaml(DOCUMENT))
        assert not pull("booking", str(document), specs=specs, progress=quiet).changed
        document.write_bytes(b"\xef\xbb\xbf" + json.dumps(DOCUMENT, indent=4).replace("\n", "\r\n").encode())
        assert not pull("booking", str(document), specs=specs, progress=quiet).changed
        assert path.read_bytes() == before

    def test_can_keep_the_prose(self, specs: Path, document: Path) -> None:
        path = pull("booking", str(document), specs=specs, keep_prose=True, progress=quiet).path
        assert json.loads(path.read_bytes()) == DOCUMENT

    def test_survives_a_failed_pull_untouched(self, specs: Path, document: Path) -> None:
        path = pull("booking", str(document), specs=specs, progress=quiet).path
        before = path.read_bytes()
        document.write_bytes(JSON[:-20])
        assert "line 1, column" in problem(specs, str(document))
        assert path.read_bytes() == before
        assert os.listdir(path.parent) == ["openapi.json"]

    def test_survives_a_failed_write_untouched(
        self, specs: Path, document: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = pull("booking", str(document), specs=specs, progress=quiet).path
        before = path.read_bytes()
        document.write_bytes(JSON.replace(b"/runs", b"/plans"))

        def full(self: Path, target: Path) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
        assert "cannot be written: No space left on device" in problem(specs, str(document), force=True)
        assert path.read_bytes() == before
        assert os.listdir(path.parent) == ["openapi.json"]

    def test_an_unquoted_version_number_is_text(self) -> None:
        assert describe(b"openapi: 3.1\npaths: {/a: {}}\n", "a")["openapi"] == "3.1"

    def test_webhooks_alone_are_a_description(self) -> None:
        found = describe(b'{"openapi": "3.1.0", "paths": null, "webhooks": {"done": {"post": {}}}}', "a")
        assert found == {"openapi": "3.1.0", "webhooks": {"done": {"post": {}}}}


class TestSources:
    def test_standard_input_is_one(self, specs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(JSON)))
        assert pull("booking", "-", specs=specs, progress=quiet).operations == 1
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"")))
        assert problem(specs, "-") == "standard input: this document is empty"

    def test_a_file_that_cannot_be_read_is_named(self, specs: Path, tmp_path: Path) -> None:
        assert problem(specs, "nowhere.json") == "nowhere.json: cannot be read: No such file or directory"
        assert "cannot be read: Is a directory" in problem(specs, str(tmp_path))

    def test_a_platform_that_is_not_listed_is_refused(self, specs: Path) -> None:
        with pytest.raises(PipelineError, match="known: booking") as caught:
            pull("bookings", "-", specs=specs)
        assert "did you mean 'booking'?" in str(caught.value)

    @pytest.mark.parametrize(
        ("text", "place"),
        [
            ("title = 1", "#/title: a platform is a table"),
            ("[a]\nurl = 'x'", "#/a/title: a text is needed"),
            ("[a]\ntitle='a'\nurl='u'\nbase_url='b'\nform='x'", "#/a/form: unknown form"),
            ("[a]\ntitel='a'", "#/a/titel: unknown key"),
            (
                "[a]\ntitle='a'\nurl='u'\nbase_url='b'\nform='openapi'\nnulls='no'",
                "#/a/nulls: unknown; known: described",
            ),
            (
                "[a]\ntitle='a'\nurl='u'\nbase_url='b'\nform='openapi'\nclient='A B'",
                "#/a/client: this is a name in Python",
            ),
            (
                "[a]\ntitle='a'\nurl='u'\nbase_url='b'\nform='openapi'\nvariable='with'",
                "#/a/variable: this is a name in Python",
            ),
            ("['A b']\n", "#/A b: a platform's name"),
            ("[", "this is not TOML"),
        ],
    )
    def test_a_wrong_list_of_platforms_names_the_place(self, specs: Path, text: str, place: str) -> None:
        (specs / "sources.toml").write_text(text)
        with pytest.raises(PipelineError) as caught:
            sources.load(specs / "sources.toml")
        assert f"sources.toml{'' if place.startswith('#') else ': '}{place}" in str(caught.value)

    def test_the_list_in_this_project_can_be_read(self) -> None:
        found = sources.load(Path(__file__).parents[2] / "specs" / "sources.toml")
        assert found["ica"].base_url == "https://ica.illumina.com/ica/rest"
        assert (found["ica"].client_name, found["ica"].variable_name) == ("ICA", "ica")
        assert (found["torrent_suite"].client_name, found["torrent_suite"].variable_name) == ("TorrentSuite", "ts")


class TestUrls:
    def test_a_url_is_fetched_with_the_given_headers(self, specs: Path, web: Site) -> None:
        result = pull("booking", web.url + "/openapi.json", headers={"X-API-Key": "k"}, specs=specs, progress=quiet)
        assert result.changed
        assert web.requests[0][1]["x-api-key"] == "k"
        assert web.requests[0][1]["accept"].startswith("application/json")

    def test_the_listed_url_is_the_default(self, specs: Path, web: Site) -> None:
        listed = (specs / "sources.toml").read_text().replace("127.0.0.1:9", f"127.0.0.1:{web.port}")
        (specs / "sources.toml").write_text(listed)
        assert pull("booking", specs=specs, progress=quiet).operations == 1

    def test_gzip_on_the_way_and_gzip_as_a_file_are_unpacked(self, specs: Path, web: Site) -> None:
        packed = gzip.compress(JSON)
        web.answers["/way"] = Answer(body=packed, headers={"Content-Encoding": "gzip"})
        web.answers["/openapi.json.gz"] = Answer(body=packed, headers={"Content-Type": "application/gzip"})
        for path in ("/way", "/openapi.json.gz"):
            assert pull("booking", web.url + path, specs=specs, progress=quiet).operations == 1

    def test_an_answer_of_unknown_length_is_read_to_its_end(self, specs: Path, web: Site) -> None:
        web.answers["/open"] = Answer(body=JSON, headers={"Unsized": "yes"})
        assert pull("booking", web.url + "/open", specs=specs, progress=quiet).operations == 1

    def test_an_answer_that_is_too_large_is_refused(
        self, specs: Path, web: Site, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(fetching, "MAX_BYTES", 100)
        assert "the answer is larger than" in problem(specs, web.url + "/openapi.json")

    def test_an_answer_that_breaks_off_is_an_error(self, specs: Path, web: Site) -> None:
        web.answers["/cut"] = Answer(body=JSON, headers={"Content-Length": str(len(JSON) + 10)})
        assert "the request failed" in problem(specs, web.url + "/cut")

    def test_a_server_that_is_not_there_is_an_error(self, specs: Path) -> None:
        text = problem(specs, "http://127.0.0.1:9/openapi.json?key=secret")
        assert text.startswith("http://127.0.0.1:9/openapi.json: the request failed")
        assert "secret" not in text

    @pytest.mark.parametrize("url", ["ftp://127.0.0.1/a", "http:///a", "http://a:b:c/"])
    def test_an_address_that_is_none_is_refused(self, specs: Path, url: str) -> None:
        text = problem(specs, url)
        assert "only http and https" in text or "not a URL" in text

    def test_a_failure_shows_neither_query_nor_password(self, specs: Path, web: Site) -> None:
        text = problem(specs, f"http://me:secret@127.0.0.1:{web.port}/gone?key=secret#secret")
        assert text == f"http://127.0.0.1:{web.port}/gone: the answer was 404 Not Found"

    def test_a_status_of_no_standard_is_named_too(self, specs: Path, web: Site) -> None:
        web.answers["/odd"] = Answer(status=520)
        assert "the answer was 520" in problem(specs, web.url + "/odd")

    def test_a_login_page_is_recognised(self, specs: Path, web: Site) -> None:
        web.answers["/page"] = Answer(body=b"<!doctype html><title>Sign in</title>")
        assert "this is an HTML page; a login page?" in problem(specs, web.url + "/page")

    @pytest.mark.parametrize("status", [401, 403])
    def test_a_refusal_says_which_credentials_to_give(self, specs: Path, web: Site, status: int) -> None:
        web.answers["/closed"] = Answer(status=status)
        assert "hint: give credentials (--api-key, --token or --header" in problem(specs, web.url + "/closed")
        text = problem(specs, web.url + "/closed", headers={"Authorization": "Bearer secret"})
        assert "not accepted here" in text
        assert "secret" not in text

    @pytest.mark.parametrize("value", ["two\nlines", "na\u00efve", "nul\0"])
    def test_a_header_that_cannot_be_sent_is_named_without_its_value(self, specs: Path, web: Site, value: str) -> None:
        text = problem(specs, web.url + "/openapi.json", headers={"X-API-Key": value})
        assert "the header 'X-API-Key' holds a character" in text
        assert value not in text


class TestRedirects:
    def test_on_the_same_host_keep_the_credentials(self, specs: Path, web: Site) -> None:
        web.answers["/old"] = Answer(status=302, headers={"Location": "/openapi.json"})
        pull("booking", web.url + "/old", headers={"X-API-Key": "k"}, specs=specs, progress=quiet)
        assert [headers.get("x-api-key") for _, headers in web.requests] == ["k", "k"]

    def test_to_another_host_lose_them(self, specs: Path, web: Site) -> None:
        with site() as other:
            other.answers["/openapi.json"] = Answer(body=JSON)
            web.answers["/old"] = Answer(status=307, headers={"Location": other.url + "/openapi.json"})
            start = f"http://me:secret@127.0.0.1:{web.port}/old"
            headers = {"X-API-Key": "k", "Cookie": "c=1"}
            pull("booking", start, headers=headers, specs=specs, progress=quiet)
            first, second = web.requests[0][1], other.requests[0][1]
            assert first["authorization"].startswith("Basic ")
            assert first["x-api-key"] == "k"
            assert not {"authorization", "x-api-key", "cookie"} & set(second)

    def test_to_another_host_that_wants_a_login_say_so(self, specs: Path, web: Site) -> None:
        with site() as other:
            other.answers["/openapi.json"] = Answer(status=401)
            web.answers["/old"] = Answer(status=302, headers={"Location": other.url + "/openapi.json"})
            text = problem(specs, web.url + "/old", headers={"X-API-Key": "k"})
            assert "the credentials were not sent to it" in text

    def test_that_bring_a_password_of_their_own_do_not_use_it(self, specs: Path, web: Site) -> None:
        with site() as other:
            other.answers["/openapi.json"] = Answer(body=JSON)
            location = f"http://me:theirs@127.0.0.1:{other.port}/openapi.json"
            web.answers["/old"] = Answer(status=302, headers={"Location": location})
            pull("booking", web.url + "/old", specs=specs, progress=quiet)
            assert "authorization" not in other.requests[0][1]

    @pytest.mark.parametrize(
        ("location", "what"),
        [
            ("/round", "more than 5 redirects"),
            ("file:///etc/passwd", "only http and https"),
            ("http://a:b/", "Invalid URL in location header"),
        ],
    )
    def test_that_lead_nowhere_end_in_an_error(self, specs: Path, web: Site, location: str, what: str) -> None:
        web.answers["/round"] = Answer(status=302, headers={"Location": location})
        assert what in problem(specs, web.url + "/round")


def description(**schemas: Any) -> bytes:
    return json.dumps({"openapi": "3.0.1", "paths": {"/a": {}}, "components": {"schemas": schemas}}).encode()


def refused(data: bytes) -> str:
    with pytest.raises(PipelineError) as caught:
        describe(data, "a.json")
    return str(caught.value)


class TestSanity:
    @pytest.mark.parametrize("paths", [b"", b', "paths": null', b', "paths": {}'])
    def test_a_description_of_nothing_is_refused(self, paths: bytes) -> None:
        assert refused(b'{"openapi": "3.0.1"' + paths + b"}") == "a.json#/paths: this description has no paths"

    def test_another_kind_of_document_is_refused(self) -> None:
        assert "neither 'openapi' nor 'swagger', but message" in refused(b'{"message": "Forbidden"}')

    @pytest.mark.parametrize(
        "target",
        ["#/components/schemas/Plann", "other.yaml#/Run", "https://x.example/run.json", "#node", "List", "#/a~b"],
    )
    def test_a_reference_to_nothing_is_kept_for_a_correction(self, target: str) -> None:
        schemas = {"Run": {"properties": {"plan": {"$ref": target}}}, "Loop": {"$ref": "#/components/schemas/Loop"}}
        assert describe(description(**schemas), "a")["components"]["schemas"] == schemas

    def test_a_long_chain_of_references_is_followed(self) -> None:
        chain = {f"S{n}": {"$ref": f"#/components/schemas/S{n + 1}"} for n in range(20_000)}
        assert describe(description(**chain, S20000={}), "a")["components"]["schemas"]["S20000"] == {}

    def test_recursion_is_no_circle(self) -> None:
        ref = {"$ref": "#/components/schemas/A"}
        schemas = {"A": {"properties": {"a": ref, "b": {"$ref": "#/components/schemas/B"}}}, "B": ref}
        assert describe(description(**schemas), "a")["components"]["schemas"] == schemas

    def test_references_may_be_escaped(self) -> None:
        schemas: dict[str, Any] = {"Run Plan/1~": {}, "a%b": {}}
        refs = {"A": {"$ref": "#/components/schemas/Run%20Plan~11~0"}, "B": {"$ref": "#/components/schemas/a%25b"}}
        found = describe(description(**schemas, **refs), "a")["components"]["schemas"]
        assert found == schemas | refs

    def test_what_looks_like_a_reference_in_a_value_is_none(self) -> None:
        schemas = {"A": {"default": {"$ref": "nowhere"}, "properties": {"$ref": {"type": "string"}}}}
        assert describe(description(**schemas), "a")["components"]["schemas"] == schemas


class TestProgress:
    def test_outside_a_terminal_is_told_in_lines(
        self, specs: Path, web: Site, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pull("booking", web.url + "/openapi.json", specs=specs)
        out, err = capsys.readouterr()
        assert out == ""
        assert err.splitlines()[:2] == ["Pulling Booking", "Reading Booking"]
        assert "bytes from http://127.0.0.1" in err

    def test_says_each_label_once(self, capsys: pytest.CaptureFixture[str]) -> None:
        with progress("Counting", 3) as step:
            for label in ("one", "one", "", "two"):
                step(1, label)
        assert capsys.readouterr().err == "Counting\n  one\n  two\n"

    def test_on_a_terminal_is_a_bar(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
        for total in (2, None):
            with progress("Counting", total) as step:
                step(1, "[/half]")

    def test_when_quiet_is_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        with progress("Counting", quiet=True) as step:
            step(1, "one")
        assert capsys.readouterr() == ("", "")
