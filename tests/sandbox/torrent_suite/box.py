"""The Torrent Suite sandbox as tests and demos see it."""

from __future__ import annotations

from types import TracebackType

from tests.sandbox.faults import Faults
from tests.sandbox.journal import Journal
from tests.sandbox.server import LoopbackServer

from .configuration import configure
from .wsgi import Application

PASSWORD = "correct horse"


class TorrentSuiteSandbox:
    """Torrent Suite on loopback: `with TorrentSuiteSandbox() as box: httpx.get(f"{box.base_url}/rundb/api/v1/chip/")`.

    Arguments: `chips` and `results`, how many of each there are; a run (`experiment`) has up to four results, and the
    first `metrics` results have metrics; `port`, 0 for a free one. `username` may do everything, `reader` only read;
    both have the same password. One process may have several sandboxes, each with rows of its own.
    """

    def __init__(self, chips: int = 12, results: int = 200, metrics: int = 500, *, port: int = 0) -> None:
        configure()
        from .rows import API_KEY, OPERATOR, READER, READER_KEY, seeded

        self.username, self.api_key, self.password = OPERATOR, API_KEY, PASSWORD
        self.reader, self.reader_key = READER, READER_KEY
        self.journal = Journal()
        self.faults = Faults()
        self._seeded = lambda: seeded(chips, results, metrics, PASSWORD)
        self._rows = b""
        self._application = Application()
        self._server = LoopbackServer(self._application.handle, self.journal, self.faults)
        self._port = port

    def __enter__(self) -> TorrentSuiteSandbox:
        self._rows = self._application.run(self._seeded)
        self._application.start(self._rows)
        self._port = self._server.start(self._port)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.stop()
        self._application.stop()

    @property
    def base_url(self) -> str:
        """The address before /rundb."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def authorization(self) -> str:
        """The `Authorization` header that lets `username` in."""
        return f"ApiKey {self.username}:{self.api_key}"

    def clear(self) -> None:
        """Begin anew: the journal and the faults are empty, and the rows are what they were at the start."""
        self.journal.clear()
        self.faults.clear()
        self._application.restore(self._rows)
