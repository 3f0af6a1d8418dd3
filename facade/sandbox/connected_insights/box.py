"""The Connected Insights sandbox as tests and demos see it."""

from __future__ import annotations

import copy
from types import TracebackType

from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer

from . import words
from .application import Application
from .audit import Entry
from .case_texts import subject_report_id
from .report_routes import pdf
from .routing import SERVICES
from .state import CaseRecord
from .switches import Switches
from .uploads import Upload


class ConnectedInsightsSandbox:
    """Connected Insights on loopback.

        with ConnectedInsightsSandbox() as box:
            httpx.get(f"{box.base_url}/crs/api/v2/cases/search", headers=box.headers)

    Arguments: `cases`, how many there are from the start in its first workgroup (in four states in turn; cheap, 10,000
    will do); `port` and `login_port`, 0 for free ones; `ticking`, whether what is done from then on happens at this
    machine's time. If not, each thing happens a second after the one before, from a fixed day on.

    `api_key` lets in, and so does a psToken, which `username` and `password` get at the login host; `domain` and one
    of `workgroups` (names by id) have to be named. `workgroup` is the one whose cases the box is about; the other has
    three of its own (`BTW-00001`, ...). `journal` holds what the platform was asked, `login_journal` what the login
    host was; `faults` what is to go wrong on either, `switches` the server's habits. One process may have several
    sandboxes, each with cases of its own.
    """

    username, password, api_key = words.USERNAME, words.PASSWORD, words.API_KEY
    domain, workgroup, workgroups, client_id = words.DOMAIN, words.WORKGROUP, dict(words.WORKGROUPS), words.CLIENT_ID

    def __init__(self, cases: int = 25, *, port: int = 0, login_port: int = 0, ticking: bool = False) -> None:
        self.journal = Journal()
        self.login_journal = Journal()
        self.faults = Faults()
        self.switches = Switches()
        self._application = Application(self.switches, cases, ticking=ticking)
        readers = self._application.reader
        self._platform = LoopbackServer(self._application.platform, self.journal, self.faults, readers=readers)
        self._login = LoopbackServer(self._application.login, self.login_journal, self.faults)
        self._ports = (port, login_port)

    def __enter__(self) -> ConnectedInsightsSandbox:
        port, login_port = self._ports
        self._ports = (self._platform.start(port), self._login.start(login_port))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._platform.stop()
        self._login.stop()

    @property
    def base_url(self) -> str:
        """The address before the services."""
        return f"http://127.0.0.1:{self._ports[0]}"

    @property
    def login_url(self) -> str:
        """The address before /platform-services-manager."""
        return f"http://127.0.0.1:{self._ports[1]}"

    @property
    def headers(self) -> dict[str, str]:
        """The headers that let in."""
        named = {"X-ILMN-Domain": self.domain, "X-ILMN-Workgroup": self.workgroup}
        return {"Authorization": f"ApiKey {self.api_key}", **named}

    def documents(self, form: str = "swagger2") -> list[str]:
        """The addresses of the services' documents in one form (swagger2, openapi3, springdoc), switched to it."""
        self.switches.documents = form
        version = "v2" if form == "swagger2" else "v3"
        return [f"{self.base_url}/{service}/{version}/api-docs" for service in SERVICES]

    def token(self) -> str:
        """A new psToken, without a login."""
        return self._application.run(lambda state: state.token())

    def expire_tokens(self) -> None:
        """Let all psTokens so far have ended."""
        self._application.run(lambda state: state.expire_tokens())

    @property
    def cases(self) -> dict[str, CaseRecord]:
        """The workgroup's cases by displayed id, oldest first: copies, which later requests do not change."""
        return self._application.run(
            lambda state: {each.display_id: copy.deepcopy(each) for each in state.cases_in(self.workgroup)}
        )

    @property
    def case_ids(self) -> list[str]:
        """The ids of the workgroup's cases, oldest first."""
        return self._application.run(lambda state: [each.id for each in state.cases_in(self.workgroup)])

    @property
    def uploads(self) -> dict[str, Upload]:
        """What is known of the files that were taken, by id."""
        return self._application.run(lambda state: copy.deepcopy(state.uploads))

    @property
    def audit(self) -> list[Entry]:
        """The workgroup's audit log, oldest first."""
        return self._application.run(lambda state: list(state.audits[self.workgroup]))

    def set_state(self, display_id: str, sub_state: str, status: str = words.IN_PROGRESS) -> None:
        """Give a case a state; it goes nowhere from there by itself."""

        def change(record: CaseRecord) -> None:
            record.status, record.sub_state, record.ahead = status, sub_state, []

        self._application.run(lambda state: change(state.by_display_id[self.workgroup, display_id]))

    def add_cases(self, count: int, name: str = "ADD-{:05}") -> list[str]:
        """Add cases; `name` makes their displayed ids of their numbers. Returns their ids, oldest first."""
        return self._application.run(lambda state: [record.id for record in state.seed(count, name)])

    def arrive(self, count: int = 1) -> list[str]:
        """Let cases come in while somebody pages through a search; they come first, newest first or by name.

        `faults.add("/cases/search", action=then(box.arrive))` does it once, after a page has been read;
        `switches.arriving` after each.
        """
        return self.add_cases(count, "AAA-{:05}")

    def leave(self, count: int = 1) -> list[str]:
        """Let the newest cases be removed by somebody else. Returns their displayed ids."""

        def remove() -> list[str]:
            state = self._application.state
            gone = list(state.cases_in(self.workgroup))[-count:]
            for record in gone:
                state.forget(record)
            return [record.display_id for record in gone]

        return self._application.run(lambda _state: remove())

    def report_pdf(self, display_id: str) -> bytes:
        """The bytes of the report on the first subject of a case."""
        record = self.cases[display_id]
        return pdf(f"{display_id} {subject_report_id(record)}")

    def clear(self) -> None:
        """Begin anew: journals, faults and switches are empty, cases are as at the start, and no token lets in."""
        for journal in (self.journal, self.login_journal):
            journal.clear()
            journal.keeps_bodies = True
        self.faults.clear()
        self.switches.clear()
        self._application.restore()
