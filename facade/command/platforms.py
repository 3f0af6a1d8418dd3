"""The platforms by the names that they have on the command line, and what the command has to know of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NamedTuple

from .misuse import Misused, NotConfigured, meant

_ARGUMENTS = re.compile(r",? or (pass|give) \w+=.*$", re.DOTALL)


class Known(NamedTuple):
    """A platform: its client's class in `facade`, and what `doctor` wants to know of it: the variables that its
    `from_env` reads, an operation that needs a login and changes nothing, and where it says its release: an operation,
    and the property of its answer.

    What begins with one of the `prefixes` of its variables and is none of them is likely to be one that is misspelt.
    """

    name: str
    client: str
    variables: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    login: str | None = None
    release: tuple[str, str] | None = None


def _variables(prefix: str, *names: str) -> tuple[str, ...]:
    return tuple(f"{prefix}_{name}" for name in names)


_KNOWN = (
    Known(
        "ica",
        "ICA",
        ("ICA_API_KEY", *_variables("ICAV2", "API_KEY", "ACCESS_TOKEN", "BASE_URL", "PROJECT_ID")),
        ("ICA_", "ICAV2_"),
        "region.get_regions",
        ("system.get_system_info", "version"),
    ),
    Known(
        "emedgene",
        "Emedgene",
        _variables("EMEDGENE", "URL", "USERNAME", "PASSWORD", "API_KEY", "LOGIN_URL", "TOKEN", "AUTH_HEADER"),
        ("EMEDGENE_",),
        "settings.list_labels",
    ),
    Known(
        "connected_insights",
        "ConnectedInsights",
        _variables(
            "CONNECTED_INSIGHTS",
            *("URL", "DOMAIN", "WORKGROUP", "LANGUAGE", "API_KEY", "TOKEN"),
            *("USERNAME", "PASSWORD", "LOGIN_URL"),
        ),
        ("CONNECTED_INSIGHTS_",),
        "test_definitions.list_test_definitions",
    ),
    Known(
        "torrent_suite",
        "TorrentSuite",
        _variables("TORRENT_SUITE", "URL", "USERNAME", "API_KEY", "PASSWORD", "SESSION", "RELEASE"),
        ("TORRENT_SUITE_",),
        "runtype.list",
        ("getsoftwareinfo.get", "software_release_version"),
    ),
)


def _all() -> dict[str, Known]:
    """Those above, and every other that the facade has a client of: nothing but its name has to be known to call it."""
    from facade import _HOMES

    found = {known.name: known for known in _KNOWN}
    for client, home in _HOMES.items():
        room = home.removeprefix("facade.")
        if f"Async{client}" in _HOMES and home != room:
            found.setdefault(room, Known(room, client))
    return found


PLATFORMS = _all()


def platform_of(name: str) -> Known:
    """The platform that is called so; blanks and hyphens count as underscores, capitals do not.

    Raises:
        Misused: there is none.
    """
    found = PLATFORMS.get(name.strip().lower().replace("-", "_").replace(" ", "_"))
    if found is None:
        raise Misused(f"there is no platform {name!r}; {meant(name, PLATFORMS)}")
    return found


def client_class(known: Known) -> Any:
    """The class of a platform's blocking client."""
    return getattr(import_module("facade"), known.client)


def facts_of(known: Known) -> Any:
    """What all clients of a platform share: its title, package, address and versions."""
    return client_class(known)._platform


def opened(known: Known, **settings: Any) -> Any:
    """A client with what the environment says, and with these settings where they are given.

    Raises:
        NotConfigured: the environment does not say enough.
    """
    from facade.errors import PlatformError

    made = client_class(known)
    try:
        # Not every client reads the environment.
        return getattr(made, "from_env", made)(**{name: value for name, value in settings.items() if value is not None})
    except PlatformError:
        raise
    except (ValueError, TypeError) as problem:
        if settings.get("base_url") and str(problem).startswith("base_url"):
            raise Misused(f"--base-url: {str(problem).partition(': ')[2]}") from problem
        raise NotConfigured(f"{known.name}: {in_a_shell(problem)}; see: sequencing doctor {known.name}") from problem


def in_a_shell(problem: Exception) -> str:
    """What a client says of its settings, without what only a program can do: give them as arguments."""
    return _ARGUMENTS.sub("", str(problem))


def names_of(platforms: Sequence[str]) -> list[Known]:
    """Platforms by their names; all of them where none is named."""
    return [platform_of(name) for name in platforms] or list(PLATFORMS.values())
