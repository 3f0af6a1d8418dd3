"""A run over a batch: everything is checked before anything is created, and each family gets exactly one case."""

from __future__ import annotations

import datetime
import uuid
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...call.flows import Sleep
from ...clock import monotonic
from ...errors import ApiError, DecodeError, PlatformError
from ..cases import create_case
from .building import Family, case_of, families_of
from .columns import CASE_ID, ERRORS, REFERENCE, SENT_AT, CsvFault, CsvFaults, moment_in
from .finding import Sought, find_case
from .samples import look_up
from .sheet import Sheet, alone

if TYPE_CHECKING:
    from generated.emedgene.models.case_payload import CasePayload

    from ...call.flows import Flow
    from ...call.options import Options
    from ...call.path import Core
    from ...progress import Progress

# The vendor's own limit for one file.
MOST_CASES = 50
_LOOK_AGAIN = 5.0
_MOST_TRIES = 3
# Statuses that speak of the caller or of the server, and not of the case.
_NOT_ABOUT_IT = frozenset({401, 403, 404, 405, 408, 429})


class FamilyCase(NamedTuple):
    """What came of one family of a batch: its case, or why there is none."""

    family: str
    case_name: str | None
    errors: str


class Settings(NamedTuple):
    """How a batch is run: whether it is only checked, how long a lost answer is waited for, and how long any."""

    check_only: bool
    settle: float
    timeout: float


def cases_from_csv(
    core: Core, options: Options, path: Path, results: Path, settings: Settings, on_progress: Progress | None
) -> Flow[list[FamilyCase]]:
    """A flow that creates the cases of a batch, going on with what an earlier run left."""
    if results.exists() and results.samefile(path):
        raise ValueError("results= is the batch itself; give another file")
    with alone(path):
        sheet = Sheet(path, results)
        families = families_of(sheet)
        if len(families) > MOST_CASES:
            sheet.faults.append(CsvFault(None, "", f"{len(families)} families; one file takes {MOST_CASES}"))
        open_families = [family for family in families if not sheet.is_made(family.name)]
        yield from _complete(core, options, sheet, path, open_families)
        yield from _dry_run(core, options, sheet, path, open_families, settings)
        if not settings.check_only:
            yield from _Run(core, options, sheet, settings).create(families, on_progress)
        return [_said(sheet, family.name) for family in families]


def _said(sheet: Sheet, family: str) -> FamilyCase:
    return FamilyCase(family, sheet.told(family, CASE_ID) or None, sheet.told(family, ERRORS))


def _complete(core: Core, options: Options, sheet: Sheet, path: Path, families: list[Family]) -> Flow[None]:
    """Look up what the file only hints at, once nothing else is wrong with it."""
    faulty = {fault.row for fault in sheet.faults}
    for family in families:
        # What is wrong with its cells would be told a second time, in other words.
        if faulty.isdisjoint(row.line for row in family.rows):
            case_of(family, {})
    _stop_at_faults(sheet, path)
    for family in families:
        for member in family.members:
            if member.wanted:
                yield from look_up(core, options, member)
    _stop_at_faults(sheet, path)


def _dry_run(
    core: Core, options: Options, sheet: Sheet, path: Path, families: list[Family], settings: Settings
) -> Flow[None]:
    """Let the server look at every family before the first is created."""
    for family in families:
        case = case_of(family, {})
        if case is None:
            continue
        try:
            yield from create_case(core, options, case, "only", settings.timeout)
        except ApiError as error:
            if error.status >= 500 or error.status in _NOT_ABOUT_IT:
                raise
            family.head.fault("", " ".join(str(error).split()))
    _stop_at_faults(sheet, path)


def _stop_at_faults(sheet: Sheet, path: Path) -> None:
    if sheet.faults:
        raise CsvFaults(path.name, sheet.faults)


