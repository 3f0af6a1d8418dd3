"""Parameters, bodies and answers in every form: the facts that are kept, and the requests that are made of them."""

from __future__ import annotations

import datetime
import inspect
import re
from enum import Enum
from typing import Any
from urllib.parse import unquote

import pytest

from .requests_and_answers import ANSWERS, SERVICE
from .walker import lost
from .workshop import Package, Workshop

VALUES: dict[str, Any] = {"text": "a b", "list": ["a", "b c"], "object": {"x": 1, "y": 2}}
POINT = {"x": 1, "y": 2}


@pytest.fixture
def package(workshop: Workshop) -> Package:
    return workshop.make("service", SERVICE)


def test_nothing_is_lost(package: Package) -> None:
    assert lost(SERVICE, package) == []


@pytest.mark.slow
def test_it_is_typed(package: Package, workshop: Workshop) -> None:
    assert workshop.type_check("service") == ""


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("path-simple-text-None", "/a%20b"),
        ("path-simple-list-None", "/a,b%20c"),
        ("path-simple-object-None", "/x,1,y,2"),
        ("path-simple-object-True", "/x=1,y=2"),
        ("path-label-text-None", "/.a%20b"),
        ("path-label-list-False", "/.a,b%20c"),
        ("path-label-list-True", "/.a.b%20c"),
        ("path-label-object-True", "/.x=1.y=2"),
        ("path-label-object-False", "/.x,1,y,2"),
        ("path-matrix-text-None", "/;p=a%20b"),
        ("path-matrix-list-False", "/;p=a,b%20c"),
        ("path-matrix-list-True", "/;p=a;p=b%20c"),
        ("path-matrix-object-False", "/;p=x,1,y,2"),
        ("path-matrix-object-True", "/;x=1;y=2"),
    ],
)
def test_path_styles(name: str, written: str, package: Package) -> None:
    request = package.build(name, VALUES[name.split("-")[2]])
    assert request.target == f"/{name}{written}"


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("query-form-text-None", "p=a%20b"),
        ("query-form-list-None", "p=a&p=b%20c"),
        ("query-form-list-False", "p=a,b%20c"),
        ("query-form-object-None", "x=1&y=2"),
        ("query-form-object-False", "p=x,1,y,2"),
        ("query-spaceDelimited-list-True", "p=a&p=b%20c"),
        ("query-pipeDelimited-list-False", "p=a%7Cb%20c"),
        ("query-deepObject-object-True", "p%5Bx%5D=1&p%5By%5D=2"),
        ("query-deepObject-object-None", "p%5Bx%5D=1&p%5By%5D=2"),
    ],
)
def test_query_styles(name: str, query: str, package: Package) -> None:
    assert package.build(name, p=VALUES[name.split("-")[2]]).query == query


class Colour(Enum):
    """A value that is not text, but stands for one."""

    RED = "red"


FACTS = {
    "sort": ["a,asc", "b,desc"],
    "flag": True,
    "since": datetime.datetime(2024, 1, 2, tzinfo=datetime.UTC),
    "colour": Colour.RED,
    "nothing": None,
    "none": [],
    "some": [1, Colour.RED],
}


@pytest.mark.parametrize(
    ("name", "query"),
    [
        ("form", "sort=a,asc&sort=b,desc&flag=true&since=2024-01-02T00:00:00Z&colour=red&some=1&some=red"),
        (
            "deepObject",
            "p[sort]=a,asc&p[sort]=b,desc&p[flag]=true&p[since]=2024-01-02T00:00:00Z&p[colour]=red&p[some]=1&p[some]=red",
        ),
    ],
)
def test_objects_in_queries_may_hold_lists_and_any_plain_value(name: str, query: str, package: Package) -> None:
    assert unquote(package.build(f"query-{name}-object-None", p=FACTS).query) == query


def test_objects_in_deep_objects_have_brackets_of_their_own(package: Package) -> None:
    query = package.build("query-deepObject-object-None", p={"x": {"y": {"z": [1, 2]}}}).query
    assert unquote(query) == "p[x][y][z]=1&p[x][y][z]=2"


