"""Settings from the environment, for clients whose variables are called like their arguments."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

from ..call.concealed import conceal


def variable(name: str, environment: Mapping[str, str] | None) -> str | None:
    """A variable of the environment, by default the process's own, of which nobody keeps hold: all of it is shown by
    its `repr`."""
    return (os.environ if environment is None else environment).get(name)


def settings_from(
    prefix: str,
    given: Mapping[str, Any],
    login: Sequence[str],
    besides: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """The settings for a client: what is given, and what variables such as `<prefix>_URL` say besides.

    Args:
        prefix: what the names of the variables begin with.
        given: the arguments that the caller has given; they come first.
        login: the arguments that log in. Where one of them is given, no variable of a login is read.
        besides: arguments that go with those, and are read together with them.
        environment: the variables, by default the process's own.
    """
    if isinstance(given, dict):
        conceal(given)
    found = {"base_url": variable(f"{prefix}_URL", environment)}
    if not any(given.get(name) for name in login):
        found |= {name: variable(f"{prefix}_{name.upper()}", environment) for name in (*login, *besides)}
    conceal(found)
    return {**{name: value for name, value in found.items() if value}, **given}
