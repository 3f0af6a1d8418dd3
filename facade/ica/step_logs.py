"""What the steps of an analysis write: to files, as texts, or live while they run."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable, Iterator, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..call.flows import Flow, Invoke
from ..client.waiting import until
from ..errors import BadRequest, Conflict, NotFound, TransferFailed
from ..files.names import safe_name
from ..files.presigned import web_address
from ..files.transfers import get_file
from ..paging.collecting import items_of
from .analyses import Place, has_ended, read_analysis
from .log_reading import read_on
from .results import LogPart, StepLog

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from generated.ica.models.analysis_step import AnalysisStep

    from ..call.options import Options
    from ..call.path import Core
    from .analyses import Analysis

_STREAMS = (("stdout", "std_out_data"), ("stderr", "std_err_data"))
# A step in one of these writes no more.
_ENDS = frozenset({"DONE", "FAILED", "INTERRUPTED", "ABORTED"})
_MOST_TEXT = 16 << 20


class _Source(NamedTuple):
    """A log on the platform: the step, which of its streams, and the file there."""

    step: AnalysisStep
    stream: str
    data_id: str
    size: int | None


def steps(core: Core, options: Options, place: Place) -> Flow[list[AnalysisStep]]:
    """A flow that gives the steps of an analysis."""
    from generated.ica.api.project_analysis.get_analysis_steps import get_analysis_steps

    found: list[AnalysisStep] = yield from items_of(core, get_analysis_steps(*place), options)
    return found


def save_logs(
    core: Core,
    options: Options,
    place: Place,
    folder: str | PathLike[str] | None,
    names: Sequence[str] | None,
    on_progress: Callable[[int, int | None], object] | None,
) -> Flow[list[StepLog]]:
    """A flow that brings the logs of an analysis, into files of a folder where there is one."""
    wanted = None if folder is None else Path(folder)
    if wanted is not None:
        if wanted.exists() and not wanted.is_dir():
            raise NotADirectoryError(f"{wanted} is a file; logs go into a folder, a file for each")
        wanted.mkdir(parents=True, exist_ok=True)
    sources = list(_sources((yield from _chosen(core, options, place, names))))
    files = _file_names(sources)
    found = []
    for number, (source, name) in enumerate(zip(sources, files, strict=True)):
        if on_progress is not None:
            on_progress(number, len(sources))
        path = None if wanted is None else wanted / name
        text = yield from _brought(core, options, place.project_id, source, path)
        found.append(StepLog(source.step, source.stream, path, text))
    if on_progress is not None:
        on_progress(len(sources), len(sources))
    return found


def _chosen(core: Core, options: Options, place: Place, names: Sequence[str] | None) -> Flow[list[AnalysisStep]]:
    """A flow that gives the steps with some names or ids, or all. Raises LookupError for a name that none has."""
    found = yield from steps(core, options, place)
    if names is None:
        return found
    wanted = [names] if isinstance(names, str) else list(names)
    _check_names(wanted, {word for step in found for word in (step.id, step.name)})
    return [step for step in found if {step.id, step.name} & set(wanted)]


def _check_names(wanted: Iterable[str] | None, known: set[str]) -> None:
    unknown = [name for name in wanted or () if name not in known]
    if unknown:
        told = ", ".join(sorted(known)) or "none yet"
        raise LookupError(f"no step is called {' or '.join(map(repr, unknown))}; the analysis has: {told}")


def _sources(found: Iterable[AnalysisStep]) -> Iterator[_Source]:
    for step in found:
        for stream, field in _STREAMS:
            data = getattr(step.logs, field, None) or None
            data_id = getattr(data, "id", None)
            if isinstance(data_id, str) and data_id:
                size = getattr(getattr(data, "details", None) or None, "file_size_in_bytes", None)
                known = size if isinstance(size, int) and not isinstance(size, bool) else None
                yield _Source(step, stream, data_id, known)


def _file_names(sources: Iterable[_Source]) -> list[str]:
    """A file name for each log, no two alike on any file system."""
    taken: set[str] = set()
    names = []
    for source in sources:
        # What a step is called may hold slashes, which are part of the name here.
        stem = safe_name(source.step.name.replace("/", "_").replace("\\", "_"))
        name, number = f"{stem}.{source.stream}.log", 1
        while name.casefold() in taken:
            number += 1
            name = f"{stem}-{number}.{source.stream}.log"
        taken.add(name.casefold())
        names.append(name)
    return names


def _address(core: Core, options: Options, project_id: str, data_id: str) -> Callable[[], Flow[str]]:
    from generated.ica.api.project_data.create_download_url_for_data import create_download_url_for_data

    def ask() -> Flow[str]:
        answer = yield from core.answer(create_download_url_for_data(project_id, data_id), options)
        return web_address(getattr(answer, "url", None))

    return ask


def _brought(core: Core, options: Options, project_id: str, source: _Source, path: Path | None) -> Flow[str | None]:
    address = _address(core, options, project_id, source.data_id)
    if path is not None:
        # A log that is still written has another size by the time that it comes.
        size = source.size if str(source.step.status) in _ENDS else None
        yield from get_file(address, path, size, "", options.retries, options.timeout, None)
        return None
    parts: list[bytes] = []
    held, more = 0, True
    while more:
        content, more = yield from read_on(address, held, options)
        parts.append(content)
        held += len(content)
        if held > _MOST_TEXT:
            told = f"the {source.stream} of step {source.step.name} has more than {_MOST_TEXT >> 20} MiB"
            raise TransferFailed(f"{told}; give a folder to save it in")
    return b"".join(parts).decode(errors="replace")


class _Tail:
    """How far a log has been read."""

    def __init__(self) -> None:
        self.held = 0
        self.ended = False
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")

    def text(self, piece: bytes, *, last: bool = False) -> str:
        """What a piece says; half a character waits for its other half, unless it is the last piece."""
        self.held += len(piece)
        return self._decoder.decode(piece, last)


def follow_logs(
    core: Core,
    options: Options,
    place: Place,
    write: Callable[[LogPart], Awaitable[object] | object],
    names: Sequence[str] | None,
    *,
    deadline: float,
    first_pause: float,
    longest_pause: float,
) -> Flow[Analysis]:
    """A flow that hands on what the steps of an analysis write, until it has ended, and gives the analysis."""
    tails: dict[str, _Tail] = {}
    wanted = {names} if isinstance(names, str) else None if names is None else set(names)
    seen: set[str] = set()

    def look() -> Flow[Analysis]:
        # What was written before the analysis ended is there when it is seen to have.
        analysis = yield from read_analysis(core, options, place)
        found = yield from steps(core, options, place)
        chosen = [step for step in found if wanted is None or wanted & {step.id, step.name}]
        seen.update(word for step in found for word in (step.id, step.name))
        for source in _sources(chosen):
            tail = tails.setdefault(source.data_id, _Tail())
            if not tail.ended:
                yield from _more(core, options, place.project_id, source, tail, write, has_ended(analysis.status))
        return analysis

    analysis = yield from until(
        look,
        lambda analysis: has_ended(analysis.status),
        deadline=deadline,
        first_pause=first_pause,
        longest_pause=longest_pause,
    )
    _check_names(wanted, seen)
    return analysis


def _may_have_more(source: _Source, tail: _Tail, last: bool) -> bool:
    """Whether a log is worth being asked for. What is still written may have no size yet, or an old one."""
    return last or not source.size or source.size != tail.held


def _more(
    core: Core,
    options: Options,
    project_id: str,
    source: _Source,
    tail: _Tail,
    write: Callable[[LogPart], Awaitable[object] | object],
    all_ended: bool,
) -> Flow[None]:
    """A flow that hands on what has come to a log."""
    last = all_ended or str(source.step.status) in _ENDS
    address = _address(core, options, project_id, source.data_id)

    def told(text: str) -> Flow[None]:
        if text:
            yield Invoke(lambda: write(LogPart(source.step.name, source.stream, text)))

    try:
        more = _may_have_more(source, tail, last)
        while more:
            content, more = yield from read_on(address, tail.held, options)
            yield from told(tail.text(content))
    except (NotFound, Conflict, BadRequest):
        if last:
            raise
        # A log of a step that runs may not be there to be read yet.
        return
    if last:
        tail.ended = True
        yield from told(tail.text(b"", last=True))
