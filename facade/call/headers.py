"""The headers of a request: the call's, the caller's own, and those of the login."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from .bodies import essence
from .concealed import ConcealedText
from .versions import VERSIONED

if TYPE_CHECKING:
    from generated.runtime.operations import Operation

# Headers by which a platform knows who asks.
SECRET_HEADERS = frozenset({"authorization", "x-api-key", "cookie", "x-auth-token", "emgauthorization"})
# What another host may know: how the answer is wanted. Anything else can be secret, as callers' own headers can.
PORTABLE = frozenset({"accept", "accept-encoding", "accept-language", "if-range", "range", "user-agent"})
# Of a caller's own headers what no secret is in.
_SHOWN = PORTABLE | {"cache-control", "content-type", "if-match", "if-none-match"}
Headers = tuple[tuple[str, str], ...]
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What says how a body is delimited follows from the body.
_OF_THE_BODY = frozenset({"content-length", "transfer-encoding"})


def own_headers(known: Headers, given: Mapping[str, str], of_the_login: frozenset[str]) -> Headers:
    """The caller's own headers after more are given; a name is one name however it is written.

    Raises ValueError for what cannot be sent or is not the caller's to set, TypeError for what is no text. Values are
    not quoted: they may be secret.
    """
    found = dict(known)
    for name, value in given.items():
        checked = _checked(name, value)
        if name.lower() in of_the_login:
            raise ValueError(
                f"headers: {name} is what this client logs in with; use with_credentials(...) for another login"
            )
        found = {other: kept for other, kept in found.items() if other.lower() != name.lower()}
        found[name] = checked if name.lower() in _SHOWN else ConcealedText(checked)
    return tuple(found.items())


def _checked(name: str, value: str) -> str:
    if not isinstance(name, str) or not isinstance(value, str):
        raise TypeError(
            f"headers: names and values are text; one is not ({type(name).__name__}, {type(value).__name__})"
        )
    if not _NAME.fullmatch(name):
        raise ValueError("headers: a name is empty, or contains characters that names of headers cannot have")
    if name.lower() in _OF_THE_BODY:
        raise ValueError(f"headers: {name} follows from the body and cannot be set")
    value = value.strip(" \t")
    if not value.isascii() or not value.replace("\t", " ").isprintable():
        raise ValueError(f"headers: the value of {name} contains characters that a header cannot carry")
    return value


def portable(headers: Mapping[str, str]) -> dict[str, str]:
    """Those of a caller's own headers that another host may know."""
    return {name: value for name, value in headers.items() if name.lower() in PORTABLE}


def merge_headers(
    headers: dict[str, str], own: Mapping[str, str], operation: Operation, arguments: Collection[str] = ()
) -> dict[str, str]:
    """The call's headers with the client's own on top, but for those that are `arguments` of the call (in lower case).

    Raises ValueError for an `Accept` or `Content-Type` of the client's own that names another version than the call
    has: it would be answered in, or sent as, what the types do not say.
    """
    own = {name: value for name, value in own.items() if name.lower() not in arguments}
    if not own:
        return headers
    lower = {name.lower() for name in own}
    for name, value in own.items():
        if name.lower() in ("accept", "content-type"):
            _refuse_other_version(name, value, operation)
    return {**{name: value for name, value in headers.items() if name.lower() not in lower}, **own}


def with_login(
    headers: dict[str, str], login: dict[str, str], defaults: frozenset[str] = frozenset()
) -> dict[str, str]:
    """The headers with those of the login, which nothing stands beside; cookies of both are sent. Those of the login
    that are `defaults` (in lower case) go only where there is none of that name."""
    said = {name.lower() for name in headers} & defaults
    login = {name: value for name, value in login.items() if name.lower() not in said}
    lower = {name.lower(): name for name in login}
    both = dict(login)
    kept = {}
    for name, value in headers.items():
        if name.lower() not in lower:
            kept[name] = value
        elif name.lower() == "cookie":
            both[lower["cookie"]] += f"; {value}"
    return {**kept, **both}


def _refuse_other_version(name: str, value: str, operation: Operation) -> None:
    documented = [answer.media_type for answer in operation.answers] + [body.media_type for body in operation.bodies]
    own = {essence(media_type) for media_type in documented if media_type is not None}
    # A media type of another's version, such as a health report's, is one of the operation's own and no choice.
    wanted = [entry for entry in value.split(",") if operation.version is not None or essence(entry) not in own]
    named = {f"v{number}" for entry in wanted for number in VERSIONED.findall(entry)}
    if named - {operation.version}:
        raise ValueError(
            f"header {name}: {value!r} contradicts the version of {operation.name}, which is "
            f"{operation.version or 'not versioned'}; use .{min(named)} or api_version={min(named)!r} instead"
        )
