"""How a command ends: what is said of an error in one line, and the code that a shell sees."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import suppress
from typing import TYPE_CHECKING

from .misuse import Missing, Misused, NotConfigured

if TYPE_CHECKING:
    from facade.errors import PlatformError

# A platform said no, or its answer cannot be used.
REFUSED = 1
# What was typed cannot be done; nothing was sent.
MISUSED = 2
# The login was refused, or nothing says how to log in.
LOGIN = 3
NOT_FOUND = 4
NO_CONNECTION = 5
# A fault of this program.
FAULT = 70
INTERRUPTED = 130
# What a shell says of programs whose reader has gone.
CLOSED_PIPE = 141


def told(error: BaseException, *, debug: bool = False) -> int:
    """Say what happened on standard error, and give the code to end with."""
    code = code_of(error)
    if debug and code not in (CLOSED_PIPE, INTERRUPTED):
        traceback.print_exception(error, file=sys.stderr)
    if code == INTERRUPTED:
        say("stopped")
    elif code != CLOSED_PIPE:
        say(f"error: {line_of(error)}")
        if code == FAULT and not debug:
            say("this is a fault of the program; --debug shows where")
    return code


def say(line: str) -> None:
    """A line on standard error."""
    try:
        print(line, file=sys.stderr, flush=True)
    except (OSError, ValueError):
        # Nobody reads it any more. What is left to be written Python would complain of at its end, by another code.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


def line_of(error: BaseException) -> str:
    """An error in one line."""
    text = str(error) or type(error).__name__
    if isinstance(error, OSError) and error.strerror:
        text = f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    said = "; ".join(line.removesuffix(";") for line in lines).replace(":; ", ": ")
    return said if code_of(error) != FAULT else f"{type(error).__name__}: {said}"


def code_of(error: BaseException) -> int:
    """The code that an error ends in."""
    from facade.errors import PlatformError
    from facade.errors.filters import FilterError

    if isinstance(error, FilterError):
        return MISUSED
    if isinstance(error, PlatformError):
        return _of_platform(error)
    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, BrokenPipeError):
        return CLOSED_PIPE
    if isinstance(error, Missing):
        return NOT_FOUND
    if isinstance(error, NotConfigured):
        return LOGIN
    return MISUSED if isinstance(error, (Misused, OSError)) else FAULT


def _of_platform(error: PlatformError) -> int:
    from facade import errors

    if isinstance(error, (errors.LoginFailed, errors.Unauthorized)):
        return LOGIN
    if isinstance(error, (errors.NotFound, errors.NoSuchName)):
        return NOT_FOUND
    if isinstance(error, (errors.ConnectionFailed, errors.Timeout)):
        return NO_CONNECTION
    unsent = (errors.InvalidBody, errors.UnfitInput, errors.NotInRelease, errors.UnusableSetting)
    if isinstance(error, (*unsent, errors.WorkflowUnavailable, errors.AmbiguousName)):
        return MISUSED
    return REFUSED
