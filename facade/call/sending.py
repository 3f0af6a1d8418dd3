"""Bodies that are read while they are sent: begun before anything is, begun anew for each try, and ended at last."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from .flows import BeginBody, EndBody, Flow

if TYPE_CHECKING:
    from generated.runtime.payloads import Payload

    from .attempts import Attempts

T = TypeVar("T")
# A body beyond this takes its time.
_LARGE = 1 << 20


def is_large(payload: Payload) -> bool:
    """Whether a body may take long to send: a form with parts, an open file, or much of anything."""
    return not isinstance(payload.content, bytes) or len(payload.content) > _LARGE


def attended(flow: Flow[T], payload: Payload | None, attempts: Attempts) -> Flow[T]:
    """The same flow, before which what of its body has to be awaited is begun, and after which that is let go of,
    however the flow ends."""
    if payload is None or not payload.awaited():
        return (yield from flow)
    try:
        yield BeginBody(payload, attempts.left_for_files())
        found = yield from flow
    except GeneratorExit:
        # Nobody is there to do anything any more.
        raise
    except BaseException:
        yield EndBody(payload)
        raise
    yield EndBody(payload)
    return found


def again(payload: Payload | None, attempts: Attempts | None = None) -> Flow[bool]:
    """Whether what was sent can be sent once more; if so, it is made ready for that."""
    if payload is None:
        return True
    if not payload.can_rewind():
        return False
    payload.rewind()
    if payload.awaited():
        yield BeginBody(payload, None if attempts is None else attempts.left_for_files())
    return True


def ended(payload: Payload | None) -> Flow[None]:
    """Let go of what is not sent after all."""
    if payload is not None and payload.awaited():
        yield EndBody(payload)
