"""Whatever words and shapes a server has for an error, what it says is in `title`, `detail` and, by field, `fields`."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from facade import ApiError, BadRequest, NotFound
from facade.call.problems import error_from

from .loopback import Said

FIELDS = {"name": ["is taken"]}


def error(body: Any, status: int = 400, path: str = "/api/plants/1", media_type: str = "application/json") -> ApiError:
    """The error that an answer is."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    request = httpx.Request("POST", f"https://plants.example{path}")
    return error_from(httpx.Response(status, headers={"Content-Type": media_type}, content=content, request=request))


@pytest.mark.parametrize(
    ("body", "detail", "code"),
    [
        # Standards and services of this field.
        ({"msg": "no such run", "status_code": 404}, "no such run", None),
        ({"err_msg": "History is deleted", "err_code": 400008}, "History is deleted", "400008"),
        ({"err_msg": "No", "err_code": 0, "traceback": "secret"}, "No", "0"),
        ({"htsget": {"error": "NotFound", "message": "no such id"}}, "no such id", None),
        ({"error": {"errorCode": 404, "errorMessage": "no such set"}, "meta": {"id": "x"}}, "no such set", "404"),
        ({"error": {"type": "InvalidInput", "message": "a bad id", "details": {}}}, "a bad id", "InvalidInput"),
        ({"ResponseStatus": {"ErrorCode": "Gone", "Message": "it is gone", "Errors": []}}, "it is gone", "Gone"),
        # Frameworks and clouds.
        ({"detail": "Not found."}, "Not found.", None),
        ({"detail": {"message": "no such bed", "code": "B1"}}, "no such bed", "B1"),
        ({"detail": {"msg": "no such bed"}}, "no such bed", None),
        ({"timestamp": "x", "status": 400, "error": "Bad Request", "message": "no bed"}, "no bed", None),
        ({"statusCode": 400, "error": "Bad Request", "message": "body must be an object"}, "body must be", None),
        ({"error": {"code": 404, "message": "no such job", "status": "NOT_FOUND"}}, "no such job", "NOT_FOUND"),
        ({"error": {"message": "no", "type": "x"}, "success": False}, "no", None),
        ({"__type": "com.plants#NoSuchBed", "message": "no bed"}, "no bed", "NoSuchBed"),
        ({"Message": "not allowed"}, "not allowed", None),
        ({"error": "invalid_grant", "error_description": "the code has expired"}, "the code has expired", None),
        ({"success": False, "message": "try later"}, "try later", None),
        ({"status": "error", "reason": "no disk"}, "no disk", None),
        ({"errors": [{"message": "no field x", "extensions": {"code": "BAD"}}]}, "no field x", "BAD"),
        ({"errors": ["one", "two"]}, "one; two", None),
        ({"errorMessages": ["one", "two"], "errors": {}}, "one; two", None),
        ({"error": "Bad Request", "message": "not valid", "errors": ["one", "two"]}, "not valid; one; two", None),
        ({"statusCode": 400, "message": ["one", "two"], "error": "Bad Request"}, "one; two", None),
        ({"error_message": "Sorry, not now"}, "Sorry, not now", None),
        ({"fault": {"faultstring": "over quota", "detail": {"errorcode": "Q1"}}}, "over quota", "Q1"),
        (
            {"error": {"type": "index_not_found_exception", "reason": "no index"}, "status": 404},
            "no index",
            "index_not",
        ),
        ({"_embedded": {"errors": [{"message": "no seeds"}]}, "message": "Bad Request"}, "Bad Request", None),
        ([{"message": "no such id", "errorCode": "NOT_FOUND"}], "no such id", "NOT_FOUND"),
        (["one", "two"], "one; two", None),
        ("no such bed", "no such bed", None),
        ({"message": "a &lt;b&gt;"}, "a <b>", None),
        # Nobody knows these.
        ({"status": 400, "info": {"n": 1}}, '{"status": 400, "info": {"n": 1}}', None),
        ([1, 2], "[1, 2]", None),
        ({"oops": 7, "password": "x9"}, "\"password\": '***'", None),
    ],
)
def test_a_message_is_found_by_any_word(body: Any, detail: str, code: str | None) -> None:
    found = error(body)
    assert detail in found.detail
    assert detail in str(found)
    assert (found.code or "").startswith(code or "")
    assert bool(found.code) == bool(code)
    assert not found.fields


