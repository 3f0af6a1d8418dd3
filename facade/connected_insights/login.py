"""Logging in to Connected Insights: a key or a session's token, and the domain and workgroup that calls are made in."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Collection
from typing import TypeVar
from urllib.parse import urlsplit

from ..call.credentials import (
    AUTHORIZATION,
    Credentials,
    HeaderCredentials,
    Obtain,
    Password,
    Secret,
    Token,
    TokenCredentials,
    bare_token,
    basic,
    check_texts,
)
from ..call.flows import AcquireLock, Flow, ReleaseLock, Send
from ..call.headers import own_headers
from ..call.logins import fetched_token
from ..client.addresses import platform_address
from ..errors import ApiError, LoginFailed
from .ids import is_id
from .workgroups import Workgroup, found_workgroup, workgroups

DOMAIN, WORKGROUP, LANGUAGE = "X-ILMN-Domain", "X-ILMN-Workgroup", "Accept-Language"
CLOUD = ".connectedinsights.illumina.com"
_ILLUMINA = ".illumina.com"
_LOGIN_HOST = "https://platform.login.illumina.com"
_SESSION = "/platform-services-manager/Session/"
_CLIENT = "connectedinsights"
_KEY = "ApiKey"
_LABEL = re.compile(r"\w+(-+\w+)*", re.ASCII)
T = TypeVar("T")


class InsightsCredentials(Credentials):
    """A login together with what every call says besides: the domain, the workgroup, and perhaps a language."""

    defaults = frozenset({DOMAIN.lower(), WORKGROUP.lower(), LANGUAGE.lower()})

    def __init__(
        self, login: Credentials, base_url: str, domain: str, workgroup: str | None, language: str | None
    ) -> None:
        self.names = login.names
        self._login = login
        self._base_url = base_url.rstrip("/")
        said = {DOMAIN: domain} | ({LANGUAGE: language} if language else {})
        # None of it is secret.
        self._said = {name: str(value) for name, value in own_headers((), said, login.names)}
        known = workgroup is not None and is_id(workgroup)
        self._workgroup = workgroup if known else None
        self._name = None if known else workgroup
        self._failure: LoginFailed | None = None

    def headers(self) -> Flow[dict[str, str]]:
        return self.beside(())

    def beside(self, said: Collection[str]) -> Flow[dict[str, str]]:
        if WORKGROUP.lower() in said:
            # Whoever says it needs no lookup, which may have no answer.
            return {**(yield from self._login.headers()), **self._said}
        if self._workgroup is None:
            self._workgroup = yield from self._signed_in(self._look_up)
        login = yield from self._login.headers()
        return {**login, **self._said, WORKGROUP: self._workgroup}

    def renewed(self, error: ApiError, used: dict[str, str]) -> Flow[bool]:
        login = {name: value for name, value in used.items() if name.lower() in self._login.names}
        return self._login.renewed(error, login)

    def tell_renewals(self, tell: Callable[[], object]) -> None:
        self._login.tell_renewals(tell)

    def workgroups(self) -> Flow[list[Workgroup]]:
        """A flow that gives the workgroups of the user, for which none has to be known."""
        return self._signed_in(lambda headers: workgroups(self._base_url, headers))

    def _signed_in(self, ask: Callable[[dict[str, str]], Flow[T]]) -> Flow[T]:
        """What a question gives; once more with a fresh login where the first one had ended."""
        for last in (False, True):
            login = yield from self._login.headers()
            try:
                return (yield from ask({**login, **self._said}))
            except ApiError as error:
                if last or not (yield from self._login.renewed(error, login)):
                    raise
        raise AssertionError("the second try ends it")

    def _look_up(self, headers: dict[str, str]) -> Flow[str]:
        """Ask for the workgroup; many callers at once ask one time, whatever comes of it."""
        known = self._failure
        yield AcquireLock()
        try:
            if self._failure is not None and self._failure is not known:
                # It failed while this caller waited.
                raise LoginFailed(*self._failure.args) from self._failure
            if self._workgroup is None:
                try:
                    self._workgroup = yield from found_workgroup(self._base_url, headers, self._name)
                except LoginFailed as error:
                    self._failure = error
                    raise
            return self._workgroup
        finally:
            yield ReleaseLock()


def insights_credentials(
    base_url: str,
    *,
    api_key: str | None,
    username: str | None,
    password: str | None,
    login_url: str | None,
    token: str | None,
    domain: str | None,
    workgroup: str | None,
    language: str | None,
) -> Credentials:
    """The credentials for one of the platform's ways to log in.

    Raises ValueError for arguments that contradict each other or are not complete, TypeError for what is no text.
    """
    check_texts(api_key=api_key, username=username, password=password, token=token)
    check_texts(workgroup=workgroup, language=language, domain=domain)
    if username is not None and api_key is not None:
        raise ValueError("give one of username= and api_key=, not both")
    if api_key is not None and token is not None:
        raise ValueError("give one of token= and api_key=, not both")
    if (username is None) != (password is None):
        raise ValueError("username= and password= go together")
    if login_url is not None and username is None:
        raise ValueError("login_url= goes with username= and password=")
    if workgroup is not None and not (workgroup := workgroup.strip()):
        raise ValueError("workgroup= is empty; give the id or the name of one")
    if language is not None and not (language.strip() and language.isascii() and language.isprintable()):
        raise ValueError("language= is empty or no language, such as de-DE")
    login: Credentials
    if api_key is not None:
        login = HeaderCredentials(AUTHORIZATION, f"{_KEY} {_bare_key(api_key)}")
    elif username is not None and password is not None:
        host = platform_address(login_url or _login_host(base_url), "login_url")
        obtain = _by_password(host, base_url, username, Password(password))
        login = TokenCredentials(obtain, None if token is None else Token(bare_token(token)), scheme="")
    elif token is not None:
        login = HeaderCredentials(AUTHORIZATION, bare_token(token))
    else:
        raise ValueError("no credentials: give api_key=, token=, or username= and password=")
    said = domain_of(base_url) if domain is None else checked_domain(domain)
    return InsightsCredentials(login, base_url, said, workgroup, language)


def cloud_address(domain: str) -> str:
    """The address of a domain in the cloud."""
    return f"https://{checked_domain(domain)}{CLOUD}"


def checked_domain(domain: str) -> str:
    """A domain, if it is one. Raises ValueError otherwise."""
    if not isinstance(domain, str) or not _LABEL.fullmatch(domain):
        raise ValueError(f"domain={domain!r}: give the first part of the host's name alone, such as 'birchlab'")
    return domain


def domain_of(base_url: str) -> str:
    """The domain that a host stands for: the first label of its name. Raises ValueError where it has no name."""
    host = urlsplit(base_url).hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host.split(".")[0]
    raise ValueError(f"{host} is no name that a domain follows from; give domain=")


def _bare_key(api_key: str) -> str:
    """A key without the `ApiKey ` that people copy along with it. Raises ValueError when there is none."""
    key = Secret(api_key).reveal()
    scheme, _, rest = key.partition(" ")
    return Secret(rest).reveal() if scheme.lower() == _KEY.lower() else key


def _login_host(base_url: str) -> str:
    host = urlsplit(base_url).hostname or ""
    if not host.endswith(_ILLUMINA):
        raise ValueError(
            f"username= needs login_url=, which only follows from an address that ends in {_ILLUMINA}; "
            "a server of your own takes token= too"
        )
    return _LOGIN_HOST


def _by_password(login_url: str, base_url: str, username: str, password: Password) -> Obtain:
    """Logs in at the login host, which sees nothing else; the platform's host never sees the password."""
    value = Secret(basic(username, password.reveal()))
    parts = urlsplit(base_url)

    def obtain(old: Token | None) -> Flow[Token]:
        from generated.runtime.payloads import Payload, json_bytes

        body = {"clientId": _CLIENT, "rURL": f"{parts.scheme}://{parts.netloc}"}
        headers = {"Accept": "application/json", AUTHORIZATION: value.reveal(), "grant_type": "password"}
        payload = Payload("application/json", json_bytes(body), None)
        login = Send("POST", login_url.rstrip("/") + _SESSION, headers, payload, 60.0, (AUTHORIZATION,))
        return fetched_token([login], ("access_token",), "the user name and password", login_url, "login_url")

    return obtain


def workgroups_of(credentials: Credentials) -> Flow[list[Workgroup]]:
    """A flow that gives the workgroups of whoever logs in so. Ends in LoginFailed where nobody does any more."""
    if isinstance(credentials, InsightsCredentials):
        return credentials.workgroups()
    # Those of a client that was pickled say what to do.
    return _nothing(credentials)


def _nothing(credentials: Credentials) -> Flow[list[Workgroup]]:
    yield from credentials.headers()
    return []
