"""A server on loopback that takes requests of any length and form, and reads forms with a parser of its own."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from werkzeug.formparser import FormDataParser
from werkzeug.http import parse_options_header


class Part(NamedTuple):
    """A part of a form that is a file, as the server reads it."""

    name: str
    file: str
    media_type: str
    content: bytes
    headers: dict[str, str]


class Arrived(NamedTuple):
    """A request as the server got it; header names in lower case."""

    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def query(self) -> list[tuple[str, str]]:
        """The pairs of the query."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def _parsed(self) -> tuple[Any, Any]:
        media_type, options = parse_options_header(self.headers["content-type"])
        parser = FormDataParser(stream_factory=lambda *_facts, **_more: BytesIO(), silent=False)
        media_type = "multipart/form-data" if media_type.startswith("multipart/") else media_type
        return parser.parse(BytesIO(self.body), media_type, len(self.body), options)[1:]

    @property
    def fields(self) -> list[tuple[str, str]]:
        """The fields of a form that are no files."""
        return list(self._parsed()[0].items(multi=True))

    @property
    def files(self) -> list[Part]:
        """The files of a form."""
        return [
            Part(name, str(file.filename), str(file.content_type), file.read(), dict(file.headers))
            for name, file in self._parsed()[1].items(multi=True)
        ]


class Server:
    """Answers `{}`, or for a while what it is told: pairs of a status and headers."""

    def __init__(self) -> None:
        self.arrived: list[Arrived] = []
        self.answers: list[tuple[int, dict[str, str]]] = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self) -> None:
                headers = {name.lower(): value for name, value in self.headers.items()}
                length = int(headers.get("content-length", 0))
                body = self._chunks() if "transfer-encoding" in headers else self.rfile.read(length)
                if len(body) < length:
                    self.close_connection = True
                    return
                server.arrived.append(Arrived(self.path, headers, body))
                status, more = server.answers.pop(0) if server.answers else (200, {})
                self.send_response(status)
                for name, value in {"Content-Type": "application/json", "Content-Length": "2", **more}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(b"{}")

            do_GET = do_POST = do_PUT = answer

            def _chunks(self) -> bytes:
                found = b""
                while size := int(self._line(), 16):
                    found += self.rfile.read(size)
                    self._line()
                self._line()
                return found

            def _line(self) -> bytes:
                line = self.rfile.readline()
                if not line:
                    # What was broken off has not arrived, and would come late among the requests of another test.
                    raise ConnectionError("the caller broke off")
                return line

            def log_message(self, *args: object) -> None:
                pass

        class Quiet(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, request: Any, client_address: Any) -> None:
                """Callers that break off are part of the tests."""

        self._server = Quiet(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(self, *problem: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
