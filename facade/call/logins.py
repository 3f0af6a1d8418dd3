"""What logins of all platforms have in common: asking for a token, with another try where that helps."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, NoReturn

from ..errors import AnswerTooLarge, ApiError, ConnectionFailed, LoginFailed, PlatformError, Timeout
from ..retries import Retries
from .attempts import Attempts, is_passing, retried
from .concealed import ConcealedBytes
from .credentials import Token, bare_token
from .flows import Flow, Send
from .problems import error_from
from .redirects import advice, is_redirect

if TYPE_CHECKING:
    import httpx

# Statuses by which a host says that it has no such login.
_NO_SUCH_LOGIN = frozenset({404, 405})
# Tokens have some thousand bytes, lists of workgroups some hundred thousand.
_LARGEST_ANSWER = 1 << 22
_RETRIES = Retries(attempts=3, deadline=60.0, first_pause=0.2)


def by_header(url: str, name: str, value: str, accept: str = "application/json") -> Send:
    """A login whose secret is in a header."""
    return Send("POST", url, {"Accept": accept, name: value}, None, 60.0, (name,))


def by_json(url: str, secrets: Mapping[str, str]) -> Send:
    """A login whose secret is in the body, which is taken off the request once it is answered."""
    # Imported by the first login, with everything that bodies need.
    from generated.runtime.payloads import Payload, json_bytes

    payload = Payload("application/json", ConcealedBytes(json_bytes(secrets)), None)
    return Send("POST", url, {"Accept": "application/json"}, payload, 60.0, secret_body=True)


def fetched_token(
    logins: Sequence[Send], names: Sequence[str], credentials: str, address: str, setting: str = "base_url"
) -> Flow[Token]:
    """A flow that gives the token that a login answers.

    Args:
        logins: the request, and those to make instead where the host has no such login.
        names: the names under which the answer may have the token.
        credentials: what to check when they are refused.
        address: where the host is.
        setting: the argument that the address was given as.

    Raises LoginFailed where the credentials or the address are wrong, else the error of the request itself.
    """
    first, *others = logins
    try:
        response = yield from answered(first, address, setting)
    except (ApiError, ConnectionFailed, Timeout) as failure:
        if others and isinstance(failure, ApiError) and failure.status in _NO_SUCH_LOGIN:
            return (yield from fetched_token(others, names, credentials, address, setting))
        _fail(failure, credentials, setting)
    return _token_in(response, names, credentials, setting)


def answered(login: Send, address: str, setting: str = "base_url") -> Flow[httpx.Response]:
    """A flow that gives the good answer to a request of a login, which does no harm if it is sent twice."""
    # Asking for a token twice does no harm.
    attempts = Attempts(_RETRIES, safe=True)

    def once() -> Flow[httpx.Response]:
        send = attempts.bound(login._replace(most=_LARGEST_ANSWER))
        try:
            response: httpx.Response = yield send
        except AnswerTooLarge:
            text = f"the platform answered the login with more than {_LARGEST_ANSWER:,} bytes, which is no token"
            raise LoginFailed(f"{text}; check {setting}") from None
        if response.status_code < 300:
            return response
        raise _refused(login, send, response, address, setting)

    return (yield from retried(once, attempts))


def _refused(login: Send, send: Send, response: httpx.Response, address: str, setting: str) -> ApiError:
    """The error that an answer is, without what was sent: some hosts quote the request that they refuse."""
    secrets = [*_parts(login.headers.get(name, "") for name in login.secret), *_texts(login)]
    quoted = [secret for secret in secrets if secret.encode() in response.content]
    if quoted:
        # What it says else is not worth the risk; the status tells what to check.
        response = type(response)(response.status_code, request=response.request)
    refused = error_from(response)
    if is_redirect(response):
        refused.detail = advice(send, response, address, setting)
    return refused


def _parts(values: Iterable[str]) -> list[str]:
    """Values of headers, whole and without the scheme before them."""
    return [part for value in values for part in {value, value.rpartition(" ")[2]} if part]


def _texts(login: Send) -> list[str]:
    """The texts of a body that is secret."""
    if not login.secret_body or login.payload is None or not isinstance(login.payload.content, bytes):
        return []
    given = json.loads(login.payload.content)
    return [text for name, text in given.items() if name != "username" and isinstance(text, str) and text]


def _fail(failure: PlatformError, credentials: str, setting: str) -> NoReturn:
    """Raise the failure itself where the credentials may be right, else `LoginFailed` that says what to check."""
    if not isinstance(failure, ApiError) or is_passing(failure):
        raise failure.about("login") from failure.__cause__
    what = setting if failure.status in _NO_SUCH_LOGIN or failure.status < 400 else credentials
    raise LoginFailed(f"the platform refused the login ({failure}); check {what}") from failure


def _token_in(response: httpx.Response, names: Sequence[str], credentials: str, setting: str) -> Token:
    token = _named_token(response, names)
    if token is None:
        raise LoginFailed(f"the platform answered the login without a token; check {credentials}, and {setting}")
    return token


def _named_token(response: httpx.Response, names: Sequence[str]) -> Token | None:
    try:
        answer = response.json()
        for name in names:
            if isinstance(answer.get(name), str):
                return Token(bare_token(answer[name]), new=True)
    except (ValueError, AttributeError, RecursionError):
        pass
    return None
