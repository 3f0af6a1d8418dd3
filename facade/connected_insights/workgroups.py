"""The workgroup that calls are made in: given by its id, or looked up by its name in those of the user."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from ..call.attempts import is_passing
from ..call.flows import Flow, Send
from ..call.headers import SECRET_HEADERS
from ..call.logins import answered
from ..errors import ApiError, LoginFailed, PlatformError, Unauthorized
from .ids import is_id

if TYPE_CHECKING:
    import httpx

_WORKGROUPS = "/crs/api/v1/session/workgroups"
_ROUTE = f"GET {_WORKGROUPS}"
# What answers where the services do not, and knows the workgroup that was used last.
_GATEWAY = "/gateway/workgroup"
_COOKIE = "olympia-current-workgroup"
_TIMEOUT = 60.0


class Workgroup(NamedTuple):
    """A workgroup of the user's: its id, which `X-ILMN-Workgroup` carries, and its name, empty where it has none."""

    id: str
    name: str


def workgroups(base_url: str, headers: dict[str, str]) -> Flow[list[Workgroup]]:
    """A flow that gives the workgroups of the user whose login and domain the headers carry."""
    request = Send("GET", base_url + _WORKGROUPS, _asking(headers), None, _TIMEOUT, _secret(headers))
    return _listed((yield from answered(request, base_url)))


def found_workgroup(base_url: str, headers: dict[str, str], name: str | None) -> Flow[str]:
    """A flow that gives the id of the workgroup with a name, or of the only one there is.

    Raises LoginFailed when there is none, or several; Unauthorized when the login has ended.
    """
    try:
        found = yield from workgroups(base_url, headers)
    except Unauthorized:
        raise
    except ApiError as error:
        last = (yield from _last_used(base_url, headers)) if name is None else None
        if last is not None:
            return last
        if is_passing(error):
            raise error.about(_ROUTE) from error.__cause__
        check = "base_url=" if error.status == 404 else "domain="
        problem = f"the workgroups cannot be read ({error}); check {check}, or give workgroup= the id of one"
        raise LoginFailed(problem).about(_ROUTE) from error
    return _chosen(found, name).id


def _secret(headers: dict[str, str]) -> tuple[str, ...]:
    """Of the headers those by which the platform knows who asks."""
    return tuple(name for name in headers if name.lower() in SECRET_HEADERS)


def _asking(headers: dict[str, str]) -> dict[str, str]:
    return {"Accept": "application/json", **headers}


def _listed(response: httpx.Response) -> list[Workgroup]:
    try:
        roles = response.json()["workgroupRoles"]
        found = [(role.get("orgid") or role.get("orgId"), role.get("orgName")) for role in roles]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise _unreadable() from None
    # One without a name is one all the same: left out, another would be taken for the only one.
    listed = [Workgroup(id_, name if isinstance(name, str) else "") for id_, name in found if _can_be_sent(id_)]
    if found and not listed:
        raise _unreadable()
    # A user has each workgroup once for every role.
    return list(dict.fromkeys(listed))


def _can_be_sent(id_: Any) -> bool:
    """Whether a header can carry what is said to be an id."""
    return isinstance(id_, str) and id_ == id_.strip() != "" and id_.isascii() and id_.isprintable()


def _unreadable() -> LoginFailed:
    return LoginFailed("the platform answered without the user's workgroups; give workgroup= the id of one")


def _chosen(found: Sequence[Workgroup], name: str | None) -> Workgroup:
    """The one workgroup that is meant. Raises LoginFailed where that is not clear."""
    if name is None:
        fitting = list(found)
    else:
        fitting = [group for group in found if group.name == name] or [
            group for group in found if group.name.strip().casefold() == name.casefold()
        ]
    if len(fitting) == 1:
        return fitting[0]
    if not found:
        raise LoginFailed("this login belongs to no workgroup")
    names = ", ".join(f"{group.name or 'one without a name'} ({group.id})" for group in fitting or found)
    if name is None:
        raise LoginFailed(f"this login belongs to several workgroups; give workgroup= one of them: {names}")
    if fitting:
        raise LoginFailed(f"several workgroups are called {name!r}; give workgroup= the id of one: {names}")
    close = difflib.get_close_matches(name, [group.name for group in found], n=1)
    hint = f"did you mean {close[0]!r}? " if close else ""
    raise LoginFailed(f"this login belongs to no workgroup {name!r}; {hint}there are: {names}")


def _last_used(base_url: str, headers: dict[str, str]) -> Flow[str | None]:
    """The workgroup that the gateway remembers for this login, None where it does not say."""
    from generated.runtime.payloads import Payload, json_bytes

    payload = Payload("application/json", json_bytes({"rURL": base_url + _WORKGROUPS}), None)
    try:
        # Its answer may be a redirect, which is not followed: the cookie is in this one.
        response: httpx.Response = yield Send(
            "GET", base_url + _GATEWAY, _asking(headers), payload, _TIMEOUT, _secret(headers)
        )
    except PlatformError:
        return None
    return _in_cookies(response.headers.get_list("set-cookie")) if response.status_code < 400 else None


def _in_cookies(lines: Sequence[Any]) -> str | None:
    for line in lines:
        # The cookie itself, without what it says of its use: browsers go on learning words for that.
        name, _, value = str(line).partition(";")[0].partition("=")
        value = value.strip().strip('"')
        if name.strip() == _COOKIE and is_id(value):
            return value
    return None
