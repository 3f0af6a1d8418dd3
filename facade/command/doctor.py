"""What is configured, reachable and logged in: looked at platform by platform, without showing a secret."""

from __future__ import annotations

import os
import platform as machine
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .endings import line_of
from .misuse import NotConfigured
from .platforms import Known, facts_of, in_a_shell, opened

OK, FAILED, UNSET, NOTE = "ok", "failed", "not set", "note"
_SECONDS = 20.0
_WAYS_OUT = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR")


class Check(NamedTuple):
    """One thing that was looked at: what it says of a platform (of this machine, where none is named)."""

    platform: str
    check: str
    state: str
    detail: str


def machine_checks() -> Iterator[Check]:
    """What concerns all platforms: versions, and variables by which the way out is chosen."""
    from facade.version import __version__

    yield Check("", "version", NOTE, f"sequencing {__version__}, Python {machine.python_version()}")
    found = [name for name in os.environ if name.upper() in _WAYS_OUT and os.environ[name]]
    if found:
        yield Check("", "way out", NOTE, f"by {', '.join(sorted(found))}")


def checks_of(known: Known, *, base_url: str | None, asked_for: bool) -> Iterator[Check]:
    """What is to be said of one platform.

    Args:
        known: the platform.
        base_url: where it is, instead of what the environment says.
        asked_for: whether it was named: then not being configured is a failure.
    """
    name, environment = known.name, os.environ
    found = [each for each in known.variables if environment.get(each)]
    for slip, meant in _slips(known, environment):
        yield Check(name, "variable", NOTE, f"{slip} is not read; did you mean {meant}?")
    try:
        client = opened(known, base_url=base_url, timeout=_SECONDS, retries=1)
    except NotConfigured as problem:
        bare = not found and not asked_for
        cause = problem.__cause__
        said = in_a_shell(cause if isinstance(cause, Exception) else problem)
        yield Check(name, "configured", UNSET if bare else FAILED, said)
        return
    except Exception as problem:  # noqa: BLE001 -- whatever it is, it is to be said
        yield Check(name, "configured", FAILED, line_of(problem))
        return
    with client:
        # Other places than variables are for the client to know.
        yield Check(name, "configured", OK, ", ".join(found) or "by other means than variables")
        yield Check(name, "address", OK, client.base_url)
        yield from _asked(known, client)


def _asked(known: Known, client: Any) -> Iterator[Check]:
    """Whether the platform answers, and takes the login."""
    from facade import errors

    if known.login is None:
        yield Check(known.name, "logged in", NOTE, "it is not known what could be asked")
        return
    try:
        _call(client, known.login)
    except (errors.ConnectionFailed, errors.Timeout) as problem:
        yield Check(known.name, "reachable", FAILED, line_of(problem))
        return
    except (errors.LoginFailed, errors.Unauthorized) as problem:
        yield from _refused(known, problem)
        return
    except errors.Forbidden:
        yield Check(known.name, "reachable", OK, "it answers")
        yield Check(known.name, "logged in", OK, f"and may not call {known.login}")
    except Exception as problem:  # noqa: BLE001 -- whatever it is, it is to be said
        yield Check(known.name, "reachable", OK, "it answers")
        yield Check(known.name, "logged in", FAILED, line_of(problem))
        return
    else:
        yield Check(known.name, "reachable", OK, "it answers")
        yield Check(known.name, "logged in", OK, f"{known.login} was answered")
    yield from _release(known, client)


def _refused(known: Known, problem: Exception) -> Iterator[Check]:
    from facade import errors

    # A login host that cannot be reached is behind a login that failed.
    if isinstance(problem.__cause__, (errors.ConnectionFailed, errors.Timeout)):
        yield Check(known.name, "reachable", FAILED, line_of(problem))
        return
    yield Check(known.name, "reachable", OK, "it answers")
    yield Check(known.name, "logged in", FAILED, line_of(problem))


def _release(known: Known, client: Any) -> Iterator[Check]:
    versions = facts_of(known).versions
    if versions:
        yield Check(known.name, "versions", NOTE, ", ".join(versions))
    if known.release is None:
        return
    operation, property_ = known.release
    try:
        said = getattr(_call(client, operation), property_, None)
    except Exception as problem:  # noqa: BLE001 -- whatever it is, it is to be said
        yield Check(known.name, "release", NOTE, f"not said: {line_of(problem)}")
        return
    yield Check(known.name, "release", NOTE, said if isinstance(said, str) and said else "not said")


def _call(client: Any, path: str) -> Any:
    """Call an operation; of a list, read the first page."""
    tag, _, name = path.partition(".")
    answer = getattr(getattr(client, tag), name)()
    return next(iter(answer.pages()), None) if hasattr(answer, "pages") else answer


def _slips(known: Known, environment: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Variables that begin as those of a platform do and are none of them, with what may be meant."""
    from generated.runtime.nearness import near

    for name in sorted(environment):
        if name.startswith(known.prefixes) and name not in known.variables:
            for meant in near(name, dict.fromkeys(known.variables), strictly=False)[:1]:
                yield name, meant


def went_well(checks: Sequence[Check]) -> bool:
    """Whether nothing failed, and something was there to look at."""
    return not any(check.state == FAILED for check in checks) and any(check.state == OK for check in checks)


def print_checks(checks: Sequence[Check]) -> None:
    """The checks, a line each, by platform."""
    from .tables import print_rows

    for platform in dict.fromkeys(check.platform for check in checks):
        rows = [(f"[{check.state}]", check.check, check.detail) for check in checks if check.platform == platform]
        print_rows(rows, title=platform or "here")
