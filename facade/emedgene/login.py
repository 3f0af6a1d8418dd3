"""Logging in to Emedgene: a user's name and password, or an API key that another host exchanges, for a token."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..call.credentials import Credentials, Password, Secret, Token, TokenCredentials, bare_token, basic, bearer
from ..call.flows import Flow, Send
from ..call.headers import SECRET_HEADERS
from ..call.logins import NO_SUCH_LOGIN, asked_for_token, login_failed, token_in
from ..client.addresses import platform_address
from ..errors import ApiError, PlatformError

if TYPE_CHECKING:
    import httpx

_ACCEPT = {"Accept": "application/json"}
_EXCHANGE = "/platform-services-manager/Token?audience=emedgene&grant_type=api_key"
_LOGINS = ("/api/auth/v2/api_login/", "/api/auth/api_login/")
_HOST, _LOGIN_HOST = ".emg.illumina.com", ".login.illumina.com"
# A token that has expired is answered 403.
_REFUSALS = frozenset({401, 403})


def emedgene_credentials(
    base_url: str,
    *,
    username: str | None,
    password: str | None,
    api_key: str | None,
    login_url: str | None,
    token: str | None,
    auth_header: str,
) -> Credentials:
    """The credentials for one of the platform's ways to log in.

    Raises ValueError for arguments that contradict each other or are not complete.
    """
    if auth_header.lower() not in SECRET_HEADERS - {"cookie"}:
        raise ValueError(f"auth_header={auth_header!r}: give Authorization or Emgauthorization")
    if username is not None and api_key is not None:
        raise ValueError("give one of username= and api_key=, not both")
    if (username is None) != (password is None):
        raise ValueError("username= and password= go together")
    if "" in (username, password):
        raise ValueError("a credential is empty; is a variable of the environment not set?")
    if login_url is not None and api_key is None:
        raise ValueError("login_url= goes with api_key=")
    login: _Password | _Key
    if username is not None and password is not None:
        login = _Password(base_url.rstrip("/"), username, password)
    elif api_key is not None:
        login = _Key(platform_address(login_url or _login_host(base_url), "login_url").rstrip("/"), api_key)
    else:
        return Credentials() if token is None else bearer(token, auth_header)
    first = None if token is None else Token(bare_token(token))
    return TokenCredentials(login.obtain, first, _REFUSALS, header=auth_header)


def _login_host(base_url: str) -> str:
    host = urlsplit(base_url).hostname or ""
    if not host.endswith(_HOST):
        raise ValueError(f"api_key= needs login_url=, which only follows from an address that ends in {_HOST}")
    return f"https://{host.removesuffix(_HOST)}{_LOGIN_HOST}"


class _Password:
    """Logs in at the platform itself; older releases have another address for it."""

    def __init__(self, base_url: str, username: str, password: str) -> None:
        self._base_url = base_url
        self._username, self._password = username, Password(password)

    def obtain(self, old: Token | None) -> Flow[Token | None]:
        """A flow to a new token."""
        try:
            response = yield from self._answer()
        except PlatformError as failure:
            login_failed(failure, "the user name and password")
        return token_in(response, "access_token", "Authorization")

    def _answer(self) -> Flow[httpx.Response]:
        try:
            return (yield from self._post(_LOGINS[0]))
        except ApiError as failure:
            if failure.status not in NO_SUCH_LOGIN:
                raise
        return (yield from self._post(_LOGINS[1]))

    def _post(self, path: str) -> Flow[httpx.Response]:
        # Imported by the first login, like everything that bodies need.
        from generated.runtime.payloads import Payload, json_bytes

        body = json_bytes({"username": self._username, "password": self._password.reveal()})
        payload = Payload("application/json", body, None)
        send = Send("POST", self._base_url + path, _ACCEPT, payload, 60.0, secret_body=True)
        return asked_for_token(send, self._base_url)


class _Key:
    """Exchanges a key at the login host, which sees nothing else; the platform's host never sees the key."""

    def __init__(self, login_url: str, api_key: str) -> None:
        self._login_url = login_url
        self._value = Secret(basic("emedgene", Secret(api_key).reveal()))

    def obtain(self, old: Token | None) -> Flow[Token | None]:
        """A flow to a new token."""
        headers = {**_ACCEPT, "Authorization": self._value.reveal()}
        send = Send("POST", self._login_url + _EXCHANGE, headers, None, 60.0, ("Authorization",))
        try:
            response = yield from asked_for_token(send, self._login_url, "login_url")
        except PlatformError as failure:
            login_failed(failure, "the key", "login_url")
        return token_in(response, "access_token", setting="login_url")
