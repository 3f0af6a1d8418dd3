"""What logins of all platforms have in common: asking for a token, with another try where that helps."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from ..errors import ApiError, LoginFailed, PlatformError, ServerError, TooManyRequests
from ..retries import Retries
from .attempts import Attempts, retried
from .credentials import Token, bare_token
from .flows import Flow, Send
from .problems import error_from
from .redirects import advice, is_redirect

if TYPE_CHECKING:
    import httpx

# Statuses by which a host says that it has no such login.
NO_SUCH_LOGIN = frozenset({404, 405})
_RETRIES = Retries(attempts=3, deadline=60.0, first_pause=0.2)


def asked_for_token(send: Send, address: str, setting: str = "base_url") -> Flow[httpx.Response]:
    """A flow that gives the good answer to a login. Ends in the error itself otherwise; see `login_failed`.

    `address` is that of the host, `setting` the argument that it was given as.
    """
    # Asking for a token twice does no harm.
    attempts = Attempts(_RETRIES, safe=True)

    def once() -> Flow[httpx.Response]:
        bound = attempts.bound(send)
        response: httpx.Response = yield bound
        if response.status_code < 300:
            return response
        refused = error_from(response)
        if is_redirect(response):
            refused.detail = advice(bound, response, address, setting)
        raise refused

    return (yield from retried(once, attempts))


def login_failed(failure: PlatformError, credentials: str, setting: str = "base_url") -> NoReturn:
    """Raise the failure itself where the `credentials` may be right, else `LoginFailed` that says what to check."""
    if not isinstance(failure, ApiError) or isinstance(failure, (ServerError, TooManyRequests)):
        raise failure.about("login") from failure.__cause__
    what = setting if failure.status in NO_SUCH_LOGIN or failure.status < 400 else credentials
    raise LoginFailed(f"the platform refused the login ({failure}); check {what}") from failure


def token_in(response: httpx.Response, *names: str, setting: str = "base_url") -> Token:
    """The token that an answer has under one of some names. Raises LoginFailed for an answer without one."""
    try:
        answer = response.json()
        for name in names:
            if isinstance(answer.get(name), str):
                return Token(bare_token(answer[name]), new=True)
    except (ValueError, AttributeError, RecursionError):
        pass
    raise LoginFailed(f"the platform answered the login without a token; check {setting}")