class _Run:
    """Creates the cases of a batch, one after the other."""

    def __init__(self, core: Core, options: Options, sheet: Sheet, settings: Settings) -> None:
        self._core = core
        self._options = options
        self._sheet = sheet
        self._settings = settings
        # Cases that are known to be other families', so that nobody looks at them twice.
        self._others = {text for name in sheet.families if (text := sheet.told(name, CASE_ID))}

    def create(self, families: list[Family], on_progress: Progress | None) -> Flow[None]:
        """A flow that creates what is not there yet."""
        for number, family in enumerate(families):
            if on_progress is not None:
                on_progress(number, len(families))
            if not self._sheet.is_made(family.name):
                yield from self._create(family)
        self._sheet.write()
        if on_progress is not None:
            on_progress(len(families), len(families))

    def _create(self, family: Family) -> Flow[None]:
        """Create the case of one family, unless an earlier try did."""
        name = family.name
        sent_at = moment_in(self._sheet.told(name, SENT_AT))
        reference = self._sheet.told(name, REFERENCE) or str(uuid.uuid4())
        for tries in range(1, _MOST_TRIES + 1):
            if sent_at is not None:
                found = yield from self._find(family, reference, sent_at)
                if found is not None:
                    return self._note(name, found)
                if why := self._sheet.told(name, ERRORS):
                    # The platform says that the case is there, or said no when it may have been.
                    raise PlatformError(f"family {name!r} was sent at {sent_at}, and its case cannot be found: {why}")
            before, sent_at = sent_at, datetime.datetime.now(datetime.UTC)
            # On the disk before it is sent: whoever goes on after a stop knows that this case may be there.
            self._sheet.put(name, {REFERENCE: reference, SENT_AT: _written(sent_at), ERRORS: ""})
            try:
                return self._note(name, (yield from self._send(case_of(family, {REFERENCE: reference}))))
            except PlatformError as error:
                if isinstance(error, DecodeError):
                    # It was made, says the status; what cannot be read is its name alone.
                    self._sheet.put(name, {ERRORS: _line(error)})
                if _may_be_made(error):
                    if tries == _MOST_TRIES:
                        raise
                    continue
                refused = isinstance(error, ApiError) and error.status < 500 and error.status not in _NOT_ABOUT_IT
                # What was sent before this try may have been carried out all the same.
                earlier = _written(before) if before is not None else ""
                self._sheet.put(name, {ERRORS: _line(error) if refused else "", SENT_AT: earlier})
                if refused and before is not None:
                    found = yield from self._find(family, reference, before)
                    if found is not None:
                        return self._note(name, found)
                if not refused:
                    raise
                return None
        return None

    def _send(self, case: CasePayload | None) -> Flow[str]:
        assert case is not None  # its faults were told before
        made = yield from create_case(self._core, self._options, case, "never", self._settings.timeout)
        return str(made.name)

    def _note(self, family: str, case_name: str) -> None:
        self._others.add(case_name)
        self._sheet.put(family, {CASE_ID: case_name, ERRORS: ""})

    def _find(self, family: Family, reference: str, sent_at: datetime.datetime) -> Flow[str | None]:
        """The case that was made under a reference. The platform may still be at it, so it is looked for more than
        once, until some time has passed since it was sent."""
        passed = (datetime.datetime.now(datetime.UTC) - sent_at).total_seconds()
        # A clock that was set back must not make it wait for longer.
        ends = monotonic() + self._settings.settle - max(0.0, passed)
        beside = {self._sheet.told(name, REFERENCE) for name in self._sheet.families}
        sought = Sought(reference, _sample_of(family), sent_at, frozenset(beside - {reference}))
        while True:
            found: str | None = yield from find_case(self._core, self._options, sought, self._others)
            left = ends - monotonic()
            if found is not None or left <= 0:
                return found
            yield Sleep(min(_LOOK_AGAIN, left))


def _sample_of(family: Family) -> str:
    """The name of the proband's sample."""
    return next((each.person.sample for each in family.members if each.relation == "proband"), "")


def _may_be_made(error: PlatformError) -> bool:
    """Whether a creation that ended so may have made a case all the same."""
    return isinstance(error, DecodeError) or error.may_be_done


def _written(moment: datetime.datetime) -> str:
    return moment.isoformat(timespec="seconds")


def _line(error: PlatformError) -> str:
    """What an error says, in one line."""
    return " ".join(str(error).split())
