#!/usr/bin/env bash
# httpx-aiohttp 0.2.0 (httpx 0.28.1, aiohttp 3.14.5): a server that takes a POST and closes the connection without an answer,
# a port where nobody listens, and an address with escapes.
# Expected: as with httpx's own transport: RemoteProtocolError, ConnectError, and the address as it was given.
# Seen: both are ConnectTimeout, which everywhere else means that nothing was sent: a caller that repeats writes after it,
# as it may, makes things twice. And the query is written anew (`%2F %3A %2C %40` undone), so that a signature over the
# address as it was given does not hold.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1 httpx-aiohttp==0.2.0 aiohttp==3.14.5
cat > "$space/run.py" <<'PYTHON'
import asyncio
from importlib.metadata import version

import httpx
from httpx_aiohttp import AiohttpTransport

QUERY = "key=a%2Fb%3Ac%2Cd%40e"


async def use(transport):
    asked = []

    async def take(reader, writer):
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.close()

    server = await asyncio.start_server(take, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    said = []
    async with server, httpx.AsyncClient(transport=transport, trust_env=False) as client:
        for address in (f"http://127.0.0.1:{port}/plants?{QUERY}", "http://127.0.0.1:9/plants"):
            try:
                await client.post(address)
            except httpx.HTTPError as problem:
                said.append(type(problem).__name__)
    return said, asked[0].split(b" ")[1].decode()


own, (lost_and_refused, sent) = asyncio.run(use(httpx.AsyncHTTPTransport())), asyncio.run(use(AiohttpTransport()))
print("httpx", version("httpx"), "httpx-aiohttp", version("httpx-aiohttp"), "aiohttp", version("aiohttp"))
print("httpx's own transport: lost answer, refused connection:", own[0], "address:", own[1])
print("httpx-aiohttp:         lost answer, refused connection:", lost_and_refused, "address:", sent)
assert own == (["RemoteProtocolError", "ConnectError"], f"/plants?{QUERY}"), "httpx's own transport does otherwise now"
assert lost_and_refused == ["ConnectTimeout", "ConnectTimeout"], "errors are told apart now"
assert sent != f"/plants?{QUERY}", "addresses are sent as they are now"
print("as found: a write that was taken looks like one that never left, and addresses are written anew")
PYTHON
"$space/venv/bin/python" "$space/run.py"
