"""Login for pulls: the facade's credential engine, which knows nothing of generated code."""

from __future__ import annotations

from collections.abc import Sequence

from facade.credentials import HeaderCredentials, bearer

from .errors import PipelineError


def login_headers(api_key: str | None, token: str | None, headers: Sequence[str]) -> dict[str, str]:
    """The headers that log a pull in. Raises PipelineError for a header that is not `Name: value`."""
    found = {}
    for line in headers:
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise PipelineError(f"--header {name!r} is not of the form 'Name: value'")
        found[name.strip()] = value.strip()
    try:
        if api_key:
            found.update(HeaderCredentials("X-API-Key", api_key.strip()).ready())
        if token:
            found.update(bearer(token).ready())
    except ValueError as error:
        raise PipelineError(str(error)) from None
    return found
