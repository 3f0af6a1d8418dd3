"""What only a release before 1.4 does; the other tests of this folder hold for it as well."""

from __future__ import annotations

import httpx
import pytest

from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.emedgene.library import OLD

pytestmark = pytest.mark.skipif(not OLD, reason="make test-old-spectree runs this on spectree 1.2")


def test_times_are_http_dates_everywhere(client: httpx.Client) -> None:
    listed = client.get("/api/test?size=1&from=24").json()["hits"][0]
    case = client.get("/api/test/EMG700000001").json()
    assert case["creation_time"] == listed["creation_time"]
    assert case["creation_time"].endswith(" GMT")


def test_what_does_not_fit_is_said_in_other_words(box: EmedgeneSandbox, client: httpx.Client) -> None:
    body = box.body()
    body["test_data"]["notes"] = "n" * 4001
    [error] = client.post("/api/cases/v2/cases", json=body).json()
    assert set(error) == {"ctx", "loc", "msg", "type"}
    assert error["type"] == "value_error.any_str.max_length"


def test_null_is_answered_but_not_documented(client: httpx.Client) -> None:
    schemas = client.get("/api/apidoc/openapi.json").json()["components"]["schemas"]
    [snv] = [each for name, each in schemas.items() if name.startswith("Candidates.") and name.endswith(".Snv")]
    assert snv["properties"]["Variant_details"] == {"title": "Variant Details", "type": "string"}
    assert client.get("/api/candidates/EMG700000001").json()["hits"][0]["Variant_details"] is None
