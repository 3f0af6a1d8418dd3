"""Credentials: what goes with a request so that the platform knows who asks. Knows nothing of generated code.

Tokens are fetched when they are first needed, kept in memory, renewed shortly before they end or when the platform
refuses them, and one renewal serves everybody who waits for it.
"""

from __future__ import annotations

import base64
import json
import time
from collections.abc import Callable, Collection
from typing import Any, NoReturn

from ..errors import ApiError, LoginFailed, PlatformError
from .concealed import ConcealedText, kind_of
from .flows import AcquireLock, Flow, ReleaseLock

AUTHORIZATION = "Authorization"
_END_OF_TIME = 1e15


class Secret:
    """A text that is never shown: not by repr, str or format, and not by pickle."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        # Refused here, because HTTP libraries quote in their errors what they cannot send.
        if not isinstance(text, str):
            raise TypeError(f"a credential is text, not {kind_of(text)}")
        text = ConcealedText(text).strip()
        if not text or not text.isascii() or not text.isprintable():
            raise ValueError("a credential is empty, or contains characters that a header cannot carry")
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled; give them again where the client is made")


class Password(Secret):
    """A secret that goes into a body, not into a header: any text but an empty one, blanks included."""

    __slots__ = ()

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError(f"a credential is text, not {kind_of(text)}")
        if not text:
            raise ValueError("a credential is empty")
        self._text = ConcealedText(text)


class Credentials:
    """The base: no credentials at all.

    Attributes:
        names: the headers that they send, in lower case, and that nobody else may.
        defaults: headers that they send where a call does not say otherwise, in lower case.
    """

    names: frozenset[str] = frozenset()
    defaults: frozenset[str] = frozenset()

    def headers(self) -> Flow[dict[str, str]]:
        """A flow that gives the headers to send, logging in if that is needed."""
        return {}
        yield  # a flow is a generator, even one that asks for nothing

    def beside(self, said: Collection[str]) -> Flow[dict[str, str]]:
        """A flow that gives the headers to send beside those that a call has already, whose names are in lower case."""
        return self.headers()

    def tell_renewals(self, tell: Callable[[], object]) -> None:
        """Have a function called after each renewal of a token."""

    def renewed(self, error: ApiError, used: dict[str, str]) -> Flow[bool]:
        """A flow that says whether the call is worth another try with fresh credentials, which it gets if need be.

        `error` is the answer to the call, `used` the headers that `headers` gave for it.
        """
        return False
        yield  # a flow is a generator, even one that asks for nothing

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class LostCredentials(Credentials):
    """The credentials of a client that was pickled: there are none, and the first call says what to do.

    Args:
        client: the name of the client's class.
        reason: why the environment here has none, of a client that had them from there.
    """

    def __init__(self, client: str, reason: str = "") -> None:
        self._client = client
        self._reason = reason

    def headers(self) -> Flow[dict[str, str]]:
        here = (
            f", and the environment of this process has none ({self._reason}): set them there, or"
            if self._reason
            else ":"
        )
        raise LoginFailed(
            f"this {self._client} was pickled, and credentials are not{here} "
            f"call with_credentials(...) with the arguments that {self._client}(...) takes, and use what it gives"
        )
        yield  # a flow is a generator, even one that asks for nothing


class HeaderCredentials(Credentials):
    """A key or a ready token that is sent as it is."""

    def __init__(self, name: str, value: str) -> None:
        self._name = name
        self._value = Secret(value)
        self.names = frozenset({name.lower()}) - {"cookie"}

    def ready(self) -> dict[str, str]:
        """The header, without any flow."""
        return {self._name: self._value.reveal()}

    def headers(self) -> Flow[dict[str, str]]:
        return self.ready()
        yield  # a flow is a generator, even one that asks for nothing


class Token:
    """A token with the times (of this machine's clock, in seconds) at which it was obtained and at which it ends.

    `new` says that the platform has made it just now.
    """

    __slots__ = ("ends", "obtained", "secret")

    def __init__(self, text: str, *, new: bool = False) -> None:
        self.secret = Secret(text)
        self.obtained = time.time()
        self.ends = _end_of(self.secret.reveal(), self.obtained, new)

    def has_ended(self) -> bool:
        """Whether it is of no use any more, as far as it says."""
        return self.ends is not None and time.time() >= self.ends

    def ends_soon(self) -> bool:
        """Whether it is time to renew it: within a minute of its end, or a tenth of its life if that is shorter."""
        if self.ends is None:
            return False
        margin = min(60.0, max(0.0, self.ends - self.obtained) / 10)
        return time.time() >= self.ends - margin


def _end_of(text: str, now: float, new: bool) -> float | None:
    """When a JSON web token ends, by its `exp`; by its `iat` too, where it has one, so that a wrong clock here does no
    harm. None for a token of another kind."""
    claims = _claims(text)
    end, made = _moment(claims.get("exp")), _moment(claims.get("iat"))
    if end is None:
        return None
    if made is not None and abs(made - now) > 300 and end > made:
        # Only a clock that is wrong by minutes is worth correcting: an old token has an old `iat` too.
        return now + (end - made) if new or made > now else end
    return end


def _claims(text: str) -> dict[str, Any]:
    parts = text.split(".")
    if len(parts) != 3:
        return {}
    try:
        found = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _moment(claim: Any) -> float | None:
    """A moment in seconds; None for what is none, or beyond all clocks."""
    known = isinstance(claim, (int, float)) and not isinstance(claim, bool) and abs(claim) < _END_OF_TIME
    return float(claim) if known else None


Obtain = Callable[[Token | None], Flow[Token | None]]


class TokenCredentials(Credentials):
    """A bearer token that is obtained and renewed.

    Args:
        obtain: gives a flow to a new token; it is shown the old one. The flow gives None when there is no way to one.
        token: a token to begin with.
        refusals: the statuses by which the platform says that a token has expired.
        header: the header that it is sent in.
        scheme: what stands before it there; nothing for a platform that takes it as it is.
    """

    def __init__(
        self,
        obtain: Obtain,
        token: Token | None = None,
        refusals: frozenset[int] = frozenset({401}),
        header: str = AUTHORIZATION,
        scheme: str = "Bearer",
    ) -> None:
        self.names = frozenset({header.lower()})
        self._header = header
        self._scheme = scheme
        self._obtain = obtain
        self._token = token
        self._refusals = refusals
        self._refusal: LoginFailed | None = None
        self._tell: Callable[[], object] = lambda: None

    def tell_renewals(self, tell: Callable[[], object]) -> None:
        self._tell = tell

    def headers(self) -> Flow[dict[str, str]]:
        token = self._token
        if token is None or token.ends_soon():
            token = yield from self._fresh(token)
        if token is None:
            raise LoginFailed("the token has expired and cannot be renewed; give a new token, or a key")
        return self._sent(token)

    def renewed(self, error: ApiError, used: dict[str, str]) -> Flow[bool]:
        if error.status not in self._refusals:
            return False
        token = self._token
        if token is None or self._sent(token) != used:
            return True
        fresh = yield from self._fresh(token, refused=True)
        return fresh is not None and fresh is not token

    def _fresh(self, old: Token | None, *, refused: bool = False) -> Flow[Token | None]:
        """A token that is newer than `old`; only one caller at a time fetches it, the others find it."""
        known = self._refusal
        yield AcquireLock()
        try:
            if self._token is not old:
                return self._token
            if self._refusal is not None and self._refusal is not known:
                # Refused while this caller waited; many wrong logins at once would lock an account.
                raise LoginFailed(*self._refusal.args)
            try:
                token = yield from self._obtain(None if refused else old)
            except PlatformError as error:
                if isinstance(error, LoginFailed):
                    self._refusal = LoginFailed(*error.args)
                # Renewal begins early enough to fail a few times before the old token ends.
                if old is not None and not refused and not old.has_ended():
                    return old
                raise
            if token is None:
                return old if old is not None and not refused and not old.has_ended() else None
            self._token = token
        finally:
            yield ReleaseLock()
        self._tell()
        return token

    def _sent(self, token: Token) -> dict[str, str]:
        return {self._header: ConcealedText(f"{self._scheme} {token.secret.reveal()}".lstrip())}


def check_texts(**given: object) -> None:
    """Raise TypeError for credentials that are no text, by the name of the setting: the value is nobody's business."""
    for name, value in given.items():
        if value is not None and not isinstance(value, str):
            kind = "bytes" if isinstance(value, bytes) else type(value).__name__
            raise TypeError(f"{name}= is given as text, not {kind}")


def bare_token(text: str) -> str:
    """A token without the `Bearer ` that people copy along with it. Raises ValueError when there is none."""
    text = ConcealedText(text).strip()
    if text[:7].strip().lower() == "bearer":
        text = text[7:].strip()
    if not text:
        raise ValueError("a token is empty")
    return text


def bearer(token: str, header: str = AUTHORIZATION) -> HeaderCredentials:
    """A ready token that is sent as it is."""
    return HeaderCredentials(header, ConcealedText("Bearer " + bare_token(token)))


def basic(username: str, password: str) -> str:
    """The value of an `Authorization` header for HTTP Basic. Raises ValueError for a user name with a colon."""
    if ":" in username:
        raise ValueError("username: HTTP Basic cannot carry a colon in a user name")
    return ConcealedText("Basic " + base64.b64encode(f"{username}:{password}".encode()).decode("ascii"))
