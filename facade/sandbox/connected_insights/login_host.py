"""The login host: it gives a psToken for a user and a password."""

from __future__ import annotations

import base64
import binascii
import json

from facade.sandbox.wire import Answer, WireRequest

from . import words
from .routing import as_json
from .state import State

PATH = "/platform-services-manager/Session/"


def answer(state: State, request: WireRequest) -> Answer:
    """What the login host answers."""
    if request.path != PATH:
        return as_json(404, {"message": "There is nothing here"})
    if request.method != "POST":
        return as_json(405, {"message": "Sessions are asked for by POST"})
    if request.headers.get("grant_type") != "password":
        return as_json(400, {"message": "The header grant_type has to say password"})
    if _user(request.headers.get("authorization", "")) != (words.USERNAME, words.PASSWORD):
        return as_json(200 if state.switches.refuses_with_200 else 401, {"message": "Wrong user name or password"})
    try:
        body = json.loads(request.body)
    except ValueError:
        body = None
    if not isinstance(body, dict) or body.get("clientId") != words.CLIENT_ID or not body.get("rURL"):
        return as_json(400, {"message": "clientId and rURL are expected in the body"})
    return as_json(200, {"access_token": state.token(), "expires_in": None, "userId": words.USERNAME})


def _user(header: str) -> tuple[str, str] | None:
    scheme, _, value = header.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, _, password = base64.b64decode(value, validate=True).decode().partition(":")
    except (binascii.Error, UnicodeDecodeError):
        return None
    return user, password
