#!/usr/bin/env bash
# aiohttp 3.14.5 waits for ever for an answer that an interim one (1xx) came before, whatever `sock_read` says.
#
# `ClientTimeout(sock_read=0.5)` ends the wait for a host that says nothing; after `103 Early Hints` it does not.
# Seen: "nothing: SocketTimeoutError" and "103: still waiting after 3 seconds".
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check aiohttp==3.14.5

cd "$folder"
"$folder/venv/bin/python" - <<'PY'
import asyncio
import sys

import aiohttp


async def asked(said):
    over = asyncio.Event()

    async def serve(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        await over.wait()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None, sock_read=0.5)) as session:
        try:
            await asyncio.wait_for(session.get(url), 3)
        except aiohttp.SocketTimeoutError:
            return "SocketTimeoutError"
        except asyncio.TimeoutError:
            return "still waiting after 3 seconds"
        finally:
            over.set()
            server.close()


quiet, hinted = asyncio.run(asked(b"")), asyncio.run(asked(b"HTTP/1.1 103 Early Hints\r\n\r\n"))
print(f"nothing: {quiet}")
print(f"103: {hinted}")
sys.exit((quiet, hinted) != ("SocketTimeoutError", "still waiting after 3 seconds"))
PY
