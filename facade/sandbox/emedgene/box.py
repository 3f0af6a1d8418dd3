"""The Emedgene sandbox as tests and demos see it."""

from __future__ import annotations

import copy
from datetime import datetime
from types import TracebackType
from typing import Any

from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer

from . import rows
from .application import Application
from .finding_views import pdf
from .state import CaseRecord
from .switches import Switches


class EmedgeneSandbox:
    """Emedgene on loopback.

        with EmedgeneSandbox() as box:
            httpx.get(f"{box.base_url}/api/test", headers=box.headers)

    Arguments: `cases`, how many there are from the start (finalized, delivered, ... in turn); `port` and `login_port`,
    0 for free ones.

    `username` and `password` let in at the platform, `api_key` at the login host. `journal` holds what the platform was
    asked, `login_journal` what the login host was; `faults` what is to go wrong on either, `switches` the server's
    habits. One process may have several sandboxes, each with cases of its own.
    """

    username, password, api_key = rows.USERNAME, rows.PASSWORD, rows.API_KEY

    def __init__(self, cases: int = 25, *, port: int = 0, login_port: int = 0) -> None:
        self.journal = Journal()
        self.login_journal = Journal()
        self.faults = Faults()
        self.switches = Switches()
        self._application = Application(self.switches, cases)
        self._platform = LoopbackServer(self._application.platform, self.journal, self.faults)
        self._login = LoopbackServer(self._application.login, self.login_journal, self.faults)
        self._ports = (port, login_port)

    def __enter__(self) -> EmedgeneSandbox:
        port, login_port = self._ports
        self._ports = (self._platform.start(port), self._login.start(login_port))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._platform.stop()
        self._login.stop()
        self._application.stop()

    @property
    def base_url(self) -> str:
        """The address before /api."""
        return f"http://127.0.0.1:{self._ports[0]}"

    @property
    def login_url(self) -> str:
        """The address before /platform-services-manager."""
        return f"http://127.0.0.1:{self._ports[1]}"

    @property
    def headers(self) -> dict[str, str]:
        """A header that lets in, with a token of its own."""
        return {"Authorization": f"Bearer {self.token()}"}

    def token(self) -> str:
        """A new token, without a login."""
        return self._application.run(lambda: self._application.state.token())

    def expire_tokens(self) -> None:
        """Let the eight hours of all tokens so far be over."""
        self._application.run(lambda: self._application.state.expire_tokens())

    @property
    def tokens(self) -> dict[str, datetime]:
        """All tokens that were given, and when each ends."""
        return self._application.run(lambda: dict(self._application.state.tokens))

    @property
    def cases(self) -> dict[str, CaseRecord]:
        """All cases by name, oldest first: copies, which later requests do not change."""
        return self._application.run(lambda: copy.deepcopy(self._application.state.cases))

    @property
    def dry_runs(self) -> int:
        """How often somebody only wanted to know whether a case could be created."""
        return self._application.run(lambda: self._application.state.dry_runs)

    def created(self, sample: str) -> list[str]:
        """The names of the cases that have a sample of this name: one for each time that such a case was created."""
        return [name for name, record in self.cases.items() if sample in record.sample_names]

    def finalize(self, case_name: str) -> None:
        """Finalize a case, as a user does; it has reports from then on."""
        self._moved(case_name, "finalized")

    def set_status(self, case_name: str, status: str) -> None:
        """Give a case any status."""
        self._moved(case_name, status)

    def advance(self, case_name: str) -> str:
        """Let a case go on to its next state, one that waits for files too. Returns the state that it has then."""

        def step() -> str:
            record = self._application.state.cases[case_name]
            self._application.state.step(record)
            return record.status

        return self._application.run(step)

    def add_cases(self, count: int, status: str = "delivered", sample: str = "ADD{:05}") -> list[str]:
        """Add cases in this status; `sample` names their samples by number. Returns the cases' names, oldest first."""

        def add() -> list[str]:
            state = self._application.state
            made = []
            for _ in range(count):
                record = state.create(rows.case_body(sample.format(len(state.cases))), rows.USERNAME)
                state.move(record, status)
                made.append(record.name)
            return made

        return self._application.run(add)

    def arrive(self, count: int = 1, status: str = "in_progress") -> list[str]:
        """Let cases come in while somebody pages through the list, before those that are there.

        `faults.add("GET /api/test?", action=then(box.arrive))` does it once, after a page has been read;
        `switches.arriving` after each.
        """
        return self.add_cases(count, status, "LATE{:05}")

    def report(self, case_name: str, report_type: str = "clinical") -> bytes:
        """The bytes of a report."""
        return pdf(f"{case_name} {report_type}")

    def body(self, sample: str = "SMP1") -> dict[str, Any]:
        """A body that creates a case of one person, with this sample."""
        return rows.case_body(sample)

    def clear(self) -> None:
        """Begin anew: journals, faults and switches are empty, cases are as at the start, and no token lets in."""
        self.journal.clear()
        self.login_journal.clear()
        self.faults.clear()
        self.switches.clear()
        self._application.restore()

    def _moved(self, case_name: str, status: str) -> None:
        def move() -> None:
            state = self._application.state
            state.move(state.cases[case_name], status)

        self._application.run(move)
