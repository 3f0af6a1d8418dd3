# Generated from scripts/templates/runtime by `make regenerate`. Do not edit: `make check` finds edits.
"""What is wrong with the body of a request, and what is done about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

# What is not known of the description may be known to the platform all the same.
_UNKNOWN = frozenset({"extra", "variant"})
# Of one slip in each item of a long list, nobody reads all.
_MOST_TOLD = 20


class Fault(NamedTuple):
    """One place where a body does not fit.

    `kind` is `extra` (a property that is not known), `missing` (one that has to be there), `variant` (a value that is
    to say what an object is, and is not known) or `type` (an object, a list or the whole body, where something else is
    described); `pointer` is the JSON pointer to it, `text` says what is wrong, `near` are the known names that may be
    meant.
    """

    kind: str
    pointer: str
    text: str
    near: tuple[str, ...] = ()


class BodyError(ValueError):
    """A body that does not fit what the operation takes. `faults` are all places where it does not."""

    def __init__(self, faults: tuple[Fault, ...], hint: str = "") -> None:
        # What is wrong with the body as a whole has no place in it.
        told = [f"{fault.pointer}: {fault.text}" if fault.pointer else fault.text for fault in faults[:_MOST_TOLD]]
        if len(faults) > _MOST_TOLD:
            told.append(f"and {len(faults) - _MOST_TOLD:,} places more")
        head = "the body does not fit, and was not sent:"
        super().__init__((f"{head} {told[0]}" if len(told) == 1 else "\n  ".join([head, *told])) + hint)
        self.faults = faults


def refuse(faults: list[Fault], send: Callable[[Fault], object] | None, hint: str = "") -> None:
    """Raises BodyError for faults. What only is not known is handed to `send` instead, where there is one."""
    unknown = [fault for fault in faults if fault.kind in _UNKNOWN]
    refused = faults if send is None else [fault for fault in faults if fault.kind not in _UNKNOWN]
    if refused:
        if send is None and unknown:
            hint += '\n  (a client with unknown_keys="send" sends what the description does not know)'
        raise BodyError(tuple(refused), hint)
    if send is not None:
        for fault in unknown:
            send(fault)
