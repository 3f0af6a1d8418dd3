#!/usr/bin/env bash
# httpx 0.28.1 with httpcore 1.0.9 and anyio 4.16.0: awaited calls where sniffio is not installed, which none of the
# three asks for.
# Expected: a package that is not required makes no difference to a call.
# Seen: httpcore imports sniffio several times in each awaited call, and asks sys.path for it each time, since Python
# keeps no record of what it did not find. Where sniffio is installed nothing is looked for.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
cat > "$space/run.py" <<'PYTHON'
import asyncio
import sys
from importlib.metadata import version
from importlib.util import find_spec

import httpx

CALLS = 20
asked = []


class Watching:
    """Is asked for every module that is not imported yet, and finds none."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        asked.append(name)


async def answer(reader, writer):
    while await reader.readuntil(b"\r\n\r\n"):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        await writer.drain()


async def quietly(reader, writer):
    try:
        await answer(reader, writer)
    except asyncio.IncompleteReadError:
        writer.close()


async def main():
    server = await asyncio.start_server(quietly, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with httpx.AsyncClient(trust_env=False) as client:
        await client.get(address)
        sys.meta_path.insert(0, Watching)
        for _ in range(CALLS):
            await client.get(address)
        sys.meta_path.remove(Watching)
    server.close()
    await asyncio.sleep(0.1)


there = find_spec("sniffio") is not None
asyncio.run(main())
looked = asked.count("sniffio") / CALLS
print(*(f"{name} {version(name)}" for name in ("httpx", "httpcore", "anyio")), "with" if there else "without", "sniffio")
print(f"looks for sniffio in an awaited call over a connection that is there: {looked:g}")
assert (looked == 0) if there else (looked >= 1), "httpcore looks for sniffio otherwise now"
PYTHON
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1 httpcore==1.0.9 anyio==4.16.0
"$space/venv/bin/python" "$space/run.py"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check sniffio==1.3.1
"$space/venv/bin/python" "$space/run.py"
echo "as found: each awaited call looks for a package that nothing requires"
