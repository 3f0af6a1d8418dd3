"""Moves much through a client and says how much memory that took: `python -m ... sync|async URL FOLDER`."""

from __future__ import annotations

import asyncio
import gc
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from facade.sandbox.connected_insights import words
from generated.connected_insights.models.audit_log_entry import AuditLogEntry

from .ways import AsyncWay, SyncWay, Way

STATUS = Path("/proc/self/status")
MEGABYTE = 1024 * 1024


def peak() -> float:
    """The most memory that this process has had so far, in MB. `getrusage` would begin with what its parent had."""
    found = re.search(r"VmHWM:\s*(\d+) kB", STATUS.read_text())
    return int(found[1]) / 1024 if found else 0.0


def living() -> int:
    """How many entries of the audit log there are in memory."""
    return sum(type(each) is AuditLogEntry for each in gc.get_objects())


def run(way: Way, folder: Path) -> dict[str, Any]:
    """What each of the large things takes, after a small one of each kind."""
    files = sorted(folder.glob("*.csv"))
    case_id = way.run(way.ci.find_case("SBX-00004")).id
    way.run(way.ci.upload_metadata(folder / "small" / "small.csv"))
    way.listed(way.ci.audit_log(limit=1))
    way.some(way.ci.report_variants(case_id), 1)
    idle = peak()
    found: dict[str, Any] = {}
    sent: list[int] = []
    ids = [file.id for file in way.run(way.ci.upload_metadata(files, progress=lambda done, _: sent.append(done)))]
    found["upload"] = {"grown": peak() - idle, "sent": sent[-1], "ids": ids}
    most: list[int] = []
    note: Callable[[], None] = lambda: most.append(living())  # noqa: E731
    count = way.counted(way.ci.audit_log(page_size=1000, prefetch=1), note, 2500)
    found["log"] = {"grown": peak() - idle, "count": count, "living": max(most)}
    count = way.counted(way.ci.report_variants(case_id), lambda: None, 10_000)
    found["report"] = {"grown": peak() - idle, "count": count}
    return found


if __name__ == "__main__":
    kind, url, where = sys.argv[1:]
    settings: dict[str, Any] = {
        "base_url": url,
        "domain": words.DOMAIN,
        "workgroup": words.WORKGROUP,
        "api_key": words.API_KEY,
    }
    with asyncio.Runner() as runner:
        used = SyncWay(**settings) if kind == "sync" else AsyncWay(runner, **settings)
        print(json.dumps(run(used, Path(where))))
        used.close()
