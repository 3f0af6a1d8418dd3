"""Tokens: an API key, a user name with password, or a psToken buys a JWT that ends after a while.

A JWT that was bought with an API key cannot be renewed; any other can, as long as it has not ended.
"""

from __future__ import annotations

import base64
import itertools
import json
import threading
import time
from dataclasses import dataclass
from typing import Any

from .calls import Call, Handlers, Reply
from .problems import Refusal
from .values import uuid_of


@dataclass(frozen=True)
class _Token:
    ends: float
    from_api_key: bool


class Tokens:
    """The tokens that the sandbox has issued, and whether they still count."""

    def __init__(self, tenant: str, seed: int) -> None:
        self.lifetime = 3600.0
        self.issued = 0
        self.refreshed = 0
        self._ends_after: tuple[int, ...] = ()
        self._tenant = tenant
        self._seed = seed
        self._known: dict[str, _Token] = {}
        self._serial = itertools.count(1)
        self._lock = threading.Lock()

    def make(self, *, from_api_key: bool = False) -> str:
        """A fresh JWT: header, claims with `exp`, and a third part that signs nothing."""
        with self._lock:
            serial = next(self._serial)
            now = time.time()
            token_id = uuid_of(f"token:{self._seed}:{serial}")
            claims = {
                "iss": "https://sandbox.test/login",
                "sub": uuid_of(f"user:{self._seed}"),
                "tid": self._tenant,
                "iat": int(now),
                "exp": int(now + self.lifetime),
                "jti": token_id,
            }
            token = ".".join(_segment(part) for part in ({"alg": "none", "typ": "JWT"}, claims, token_id))
            self._known[token] = _Token(now + self.lifetime, from_api_key)
            return token

    def expire(self) -> None:
        """End every token that has been made so far."""
        with self._lock:
            self._expire()

    def expire_after(self, calls: int, times: int) -> None:
        """End every token there is once this many more calls have been let in with one; do so `times` over."""
        with self._lock:
            self._ends_after = (calls,) * times

    def used(self) -> None:
        """Count a call that was let in with a token."""
        with self._lock:
            if self._ends_after:
                left, *later = self._ends_after
                self._ends_after = (left - 1, *later) if left > 1 else tuple(later)
                if left <= 1:
                    self._expire()

    def _expire(self) -> None:
        self._known = {token: _Token(0, kept.from_api_key) for token, kept in self._known.items()}

    def clear(self) -> None:
        """Begin to count anew; tokens stay valid."""
        self.issued = self.refreshed = 0
        self._ends_after = ()

    def is_known(self, token: str) -> bool:
        """Whether the sandbox issued this token, ended or not."""
        return token in self._known

    def is_valid(self, token: str) -> bool:
        """Whether the sandbox issued this token and it has not ended."""
        known = self._known.get(token)
        return known is not None and time.time() < known.ends

    def handlers(self) -> Handlers:
        """The operations of this area."""
        return {("POST", "/api/tokens"): self._buy, ("POST", "/api/tokens:refresh"): self._renew}

    def _buy(self, call: Call) -> Reply:
        tenant = call.request.query_value("tenant")
        if tenant is not None and tenant != self._tenant:
            raise Refusal(401, f"tenant {tenant!r} is not one of this user's tenants")
        self.issued += 1
        return Reply({"token": self.make(from_api_key=call.principal.scheme == "apiKey")})

    def _renew(self, call: Call) -> Reply:
        if self._known[call.principal.secret].from_api_key:
            raise Refusal(400, "a token that was made from an API key cannot be refreshed: exchange the key again")
        self.refreshed += 1
        return Reply({"token": self.make()})


def _segment(part: Any) -> str:
    raw = part if isinstance(part, str) else json.dumps(part, separators=(",", ":"))
    return base64.urlsafe_b64encode(raw.encode()).rstrip(b"=").decode()
