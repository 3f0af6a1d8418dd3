"""The request of a call, with a body that fits what the description says."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any

from generated.runtime.faults import BodyError

from ..errors import InvalidBody

if TYPE_CHECKING:
    from generated.runtime.calls import Call, Request
    from generated.runtime.faults import Fault

    from ..events import Reporter
    from .options import Options

# What may be done about what the description does not know of a body.
SEND = "send"
REFUSE = "refuse"


def check_unknown_keys(unknown_keys: str) -> str:
    """The setting itself. Raises ValueError for one that there is not."""
    if unknown_keys not in (REFUSE, SEND):
        raise ValueError(f"unknown_keys={unknown_keys!r}: give {REFUSE!r} or {SEND!r}")
    return unknown_keys


def request_of(call: Call[Any], options: Options, reporter: Reporter) -> Request:
    """The request of a call. Raises InvalidBody for a body that does not fit, ValueError or TypeError for arguments
    that cannot be written down."""
    route = call.operation.route

    def tell(fault: Fault) -> None:
        expected = f"nothing (or {' or '.join(fault.near)})" if fault.near else "nothing"
        reporter.drift(route, fault.kind, fault.pointer, expected, "in a body that was sent")

    try:
        with zone_meant(options):
            return call.request(tell if options.unknown_keys == SEND else None)
    except BodyError as error:
        raise InvalidBody(str(error), faults=error.faults).about(route) from None


def zone_meant(options: Options) -> AbstractContextManager[object]:
    """Gives moments without a zone that of the options, where these have one."""
    if options.naive_datetimes is None:
        return nullcontext()
    from generated.runtime.zones import naive_in

    return naive_in(options.naive_datetimes)
