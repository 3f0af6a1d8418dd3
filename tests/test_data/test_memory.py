"""Files of lists however long: what is held does not grow with them. Each is written in a process of its own, of which
the operating system says how much it held at the most."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from tests.test_data.needed import needs
from tests.test_paging.test_scale import Long
from tests.test_runtime_calls.loopback import Loopback

pytestmark = pytest.mark.slow

# Starts with a short list, so that all that is imported and kept once is there before what is held is looked at.
PROGRAM = """
import asyncio, resource, sys
from facade import ICA, AsyncICA

kind, method, url, long, short, path = sys.argv[1:]

def held():
    # In KiB on Linux, in bytes on macOS.
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)

def pager(client, project):
    return client.project_data.get_project_data_list(project, page_size=1000)

async def awaited():
    async with AsyncICA(base_url=url, api_key="a key of the tests") as ica:
        await getattr(pager(ica, short), method)(path)
        before = held()
        found = await getattr(pager(ica, long), method)(path)
        print(found.items, held() - before)

def blocking():
    with ICA(base_url=url, api_key="a key of the tests") as ica:
        getattr(pager(ica, short), method)(path)
        before = held()
        found = getattr(pager(ica, long), method)(path)
        print(found.items, held() - before)

blocking() if kind == "sync" else asyncio.run(awaited())
"""
PAGES, SIZE, SHORT = 200, 1000, 30
# In KiB. All items of the long list, as JSON, are about 14 MiB, as models several times that.
MOST = 24 * 1024


@pytest.mark.parametrize("method", ["to_jsonl", "to_parquet"])
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_memory_does_not_grow_with_the_list(method: str, kind: str, tmp_path: Any) -> None:
    if method == "to_parquet":
        needs("pyarrow")
    lists = {"long": Long(PAGES, SIZE), "short": Long(SHORT, SIZE)}
    with Loopback(lambda asked: lists["long" if "/projects/long/" in asked.path else "short"](asked)) as server:
        program = [sys.executable, "-c", PROGRAM, kind, method, server.url, "long", "short", str(tmp_path / "data")]
        said = subprocess.run(program, capture_output=True, text=True, check=True).stdout
    items, growth = map(int, said.split())
    assert items == PAGES * SIZE
    assert growth < MOST
