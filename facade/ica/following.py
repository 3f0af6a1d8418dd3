"""Waiting for analyses: one by looking at it, many by one list of those that still run."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from ..client.waiting import until
from ..errors import AnalysisFailed, BadRequest
from ..paging.collecting import collected, next_page
from ..paging.dialects import walk
from .analyses import Place, analysis_id, has_ended, has_failed, read_analysis
from .names import is_id

if TYPE_CHECKING:
    from generated.ica.models.analysis_v4 import AnalysisV4

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .analyses import Analysis, Named

_RUNNING = (
    *("REQUESTED", "QUEUED", "INITIALIZING", "PREPARING_INPUTS", "IN_PROGRESS", "GENERATING_OUTPUTS"),
    *("AWAITING_INPUT", "ABORTING"),
)
_ENDED = ("SUCCEEDED", "FAILED", "FAILED_FINAL", "ABORTED")
_PAGE = 1000
# So many analyses are rather read one by one than looked for in a list.
_FEW = 2
_FEW_NAMES = 10


def wait_for_analysis(
    core: Core,
    options: Options,
    place: Place,
    *,
    check: bool,
    deadline: float,
    first_pause: float,
    longest_pause: float,
    on_progress: Callable[[str], object] | None,
) -> Flow[Analysis]:
    """A flow that looks at an analysis until it has ended."""

    def tell(analysis: Analysis) -> None:
        if on_progress is not None:
            on_progress(str(analysis.status))

    found = yield from until(
        lambda: read_analysis(core, options, place),
        lambda analysis: has_ended(analysis.status),
        deadline=deadline,
        first_pause=first_pause,
        longest_pause=longest_pause,
        on_progress=tell,
    )
    _check([found], check)
    return found


def wait_for_analyses(
    core: Core,
    options: Options,
    project_id: str,
    analyses: Iterable[Named],
    *,
    check: bool,
    deadline: float,
    first_pause: float,
    longest_pause: float,
    on_progress: Callable[[int, int | None], object] | None,
) -> Flow[list[AnalysisV4]]:
    """A flow that looks at all that still run of some analyses, until none does."""
    ids = yield from _ids(core, options, project_id, analyses)
    watch = _Watch(core, options, project_id, ids)

    def tell(_: object) -> None:
        if on_progress is not None:
            on_progress(watch.ended, len(watch.seen))

    yield from until(
        watch.look,
        lambda _: watch.ended == len(watch.seen),
        deadline=deadline,
        first_pause=first_pause,
        longest_pause=longest_pause,
        on_progress=tell,
        shown=lambda _: f"{watch.ended} of {len(watch.seen)} analyses have ended",
    )
    found = [watch.seen[each] for each in ids]
    _check(found, check)
    return found


def _check(found: list[Any], check: bool) -> None:
    failed = [each for each in found if has_failed(each.status)]
    if check and failed:
        raise AnalysisFailed(found, failed)


def _ids(core: Core, options: Options, project_id: str, analyses: Iterable[Named]) -> Flow[list[str]]:
    """A flow that gives the ids of analyses, in their order."""
    if isinstance(analyses, str):
        raise TypeError("analyses: give a list; wait_for_analysis is for one")
    wanted = list(analyses)
    names = [each for each in wanted if isinstance(each, str) and not is_id(each)]
    known = yield from _by_names(core, options, project_id, names) if len(names) > _FEW_NAMES else _nothing()
    found = []
    for each in wanted:
        known_id = known.get(each) if isinstance(each, str) else None
        found.append(known_id or (yield from analysis_id(core, options, project_id, each)))
    return found


def _nothing() -> Flow[dict[str, str]]:
    return {}
    yield  # a flow is a generator, even one that asks for nothing


def _by_names(core: Core, options: Options, project_id: str, names: Iterable[str]) -> Flow[dict[str, str]]:
    """A flow that gives the ids of analyses by their user references, from one list of all, where only one has it."""
    from generated.ica.api.project_analysis.search_analyses import search_analyses

    wanted = set(names)
    ids: dict[str, list[str]] = {}
    for each in (yield from collected(core, search_analyses(project_id, body={}, page_size=_PAGE), options)):
        if each.user_reference in wanted:
            ids.setdefault(each.user_reference, []).append(each.id)
    return {name: found[0] for name, found in ids.items() if len(found) == 1}


class _Watch:
    """Some analyses of a project, each as it was seen last."""

    def __init__(self, core: Core, options: Options, project_id: str, ids: list[str]) -> None:
        self.seen: dict[str, Any] = dict.fromkeys(ids)
        self._core = core
        self._options = options
        self._project_id = project_id

    @property
    def ended(self) -> int:
        """How many have ended, as far as is known."""
        return len(self.seen) - len(self._waiting())

    def look(self) -> Flow[None]:
        """A flow that looks at those that have not ended.

        One list has all that still run. Those that it no longer has, have ended, which is seen for each of them: a
        status that this client does not know may be in no list.
        """
        if not self._waiting():
            return
        listed = yield from collected(self._core, self._listed(_RUNNING), self._options)
        known = self._kept(listed)
        gone = [each for each in self._waiting() if each not in known]
        if len(gone) > _FEW:
            yield from self._look_at_ended(set(gone))
        for each in [each for each in gone if each in self._waiting()]:
            self.seen[each] = yield from self._read(each)

    def _waiting(self) -> dict[str, None]:
        """The ids of those that have not ended, as far as is known."""
        return {each: None for each, found in self.seen.items() if found is None or not has_ended(found.status)}

    def _kept(self, listed: Iterable[Any]) -> set[str]:
        """Keep those of a list that are waited for; gives their ids."""
        found = {each.id: each for each in listed if each.id in self.seen}
        self.seen.update(found)
        return set(found)

    def _listed(self, statuses: Iterable[str], sort: str | None = None) -> Any:
        from generated.ica.api.project_analysis.search_analyses import search_analyses

        return search_analyses(self._project_id, body={"status": list(statuses)}, page_size=_PAGE, sort=sort)

    def _look_at_ended(self, gone: set[str]) -> Flow[None]:
        """A flow that looks for some in the list of those that have ended, the last to end first, as long as each page
        has some of them. A project may have ended any number of others before."""
        walking = walk(self._listed(_ENDED, "endDate desc"))
        while walking.call is not None and gone:
            try:
                page = yield from next_page(self._core, walking, self._options)
            except BadRequest:
                # Not every release may sort by it; each is read alone then.
                return
            found = self._kept(page.items)
            if not found & gone:
                return
            gone -= found

    def _read(self, each: str) -> Flow[Any]:
        return read_analysis(self._core, self._options, Place(self._project_id, each))