@pytest.mark.parametrize(
    ("name", "value", "named"),
    [
        ("query-form-object-None", {"sort": {"by": "a"}}, "'p.sort' cannot hold an object"),
        ("query-form-object-None", {"sort": [["a"]]}, "'p.sort[0]' cannot hold a list"),
        ("query-form-object-False", {"sort": ["a"]}, "'p.sort' cannot hold a list"),
        ("query-deepObject-object-None", {"sort": [{"by": "a"}]}, "'p[sort][0]' cannot hold an object"),
        ("query-form-list-None", [{"by": "a"}], "'p[0]' cannot hold an object"),
        ("path-simple-object-None", {"sort": {"by": "a"}}, "'p.sort' cannot hold an object"),
        ("header-simple-list-None", [["a"]], "'p[0]' cannot hold a list"),
        ("cookie-form-object-None", {"sort": {"by": "a"}}, "'p.sort' cannot hold an object"),
    ],
)
def test_what_a_style_cannot_say_is_refused_by_its_name(name: str, value: Any, named: str, package: Package) -> None:
    arguments = ([value], {}) if name.startswith("path") else ([], {"p": value})
    with pytest.raises(ValueError, match=re.escape(named)):
        package.build(name, *arguments[0], **arguments[1])


@pytest.mark.parametrize(
    ("name", "header", "value"),
    [
        ("header-simple-list-None", "p", "a,b c"),
        ("header-simple-object-None", "p", "x,1,y,2"),
        ("header-simple-object-True", "p", "x=1,y=2"),
        ("cookie-form-list-True", "Cookie", "p=a; p=b%20c"),
        ("cookie-form-list-False", "Cookie", "p=a%2Cb%20c"),
        ("cookie-form-text-None", "Cookie", "p=a%20b"),
    ],
)
def test_header_and_cookie_styles(name: str, header: str, value: str, package: Package) -> None:
    assert package.build(name, p=VALUES[name.split("-")[2]]).headers[header] == value


def test_parameters_with_a_media_type_are_written_in_it(package: Package) -> None:
    request = package.build("shared", 5, lang=1, filter=POINT, x_json=POINT, crumb=POINT)
    assert request.query == "lang=1&filter=%7B%22x%22:1,%22y%22:2%7D"
    assert request.headers["X-Json"] == '{"x":1,"y":2}'
    assert request.headers["Cookie"] == "crumb=%7B%22x%22%3A1%2C%22y%22%3A2%7D"
    assert package.build("jsonPath", POINT).target == "/json/%7B%22x%22:1,%22y%22:2%7D"


def test_parameters_of_the_path_item_are_overridden_by_the_operation(package: Package) -> None:
    shared = package.operation("shared")
    found = [(parameter.where, parameter.name, parameter.required) for parameter in shared.parameters]
    assert found[:2] == [("path", "id", True), ("query", "lang", True)]
    assert ("header", "X-Trace", False) in found
    assert not {"Accept", "authorization"} & {name for _, name, _ in found}
    (deleted,) = [entry for entry in package.operations() if (entry.method, entry.path) == ("DELETE", "/shared/{id}")]
    assert [(parameter.name, parameter.required) for parameter in deleted.parameters] == [
        ("id", True),
        ("lang", False),
        ("X-Trace", False),
    ]
    assert deleted.name == "delete_shared"
    assert shared.tag == "one"


@pytest.mark.parametrize(
    ("name", "value", "media_type", "content"),
    [
        ("json", POINT, "application/json", b'{"x":1,"y":2}'),
        ("vendor", POINT, "application/vnd.acme+json", b'{"x":1,"y":2}'),
        ("list", [POINT], "application/json", b'[{"x":1,"y":2}]'),
        ("scalar", 0, "application/json", b"0"),
        ("map", {"a": 1}, "application/json", b'{"a":1}'),
        ("any", [None, False], "application/json", b"[null,false]"),
        ("form", {"a": "b c", "b": ["1", "2"], "c": POINT}, "application/x-www-form-urlencoded", None),
        ("bytes", b"\x00", "application/octet-stream", b"\x00"),
        ("bytesBare", b"\x00", "application/octet-stream", b"\x00"),
        ("text", "ä", "text/plain", "ä".encode()),
        ("xml", "<a/>", "application/xml", b"<a/>"),
        ("csv", "a,b", "text/csv", b"a,b"),
        ("image", b"png", "image/png", b"png"),
        ("several", POINT, "application/json", b'{"x":1,"y":2}'),
        ("parameter", POINT, "application/json; charset=utf-8", b'{"x":1,"y":2}'),
        ("reference", POINT, "application/json", b'{"x":1,"y":2}'),
    ],
)
def test_bodies(name: str, value: Any, media_type: str, content: bytes | None, package: Package) -> None:
    payload = package.build(f"send-{name}", body=value).payload
    expected = content or b"a=b+c&b=1&b=2&c=%7B%22x%22%3A1%2C%22y%22%3A2%7D"
    assert (payload.media_type, payload.content) == (media_type, expected)


