"""What a caller can set for a client."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypedDict

from ..events import OnEvent
from ..retries import Retries

# Beyond what the clocks of operating systems count; None is the word for no limit.
_LONGEST_TIMEOUT = 1e9


class ClientSettings(TypedDict, total=False):
    """The keywords that every client takes.

    base_url: where the platform is, up to its paths, such as `https://ica.illumina.com/ica/rest`.
    timeout: seconds to wait for an answer, an `httpx.Timeout`, or None for no limit.
    retries: how often a failed call is repeated, or a `facade.retries.Retries`; 0 for never.
    verify: True, False, a file of certificate authorities, or an `ssl.SSLContext`.
    proxy: the address of a proxy for everything, such as `http://user:password@proxy.lab:3128`. Without it the
        variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` are read; they never count for this machine.
    trust_env: False for none of these variables, nor `SSL_CERT_FILE` and `SSL_CERT_DIR`.
    http_client: an `httpx.Client` (or `AsyncClient`) to send with; it stays yours to close. Its headers, and the
        cookies that it has when it is first given, go to the platform too; its login, timeout and query do not. The
        deadline of a call that blocks is looked at whenever a piece of the answer has come through it.
    strict: answers that differ from the description are errors.
    on_event: called with every event, see `facade.events`.
    """

    base_url: str
    timeout: Any
    retries: Retries | int | None
    verify: Any
    proxy: str | None
    trust_env: bool
    http_client: Any
    strict: bool
    on_event: OnEvent | None


def timeout_of(timeout: Any) -> Any:
    """The timeout, if it is one: seconds, None, or the parts of an `httpx.Timeout`. Raises ValueError otherwise."""
    if timeout is None:
        return None
    # An httpx.Timeout is known by what it can do: httpx itself is imported by the first call.
    parts = timeout.as_dict().values() if hasattr(timeout, "as_dict") else timeout
    for seconds in parts if isinstance(parts, (tuple, Iterable)) and not isinstance(parts, str) else (parts,):
        known = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
        if seconds is not None and not (known and 0 < seconds <= _LONGEST_TIMEOUT):
            raise ValueError(f"timeout={timeout!r}: give seconds above 0, None for no limit, or an httpx.Timeout")
    return timeout
