"""Fetch a document over HTTP without ever giving credentials to another host."""

from __future__ import annotations

import re
from collections.abc import Mapping

import httpx

from facade.errors import UnusableSetting
from facade.http.routing import client_for, told
from scripts.documents.reading import MAX_BYTES
from scripts.errors import PipelineError
from scripts.progress import ProgressFactory

_ACCEPT = "application/json, application/yaml;q=0.9, text/yaml;q=0.9, */*;q=0.1"
_MAX_REDIRECTS = 5
_SECONDS = 120
_SAVED = "save the document from a signed-in browser and pull that file"
_CREDENTIALS = (
    "give credentials (--api-key, --token or --header 'Name: value'; for make in the environment: PULL_API_KEY, "
    "PULL_TOKEN, or PULL_HEADERS with a header in each line)"
)


def fetch(
    url: str,
    headers: Mapping[str, str],
    title: str,
    progress: ProgressFactory,
    otherwise: str = _SAVED,
    seconds: float = _SECONDS,
) -> bytes:
    """Read a document from a URL, following redirects.

    Args:
        url: An ``http`` or ``https`` address.
        headers: What to send; only to the origin (scheme, host and port) of ``url``.
        title: What the display calls it.
        progress: Makes the display.
        otherwise: What else can be done where nobody is let in.
        seconds: How long to wait for each piece of the answer.

    Raises:
        PipelineError: There is no answer, the answer is no success, or it is too large. The message shows neither the
            address's query nor its user name and password.
    """
    first = here = _address(url)
    _check_headers(headers)
    client: httpx.Client | None = None
    try:
        with client_for(url, httpx.Timeout(30, read=seconds)) as client:
            for _ in range(_MAX_REDIRECTS + 1):
                own = _origin(here) == _origin(first)
                sent = {"Accept": _ACCEPT, **(headers if own else {})}
                with client.stream("GET", here, headers=sent) as response:
                    if not response.has_redirect_location:
                        _check_status(response, here, _login_hint(headers, otherwise, own=own))
                        return _body(response, title, progress)
                    here = _next(here, response.headers["Location"])
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        problem = str(error) or type(error).__name__
        through = told(client, here) if client is not None else None
        way = f" (through the proxy {through})" if through else ""
        raise PipelineError(f"the request failed: {problem}{way}", file=shown(str(here))) from None
    except UnusableSetting as error:
        raise PipelineError(str(error), file=shown(str(here))) from None
    raise PipelineError(f"more than {_MAX_REDIRECTS} redirects", file=shown(url))


def shown(url: str) -> str:
    """Give an address without its query, fragment, user name and password."""
    return re.sub(r"^(\w[\w+.-]*://)[^/?#]*@", r"\1", url).split("?")[0].split("#")[0]


def _address(url: str) -> httpx.URL:
    try:
        address = httpx.URL(url)
    except httpx.InvalidURL:
        raise PipelineError("this is not a URL", file=shown(url)) from None
    if address.scheme not in ("http", "https") or not address.host:
        raise PipelineError("only http and https addresses can be pulled", file=shown(url))
    return address


def _next(here: httpx.URL, location: str) -> httpx.URL:
    address = here.join(location)
    # Credentials in the first address belong to its origin; those that a redirect brings belong to nobody here.
    userinfo = here.userinfo if _origin(address) == _origin(here) else b""
    return _address(str(address.copy_with(userinfo=userinfo)))


def _origin(address: httpx.URL) -> tuple[str, str, int | None]:
    return address.scheme, address.host, address.port


def _check_headers(headers: Mapping[str, str]) -> None:
    for name, value in headers.items():
        # A client library would show the value, a secret, in its own message.
        if not re.fullmatch(r"[!-9;-~]+", name) or not re.fullmatch(r"[\t -~]*", value):
            raise PipelineError(f"the header {name!r} holds a character that no header may hold")


def _login_hint(headers: Mapping[str, str], otherwise: str, *, own: bool) -> str:
    """What to do where the answer is that nobody is let in. Headers are told by name only."""
    if not headers:
        return f"{_CREDENTIALS}, or {otherwise}"
    if not own:
        return "this is another host than the one asked for, so the credentials were not sent to it"
    return f"the credentials that were given are not accepted here (sent: {', '.join(headers)}); or {otherwise}"


def _check_status(response: httpx.Response, address: httpx.URL, login_hint: str) -> None:
    if response.is_success:
        return
    hint = login_hint if response.status_code in (401, 403) else None
    reason = f" {response.reason_phrase}" if response.reason_phrase else ""
    raise PipelineError(f"the answer was {response.status_code}{reason}", file=shown(str(address)), hint=hint)


def _body(response: httpx.Response, title: str, progress: ProgressFactory) -> bytes:
    length = response.headers.get("Content-Length", "")
    total = int(length) if re.fullmatch(r"[0-9]{1,15}", length) else None
    chunks = []
    size = seen = 0
    with progress(title, total) as step:
        for chunk in response.iter_bytes():
            chunks.append(chunk)
            size += len(chunk)
            if size > MAX_BYTES:
                raise PipelineError(
                    f"the answer is larger than {MAX_BYTES // 2**20} MiB", file=shown(str(response.url))
                )
            step(response.num_bytes_downloaded - seen, "")
            seen = response.num_bytes_downloaded
    return b"".join(chunks)