def test_multipart_parts_have_their_media_types(package: Package) -> None:
    value = {"file": b"1", "files": [b"2", b"3"], "meta": POINT, "note": "n"}
    payload = package.build("send-multipart", body=value).payload
    assert [(name, content, kind) for name, (_, content, kind) in payload.parts] == [
        ("file", b"1", "application/octet-stream"),
        ("files", b"2", "application/octet-stream"),
        ("files", b"3", "application/octet-stream"),
        ("meta", b'{"x":1,"y":2}', "application/vnd.meta+json"),
        ("note", b"n", None),
    ]


def test_files_go_in_a_form_even_where_that_is_called_json(package: Package) -> None:
    """As springdoc calls it where the application does not say what it takes."""
    payload = package.build("send-mistaken", body={"files": [b"1", b"2"]}).payload
    assert (payload.media_type, payload.content) == ("multipart/form-data", None)
    assert [(name, content) for name, (_, content, _) in payload.parts] == [("files", b"1"), ("files", b"2")]


def test_a_body_can_be_left_out_where_it_is_optional(package: Package) -> None:
    assert package.build("send-optional").payload is None
    with pytest.raises(TypeError, match="body"):
        package.build("send-json")


def test_a_body_in_several_forms_takes_the_one_that_is_named(package: Package) -> None:
    payload = package.build("send-several", body="x", content_type="text/plain").payload
    assert (payload.media_type, payload.content) == ("text/plain", b"x")
    assert [form.kind for form in package.operation("send-several").bodies] == ["json", "form", "text"]


@pytest.mark.parametrize(
    ("name", "annotation"),
    [
        ("range", "GetRangeResponse"),
        ("defaultOnly", "GetDefaultOnlyResponseDefault"),
        ("defaultProblem", "Any"),
        ("none", "None"),
        ("maybe", "GetMaybeResponse | None"),
        ("created", "GetCreatedResponse | Problem"),
        ("severalTypes", "GetSeveralTypesResponse | str"),
        ("text", "str"),
        ("csv", "str"),
        ("binary", "bytes"),
        ("zip", "bytes"),
        ("xml", "str"),
        ("wild", "GetWildResponse"),
        ("noSchema", "Any"),
        ("emptyContent", "None"),
        ("headers", "int"),
        ("reference", "GetReferenceResponse"),
        ("redirect", "None"),
        ("extension", "int"),
        ("nothing", "Any"),
    ],
)
def test_what_a_call_gives(name: str, annotation: str, package: Package) -> None:
    module = package.module(f"api.default.{package.operation(f'get-{name}').name}")
    builder = getattr(module, module.OPERATION.name)
    assert inspect.signature(builder).return_annotation == f"calls.Call[{annotation}]"
    assert {answer.status for answer in module.OPERATION.answers} == ANSWERS[name].keys() - {"x-note"}


def test_accept_names_what_is_hoped_for_first(package: Package) -> None:
    assert package.operation("get-range").accept == "application/json, application/problem+json"
    assert package.operation("get-severalTypes").accept == "application/json, text/csv;q=0.9"
    assert package.operation("get-none").accept == ""


def test_logins(package: Package) -> None:
    assert package.operation("login-none").security == ()
    assert package.operation("login-either").security == (("key",), ("cookie", "oauth"))
    assert package.operation("login-maybe").security == ((), ("key",))
    assert package.operation("shared").security is None


@pytest.mark.parametrize(("explode", "header"), [("False", "x,1,y,2"), ("True", "x=1,y=2")])
def test_a_header_made_of_an_object_takes_its_model(explode: str, header: str, package: Package) -> None:
    name = f"header-simple-object-{explode}"
    model = package.operation(name).parameters[0].decoder.resolve()
    assert package.build(name, p=model.from_dict(POINT)).headers["p"] == header


def test_every_method_is_there_and_webhooks_are_not(package: Package) -> None:
    methods = {entry.method for entry in package.operations() if entry.path.startswith("/method/")}
    assert methods == {"GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"}
    assert "ignored" not in {entry.id for entry in package.operations()}
    assert package.operation("elsewhere").path == "/elsewhere"


def test_arguments_keep_the_order_path_body_required_rest(package: Package) -> None:
    (module,) = [entry for entry in package.modules() if entry.__name__.endswith(".one.shared")]
    parameters = inspect.signature(module.shared).parameters
    assert list(parameters)[:2] == ["id", "lang"]
    assert parameters["id"].kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert parameters["day"].annotation == "datetime.date | None"
