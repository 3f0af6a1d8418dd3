"""The case that was made under a reference, where the answer that should have named it was lost."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import PlatformError
from ..scanning import Scan, moment_of
from .columns import CASE_ID, REFERENCE, SENT_AT

if TYPE_CHECKING:
    from ...call.flows import Flow
    from ...call.options import Options
    from ...call.path import Core

# Clocks differ, and some platforms tell a case's day alone.
_MARGIN = datetime.timedelta(days=1)


class Sought(NamedTuple):
    """What is known of a case: the reference among its extra data, the proband's sample, and when it was sent. `beside`
    are the references of other families of the batch, whose cases may have to be found as well."""

    reference: str
    sample: str
    sent_at: datetime.datetime
    beside: frozenset[str]


def find_case(core: Core, options: Options, sought: Sought, others: set[str]) -> Flow[str | None]:
    """A flow that gives the name of a case, None where there is none.

    `others` are cases that are known to be others; those that are looked at here and are so are added to them. Ends in
    PlatformError where a case cannot be told from the one that is sought: then only a person can.
    """
    from generated.emedgene.api.cases.get_case import get_case

    unclear: list[str] = []
    scan = Scan()
    while scan.call is not None:
        answer = yield from core.answer(scan.call, options)
        for case in list(scan.cases(answer)):
            made = moment_of(case.creation_time)
            if case.name in others or (made is not None and made < sought.sent_at - _MARGIN):
                continue
            whole = (yield from core.answer(get_case(case.name), options)).to_dict()
            reference = _extra_data(whole).get(REFERENCE)
            same_sample = _sample_in(whole) in (None, sought.sample)
            if reference == sought.reference and same_sample:
                return str(case.name)
            if reference == sought.reference or (reference is None and same_sample):
                unclear.append(case.name)
            elif reference is not None and reference not in sought.beside:
                others.add(case.name)
    if unclear:
        raise PlatformError(
            f"the case that was sent at {sought.sent_at:%Y-%m-%d %H:%M} for sample {sought.sample!r} may be "
            f"{' or '.join(unclear)}, which does not say so; write its name into {CASE_ID!r} of the results, or empty "
            f"{SENT_AT!r} there to send the case again"
        )
    return None


def _extra_data(case: Mapping[str, Any]) -> Mapping[str, Any]:
    data = case.get("test_data")
    extra = data.get("extra_data") if isinstance(data, Mapping) else None
    return extra if isinstance(extra, Mapping) else {}


def _sample_in(case: Mapping[str, Any]) -> str | None:
    """The proband's sample, whether its files are there or still to come; None where the case does not say it."""
    data = case.get("test_data")
    patients = case.get("patients") or (data.get("patients") if isinstance(data, Mapping) else None)
    proband = patients.get("proband") if isinstance(patients, Mapping) else None
    if not isinstance(proband, Mapping):
        return None
    return str(proband.get("fastq_sample") or proband.get("pending_sample_name") or "")
