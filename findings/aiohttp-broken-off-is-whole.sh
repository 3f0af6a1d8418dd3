#!/usr/bin/env bash
# aiohttp 3.14.5 (beside httpx 0.28.1): a body without a length, which ends with the connection, as HTTP/1.1 allows. The
# machine that sends it goes down in the middle: the connection is reset, and not closed.
# Expected: an error of reading, as httpx has it: RFC 9112 (8.) calls such an answer incomplete.
# Seen: the half that came is the answer, without a word.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check aiohttp==3.14.5 httpx==0.28.1
cat > "$space/run.py" <<'PYTHON'
import asyncio
import socket
import struct
from importlib.metadata import version

import aiohttp
import httpx


async def reset(reader, writer):
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\noak\nelm\nas")
    await writer.drain()
    await asyncio.sleep(0.2)
    # Closing is a reset then.
    found = writer.get_extra_info("socket")
    found.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def main():
    server = await asyncio.start_server(reset, "127.0.0.1", 0)
    address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/plants"
    async with server, aiohttp.ClientSession() as session, httpx.AsyncClient(trust_env=False) as client:
        try:
            by_httpx = (await client.get(address)).text
        except httpx.HTTPError as problem:
            by_httpx = type(problem).__name__
        try:
            async with session.get(address) as answer:
                by_aiohttp = await answer.text()
        except aiohttp.ClientError as problem:
            by_aiohttp = type(problem).__name__
    return by_httpx, by_aiohttp


by_httpx, by_aiohttp = asyncio.run(main())
print("httpx", version("httpx"), "ends in", by_httpx)
print("aiohttp", version("aiohttp"), "answers", repr(by_aiohttp))
assert by_httpx == "ReadError", "httpx does otherwise now"
assert by_aiohttp == "oak\nelm\nas", "aiohttp tells of it now"
print("as found: half of a body is taken for all of it")
PYTHON
"$space/venv/bin/python" "$space/run.py"
