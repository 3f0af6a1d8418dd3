"""Refusals: how a rule says no, and the problem+json that the caller then reads."""

from __future__ import annotations

import json
from http import HTTPStatus

from facade.sandbox.wire import Answer

from .values import moment_of, uuid_of

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
    """The refusal in the shape of the description's Problem; `code` is a member beyond that shape.

    The same refusal reads the same every time, so that recordings of it do not differ.
    """
    title = HTTPStatus(refusal.status).phrase
    seed = f"{path}{refusal.detail}"
    body = {
        "id": uuid_of(seed),
        "type": f"https://problems.sandbox.test/{refusal.status}",
        "title": title,
        "status": refusal.status,
        "detail": refusal.detail,
        "instance": path,
        "parameters": {},
        "timestamp": moment_of(seed),
    }
    if refusal.code:
        body["code"] = refusal.code
    return Answer(refusal.status, json.dumps(body).encode(), {"Content-Type": PROBLEM_TYPE, **refusal.headers})
