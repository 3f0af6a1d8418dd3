"""The login host: it gives a token for an API key, and knows nothing of the platform but that it takes the token."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask, jsonify, request

from . import rows

ASKED = [("audience", "emedgene"), ("grant_type", "api_key")]


def login_host(token: Callable[[], str]) -> Flask:
    """The application; `token` makes one that the platform takes."""
    app = Flask("emedgene_login", static_folder=None)

    @app.post("/platform-services-manager/Token")
    def give_token() -> Any:
        given = request.authorization
        if given is None or given.type != "basic" or (given.username, given.password) != ("emedgene", rows.API_KEY):
            return jsonify(message="Unknown product or API key"), 401
        if sorted(request.args.items(multi=True)) != ASKED or request.get_data():
            return jsonify(message="audience and grant_type are expected in the query, and nothing else"), 400
        return {"access_token": token(), "token_type": "Bearer"}

    return app
