"""What the platform says of a refusal is there in its error: the message, the code, and the details."""

from __future__ import annotations

from typing import Any

import pytest

from facade import BadRequest, NotFound
from tests.test_runtime_calls.loopback import Said

from .conftest import said


@pytest.mark.parametrize(
    ("details", "shown", "fields"),
    [
        (None, "", {}),
        ("displayId: too long", "displayId: too long", {}),
        (["displayId: too long", "tags: too many"], "displayId: too long; tags: too many", {}),
        ([{"field": "displayId", "message": "too long"}], "", {"displayId": ["too long"]}),
        ({"displayId": "too long", "tags": ["a", "b"]}, "", {"displayId": ["too long"], "tags": ["a", "b"]}),
    ],
)
def test_a_refusal_has_its_details(elsewhere: Any, details: Any, shown: str, fields: Any) -> None:
    way, _ = elsewhere(lambda asked: said({"code": "CRS-17", "message": "not valid", "details": details}, 400))
    with pytest.raises(BadRequest, match="400 not valid") as caught:
        way.run(way.ci.get_case("c"))
    error = caught.value
    assert (error.code, error.title, error.fields) == ("CRS-17", "not valid", fields)
    assert shown in str(error)
    for name, messages in fields.items():
        assert name in str(error)
        assert messages[0] in str(error)


def test_a_message_alone_is_enough(elsewhere: Any) -> None:
    way, _ = elsewhere(lambda asked: said({"message": "nothing of that name"}, 404))
    with pytest.raises(
        NotFound,
        match=r"GET /crs/api/v2/cases/\{caseId\}: 404 nothing of that name: an id looks",
    ):
        way.run(way.ci.get_case("c"))


def test_a_gateways_page_is_read_as_text(elsewhere: Any) -> None:
    way, _ = elsewhere(lambda asked: Said(404, b"<html><h1>No service</h1></html>", {"Content-Type": "text/html"}))
    with pytest.raises(NotFound, match="404 Not Found: No service"):
        way.run(way.ci.get_case("c"))
