"""A proxy is asked for an IPv6 host in brackets."""

from __future__ import annotations

import socket
import threading

from facade import TorrentSuite

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{}"


def test_an_ipv6_host_keeps_its_brackets_on_the_way_to_a_proxy() -> None:
    seen: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                seen.append(connection.recv(65536))
                connection.sendall(ANSWER)

        thread = threading.Thread(target=serve)
        thread.start()
        proxy = f"http://127.0.0.1:{server.getsockname()[1]}"
        with TorrentSuite(base_url="http://[2001:db8::1]:8080", session="s", proxy=proxy) as ts:
            ts.raw.getsoftwareinfo.get()
        thread.join()
    assert seen[0].startswith(b"GET http://[2001:db8::1]:8080/rundb/")
    assert b"\r\nHost: [2001:db8::1]:8080\r\n" in seen[0]
