#!/usr/bin/env bash
# aiohttp 3.14.5: a server that says `103 Early Hints`, as it may before any answer, and then nothing more.
# Expected: SocketTimeoutError after `sock_read` seconds, as of a server that says nothing at all.
# Seen: nobody looks at the time any more; without a `total` the request waits for ever.
set -euo pipefail
space=$(mktemp -d)
trap 'rm -rf "$space"' EXIT
python3 -m venv "$space/venv"
"$space/venv/bin/pip" install --quiet --disable-pip-version-check aiohttp==3.14.5
cat > "$space/run.py" <<'PYTHON'
import asyncio
from importlib.metadata import version

import aiohttp


async def waited(said):
    async def hint(reader, writer):
        await reader.readuntil(b"\r\n\r\n")
        writer.write(said)
        await reader.read()
        writer.close()

    server = await asyncio.start_server(hint, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    timeout = aiohttp.ClientTimeout(total=None, sock_read=1)
    async with server, aiohttp.ClientSession(timeout=timeout) as session:
        try:
            async with asyncio.timeout(10), session.get(f"http://127.0.0.1:{port}/plants"):
                return "answered"
        except aiohttp.SocketTimeoutError:
            return "SocketTimeoutError"
        except TimeoutError:
            return "still waiting after 10 s"


async def main():
    return await asyncio.gather(waited(b""), waited(b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"))


silent, informed = asyncio.run(main())
print("aiohttp", version("aiohttp"), "with sock_read=1")
print("a server that says nothing:  ", silent)
print("that says 103, and no more:  ", informed)
assert silent == "SocketTimeoutError", "sock_read does something else now"
assert informed == "still waiting after 10 s", "the time counts now"
print("as found: after an informational answer `sock_read` does not count")
PYTHON
"$space/venv/bin/python" "$space/run.py"
