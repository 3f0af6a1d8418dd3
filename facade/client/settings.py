"""What a caller can set for a client."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, NoReturn, TypedDict

from ..events import OnEvent
from ..retries import Retries

# Beyond what the clocks of operating systems count; None is the word for no limit.
_LONGEST_TIMEOUT = 1e9


class ClientSettings(TypedDict, total=False):
    """The keywords that every client takes.

    base_url: where the platform is, up to its paths, such as `https://ica.illumina.com/ica/rest`.
    timeout: seconds to wait for an answer, an `httpx.Timeout`, or None for no limit.
    retries: how often a failed call is repeated, or a `facade.retries.Retries`; 0 for never.
    verify: True, a file of certificate authorities, an `ssl.SSLContext`, or False, which is told by `TlsNotVerified`.
    proxy: the address of a proxy for everything, such as `http://user:password@proxy.lab:3128`. Without it the
        variables `HTTP_PROXY`, `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` are read; they never count for this machine.
    trust_env: False for none of these variables, nor `SSL_CERT_FILE` and `SSL_CERT_DIR`.
    transport: `auto`, or `httpx` to have everything that is awaited sent by httpx's own transport. Otherwise aiohttp,
        where it is installed, sends what is awaited, needs no proxy and is no file, unless something records or traces
        what httpx sends.
    http_client: an `httpx.Client` (or `AsyncClient`) to send with; it stays yours to close. Its headers, and the
        cookies that it has when it is first given, go to the platform too; its login, timeout and query do not. The
        deadline of a call that blocks is looked at whenever a piece of the answer has come through it.
    strict: answers that differ from the description are errors.
    unknown_keys: what happens to a body, given as a mapping, with properties that the description does not know:
        `refuse`, which is the usual, or `send`, which sends them and tells each by a `DriftFound` event. Servers can be
        newer than the description.
    naive_datetimes: the zone of moments that are given without one, where the platform wants to know it: a
        `datetime.tzinfo` such as a `ZoneInfo`, `local` for this machine's, `as is` to send them without. They are
        refused otherwise. Of platforms whose moments have no zone, this says nothing.
    max_answer: the bytes that an answer may have after decompression, 256 MiB unless it is said; None for any. A larger
        one is an `AnswerTooLarge`. Files are written as they come and have no bound.
    prefetch: False for lists that fetch no page before it is asked for; a call's own `prefetch=` counts more. The next
        page of a list is fetched otherwise while one is decoded and read.
    on_event: called with every event, see `facade.events`.
    servers: hosts of single operations that may have the login and the headers of this client: by the address that the
        description has, such as `https://uploads.example.com`, the address to call, which may be the same.
    """

    base_url: str
    timeout: Any
    retries: Retries | int | None
    verify: Any
    proxy: str | None
    trust_env: bool
    transport: Literal["auto", "httpx"]
    http_client: Any
    strict: bool
    unknown_keys: Literal["refuse", "send"]
    naive_datetimes: datetime.tzinfo | Literal["local", "as is"] | None
    max_answer: int | None
    prefetch: bool
    on_event: OnEvent | None
    servers: Mapping[str, str] | None


def timeout_of(timeout: Any) -> Any:
    """The timeout, if it is one: seconds, None, or the parts of an `httpx.Timeout`. Raises ValueError otherwise."""
    if timeout is None:
        return None
    # An httpx.Timeout is known by what it can do: httpx itself is imported by the first call.
    parts = timeout.as_dict().values() if hasattr(timeout, "as_dict") else timeout
    for seconds in parts if isinstance(parts, (tuple, Iterable)) and not isinstance(parts, str) else (parts,):
        number = seconds if isinstance(seconds, (int, float)) and not isinstance(seconds, bool) else 0
        if seconds is not None and not 0 < number <= _LONGEST_TIMEOUT:
            raise ValueError(f"timeout={timeout!r}: give seconds above 0, None for no limit, or an httpx.Timeout")
    return timeout


def most_of(most: Any) -> int | None:
    """The bytes that an answer may have, None for any. Raises ValueError for what is no such number."""
    if most is not None and (not isinstance(most, int) or isinstance(most, bool) or most < 1):
        raise ValueError(f"max_answer={most!r}: give a number of bytes from 1, or None for no bound")
    return most


def zone_of(zone: Any) -> datetime.tzinfo | str | None:
    """The zone of moments without one, if it is one. Raises ValueError otherwise."""
    if zone is None or isinstance(zone, datetime.tzinfo) or zone in ("local", "as is"):
        found: datetime.tzinfo | str | None = zone
        return found
    hint = f", such as zoneinfo.ZoneInfo({zone!r})" if isinstance(zone, str) and zone.strip() else ""
    raise ValueError(
        f"naive_datetimes={zone!r}: give a datetime.tzinfo{hint}, 'local', 'as is', or None to refuse them"
    )


def transport_of(transport: Any) -> str:
    """What sends, if it is known. Raises ValueError otherwise."""
    if transport not in ("auto", "httpx"):
        raise ValueError(f"transport={transport!r}: give 'auto', or 'httpx' for httpx's own")
    found: str = transport
    return found


def switch_of(name: str, value: Any) -> bool:
    """A setting that is on or off. Raises ValueError for a text such as `no`, which would count as true."""
    if not isinstance(value, bool):
        raise ValueError(f"{name}={value!r}: give True or False")
    return value


def is_unverified(verify: Any, http_client: Any) -> bool:
    """Whether certificates are not looked at, or those of other hosts are taken, by a setting or by a client's own."""
    if http_client is not None:
        # Imported with the client that was given, not before.
        from ..http.internals import verifies

        return not verifies(http_client)
    # A context is known by what it has; its module is imported by the first call. CERT_NONE is 0.
    return verify is False or not (getattr(verify, "verify_mode", 2) and getattr(verify, "check_hostname", True))


