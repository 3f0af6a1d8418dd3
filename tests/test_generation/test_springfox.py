"""A Spring server's description with all faults at once: pulled over loopback, regenerated, and called on the wire."""

from __future__ import annotations

import functools
import importlib
import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header

import generated
from facade.call.credentials import Credentials
from facade.client.base import Platform
from facade.client.clients import SyncClient
from generated.runtime.files import File
from generated.runtime.views import Sync
from scripts.check.ledger import Ledger
from scripts.errors import Notice
from scripts.generate import corrected, regenerate, understood
from scripts.progress import progress
from scripts.pull import pull
from tests.test_pipeline.serving import Answer, site
from tests.test_pipeline.springfox import FORM, JSON, MULTIPART

from .workshop import Package

NAME = "greenhouse"
SOURCE = """[greenhouse]
title = "Greenhouse"
url = "http://127.0.0.1:9/v2/api-docs"
form = "openapi"
base_url = "http://127.0.0.1:9/garden"
"""
OVERRIDE = """[[override]]
where = "/components/schemas/Plant/properties/view"
op = "set"
json = '{"type": "object", "properties": {"window": {"type": "string"}}}'
reason = "The class of views is not described."
evidence = "Answers have a window."
"""


class Arrived(NamedTuple):
    """A request as the server got it."""

    target: str
    headers: dict[str, str]
    body: bytes

    def parts(self) -> tuple[list[tuple[str, str]], list[tuple[str, str, bytes]]]:
        """The fields and the files of a form."""
        media_type, options = parse_options_header(self.headers["content-type"])
        parser = FormDataParser(stream_factory=lambda *_facts, **_more: BytesIO(), silent=False)
        _, fields, files = parser.parse(BytesIO(self.body), media_type, len(self.body), options)
        found = [(name, str(file.filename), file.read()) for name, file in files.items(multi=True)]
        return list(fields.items(multi=True)), found


class House(NamedTuple):
    """The pulled and generated platform."""

    specs: Path
    package: Package
    pulled: tuple[Notice, ...]
    told: list[Notice]
    client: Any
    arrived: list[Arrived]

    def call(self, identifier: str, *arguments: Any, **named: Any) -> Any:
        operation = self.package.operation(identifier)
        return getattr(getattr(self.client, operation.tag), operation.name)(*arguments, **named)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    folder = tmp_path_factory.mktemp("springfox")
    specs, target, quiet = folder / "specs", folder / "made", functools.partial(progress, quiet=True)
    (specs / NAME).mkdir(parents=True)
    (specs / "sources.toml").write_text(SOURCE)
    (specs / NAME / "overrides.toml").write_text(OVERRIDE)
    with site() as web:
        web.answers["/v2/api-docs"] = Answer(body=JSON)
        result = pull(NAME, web.url + "/v2/api-docs", specs=specs, progress=quiet)
    told: list[Notice] = []
    assert regenerate(specs, target, tell=told.extend, show=quiet) == {NAME: True}
    # The package shares the real runtime, as the facade's clients do.
    generated.__path__.append(str(target))
    arrived: list[Arrived] = []
    try:
        with _listening(arrived) as address, _client(address) as client:
            package = Package(target / NAME, f"generated.{NAME}")
            yield House(specs, package, result.notices, told, client, arrived)
    finally:
        generated.__path__.remove(str(target))
        for name in [name for name in sys.modules if name.startswith(f"generated.{NAME}")]:
            del sys.modules[name]


def _client(address: str) -> Any:
    api = importlib.import_module(f"generated.{NAME}.client").Api[Sync]
    said = {"name": NAME, "title": NAME, "package": f"generated.{NAME}", "base_url": address}

    def begin(self: Any) -> None:
        self._start(lambda base_url: Credentials(), None, base_url=address)

    of = {"_platform": type("Greenhouse", (Platform,), said), "__init__": begin}
    return type("Greenhouse", (SyncClient, *api.__mro_entries__((api,))), of)()


