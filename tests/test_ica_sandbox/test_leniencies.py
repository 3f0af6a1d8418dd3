"""What the platform takes beyond its description, and a strict sandbox does not."""

from __future__ import annotations

import json
from collections.abc import Iterator

import httpx
import pytest

from facade.sandbox import IcaSandbox
from facade.sandbox.ica.leniencies import LENIENCIES

from .conftest import PROBLEM, V3, V4

ASKED = {
    "version for nothing": ("POST", "/data/{file}:delete", {"Accept": V3}, None, 204, 400),
    "empty place": ("GET", "/data?pageOffset=&pageToken=&pageSize=5", {"Accept": V3}, None, 200, 400),
    "other version of body": (
        *("PUT", "/analyses/{analysis}", {"Accept": V3, "Content-Type": V4}),
        *("analysis in v4", 200, 400),
    ),
}


@pytest.fixture(scope="module", params=[False, True], ids=["as the platform", "strict"])
def judged_box(request: pytest.FixtureRequest) -> Iterator[IcaSandbox]:
    with IcaSandbox(page_rows=20, strict=request.param) as box:
        box.is_strict = request.param  # type: ignore[attr-defined]
        yield box


@pytest.mark.parametrize("name", [each.name for each in LENIENCIES])
def test_each_is_taken_unless_the_sandbox_is_strict(judged_box: IcaSandbox, name: str) -> None:
    method, path, headers, body, taken, refused = ASKED[name]
    project = f"/api/projects/{judged_box.project_ids[0]}"
    path = path.format(file=judged_box.add_file("a.bam", b"1", f"/{name}/"), analysis=judged_box.analysis_ids[0])
    with httpx.Client(base_url=judged_box.base_url, trust_env=False) as client:
        client.headers["X-API-Key"] = judged_box.api_key
        if body is not None:
            body = client.get(f"{project}{path}", headers={"Accept": V4}).text
        answer = client.request(method, f"{project}{path}", headers=headers, content=body)
    assert answer.status_code == (refused if judged_box.is_strict else taken), answer.text  # type: ignore[attr-defined]
    if name == "empty place" and answer.is_success:
        found = json.loads(answer.content)
        assert (len(found["items"]), bool(found["nextPageToken"])) == (5, True)


def test_what_is_no_leniency_is_refused(judged_box: IcaSandbox) -> None:
    path = f"{judged_box.base_url}/api/projects/{judged_box.project_ids[0]}"
    headers = {"X-API-Key": judged_box.api_key}
    for accept in ("*/*", "application/json", PROBLEM):
        assert httpx.get(path, headers={**headers, "Accept": accept}, trust_env=False).status_code == 400
