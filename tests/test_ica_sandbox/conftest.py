"""A sandbox that knows only what is there, and a client each of whose answers is held against the description."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from facade.sandbox import IcaSandbox
from tests.ica_clients import box as box

V3 = "application/vnd.illumina.v3+json"
V4 = "application/vnd.illumina.v4+json"
PROBLEM = "application/problem+json"


class Asking:
    """Asks the sandbox about one project, in JSON."""

    def __init__(self, box: IcaSandbox, project_id: str) -> None:
        self.box = box
        self.project_id = project_id
        headers = {"Authorization": f"Bearer {box.jwt()}"}
        self.client = httpx.Client(base_url=box.base_url, headers=headers, trust_env=False)

    def __call__(
        self, method: str, path: str, body: Any = None, *, version: str = V3, expected: int | None = None, **query: Any
    ) -> Any:
        """What a path answers: below the project, or from the root where it begins with a slash."""
        return self.answer(method, path, body, version=version, expected=expected, **query).json()

    def answer(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        version: str = V3,
        expected: int | None = None,
        headers: dict[str, str] | None = None,
        **query: Any,
    ) -> httpx.Response:
        """The answer as it came; without `expected` it has to be a success."""
        url = f"/api{path}" if path.startswith("/") else f"/api/projects/{self.project_id}/{path}"
        sent = {"Accept": f"{version}, {PROBLEM}", **(headers or {})}
        content = None if body is None else json.dumps(body)
        if content is not None:
            sent["Content-Type"] = version
        answer = self.client.request(method, url, content=content, headers=sent, params=query)
        assert answer.status_code == expected if expected else answer.is_success, answer.text
        self._judge(answer)
        return answer

    def _judge(self, answer: httpx.Response) -> None:
        operation_id = self.box.journal[-1].operation_id
        operation = next(found for found in self.box.description.operations if found.operation_id == operation_id)
        media_type = answer.headers.get("content-type")
        if answer.is_success and media_type in operation.answer_types and media_type.endswith("+json"):
            errors = self.box.description.errors(operation.answer_types[media_type], answer.json())
            assert not errors, (operation_id, errors[0].message, list(errors[0].absolute_path))

    def paths(self, **query: Any) -> list[str]:
        """The paths of the data that a list shows."""
        return [item["data"]["details"]["path"] for item in self("GET", "data", **query)["items"]]


@pytest.fixture(scope="module")
def running_box() -> Iterator[IcaSandbox]:
    """One sandbox for a whole module."""
    with IcaSandbox(page_rows=300) as box:
        yield box


@pytest.fixture
def ask(box: IcaSandbox) -> Iterator[Asking]:
    """Asks about the first project."""
    asking = Asking(box, box.project_ids[0])
    with asking.client:
        yield asking


@pytest.fixture
def ask_other(box: IcaSandbox) -> Iterator[Asking]:
    """Asks about the second project."""
    asking = Asking(box, box.project_ids[1])
    with asking.client:
        yield asking