@pytest.mark.parametrize(
    ("body", "fields", "detail"),
    [
        # Maps, as Django REST framework, Rails, Laravel and ASP.NET write them.
        ({"name": ["is taken"]}, FIELDS, ""),
        ({"title": ["is blank"], "code": ["is long"]}, {"title": ["is blank"], "code": ["is long"]}, ""),
        ({"name": ["is taken"], "non_field_errors": ["no bed", "no pot"]}, FIELDS, "no bed; no pot"),
        (
            {"bed": {"at": ["is full"]}, "pots": [{}, {"size": ["is small"]}], "status": 400},
            {"bed.at": ["is full"], "pots.1.size": ["is small"]},
            "",
        ),
        ({"errors": {"name": ["is taken"]}}, FIELDS, ""),
        ({"message": "not valid", "errors": {"name": ["is taken"]}}, FIELDS, "not valid"),
        ({"errors": {"json": {"name": ["is taken"]}}, "code": 422}, {"json.name": ["is taken"]}, ""),
        ({"message": {"name": "is taken"}}, FIELDS, ""),
        ({"status": "fail", "data": {"name": "is taken"}}, FIELDS, ""),
        # Lists whose entries say their place.
        ({"detail": [{"loc": ["body", "name"], "msg": "is taken", "input": "x9"}]}, {"body.name": ["is taken"]}, ""),
        ([{"loc": ["pots", 0], "msg": "is taken"}], {"pots.0": ["is taken"]}, ""),
        ({"errors": [{"field": "name", "defaultMessage": "is taken", "rejectedValue": "x9"}]}, FIELDS, ""),
        ({"title": "Not valid", "invalid-params": [{"name": "name", "reason": "is taken"}]}, FIELDS, "Not valid"),
        ({"errors": [{"detail": "is taken", "pointer": "#/pots/0~1a"}]}, {"pots.0/a": ["is taken"]}, ""),
        (
            {"errors": [{"detail": "is taken", "source": {"pointer": "/data/attributes/name"}}]},
            {"data.attributes.name": ["is taken"]},
            "",
        ),
        ({"errors": [{"message": "is none", "path": ["plant", "bed"]}]}, {"plant.bed": ["is none"]}, ""),
        ({"issues": [{"path": ["name"], "message": "is taken"}]}, FIELDS, ""),
        (
            {
                "error": {
                    "message": "bad",
                    "details": [{"fieldViolations": [{"field": "name", "description": "is taken"}]}],
                }
            },
            FIELDS,
            "bad",
        ),
        ({"errors": [{"field": "name", "message": "is taken"}, {"message": "no bed"}]}, FIELDS, "no bed"),
        (
            {
                "resourceType": "OperationOutcome",
                "issue": [
                    {"code": "invalid", "details": {"text": "is taken"}, "expression": ["name"]},
                    {"code": "not-found", "diagnostics": "no bed"},
                ],
            },
            *(FIELDS, "no bed"),
        ),
        # Tastypie, under the name of a resource, and objects of lists of objects.
        ({"plants": {"name": ["is taken"]}}, FIELDS, ""),
        ({"error": {"name": "is taken"}}, FIELDS, ""),
        (
            {
                "error": {
                    "pots": [{"fern 1": ["is dry", "is small"]}, {"fern 2": {"soil": "is none"}}],
                    "name": "is taken",
                }
            },
            {"pots.0.fern 1": ["is dry", "is small"], "pots.1.fern 2.soil": ["is none"], "name": ["is taken"]},
            "",
        ),
        ({"error": [{"name": ["is taken"]}]}, FIELDS, ""),
        ({"error": "The 'name' field is wrong"}, {"name": ["The 'name' field is wrong"]}, "The 'name' field"),
    ],
)
def test_fields_are_found_in_any_shape(body: Any, fields: dict[str, list[str]], detail: str) -> None:
    found = error(body)
    assert found.fields == fields
    assert found.detail.startswith(detail)
    assert bool(found.detail) == bool(detail)
    text = str(found)
    assert all(name in text and message in text for name, messages in fields.items() for message in messages)
    assert "x9" not in text
    assert "\n" not in found.detail


@pytest.mark.parametrize(
    ("body", "media_type", "detail", "code"),
    [
        (
            b'<?xml version="1.0"?><Error><Code>NoSuchKey</Code><Message>No key\n here</Message>'
            b"<RequestId>7</RequestId></Error>",
            *("application/xml", "No key here", "NoSuchKey"),
        ),
        (
            b"<e:exception xmlns:e='x'><message>no lot &amp; no sample</message></e:exception>",
            "text/xml",
            "no lot &",
            None,
        ),
        (
            b"<s:Envelope xmlns:s='x'><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>no bed</faultstring>"
            b"</s:Fault></s:Body></s:Envelope>",
            *("text/xml", "no bed", "s:Client"),
        ),
        (b"<html><head><title>Not now</title></head><body>Come back</body></html>", "text/html", "Not now", None),
        (b"no such\nbed", "text/plain", "no such bed", None),
        (b'\xef\xbb\xbf{"msg": "no bed"}', "application/json", "no bed", None),
        (b'{"msg": "cut o', "application/json", '{"msg": "cut o', None),
    ],
)
def test_other_forms_are_read_as_text(body: bytes, media_type: str, detail: str, code: str | None) -> None:
    found = error(body, media_type=media_type)
    assert detail in found.detail
    assert found.code == code
    assert "<" not in found.detail


def test_the_id_of_a_request_in_xml_is_kept() -> None:
    assert error(b"<Error><Message>x</Message><RequestId>req-7</RequestId></Error>").request_id == "req-7"


def test_nothing_is_said_where_nothing_was() -> None:
    found = error({}, 404)
    assert (type(found), found.title, found.detail, found.fields) == (NotFound, "Not Found", "", {})


@pytest.mark.parametrize("depth", [30, 400])
def test_what_lies_too_deep_does_no_harm(depth: int) -> None:
    body: Any = ["is taken"]
    for _ in range(depth):
        body = {"a": [body]}
    found = error({"errors": body, "message": "bad"})
    assert found.detail == "bad"
    entries: Any = [{"message": "bad"}]
    for _ in range(depth):
        entries = [{"errors": entries}]
    assert "bad" in error({"errors": entries}).detail or depth > 100
    many = error({"errors": {f"field {number}": ["x"] for number in range(5000)}})
    assert 0 < len(many.fields) <= 100
    assert len(str(many)) < 5000


def test_advice_stands_behind_a_message_and_not_behind_its_copy() -> None:
    found = error({"message": "no such run"}, 404)
    found.detail = f"{found.detail}; look elsewhere"
    assert str(found) == "404 no such run: look elsewhere"


def test_it_is_so_for_every_client(client: Any, way: Any, loopback: Any) -> None:
    host = loopback(lambda asked: Said(400, b'{"msg": "no such project", "status_code": 400}'))
    with pytest.raises(BadRequest, match=r"400 no such project") as refused:
        way.run(client(base_url=host.url).project.get_project("p"))
    assert refused.value.detail == "no such project"
