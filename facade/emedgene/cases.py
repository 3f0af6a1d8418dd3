"""Cases: created after a look by the server, read in parts, given another status, and waited for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from ..client.waiting import until
from ..errors import DecodeError
from ..retries import UsualDeadline
from .checks import check_case

if TYPE_CHECKING:
    from generated.emedgene.models.case import Case
    from generated.emedgene.models.case_payload import CasePayload
    from generated.emedgene.models.changed_preset_group import ChangedPresetGroup
    from generated.emedgene.models.changed_status import ChangedStatus
    from generated.emedgene.models.created_case import CreatedCase

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

DryRun = Literal["first", "only", "never"]


class CaseCreation(NamedTuple):
    """What came of a new case: its name and status, what the server said of it before (None where it was not asked),
    and what it said when it made it (None for a dry run alone)."""

    name: str | None
    status: str | None
    checked: CreatedCase | None
    created: CreatedCase | None


def check_connection(core: Core, options: Options) -> Flow[int | None]:
    """A flow that gives the number of cases that the login may see, where the server says it."""
    from generated.emedgene.api.cases.list_cases import list_cases

    found = yield from core.answer(list_cases(page_size=1), options)
    total = found.total
    return total if isinstance(total, int) else None


def create_case(
    core: Core,
    options: Options,
    case: CasePayload | Mapping[str, Any] | str | PathLike[str],
    dry_run: str,
    timeout: float,
) -> Flow[CaseCreation]:
    """A flow that creates a case, by default after a dry run."""
    from generated.emedgene.api.cases.create_case import create_case

    if dry_run not in ("first", "only", "never"):
        raise ValueError(f"dry_run={dry_run!r}: give first, only or never")
    body = check_case(_read(case))
    patient = _patient(options, timeout)
    checked = created = None
    if dry_run != "never":
        checked = yield from core.answer(create_case(dry_run=True, body=body), patient)
    if dry_run != "only":
        response, operation = yield from core.fetch(create_case(dry_run=False, body=body), patient)
        created = core.decode(response, operation, patient)
        called = getattr(created, "name", None)
        if not isinstance(called, str) or not called.strip():
            problem = DecodeError("the case was made, but the answer does not name it", response=response)
            problem.may_be_done = True
            raise problem.about(operation.route)
    made = checked if created is None else created
    # A case that was only looked at has no name yet, or an empty one.
    name = getattr(created, "name", None)
    return CaseCreation(name, status_in(made), checked, created)


def _read(case: Any) -> Any:
    """A case as it was given, or the content of the file that it was given as."""
    if not isinstance(case, (str, PathLike)):
        return case
    path = Path(case)
    try:
        return json.loads(path.read_text(encoding="utf-8-sig"))
    except ValueError as problem:
        # The problem's own text can quote the file, and that is about patients.
        raise ValueError(f"{path} is not a JSON file ({type(problem).__name__})") from None


def _patient(options: Options, timeout: float) -> Options:
    """Options for calls that take long: the server looks at the files."""
    deadline = options.retries.deadline
    if isinstance(deadline, UsualDeadline):
        options = options._replace(retries=options.retries._replace(deadline=UsualDeadline(max(deadline, timeout))))
    return options._replace(timeout=timeout)


def status_in(answer: Any) -> str | None:
    """The status in an answer, which some releases write with a capital."""
    extra = getattr(answer, "additional_properties", None) or {}
    for value in (getattr(answer, "status", None), extra.get("status"), extra.get("Status")):
        if isinstance(value, str):
            return value
    return None


def case_fields(core: Core, options: Options, case_name: str, fields: Sequence[str | Sequence[str]]) -> Flow[Case]:
    """A flow that gives some fields of a case, or all of it."""
    from generated.emedgene.api.cases.get_case import get_case

    names = [name for given in fields for name in ([given] if isinstance(given, str) else given)]
    for name in names:
        # The server answers a name that it does not know with nothing, and without a word.
        if not isinstance(name, str) or not name.isidentifier():
            raise ValueError(f"{name!r} is not the name of a field")
    found: Case = yield from core.answer(get_case(_named(case_name), test_fields=names or None), options)
    return found


def case_status(core: Core, options: Options, case_name: str) -> Flow[str]:
    """A flow that gives the status of a case."""
    from generated.emedgene.api.cases.get_case import get_case

    response, operation = yield from core.fetch(get_case(_named(case_name), test_fields=["status"]), options)
    status = status_in(core.decode(response, operation, options))
    if status is None:
        raise DecodeError("the case has no status", response=response, pointer="/status", kind="missing").about(
            operation.route
        )
    return status


def _named(case_name: str) -> str:
    """The name, if it is one: an empty one would lead to the list of all cases."""
    if not isinstance(case_name, str) or not case_name.strip("/ ."):
        raise ValueError(f"case_name={case_name!r}: give the name of a case")
    return case_name


def set_status(core: Core, options: Options, case_name: str, status: str) -> Flow[ChangedStatus]:
    """A flow that gives a case another status."""
    from generated.emedgene.api.cases.set_case_status import set_case_status

    if not isinstance(status, str) or not status.strip():
        raise ValueError(f"status={status!r}: give the text of a status")
    return core.answer(set_case_status(_named(case_name), body={"status": status}), options)


def add_preset_group(core: Core, options: Options, case_name: str, preset_group: str) -> Flow[ChangedPresetGroup]:
    """A flow that adds a preset group to a case."""
    from generated.emedgene.api.cases.add_preset_group import add_preset_group

    return core.answer(add_preset_group(_named(case_name), body={"preset_group": preset_group}), options)


def wait_for_status(
    core: Core,
    options: Options,
    case_name: str,
    wanted: str | Sequence[str],
    *,
    deadline: float,
    first_pause: float,
    longest_pause: float,
    on_progress: Callable[[str], object] | None,
) -> Flow[str]:
    """A flow that looks at a case until it has one of some statuses."""
    names = {status.casefold() for status in ([wanted] if isinstance(wanted, str) else wanted)}
    if not names:
        raise ValueError("wanted: give a status, or several")
    return until(
        lambda: case_status(core, options, case_name),
        lambda status: status.casefold() in names,
        deadline=deadline,
        first_pause=first_pause,
        longest_pause=longest_pause,
        on_progress=on_progress,
    )
