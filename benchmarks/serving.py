"""A sandbox in a process of its own, which keeps nothing of what it was sent longer than it is needed."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

# Where `make test-real-storage` puts moto.
REAL_STORAGE = Path(__file__).resolve().parents[1] / ".real-storage"


class Served(NamedTuple):
    """Where a sandbox is, and how to make it forget the bytes that it has."""

    base_url: str
    key: str
    project: str
    storage: str
    to_it: Connection

    def forget(self) -> None:
        """Have it let go of all objects."""
        self.to_it.send("forget")
        self.to_it.recv()

    def cpu(self) -> float:
        """The seconds of CPU that it has taken so far."""
        self.to_it.send("cpu")
        return float(self.to_it.recv())


@contextmanager
def sandbox(real: Path | None = None) -> Iterator[Served]:
    """A sandbox; its object store is moto, where `real` is the folder that moto was put into."""
    here, there = multiprocessing.Pipe()
    process = multiprocessing.get_context("spawn").Process(target=_serve, args=(there, real), daemon=True)
    process.start()
    there.close()
    try:
        base_url, key, project, storage = here.recv()
        yield Served(base_url, key, project, storage, here)
        here.send("end")
    finally:
        process.join(10)
        process.kill()


def _serve(to_us: Connection, real: Path | None) -> None:
    import time

    from facade.sandbox import IcaSandbox

    with ExitStack() as open_:
        settings: dict[str, Any] = {"page_rows": 10}
        if real is not None:
            from tests.test_workflows.moto_server import moto_at

            settings["s3"] = open_.enter_context(moto_at(real))
        box = open_.enter_context(IcaSandbox(**settings))
        box.journal.keeps_bodies = box.storage.journal.keeps_bodies = False
        to_us.send((box.base_url, box.api_key, box.project_ids[0], box.storage_url))
        while (asked := to_us.recv()) != "end":
            if asked == "forget":
                for journal in (box.journal, box.storage.journal):
                    journal.clear()
                if real is None:
                    box.storage.objects.clear()
                else:
                    box.storage.clear()
            to_us.send(time.process_time())
