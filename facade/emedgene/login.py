"""Logging in to Emedgene: a user's name and password, or an API key that another host exchanges, for a token."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..call.credentials import (
    Credentials,
    Obtain,
    Password,
    Secret,
    Token,
    TokenCredentials,
    bare_token,
    basic,
    bearer,
    check_texts,
)
from ..call.flows import Flow
from ..call.headers import SECRET_HEADERS
from ..call.logins import by_header, by_json, fetched_token
from ..client.addresses import platform_address

_EXCHANGE = "/platform-services-manager/Token?audience=emedgene&grant_type=api_key"
# The second one is that of older releases.
_LOGINS = ("/api/auth/v2/api_login/", "/api/auth/api_login/")
_NAMES = ("access_token", "Authorization")
_HOST, _LOGIN_HOST = ".emg.illumina.com", ".login.illumina.com"
# A token that has expired is answered 403.
_REFUSALS = frozenset({401, 403})


def emedgene_credentials(
    base_url: str,
    username: str | None,
    password: str | None,
    api_key: str | None,
    login_url: str | None,
    token: str | None,
    auth_header: str,
) -> Credentials:
    """The credentials for one of the platform's ways to log in.

    Raises ValueError for arguments that contradict each other or are not complete, TypeError for what is no text.
    """
    check_texts(username=username, password=password, api_key=api_key, token=token)
    if str(auth_header).lower() not in SECRET_HEADERS - {"cookie"}:
        raise ValueError(f"auth_header={auth_header!r}: give Authorization or Emgauthorization")
    if username is not None and api_key is not None:
        raise ValueError("give one of username= and api_key=, not both")
    if (username is None) != (password is None):
        raise ValueError("username= and password= go together")
    if login_url is not None and api_key is None:
        raise ValueError("login_url= goes with api_key=")
    if username is not None and password is not None:
        obtain = _by_password(base_url.rstrip("/"), Password(username), Password(password))
    elif api_key is not None:
        obtain = _by_key(platform_address(login_url or _login_host(base_url), "login_url"), Secret(api_key))
    else:
        return Credentials() if token is None else bearer(token, auth_header)
    return TokenCredentials(obtain, None if token is None else Token(bare_token(token)), _REFUSALS, header=auth_header)


def _login_host(base_url: str) -> str:
    host = urlsplit(base_url).hostname or ""
    if not host.endswith(_HOST):
        raise ValueError(f"api_key= needs login_url=, which only follows from an address that ends in {_HOST}")
    return f"https://{host.removesuffix(_HOST)}{_LOGIN_HOST}"


def _by_password(base_url: str, username: Password, password: Password) -> Obtain:
    """Logs in at the platform itself."""

    def obtain(old: Token | None) -> Flow[Token]:
        secrets = {"username": username.reveal(), "password": password.reveal()}
        logins = [by_json(base_url + path, secrets) for path in _LOGINS]
        return fetched_token(logins, _NAMES, "the user name and password", base_url)

    return obtain


def _by_key(login_url: str, api_key: Secret) -> Obtain:
    """Exchanges a key at the login host, which sees nothing else; the platform's host never sees the key."""
    value = Secret(basic("emedgene", api_key.reveal()))

    def obtain(old: Token | None) -> Flow[Token]:
        login = by_header(login_url.rstrip("/") + _EXCHANGE, "Authorization", value.reveal())
        return fetched_token([login], _NAMES, "the key", login_url, "login_url")

    return obtain
