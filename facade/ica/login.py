"""Logging in to ICA: a key sent as it is, or exchanged for a token; a user's name and password; a psToken; a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote

from ..call.attempts import Attempts, retried
from ..call.credentials import Credentials, HeaderCredentials, Secret, Token, TokenCredentials, bare_token, basic
from ..call.flows import Flow, Send
from ..call.problems import error_from
from ..call.redirects import advice, is_redirect
from ..errors import ApiError, ConnectionFailed, LoginFailed, PlatformError, ServerError, Timeout, TooManyRequests
from ..retries import Retries

if TYPE_CHECKING:
    import httpx

_ACCEPT = "application/vnd.illumina.v3+json, application/problem+json"
_RETRIES = Retries(attempts=3, deadline=60.0, first_pause=0.2)
_CREDENTIALS = "the key, or the user name, password and tenant"


def ica_credentials(
    base_url: str,
    *,
    api_key: str | None = None,
    token: str | None = None,
    ps_token: str | None = None,
    username: str | None = None,
    password: str | None = None,
    tenant: str | None = None,
    exchange: bool = False,
) -> Credentials:
    """The credentials for one of the platform's ways to log in.

    Raises ValueError for arguments that contradict each other or are not complete.
    """
    ways = {"api_key": api_key, "ps_token": ps_token, "username": username}
    given = [name for name, value in ways.items() if value is not None]
    if len(given) > 1:
        raise ValueError(f"give one of {' and '.join(f'{name}=' for name in given)}, not both")
    if (username is None) != (password is None):
        raise ValueError("username= and password= go together")
    if tenant is not None and username is None:
        raise ValueError("tenant= goes with username= and password=")
    if exchange and api_key is None:
        raise ValueError("exchange= goes with api_key=")
    if api_key is not None and token is None and not exchange:
        return HeaderCredentials("X-API-Key", api_key)
    first = Token(bare_token(token)) if token is not None else None
    if not given and first is None:
        return Credentials()
    login = _login_header(api_key, ps_token, username, password)
    exchanger = _Exchange(base_url.rstrip("/"), login, tenant, refreshable=api_key is None)
    return TokenCredentials(exchanger.obtain, first)


def _login_header(
    api_key: str | None, ps_token: str | None, username: str | None, password: str | None
) -> tuple[str, Secret] | None:
    if api_key is not None:
        return "X-API-Key", Secret(api_key)
    if ps_token is not None:
        return "Authorization", Secret("Bearer " + bare_token(ps_token))
    if username is not None:
        return "Authorization", Secret(basic(username, password or ""))
    return None


class _Exchange:
    """Obtains tokens: by renewing one that has not ended where that is allowed, else by logging in."""

    def __init__(self, base_url: str, login: tuple[str, Secret] | None, tenant: str | None, refreshable: bool) -> None:
        self._base_url = base_url
        self._login = login
        self._tenant = tenant
        # The platform does not renew a token that was made from an API key.
        self._refreshable = refreshable

    def obtain(self, old: Token | None) -> Flow[Token | None]:
        """A flow to a new token, None when there is no way to one."""
        if old is not None and self._refreshable and not old.has_ended():
            try:
                return (yield from self._post("/api/tokens:refresh", "Authorization", f"Bearer {old.secret.reveal()}"))
            except LoginFailed:
                if self._login is None:
                    return None
        if self._login is None:
            return None
        name, value = self._login
        tenant = f"?tenant={quote(self._tenant, safe='')}" if self._tenant is not None else ""
        return (yield from self._post(f"/api/tokens{tenant}", name, value.reveal()))

    def _post(self, target: str, name: str, value: str) -> Flow[Token]:
        url, headers = self._base_url + target, {"Accept": _ACCEPT, name: value}
        # Asking for a token twice does no harm.
        attempts = Attempts(_RETRIES, safe=True)

        def once() -> Flow[httpx.Response]:
            send = attempts.bound(Send("POST", url, headers, None, 60.0, (name,)))
            response: httpx.Response = yield send
            if response.status_code < 300:
                return response
            refused = error_from(response)
            if is_redirect(response):
                refused.detail = advice(send, response, self._base_url)
            raise refused

        try:
            response = yield from retried(once, attempts)
        except (ApiError, ConnectionFailed, Timeout) as failure:
            _fail(failure)
        return _token_in(response)


def _token_in(response: httpx.Response) -> Token:
    try:
        text = response.json()["token"]
        if isinstance(text, str):
            return Token(text, new=True)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise LoginFailed("the platform answered the login without a token; check base_url")


def _fail(failure: PlatformError) -> NoReturn:
    """Raise the failure itself where the credentials may be right, else `LoginFailed` that says what to check."""
    if not isinstance(failure, ApiError) or isinstance(failure, (ServerError, TooManyRequests)):
        raise failure.about("login") from failure.__cause__
    what = "base_url" if failure.status in (404, 405) or failure.status < 400 else _CREDENTIALS
    raise LoginFailed(f"the platform refused the login ({failure}); check {what}") from failure
