"""Login for pulls: the facade's credentials, which know nothing of generated code."""

from __future__ import annotations

from collections.abc import Sequence

from facade.call.credentials import HeaderCredentials, bearer
from scripts.errors import PipelineError


def login_headers(
    api_key: str | None, token: str | None, headers: Sequence[str], form: str = "openapi"
) -> dict[str, str]:
    """The headers that log a pull in.

    Args:
        api_key: A key; for a Tastypie API `USER:KEY`.
        token: A bearer token.
        headers: Others, each `Name: value`.
        form: How the description is written, as `sources.toml` has it.

    Raises:
        PipelineError: A header is not of that form, or a value cannot be sent.
    """
    found = {}
    for line in headers:
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise PipelineError(f"--header {name!r} is not of the form 'Name: value'")
        found[name.strip()] = value.strip()
    try:
        if api_key:
            found.update(_key(api_key.strip(), form).ready())
        if token:
            found.update(bearer(token).ready())
    except ValueError as error:
        raise PipelineError(str(error)) from None
    return found


def _key(api_key: str, form: str) -> HeaderCredentials:
    if form != "tastypie":
        return HeaderCredentials("X-API-Key", api_key)
    user, colon, key = api_key.partition(":")
    if not (user and colon and key):
        raise PipelineError("the key for a Tastypie API is of the form USER:KEY")
    return HeaderCredentials("Authorization", f"ApiKey {api_key}")
