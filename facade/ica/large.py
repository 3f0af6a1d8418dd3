"""Large files of ICA: in parts through S3, with the platform's temporary credentials, which are renewed in time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ..call.flows import AtOnce, Flow, InThread, Stop
from ..clock import monotonic
from ..errors import TransferFailed
from ..files.reports import Gauge
from ..files.s3 import Held, KeysEnded, Part, S3Object, UploadGone, check_installed, is_same, parts_of
from .storage_keys import keys_for

if TYPE_CHECKING:
    from ..call.options import Options
    from ..call.path import Core
    from ..files.fixed import FixedFile
    from ..progress import Progress
    from .sending import Sending

T = TypeVar("T")
# The platform does not say when they end; its own tools take hours for granted.
_RENEWED_AFTER = 900.0
# How often in a row new credentials may be refused.
_MOST_REFUSALS = 2


def check_possible(file: FixedFile) -> None:
    """Raises TransferFailed for a file that cannot go in parts."""
    check_installed(file.path.name)
    parts_of(file.size)


def send_in_parts(
    core: Core,
    options: Options,
    project_id: str,
    data_id: str,
    file: FixedFile,
    sending: Sending,
    progress: Progress | None,
    stop: Stop,
) -> Flow[None]:
    """A flow that sends a file in parts to where the platform wants it; those that are there and the same are kept."""
    storage = _Storage(core, options, project_id, data_id, sending)
    upload, there = yield from _begun(storage)
    parts = parts_of(file.size)
    sent = _Sent(file, progress)

    def one(part: Part) -> Flow[None]:
        held = there.get(part.number)
        if held is not None and (yield InThread(lambda: is_same(file.path, part, held))):
            sent.kept(part, held)
            return
        with sent.of(part, stop) as tell:
            made = yield from storage.call(lambda target: target.send(upload, file.path, part, tell))
        sent.parts[part.number] = made

    yield AtOnce((one(part) for part in parts), sending.at_once, stop)
    file.check()
    there = yield from storage.call(lambda target: target.held(upload))
    _check_whole(file, parts, sent.parts, there)
    yield from storage.call(lambda target: target.complete(upload, sent.parts))


def _begun(storage: _Storage) -> Flow[tuple[str, dict[int, Held]]]:
    """A flow that gives an upload and the parts that it has: one that was begun before, else a new one."""
    upload: str | None = yield from storage.call(lambda target: target.begun())
    if upload is not None:
        known = upload
        try:
            return known, (yield from storage.call(lambda target: target.held(known)))
        except UploadGone:
            pass
    return (yield from storage.call(lambda target: target.begin())), {}


def _check_whole(file: FixedFile, parts: list[Part], sent: dict[int, Held], there: dict[int, Held]) -> None:
    """Raises TransferFailed unless the storage has each part in its size: completing without one makes a shorter
    object, and is no error there."""
    for part in parts:
        held = there.get(part.number)
        if held is None or held.size != part.size or held.tag != sent[part.number].tag:
            raise TransferFailed(f"{file.path.name}: the storage has not part {part.number} as it was sent; send again")
    if sum(there[part.number].size for part in parts) != file.size:
        raise TransferFailed(f"{file.path.name}: the parts in the storage are not as many bytes as the file has")


class _Storage:
    """Where a file goes, with credentials that are good now."""

    def __init__(self, core: Core, options: Options, project_id: str, data_id: str, sending: Sending) -> None:
        self._about = core, options, project_id, data_id
        self._sending = sending
        self._target: S3Object | None = None
        self._made = 0.0

    def call(self, function: Callable[[S3Object], T]) -> Flow[T]:
        """A flow that gives what a function does there, once more with new credentials where these have ended."""
        for refusals in range(_MOST_REFUSALS + 1):
            target = yield from self._current()
            try:
                found: T = yield InThread(partial(function, target))
                return found
            except KeysEnded:
                if refusals == _MOST_REFUSALS:
                    raise
                if self._target is target:
                    self._target = None
        raise AssertionError("unreachable")

    def _current(self) -> Flow[S3Object]:
        target = self._target
        if target is None or monotonic() - self._made > _RENEWED_AFTER:
            # Others go on with the old ones meanwhile.
            self._made = monotonic()
            keys = yield from keys_for(*self._about)
            way, connections = self._sending.way, self._sending.at_once
            target = yield InThread(lambda: S3Object(keys, way, connections))
            self._target = target
        return target


class _Sent:
    """Which parts are sent, and how far all are together."""

    def __init__(self, file: FixedFile, progress: Progress | None) -> None:
        self.parts: dict[int, Held] = {}
        self._gauge = Gauge(progress, file.size)

    def kept(self, part: Part, held: Held) -> None:
        """Take down that the storage has a part, and has had it before."""
        self.parts[part.number] = held
        self._gauge.add(part.size)

    @contextmanager
    def of(self, part: Part, stop: Stop) -> Iterator[Callable[[int], None]]:
        """Gives what is to be told how many more bytes of a part were read."""
        counted = 0

        def tell(more: int) -> None:
            nonlocal counted
            stop.check()
            counted += more
            self._gauge.add(more)

        try:
            yield tell
        except BaseException:
            self._gauge.add(-counted)
            raise
        self._gauge.add(part.size - counted)