class _listening:
    """A server that remembers what arrives, and answers `{}`."""

    def __init__(self, arrived: list[Arrived]) -> None:
        class Handler(BaseHTTPRequestHandler):
            def answer(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                body = self._chunks() if "transfer-encoding" in headers else b""
                body += self.rfile.read(int(headers.get("content-length", 0)))
                arrived.append(Arrived(self.path, headers, body))
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", "2")
                self.end_headers()
                self.wfile.write(b"{}")

            do_GET = do_POST = do_PUT = answer

            def _chunks(self) -> bytes:
                found = b""
                while size := int(self.rfile.readline(), 16):
                    found += self.rfile.read(size)
                    self.rfile.readline()
                self.rfile.readline()
                return found

            def log_message(self, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> str:
        self._thread.start()
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __exit__(self, *problem: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def test_every_field_and_file_of_a_form_arrives(house: House) -> None:
    body = {
        "photo": File(b"rose", "rose.jpg"),
        "more": [b"one", File(b"two", "two.jpg")],
        "plan": b"plan",
        "notes": ["a", "b"],
        "marks": ["c", "d"],
        "plant": {"color": "red"},
        "label": "wet",
    }
    house.call("addPhotosUsingPOST", body=body, bed="north")
    request = house.arrived[-1]
    fields, files = request.parts()
    assert request.target == "/photos?bed=north"
    assert request.headers["content-type"].startswith(MULTIPART)
    assert sorted(fields) == [
        *(("label", "wet"), ("marks", "c"), ("marks", "d"), ("notes", "a,b"), ("plant", '{"color":"red"}')),
    ]
    assert sorted(files) == [
        *(("more", "more", b"one"), ("more", "two.jpg", b"two"), ("photo", "rose.jpg", b"rose")),
        ("plan", "plan", b"plan"),
    ]


def test_a_file_that_is_said_to_be_in_the_query_is_sent_in_a_form(house: House) -> None:
    house.call("addOldUsingPOST", body={"file": b"x"})
    assert house.arrived[-1].target == "/photos/old"
    assert house.arrived[-1].parts() == ([], [("file", "file", b"x")])


def test_lists_in_forms_are_divided_as_the_description_says(house: House) -> None:
    house.call("labelUsingPOST", body={"house": "h", "tabs": [1, 2], "pipes": ["a", "b"], "spaces": ["c", "d"]})
    assert house.arrived[-1].headers["content-type"] == FORM
    assert house.arrived[-1].parts()[0] == [("house", "h"), ("tabs", "1\t2"), ("pipes", "a|b"), ("spaces", "c d")]


def test_lists_elsewhere_are_divided_as_the_description_says(house: House) -> None:
    house.call("bedsUsingGET", ["a", "b"], ids=["1", "2"], x_beds=["x", "y"], level=3, owner={"o": 1})
    request = house.arrived[-1]
    assert request.target == "/beds/a%7Cb?ids=1%092&level=3&o=1"
    assert request.headers["x-beds"] == "x|y"


def test_a_form_can_be_sent_in_each_of_its_media_types(house: House) -> None:
    house.call("bothUsingPOST", body={"name": "n"})
    house.call("bothUsingPOST", body={"name": "n"}, content_type=FORM)
    types = [request.headers["content-type"].partition(";")[0] for request in house.arrived[-2:]]
    assert types == [MULTIPART, FORM]
    assert {request.parts()[0][0] for request in house.arrived[-2:]} == {("name", "n")}


def test_one_of_two_bodies_is_sent_and_a_body_beside_a_file_is_a_part(house: House) -> None:
    house.call("swapUsingPUT", body={"size": 1})
    assert house.arrived[-1].body == b'{"size":1}'
    house.call("graftUsingPOST", body={"plant": {"color": "red"}, "photo": b"p"})
    assert house.arrived[-1].parts() == ([("plant", '{"color":"red"}')], [("photo", "photo", b"p")])


def test_each_fault_is_told_once_with_its_place_and_what_to_write(house: House) -> None:
    beds, plant = "/paths/~1beds~1{rows}/get", "/components/schemas/Plant/properties"
    assert [notice.pointer for notice in house.told] == [
        "/components/schemas/Loop",
        f"{plant}/grown/additionalProperties",
        f"{plant}/id",
        *(
            f"{beds}/parameters/{index}{rest}"
            for index, rest in ((4, "/schema"), (5, "/schema"), (6, ""), (8, ""), (9, ""))
        ),
        f"{beds}/responses/200/content/*~1*/schema",
        "/paths/~1graft/post/requestBody",
        "/paths/~1swap/put/requestBody",
        "/paths/~1swap/put/responses/200/content/*~1*/schema",
    ]
    assert {notice.file for notice in house.told} == {house.specs / NAME / "openapi.json"}
    by_place = {notice.pointer: str(notice) for notice in house.told}
    assert "no type 'UUID': by its format it is taken for string" in by_place[f"{plant}/id"]
    assert "'from', 'to'" in by_place["/paths/~1swap/put/requestBody"]
    # In a pattern an asterisk of the description's own is spelt so.
    assert (
        '/content/~2~1~2/schema"\n    op = "set"\n    value = ' in by_place[f"{beds}/responses/200/content/*~1*/schema"]
    )


def test_corrections_come_before_faults_are_judged(house: House) -> None:
    assert not [notice for notice in house.told if str(notice.pointer).endswith("/view")]
    kind = house.package.classes()["Plant"]
    assert kind.from_dict({"view": {"window": "w"}}).view.window == "w"


def test_what_was_told_is_neither_lost_nor_present(house: House) -> None:
    ledger = Ledger(corrected(NAME, house.specs), house.package.name).fill()
    lost = {kind: account.lost for kind, account in ledger.accounts.items() if account.lost}
    assert list(lost) == ["parameters"]
    assert [place.rpartition("/")[2] for place in lost["parameters"]] == ["6", "9"]
    ledger.tell(understood(NAME, house.specs)[1])
    assert not any(account.lost for account in ledger.accounts.values())
    assert {"/components/schemas/Plant/properties/id"} <= ledger.accounts["properties"].told.keys()
    assert "/components/schemas/Plant/properties/id" not in ledger.accounts["properties"].whole
    assert "/components/schemas/Plant/properties/color" in ledger.accounts["properties"].whole


def test_another_base_path_than_calls_have_is_told_by_the_pull(house: House) -> None:
    (notice,) = house.pulled
    assert notice.pointer == "/servers"
    assert "server of this description is //inside:8080/house, so its paths are below /house, but base_url" in str(
        notice
    )
    assert "calls go to http://127.0.0.1:9/garden/" in str(notice)
    assert "end base_url of [greenhouse]" in str(notice.hint)


def test_the_kept_description_has_the_faults(house: House) -> None:
    kept = json.loads((house.specs / NAME / "openapi.json").read_bytes())
    assert kept["components"]["schemas"]["Loop"] == {"$ref": "#/components/schemas/Loop"}
    assert kept["components"]["schemas"]["Pot"]["properties"]["note"] == {}
