"""Login for pulls: the facade's credentials, which know nothing of generated code."""

from __future__ import annotations

from collections.abc import Iterable

from facade.call.credentials import HeaderCredentials, bare_token
from scripts.errors import PipelineError
from scripts.sources import Source

_API_KEY = "X-API-Key: {}"
_TASTYPIE = "Authorization: ApiKey {}"
_BEARER = "Authorization: Bearer {}"


def login_headers(known: Source, api_key: str | None, token: str | None, lines: Iterable[str]) -> dict[str, str]:
    """The headers that log a pull in.

    Args:
        known: The platform, which says how its key and token are sent.
        api_key: A key; for a Tastypie API `USER:KEY`.
        token: A token.
        lines: Other headers, each `Name: value`; blank lines are none.

    Raises:
        PipelineError: A header is not of that form or is said twice, or a value cannot be sent.
    """
    found: dict[str, str] = {}
    for number, line in enumerate((each for each in lines if each.strip()), start=1):
        name, colon, value = line.partition(":")
        # What has no colon may be a secret.
        if not colon or not name.strip():
            raise PipelineError(f"header {number} is not of the form 'Name: value'")
        _add(found, name.strip(), value.strip())
    try:
        if api_key:
            _add(found, *_filled(known.api_key_header or _default(known), _key(api_key.strip(), known)))
        if token:
            _add(found, *_filled(known.token_header or _BEARER, bare_token(token)))
    except ValueError as error:
        raise PipelineError(str(error)) from None
    return found


def _default(known: Source) -> str:
    return _TASTYPIE if known.form == "tastypie" else _API_KEY


def _key(api_key: str, known: Source) -> str:
    user, colon, key = api_key.partition(":")
    if known.form == "tastypie" and not (user and colon and key):
        raise PipelineError("the key for a Tastypie API is of the form USER:KEY")
    return api_key


def _filled(header: str, secret: str) -> tuple[str, str]:
    """The name and the value of a header with a secret in it. Raises ValueError for one that cannot be sent."""
    name, _, value = header.partition(":")
    (sent,) = HeaderCredentials(name.strip(), value.strip().replace("{}", secret)).ready().items()
    return sent


def _add(found: dict[str, str], name: str, value: str) -> None:
    if name.lower() in map(str.lower, found):
        raise PipelineError(f"the header {name} is given twice", hint="give one of a key, a token and such a header")
    found[name] = value
