"""Cases: read with all that can be asked for, given a disease, waited for, and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..client.waiting import until
from ..clock import monotonic
from ..errors import NotFound, ProcessingFailed, Timeout
from .ids import Named, id_of, is_id
from .words import is_case_at_rest, is_case_failed, is_case_in_work

if TYPE_CHECKING:
    from generated.connected_insights.models.case import Case

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

SNOMED = "SNOMEDCT"


class Patience(NamedTuple):
    """How long a case is waited for, in seconds.

    Attributes:
        deadline: after which to give up.
        first_pause: between the first two looks; each pause is half as long again.
        longest_pause: between two looks at the most.
        settle: how long a case has to show the same before it counts as ready, where the platform may not have begun
            yet, or shows a word that is not known.
    """

    deadline: float = 3600.0
    first_pause: float = 2.0
    longest_pause: float = 30.0
    settle: float = 15.0


def get_case(
    core: Core, options: Options, case: Named, identifiers: bool, qc: bool, language: str | None
) -> Flow[Case]:
    """A flow that gives a case."""
    from generated.connected_insights.api.cases.get_case import get_case

    case_id = id_of(case)
    call = get_case(case_id, direct_identifiers=identifiers, include_qc_overview_metrics=qc, **said(language))
    try:
        found: Case = yield from core.answer(call, options)
    except NotFound as error:
        if not is_id(case_id):
            hint = "an id looks otherwise; find_case() gives the case with a display id"
            error.detail = f"{error.detail}; {hint}" if error.detail not in ("", error.title) else hint
        raise
    return found


def delete_case(core: Core, options: Options, case: Named, force: bool, language: str | None) -> Flow[None]:
    """A flow that deletes a case."""
    from generated.connected_insights.api.cases.delete_case import delete_case

    return core.answer(delete_case(id_of(case), force=force, **said(language)), options)


def set_disease(
    core: Core,
    options: Options,
    case: Named,
    term: dict[str, str],
    *,
    wait: bool,
    ready: Callable[[Case], object] | None,
    patience: Patience,
    on_progress: Callable[[Case], object] | None,
    language: str | None,
) -> Flow[Case]:
    """A flow that gives a case a disease, and by default waits until the case can be worked on again."""
    from generated.connected_insights.api.cases.set_case_disease import set_case_disease

    body, case_id = checked_term(term), id_of(case)
    before = yield from get_case(core, options, case_id, False, False, language)
    yield from core.answer(set_case_disease(case_id, body=body, **said(language)), options)
    if not wait:
        return (yield from get_case(core, options, case_id, False, False, language))
    try:
        return (yield from _waited(core, options, case_id, before, ready, patience, on_progress, language))
    except Timeout as error:
        raise Timeout(f"{error.args[0]}; the disease is set", sent=error.sent).about(error.operation) from None


def wait_until_ready(
    core: Core,
    options: Options,
    case: Named,
    *,
    ready: Callable[[Case], object] | None,
    patience: Patience,
    on_progress: Callable[[Case], object] | None,
) -> Flow[Case]:
    """A flow that waits until nothing is at work on a case any more."""
    return _waited(core, options, id_of(case), None, ready, patience, on_progress, None)


class _Watch:
    """What was seen of a case since something was set off that the platform works on."""

    def __init__(self, case_id: str, before: Case | None, settle: float) -> None:
        self._case_id = case_id
        # Without anything set off a case that nothing is at work on is ready as it is.
        self._set_off = before is not None
        self._before = self._last = _words(before)
        self._settle = settle
        self._changed = False
        self._since = monotonic()

    def is_ready(self, case: Case) -> bool:
        """Whether nothing is at work on the case. Raises ProcessingFailed if it ended badly."""
        now = _words(case)
        if now != self._last:
            self._last, self._since, self._changed = now, monotonic(), True
        if is_case_in_work(*now):
            return False
        over = self._is_over(now)
        # What was wrong before may be so until the platform begins.
        if is_case_failed(*now) and (over or now != self._before):
            said = _said_of(now)
            raise ProcessingFailed(
                f"case {self._case_id} was not processed: it is {said}", statuses={self._case_id: said}
            )
        return over

    def shown(self, case: Case) -> str:
        """What a case was seen to be, for whoever waited in vain."""
        return f"case {self._case_id}, {_said_of(_words(case))}"

    def _is_over(self, now: tuple[Any, Any]) -> bool:
        if not self._set_off or (self._changed and (now == self._before or is_case_at_rest(*now))):
            return True
        # The platform may not have begun yet, or this word may be one for work.
        return monotonic() - self._since >= self._settle


def _waited(
    core: Core,
    options: Options,
    case_id: str,
    before: Case | None,
    ready: Callable[[Case], object] | None,
    patience: Patience,
    on_progress: Callable[[Case], object] | None,
    language: str | None,
) -> Flow[Case]:
    watch = _Watch(case_id, before, patience.settle)
    return until(
        lambda: get_case(core, options, case_id, False, False, language),
        watch.is_ready if ready is None else ready,
        deadline=patience.deadline,
        first_pause=patience.first_pause,
        longest_pause=patience.longest_pause,
        on_progress=on_progress,
        shown=watch.shown,
    )


def _said_of(words: tuple[Any, Any]) -> str:
    return ", ".join(word for word in words if isinstance(word, str))


def _words(case: Case | None) -> tuple[Any, Any]:
    return getattr(case, "status", None), getattr(case, "sub_state", None)


def checked_term(term: dict[str, str]) -> dict[str, str]:
    """The body that says a disease. Raises ValueError for what names none."""
    number, name = term["externalid"], term["name"]
    if not isinstance(number, str) or (
        term["ontologytype"] == SNOMED and not (number.isascii() and number.strip().isdecimal())
    ):
        raise ValueError(f"disease_id={number!r}: give the number that the disease has in SNOMED CT, as text")
    if not isinstance(name, str) or not name.strip() or not number.strip():
        raise ValueError("a disease has a number and a name")
    return {**term, "externalid": number.strip()}


def patience_of(given: Patience | float | None) -> Patience:
    """How long to wait: as it is given, or with this deadline. Raises ValueError for what is no number of seconds."""
    patience = Patience() if given is None else given if isinstance(given, Patience) else Patience(given)
    for name, seconds in patience._asdict().items():
        known = isinstance(seconds, (int, float)) and not isinstance(seconds, bool)
        if not known or not 0 <= seconds < float("inf"):
            raise ValueError(f"patience: {name}={seconds!r}: give a number of seconds")
    return patience


def said(language: str | None) -> dict[str, Any]:
    """The argument that says a language, where one is given: a server need not describe it."""
    return {} if language is None else {"accept_language": language}
