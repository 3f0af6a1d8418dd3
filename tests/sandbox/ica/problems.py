"""Refusals: how a rule says no, and the problem+json that the caller then reads."""

from __future__ import annotations

import json
import uuid
from datetime import UTC, datetime
from http import HTTPStatus

from tests.sandbox.wire import Answer

PROBLEM_TYPE = "application/problem+json"


class Refusal(Exception):
    """A request that breaks a rule; the sandbox answers it with a problem."""

    def __init__(
        self, status: int, detail: str, *, code: str | None = None, headers: dict[str, str] | None = None
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.code = code
        self.headers = headers or {}


def problem_answer(refusal: Refusal, path: str) -> Answer:
    """The refusal in the shape of the description's Problem; `code` is a member beyond that shape."""
    title = HTTPStatus(refusal.status).phrase
    body = {
        "id": str(uuid.uuid4()),
        "type": f"https://problems.sandbox.test/{refusal.status}",
        "title": title,
        "status": refusal.status,
        "detail": refusal.detail,
        "instance": path,
        "parameters": {},
        "timestamp": datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
    }
    if refusal.code:
        body["code"] = refusal.code
    return Answer(refusal.status, json.dumps(body).encode(), {"Content-Type": PROBLEM_TYPE, **refusal.headers})
