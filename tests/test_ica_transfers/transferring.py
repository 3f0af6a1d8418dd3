"""Brings a folder up or down, in a process of its own that can be killed: `python -m ... BASE_URL KEY up PATH ADDRESS`.

With a last argument it says at the end how many bytes of memory it had at the most.
"""

from __future__ import annotations

import asyncio
import re
import sys
from pathlib import Path

from facade import ICA, AsyncICA


def main() -> None:
    """Bring it."""
    base_url, key, kind, direction, path, address, *told = sys.argv[1:]
    arguments = (path, address) if direction == "up" else (address, path)
    if kind == "sync":
        with ICA(api_key=key, base_url=base_url) as ica:
            report = (ica.upload_folder if direction == "up" else ica.download_folder)(*arguments)
    else:

        async def awaited() -> object:
            async with AsyncICA(api_key=key, base_url=base_url) as ica:
                return await (ica.upload_folder if direction == "up" else ica.download_folder)(*arguments)

        report = asyncio.run(awaited())
    print(report)
    if told:
        print(most_memory())


def most_memory() -> int:
    """The bytes of memory that this process had at the most. What `getrusage` says counts whoever started it, too."""
    return int(re.findall(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())[0]) << 10


if __name__ == "__main__":
    main()
