"""Who is calling: the description says per operation which credentials count, this module looks for them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facade.sandbox.wire import WireRequest

from .description import Description, Operation
from .principals import Principal
from .problems import Refusal
from .tokens import Tokens

EXPIRED_CODE = "ICA_AUTH_EXPIRED"


@dataclass(frozen=True)
class Credentials:
    """The invented credentials that one sandbox accepts besides its tokens."""

    api_key: str
    username: str
    password: str
    ps_token: str


class Gate:
    """Lets calls in by the description's security requirements."""

    def __init__(self, description: Description, credentials: Credentials, tokens: Tokens) -> None:
        self._description = description
        self._credentials = credentials
        self._tokens = tokens

    def admit(self, operation: Operation, wire: WireRequest) -> Principal:
        """The caller. Raises Refusal 401 that says what was wrong and what would do."""
        requirements = self._description.security_of(operation)
        if not requirements or {} in requirements:
            return Principal("none")
        for requirement in requirements:
            found = [self._principal(self._description.security_schemes[name], wire) for name in requirement]
            if all(found):
                principal = next(principal for principal in found if principal)
                if principal.scheme == "jwt":
                    self._tokens.used()
                return principal
        raise self._refusal(requirements, wire)

    def _refusal(self, requirements: list[Mapping[str, Any]], wire: WireRequest) -> Refusal:
        realm = 'Bearer realm="sandbox"'
        token = wire.headers.get("authorization", "").partition(" ")[2].strip()
        if self._tokens.is_known(token) and not self._tokens.is_valid(token):
            headers = {"WWW-Authenticate": f'{realm}, error="invalid_token"'}
            return Refusal(401, "the token has expired", code=EXPIRED_CODE, headers=headers)
        return Refusal(401, _reason(requirements, wire), headers={"WWW-Authenticate": realm})

    def _principal(self, scheme: Mapping[str, Any], wire: WireRequest) -> Principal | None:
        if scheme["type"] == "apiKey":
            key = wire.headers.get(scheme["name"].lower()) if scheme.get("in") == "header" else None
            return Principal("apiKey", key) if key == self._credentials.api_key else None
        kind, _, secret = wire.headers.get("authorization", "").partition(" ")
        if kind.lower() != scheme.get("scheme", "").lower():
            return None
        if kind.lower() == "basic":
            return Principal("basic", secret) if self._is_known_user(secret) else None
        return self._bearer(scheme, secret.strip())

    def _bearer(self, scheme: Mapping[str, Any], secret: str) -> Principal | None:
        if scheme.get("bearerFormat") == "JWT":
            return Principal("jwt", secret) if self._tokens.is_valid(secret) else None
        return Principal("psToken", secret) if secret == self._credentials.ps_token else None

    def _is_known_user(self, secret: str) -> bool:
        try:
            user, _, password = base64.b64decode(secret, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            return False
        return (user, password) == (self._credentials.username, self._credentials.password)


def _reason(requirements: list[Mapping[str, Any]], wire: WireRequest) -> str:
    wanted = " or ".join(" with ".join(requirement) for requirement in requirements)
    if "authorization" in wire.headers or "x-api-key" in wire.headers:
        return f"the credentials are unknown, or do not fit this operation, which takes {wanted}"
    return f"no credentials were sent: {wanted} is needed"
