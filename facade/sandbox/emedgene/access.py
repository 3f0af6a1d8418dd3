"""Who is let in: logins, and the token that all other routes ask for."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from flask import Response as Answer
from flask import request

from . import rows
from .intake import message, refuse, text
from .library import Response, api
from .other_models import Credentials, Token
from .served import routes, state

OPEN = ("/api/auth/",)
DOCUMENT = "/api/apidoc/"


@routes.before_app_request
def let_in() -> Answer | None:
    """Refuse who has no token (401), and who has one whose hours are over (403, in plain text)."""
    if request.path.startswith(OPEN) or (request.path.startswith(DOCUMENT) and not state().switches.closed_document):
        return None
    given = request.headers.get("Emgauthorization") or request.headers.get("Authorization", "")
    scheme, _, token = given.partition(" ")
    ends = state().tokens.get(token) if scheme.lower() == "bearer" else None
    if ends is None:
        return message(401, "Authentication is required")
    if ends < datetime.now(UTC):
        return text(403, "The token has expired")
    return None


def _token_for(json: Credentials) -> str:
    if (json.username, json.password) != (rows.USERNAME, rows.PASSWORD):
        said = "Wrong user name or password"
        refuse(message(200, said) if state().switches.refuses_with_200 else text(401, said))
    return state().token()


@routes.post("/api/auth/v2/api_login/")
@api.validate(resp=Response(HTTP_200=Token), tags=["Login"])
def login(json: Credentials) -> Any:
    """Log in with a password."""
    return Token(access_token=_token_for(json), token_type="bearer")


@routes.post("/api/auth/api_login/")
@api.validate(tags=["Login"])
def login_v1(json: Credentials) -> Any:
    """Log in with a password, the older way: the answer is the header.

    No answer is declared.
    """
    return {"Authorization": f"Bearer {_token_for(json)}"}
