"""Between the sandbox's own server and an application that speaks WSGI, as those of Django and Flask do."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote_to_bytes

from .wire import Answer, WireRequest


def answered(
    application: Any, request: WireRequest, scheme: str = "http", more: Mapping[str, Any] | None = None
) -> Answer:
    """What the application answers; `more` is added to what it is told about the request."""
    begun: list[tuple[str, list[tuple[str, str]]]] = []
    environment = {**_environment(request), "wsgi.url_scheme": scheme, **(more or {})}
    response = application(environment, lambda status, headers, _error=None: begun.append((status, headers)))
    try:
        body = b"".join(response)
    finally:
        if hasattr(response, "close"):
            response.close()
    status, headers = begun[0]
    kept = {name: value for name, value in headers if name.lower() != "content-length"}
    return Answer(int(status.split()[0]), body, kept)


def _environment(request: WireRequest) -> dict[str, Any]:
    host = request.headers.get("host", "127.0.0.1")
    environment = {
        "REQUEST_METHOD": request.method,
        "SCRIPT_NAME": "",
        "PATH_INFO": unquote_to_bytes(request.raw_path).decode("latin-1"),
        "QUERY_STRING": request.target.partition("?")[2],
        "SERVER_NAME": host.partition(":")[0],
        "SERVER_PORT": host.partition(":")[2] or "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_TYPE": request.headers.get("content-type", ""),
        "CONTENT_LENGTH": str(len(request.body)),
        "wsgi.input": io.BytesIO(request.body),
        "wsgi.errors": io.StringIO(),
    }
    named = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in request.headers.items()}
    return {**named, **environment}
