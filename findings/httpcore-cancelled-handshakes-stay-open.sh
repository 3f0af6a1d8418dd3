#!/usr/bin/env bash
# httpcore 1.0.9 leaves a connection open whose TLS handshake is cancelled.
#
# Its asynchronous backend closes the connection where the handshake fails with an `Exception`; a cancellation of asyncio
# is none. Nothing refers to the connection any more, the pool does not count it, and the server keeps it until Python
# happens to collect it: a program that cancels calls to a slow server holds ever more sockets meanwhile.
# Seen: after the call was cancelled the server has not been told of an end for 2 seconds; `gc.collect()` ends it at once.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check httpx==0.28.1 h11==0.16.0 httpcore==1.0.9 anyio==4.16.0

cd "$folder"
"$folder/venv/bin/python" -W ignore::ResourceWarning - <<'PY'
import asyncio
import contextlib
import gc
import sys

import httpcore


async def main():
    greeted = asyncio.Event()
    ended = asyncio.Event()

    async def serve(reader, writer):
        await reader.read(1)
        greeted.set()
        await reader.read()  # all the rest, to the end of the connection
        ended.set()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    pool = httpcore.AsyncConnectionPool()
    call = asyncio.ensure_future(pool.request("GET", f"https://127.0.0.1:{port}/"))
    await greeted.wait()
    call.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await call
    del call
    await asyncio.sleep(2)
    before = ended.is_set(), len(pool.connections)
    gc.collect()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(ended.wait(), 10)
    return before, ended.is_set()


gc.disable()
(ended, counted), collected = asyncio.run(main())
print("httpcore", httpcore.__version__)
print("ended 2 s after it was cancelled:", ended, "- connections that the pool counts:", counted)
print("ended after Python has collected:", collected)
if (ended, counted, collected) != (False, 0, True):
    print("this has changed: a cancelled handshake is closed")
    sys.exit(1)
PY
