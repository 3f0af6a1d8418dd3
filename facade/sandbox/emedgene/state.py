"""What the platform remembers: cases, tokens, and what was done."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from . import rows
from .switches import Switches

TOKEN_LIFE = timedelta(hours=8)
FIRST_NUMBER = 700000001
BEGAN = datetime(2031, 3, 4, 5, 6, 7, 891000, tzinfo=UTC)
SEEDED = ("finalized", "delivered", "delivered", "custom_status_1", "trash")


@dataclass
class CaseRecord:
    """One case. `body` is what created it; `ahead` are the states that it still has to go through."""

    name: str
    number: int
    status: str
    body: dict[str, Any]
    creator: str
    creation_time: datetime
    last_update: datetime
    participants: list[int] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)
    preset_group: str | None = None
    reads: int = 0

    @property
    def data(self) -> dict[str, Any]:
        """What is to be found out."""
        return self.body["test_data"]

    @property
    def patients(self) -> Iterator[dict[str, Any]]:
        """The members of the family."""
        return patients_in(self.data)

    @property
    def sample_names(self) -> list[str]:
        """The names of its samples, those included that only a patient is said to have."""
        named = [sample["fastq"] for sample in self.data.get("samples", [])]
        named += [each.get("fastq_sample") or each.get("pending_sample_name") or "" for each in self.patients]
        return [name for name in dict.fromkeys(named) if name]


def patients_in(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The members of the family in the body of a case."""
    family = data["patients"]
    yield from (family[member] for member in ("proband", "mother", "father") if family.get(member))
    yield from family.get("other") or []


class State:
    """Everything that requests change; only the thread of the application touches it."""

    def __init__(self, switches: Switches, cases: int) -> None:
        self.switches = switches
        self.cases: dict[str, CaseRecord] = {}
        self.tokens: dict[str, datetime] = {}
        self.samples: list[dict[str, Any]] = []
        self.activity: list[dict[str, Any]] = []
        self.dry_runs = 0
        self._now = BEGAN
        self.seed(cases)

    def seed(self, count: int) -> None:
        """Cases that were there before."""
        for place in range(count):
            record = self.create(rows.case_body(f"SMP{place:05}"), rows.USERNAME)
            self.move(record, SEEDED[place % len(SEEDED)])

    def now(self) -> datetime:
        """The platform's time: a minute and a bit later whenever somebody asks."""
        self._now += timedelta(minutes=1, microseconds=1001)
        return self._now

    def token(self) -> str:
        """A new token, good for eight hours of real time."""
        token = secrets.token_urlsafe(24)
        self.tokens[token] = datetime.now(UTC) + TOKEN_LIFE
        return token

    def expire_tokens(self) -> None:
        """Let the eight hours of all tokens be over."""
        for token in self.tokens:
            self.tokens[token] = datetime.now(UTC) - timedelta(seconds=1)

    def create(self, body: dict[str, Any], creator: str) -> CaseRecord:
        """Make a case: held while files are to be uploaded, else on its way."""
        number = FIRST_NUMBER + len(self.cases)
        held, now = body["should_upload"], self.now()
        first, *ahead = ["uploading", *self.switches.case_states] if held else self.switches.case_states
        presets = body["test_data"].get("selected_preset_set")
        owner = next((user["id"] for user in rows.USERS if user["email"] == creator), rows.USERS[0]["id"])
        record = CaseRecord(f"EMG{number}", number, first, body, creator, now, now, [owner], ahead, presets)
        self.cases[record.name] = record
        self._learn(record)
        self._note(record, "created", creator)
        return record

    def move(self, record: CaseRecord, status: str) -> None:
        """Give a case a status that somebody has chosen; it goes nowhere from there by itself."""
        record.status, record.ahead, record.last_update = status, [], self.now()
        self._note(record, f"status {status}", rows.USERNAME)

    def step(self, record: CaseRecord) -> None:
        """Let a case go on to its next state, if there is one."""
        if record.ahead:
            record.status, record.last_update = record.ahead.pop(0), self.now()

    def looked_at(self, record: CaseRecord) -> None:
        """Let a case go on because somebody has looked at it; one that waits for files stays."""
        record.reads += 1
        if record.status != "uploading":
            self.step(record)

    def newest_first(self) -> Iterable[CaseRecord]:
        """All cases."""
        return reversed(self.cases.values())

    def _learn(self, record: CaseRecord) -> None:
        for name in record.sample_names:
            number = 40001 + len(self.samples)
            kind = record.data["sample_type"]
            self.samples.append({"id": number, "note": record.name, "fastq": name, "sampleType": kind})

    def _note(self, record: CaseRecord, action: str, user: str) -> None:
        moment = record.last_update
        self.activity.append({"at": moment, "user": user, "action": action, "case": record})