def listener_of(on_event: Any) -> OnEvent | None:
    """What is called with each event. Raises TypeError for what cannot be called."""
    if on_event is not None and not callable(on_event):
        raise TypeError(f"on_event: give what is called with each event, such as print, not {on_event!r}")
    listener: OnEvent | None = on_event
    return listener


def known_settings(client: type[Any]) -> dict[str, Any]:
    """The names of all settings that a class of clients takes, its own first."""
    own: dict[str, Any] = getattr(client.__init__, "__kwdefaults__", None) or {}
    return {**own, **ClientSettings.__annotations__}


def check_names(client: type[Any], settings: Iterable[str], maker: str = "") -> None:
    """Raises TypeError for a setting that a class of clients does not take, or its `maker`, such as `.from_env`."""
    known = known_settings(client)
    if unknown := [name for name in settings if name not in known]:
        refuse_settings(f"{client.__name__}{maker}()", unknown, known)


def refuse_unnamed(client: type[Any], unnamed: Sequence[object]) -> None:
    """Raises TypeError for settings without their names. What they are is not told: it may be secret."""
    if unnamed:
        known = [name for name in known_settings(client) if name not in ClientSettings.__annotations__]
        names = ", ".join(f"{name}=" for name in (*known, "base_url"))
        raise TypeError(f"{client.__name__}() takes its settings by name, such as {names}")


def refuse_settings(
    owner: str, unknown: Iterable[str], known: Iterable[str], elsewhere: Iterable[str] = ()
) -> NoReturn:
    """Raises TypeError for the first setting that an `owner` does not take, with what may be meant; those `elsewhere`
    are for making a client."""
    from generated.runtime.nearness import meant

    name = next(iter(unknown))
    if name in elsewhere:
        raise TypeError(f"{owner} cannot change {name}=, which is for the whole client: make another one with it")
    raise TypeError(f"{owner} has no setting {name!r}; {meant(name, sorted(known), shown='{}='.format)}")
