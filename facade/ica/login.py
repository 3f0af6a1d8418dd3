"""Logging in to ICA: a key sent as it is, or exchanged for a token; a user's name and password; a psToken; a token."""

from __future__ import annotations

from importlib import import_module
from urllib.parse import quote

from ..call.concealed import ConcealedText
from ..call.credentials import (
    Credentials,
    HeaderCredentials,
    Secret,
    Token,
    TokenCredentials,
    bare_token,
    basic,
    check_texts,
)
from ..call.flows import Flow
from ..call.logins import by_header, fetched_token
from ..errors import LoginFailed

_PROBLEM = "application/problem+json"
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

    Raises ValueError for arguments that contradict each other or are not complete, TypeError for what is no text.
    """
    check_texts(api_key=api_key, token=token, ps_token=ps_token, username=username, password=password, tenant=tenant)
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
        return "Authorization", Secret(ConcealedText("Bearer " + bare_token(ps_token)))
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
                return (
                    yield from self._post(
                        "/api/tokens:refresh", "Authorization", ConcealedText(f"Bearer {old.secret.reveal()}")
                    )
                )
            except LoginFailed:
                if self._login is None:
                    return None
        if self._login is None:
            return None
        name, value = self._login
        tenant = f"?tenant={quote(self._tenant, safe='')}" if self._tenant is not None else ""
        return (yield from self._post(f"/api/tokens{tenant}", name, value.reveal()))

    def _post(self, target: str, name: str, value: str) -> Flow[Token]:
        login = by_header(self._base_url + target, name, value, _accept())
        return fetched_token([login], ("token",), _CREDENTIALS, self._base_url)


def _accept() -> str:
    """What an answer with a token may be, in the words of the description."""
    try:
        build = import_module("generated.ica.api.token").Api.create_jwt_token.load()
    except (ImportError, AttributeError):
        return f"application/json, {_PROBLEM}"
    return str(import_module(build.__module__).OPERATION.accept)
