"""What servers of other families say of an error, in their shapes and character sets, and what of it is not told on."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from facade import Unauthorized
from facade.call.problems import error_from

from .loopback import Said
from .test_error_shapes import error

NAME = {"name": ["is taken"]}
KUBERNETES = {"kind": "Status", "apiVersion": "v1", "status": "Failure", "code": 422}


@pytest.mark.parametrize(
    ("body", "title", "code", "fields"),
    [
        # GitHub: what is wrong is a code alone.
        (
            {"message": "Not valid", "errors": [{"resource": "Bed", "field": "name", "code": "missing_field"}]},
            *("Not valid", None, {"name": ["missing_field"]}),
        ),
        (
            {"message": "Not valid", "errors": [{"resource": "Bed", "code": "unprocessable"}]},
            *("Not valid", None, {"Bed": ["unprocessable"]}),
        ),
        # Kubernetes: the details name the object besides.
        (
            KUBERNETES
            | {"message": "no bed", "reason": "Invalid"}
            | {"details": {"name": "b", "kind": "Bed", "causes": [{"field": "name", "message": "is taken"}]}},
            *("no bed", "Invalid", NAME),
        ),
        (
            KUBERNETES | {"message": "gone", "reason": "NotFound", "details": {"name": "b", "kind": "beds"}},
            *("gone", "NotFound", {}),
        ),
        # Mongoose, and the first express-validator: an object for each field.
        (
            {
                "_message": "Not valid",
                "errors": {
                    "name": {"message": "is taken", "kind": "unique", "path": "name", "value": "x9"},
                    "bed.size": {
                        "message": "is small",
                        "name": "ValidatorError",
                        "properties": {"message": "is small", "type": "min"},
                        "kind": "min",
                    },
                },
            },
            *("Not valid", None, NAME | {"bed.size": ["is small"]}),
        ),
        (
            {"errors": {"name": {"msg": "is taken", "param": "name", "location": "body", "value": "x9"}}},
            *("Bad Request", None, NAME),
        ),
        # OData 2 and 4.
        ({"error": {"code": "B/1", "message": {"lang": "en", "value": "no bed"}}}, "no bed", "B/1", {}),
        ({"odata.error": {"code": "B1", "message": {"lang": "en-US", "value": "no bed"}}}, "no bed", "B1", {}),
        (
            {
                "error": {
                    "code": "B1",
                    "message": {"lang": "en", "value": "no bed"},
                    "innererror": {"errordetails": [{"code": "X", "message": "is taken", "propertyref": "name"}]},
                }
            },
            *("no bed", "B1", NAME),
        ),
        (
            {"error": {"code": "B1", "message": "no", "details": [{"target": "name", "message": "is taken"}]}},
            *("no", "B1", NAME),
        ),
        # Zod.
        ({"issues": [{"path": ["name"], "message": "is taken", "code": "custom"}]}, "Bad Request", None, NAME),
        (
            {"success": False, "error": {"name": "ZodError", "issues": [{"path": ["pots", 0], "message": "is dry"}]}},
            *("Bad Request", None, {"pots.0": ["is dry"]}),
        ),
        ({"error": {"formErrors": ["no bed"], "fieldErrors": {"name": ["is taken"]}}}, "Bad Request", None, NAME),
        # AWS.
        ({"__type": "com.plants#NotValid", "Message": "no bed"}, "no bed", "NotValid", {}),
        (
            {"__type": "NotValid", "message": "no bed", "fieldList": [{"path": "/name", "message": "is taken"}]},
            *("no bed", "NotValid", NAME),
        ),
        # GraphQL: the code is in the extensions, and so may be the fields.
        (
            {"data": None, "errors": [{"message": "is taken", "path": ["name"], "extensions": {"code": "BAD"}}]},
            *("Bad Request", "BAD", NAME),
        ),
        (
            {"errors": [{"message": "no", "extensions": {"validationErrors": {"name": ["is taken"]}}}]},
            *("Bad Request", None, NAME),
        ),
        # Others.
        ({"title": "no", "invalid-params": [{"name": "name", "reason": "is taken"}]}, "no", None, NAME),
        (
            {"message": [{"property": "name", "children": [], "constraints": {"unique": "is taken"}}], "error": "no"},
            *("no", None, NAME),
        ),
        ({"error": {"message": "is taken", "param": "name", "code": "no"}}, "is taken", "no", NAME),
        ({"errors": [{"detail": "is taken", "source": {"header": "name"}}]}, "Bad Request", None, NAME),
        ({"errorCode": "E1", "errorSummary": "no", "errorCauses": [{"errorSummary": "is bad"}]}, "no", "E1", {}),
    ],
)
def test_fields_and_codes_are_found_in_other_dialects(
    body: Any, title: str, code: str | None, fields: dict[str, list[str]]
) -> None:
    found = error(body)
    assert (found.title, found.code, found.fields) == (title, code, fields)
    assert "x9" not in str(found)
    assert "{" not in found.detail


def xml(charset: str) -> bytes:
    text = "<Error><Code>A</Code><Message>Schlüssel</Message></Error>"
    return f'<?xml version="1.0" encoding="{charset}"?>{text}'.encode(charset)


UMLAUT = '{"message": "Schlüssel fehlt", "errors": {"bäume": ["ist öd"]}}'


@pytest.mark.parametrize(
    ("charset", "label"),
    [
        ("latin-1", "application/json; charset=iso-8859-1"),
        ("latin-1", "application/json"),
        ("utf-16", "application/json; charset=utf-16"),
        ("utf-16-le", "application/problem+json"),
        ("utf-16-be", "application/json"),
        ("utf-32", "application/json"),
        ("utf-8-sig", "application/json; charset=no-such-set"),
        ("utf-8", "application/json; charset=iso-8859-1"),
        ("utf-8", "application/json; charset=base64"),
    ],
)
def test_json_is_read_in_any_character_set(charset: str, label: str) -> None:
    found = error(UMLAUT.encode(charset), media_type=label)
    assert found.detail == "Schlüssel fehlt"
    assert found.fields == {"bäume": ["ist öd"]}


@pytest.mark.parametrize(
    ("body", "label", "detail", "code"),
    [
        (xml("iso-8859-1"), "application/xml", "Schlüssel", "A"),
        (xml("utf-16"), "application/xml", "Schlüssel", "A"),
        (b"<Error><Code>A</Code><Message><![CDATA[no <b> & c]]></Message></Error>", "text/xml", "no <b> & c", "A"),
        (b"<Error><Code>NoSuchBed</Code></Error>", "text/xml", "", "NoSuchBed"),
        (
            b"<Error><Code>A</Code><Message>no</Message><Details>no right to see it</Details></Error>",
            *("text/xml", "no; no right to see it", "A"),
        ),
        (
            b"<Error><Code>A</Code><Message>no</Message>"
            b"<AuthenticationErrorDetail>not so: sig=aGVsbG8gd29ybGQ</AuthenticationErrorDetail></Error>",
            *("application/xml", "no; not so: sig=***", "A"),
        ),
        ("Schlüssel fehlt é".encode("latin-1"), "text/plain; charset=latin-1", "Schlüssel fehlt é", None),
        ("Schlüssel fehlt".encode("utf-16"), "text/plain", "Schlüssel fehlt", None),
        # What the status says, and what was said before, is not said again.
        (
            b"<html><head><title>400 Bad Request</title></head><body><center><h1>400 Bad Request</h1></center>"
            b"<hr><center>nginx</center></body></html>",
            *("text/html", "nginx", None),
        ),
        (b"<title>No bed</title><h1>No bed</h1><p>Look elsewhere.</p>", "text/html", "No bed Look elsewhere.", None),
    ],
)
def test_xml_html_and_text_are_read_in_any_character_set(
    body: bytes, label: str, detail: str, code: str | None
) -> None:
    found = error(body, media_type=label)
    assert (found.detail, found.code) == (detail, code)


SECRET = "kq7Zw0pXv2"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "asked",
    [
        {"headers": {"Authorization": f"Bearer {SECRET}"}},
        {"headers": {"X-API-Key": SECRET}},
        {"headers": {"Cookie": f"a=b; sid={SECRET}"}},
        {"auth": ("user", SECRET)},
        {"params": {"api_key": SECRET}},
        {"json": {"users": [{"name": "ann", "password": SECRET}]}},
        {"data": {"client_secret": SECRET}},
    ],
    ids=str,
)
@pytest.mark.parametrize(
    "said",
    [
        json.dumps({"message": f"{SECRET} is not known", "errors": {"key": [f"{SECRET} is wrong"]}}).encode(),
        json.dumps({"odd": f"the value {SECRET}"}).encode(),
        f"<Error><Code>A</Code><Message>{SECRET} is wrong</Message></Error>".encode(),
        f"<title>no</title><p>{SECRET} is wrong".encode(),
        f"{SECRET} is wrong".encode(),
    ],
)
def test_what_a_request_held_as_a_secret_is_not_quoted(asked: dict[str, Any], said: bytes) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(400, content=said)

    with httpx.Client(transport=httpx.MockTransport(answer)) as client:
        found = error_from(client.post("https://plants.example/beds", **asked))
    assert SECRET not in f"{found} {found.title} {found.detail} {found.fields} {found.args}"
    assert "***" in str(found)


@pytest.mark.parametrize(
    "said",
    [
        f"the token {JWT} is too old",
        f"Bearer {SECRET} is not known",
        f"no answer from https://store.example/x?X-Amz-Signature={SECRET}&n=1",
        f"password={SECRET}; user=ann",
        f"sent {{'api_key': '{SECRET}'}}",
    ],
)
def test_what_looks_like_a_secret_is_not_quoted(said: str) -> None:
    for body in ({"message": said, "errors": {"x": [said]}}, said.encode()):
        found = error(body)
        assert SECRET not in f"{found} {found.fields}"
        assert JWT not in f"{found} {found.fields}"


@pytest.mark.parametrize("said", ["Bearer authentication is needed", "the token is required", "size=5 is small"])
def test_what_looks_like_no_secret_stays(said: str) -> None:
    assert error({"message": said}).title == said


def test_keys_that_are_no_secrets_are_quoted() -> None:
    request = httpx.Request("POST", "https://plants.example/", headers={"Idempotency-Key": "abcdef-1"})
    found = error_from(httpx.Response(409, json={"message": "abcdef-1 was used before"}, request=request))
    assert found.title == "abcdef-1 was used before"


def test_a_refused_login_is_named_and_not_shown(client: Any, way: Any, loopback: Any) -> None:
    host = loopback(lambda asked: Said(401, b'{"title": "no"}'))
    for login, named in ({"api_key": SECRET}, "X-API-Key"), ({"token": SECRET}, "Authorization: Bearer"):
        with pytest.raises(Unauthorized) as refused:
            way.run(client(base_url=host.url, **login).project.get_project("p"))
        assert f"no; the login that was sent ({named}) is not valid here or any more" in refused.value.detail
        assert SECRET not in str(refused.value)
