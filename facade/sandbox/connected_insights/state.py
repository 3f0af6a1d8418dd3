"""What the platform remembers: cases, tokens, uploads, and what was done."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from . import words
from .audit import AuditLog
from .switches import Switches
from .uploads import Upload

BEGAN = datetime(2024, 11, 5, 12, 26, 6, tzinfo=UTC)
SEEDED = (
    (words.IN_PROGRESS, words.READY),
    (words.COMPLETE, words.DELIVERED),
    (words.NEW, words.MISSING),
    (words.IN_PROGRESS, "QC_WARNING"),
)
DISEASES = tuple(words.DISEASES.items())
# What the other workgroup has, under numbers of its own.
OTHER_CASES, OTHER_NUMBERS = 3, 9_000_000


def made_id(kind: str, number: int) -> str:
    """An id that follows from a kind (eight hexadecimal digits) and a number."""
    return f"{kind}-0000-4000-8000-{number:012x}"


@dataclass(slots=True)
class CaseRecord:
    """One case. `body` is what created it, None: it is made up from its number.

    `ahead` are the states that it still has to go through, one for each look at it.
    """

    number: int
    display_id: str
    status: str
    sub_state: str
    created: datetime
    updated: datetime
    body: dict[str, Any] | None = None
    completed: datetime | None = None
    diseases: list[dict[str, Any]] | None = None
    tags: list[str] | None = None
    metadata: list[dict[str, Any]] = field(default_factory=list)
    comments: dict[str, dict[str, Any]] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)
    ahead: list[str] = field(default_factory=list)
    analyses: int = 0
    workgroup: str = words.WORKGROUP

    @property
    def id(self) -> str:
        """The id in addresses."""
        return made_id("ca5e0000", self.number)

    @property
    def processed(self) -> bool:
        """Whether there is something to report."""
        return self.analyses > 0

    @property
    def analysis_id(self) -> str:
        """The id of the newest analysis."""
        return made_id("a7a10000", self.number * 100 + self.analyses)

    @property
    def tag_list(self) -> list[str]:
        """Its tags."""
        if self.tags is None:
            return ["priority" if self.number % 5 == 0 else "routine", f"batch-{self.number // 100}"]
        return self.tags

    @property
    def disease_list(self) -> list[dict[str, Any]]:
        """Its disease."""
        if self.diseases is None:
            number, name = DISEASES[self.number % len(DISEASES)]
            return [{"externalid": number, "ontologytype": "SNOMEDCT", "name": name}]
        return self.diseases

    @property
    def sample_ids(self) -> list[str]:
        """What its samples are called elsewhere."""
        if self.body is None:
            return [f"SAMPLE-{self.number:05}"]
        samples = (sample for subject in self.subjects for sample in subject.get("samples") or [])
        return [sample.get("externalSampleId") or "" for sample in samples]

    @property
    def subjects(self) -> list[dict[str, Any]]:
        """Who it is about, as it was created."""
        if self.body is None:
            sample = {"externalSampleId": f"SAMPLE-{self.number:05}", "externalSampleName": f"Sample {self.number}"}
            return [
                {
                    "gender": "FEMALE" if self.number % 2 else "MALE",
                    "isAffected": "AFFECTED",
                    "relationshipToProband": "PROBAND",
                    "firstName": "Juniper",
                    "lastName": f"Made-Up {self.number}",
                    "mrn": f"MRN-{self.number:06}",
                    "dateOfBirth": "1961-07-04",
                    "samples": [sample],
                    "phenotypes": [{"code": "HP:0002664", "source": "HPO"}],
                }
            ]
        return self.body.get("subjects") or []


class State:
    """Everything that requests change. Cases, files and the audit log belong to a workgroup.

    `ticking`: its clock is that of this machine; if not, it goes on by a second whenever somebody asks.
    """

    def __init__(self, switches: Switches, cases: int, *, ticking: bool = False) -> None:
        self.switches = switches
        self.clock = BEGAN
        self.cases: dict[str, CaseRecord] = {}
        self.by_display_id: dict[tuple[str, str], CaseRecord] = {}
        self.tokens: dict[str, int] = {}
        self.uploads: dict[str, Upload] = {}
        self.audits = {
            workgroup: AuditLog(switches, self.first_case_id if workgroup == words.WORKGROUP else None)
            for workgroup in words.WORKGROUPS
        }
        self._ticking = ticking
        self._made = 0
        for number in range(1, OTHER_CASES + 1):
            self.keep(_seeded(OTHER_NUMBERS + number, f"BTW-{number:05}", number, words.OTHER_WORKGROUP))
        self.seed(cases)

    def first_case_id(self) -> tuple[str, str]:
        """The id and the displayed id of the oldest case, to which what is made up belongs."""
        first = next(iter(self.cases_in(words.WORKGROUP)), None)
        return (first.id, first.display_id) if first else (made_id("ca5e0000", 1), "SBX-00001")

    def now(self) -> datetime:
        """The platform's time, which never goes back."""
        self.clock = max(self.clock, datetime.now(UTC)) if self._ticking else self.clock + timedelta(seconds=1)
        return self.clock

    def note(self, record: CaseRecord, entity_type: str, event: str, at: datetime) -> None:
        """Write down what was done to a case."""
        self.audits[record.workgroup].note(record.id, record.display_id, entity_type, event, at)

    def seed(self, count: int, name: str = "SBX-{:05}") -> list[CaseRecord]:
        """Cases that nobody created, which leave no entries in the audit log."""
        made = []
        for _ in range(count):
            self._made += 1
            made.append(self.keep(_seeded(self._made, name.format(self._made), self._made, words.WORKGROUP)))
        self.clock = max(self.clock, made[-1].created if made else BEGAN)
        return made

    def keep(self, record: CaseRecord) -> CaseRecord:
        """Remember a case."""
        self.cases[record.id] = self.by_display_id[record.workgroup, record.display_id] = record
        return record

    def create(self, body: dict[str, Any], workgroup: str) -> CaseRecord:
        """Make a case that somebody wants."""
        self._made += 1
        now = self.now()
        record = CaseRecord(self._made, body["displayId"], words.NEW, words.MISSING, now, now, body, diseases=[])
        record.tags, record.workgroup = list(body.get("tags") or []), workgroup
        return self.keep(record)

    def forget(self, record: CaseRecord) -> None:
        """Remove a case."""
        del self.cases[record.id]
        if self.by_display_id.get((record.workgroup, record.display_id)) is record:
            del self.by_display_id[record.workgroup, record.display_id]

    def process(self, record: CaseRecord) -> None:
        """Set off the processing of a case: it takes some looks at it until it shows, and until it is over."""
        switches = self.switches
        waiting, running = [record.sub_state] * switches.processing_lag, [words.PROCESSING] * switches.processing_looks
        record.ahead = [*waiting, *running, switches.processing_ends]
        self.look(record)

    def look(self, record: CaseRecord) -> None:
        """Let a case go on because somebody looks at it."""
        if not record.ahead:
            return
        before, record.sub_state = record.sub_state, record.ahead.pop(0)
        if record.sub_state != before:
            record.status, record.updated = words.IN_PROGRESS, self.now()
        if not record.ahead:
            record.analyses += 1
            self.note(record, "case", "case.analysis.linked", self.now())

    def token(self) -> str:
        """A new psToken."""
        token = secrets.token_urlsafe(48)
        self.tokens[token] = 0
        return token

    def use(self, token: str) -> bool:
        """Whether a token that was given is still good; it counts as used."""
        self.tokens[token] += 1
        limit = self.switches.token_calls
        return self.tokens[token] > 0 and (limit is None or self.tokens[token] <= limit)

    def expire_tokens(self) -> None:
        """Let all tokens so far have ended."""
        self.tokens = dict.fromkeys(self.tokens, -(10**9))

    def cases_in(self, workgroup: str, *, newest_first: bool = False) -> Iterator[CaseRecord]:
        """All cases of a workgroup, oldest first unless said otherwise."""
        records = self.cases.values()
        for record in reversed(records) if newest_first else records:
            if record.workgroup == workgroup:
                yield record


def _seeded(number: int, display_id: str, place: int, workgroup: str) -> CaseRecord:
    """A case that was there from the start, in one of four states in turn."""
    status, sub_state = SEEDED[place % len(SEEDED)]
    moment = BEGAN + timedelta(minutes=place)
    record = CaseRecord(number, display_id, status, sub_state, moment, moment, workgroup=workgroup)
    if status != words.NEW:
        record.analyses = 1
    if status == words.COMPLETE:
        record.completed = moment + timedelta(days=3)
    return record


def new_id() -> str:
    """An id that nobody can guess."""
    return str(uuid.uuid4())
