"""The Torrent Suite sandbox as tests and demos see it."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from facade.sandbox.certificate import Certificate
from facade.sandbox.faults import Faults
from facade.sandbox.journal import Journal
from facade.sandbox.server import LoopbackServer

from .configuration import configure
from .switches import Switches
from .wsgi import Application

PASSWORD = "correct horse"


class TorrentSuiteSandbox:
    """Torrent Suite on loopback: `with TorrentSuiteSandbox() as box: httpx.get(f"{box.base_url}/rundb/api/v1/chip/")`.

    Arguments: `chips`, `runs` and `results`, how many of each there are; unless both are said, a run (`experiment`) has
    four results (`results=200` makes 50 runs) or one (`runs=5000` makes 5,000 results). The first `metrics` results
    have metrics. `port`, 0 for a free one. `certificate_for` ("127.0.0.1"): serve https, with a certificate that nobody
    has signed for that name or address; it is in the file `certificate`.

    `username` may do everything, `reader` only read; both have the same password. `journal` holds what was asked,
    `faults` what is to go wrong, `switches` the server's habits. One process may have several sandboxes, each with rows
    of its own.
    """

    def __init__(
        self,
        chips: int = 12,
        results: int | None = None,
        metrics: int = 500,
        *,
        runs: int | None = None,
        port: int = 0,
        certificate_for: str | None = None,
    ) -> None:
        configure()
        from .rows import API_KEY, OPERATOR, READER, READER_KEY, counted, seeded

        self.username, self.api_key, self.password = OPERATOR, API_KEY, PASSWORD
        self.reader, self.reader_key = READER, READER_KEY
        self.journal = Journal()
        self.faults = Faults()
        self.switches = Switches()
        self._seeded = lambda: seeded(chips, *counted(runs, results), metrics, PASSWORD)
        self._rows = b""
        self._certificate: Certificate | None = None
        self._certificate_for = certificate_for
        self._application = Application(self.switches, self._scheme)
        self._server = LoopbackServer(self._application.handle, self.journal, self.faults)
        self._port = port

    def __enter__(self) -> TorrentSuiteSandbox:
        self._rows = self._application.run(self._seeded)
        self._application.start(self._rows)
        if self._certificate_for:
            self._certificate = Certificate(self._certificate_for)
        self._port = self._server.start(self._port, self._certificate.server if self._certificate else None)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()
        self._application.stop()
        if self._certificate:
            self._certificate.close()

    @property
    def _scheme(self) -> str:
        return "https" if self._certificate_for else "http"

    @property
    def base_url(self) -> str:
        """The address before /rundb."""
        return f"{self._scheme}://127.0.0.1:{self._port}"

    @property
    def certificate(self) -> Path:
        """The file with the certificate that a client has to trust; ValueError when the sandbox does without TLS."""
        if self._certificate is None:
            raise ValueError("this sandbox does not serve https now; say certificate_for=..., and start it")
        return self._certificate.path

    @property
    def authorization(self) -> str:
        """The `Authorization` header that lets `username` in."""
        return f"ApiKey {self.username}:{self.api_key}"

    def session(self, username: str | None = None) -> str:
        """Sign `username` (the box's own unless said) in, as the page /login/ does.

        Returns the value for the cookie `sessionid`. `clear` ends all sessions.
        """
        from .rows import signed_in

        return self._application.run(lambda: signed_in(username or self.username))

    def clear(self) -> None:
        """Begin anew: the journal, the faults and the switches are empty, and the rows are as at the start."""
        self.journal.clear()
        self.faults.clear()
        self.switches.clear()
        self._application.restore(self._rows)
