"""The way of a call: build, negotiate, authenticate, send, and read the answer. Without I/O; see `flows`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from .decoding import decode
from .errors import PlatformError, VersionNotAcceptable
from .events import Reporter, RequestSent, VersionChosen
from .flows import Flow, Send
from .problems import error_from
from .versions import AUTO, Memory, merge_headers, refusal

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call
    from generated.runtime.operations import Operation

    from .credentials import Credentials
    from .options import Options


class Core:
    """What a client and its copies share: where the platform is, who asks, and what was learned."""

    def __init__(
        self,
        platform: str,
        package: str,
        base_url: str,
        credentials: Credentials,
        reporter: Reporter,
        version_codes: frozenset[str],
    ) -> None:
        self.platform = platform
        self.base_url = base_url.rstrip("/")
        self.credentials = credentials
        self.report = reporter
        self.version_codes = version_codes
        self.memory = Memory(package)

    def fetch(
        self, call: Call[Any], options: Options, *, stream: bool = False
    ) -> Flow[tuple[httpx.Response, Operation]]:
        """A flow that gives the good response to a call, and the operation that it answers. Ends in an error of
        `facade.errors` otherwise."""
        if options.api_version == AUTO:
            call = self.memory.remembered(call)
        try:
            try:
                response = yield from self._send(call, options, stream)
            except VersionNotAcceptable as refused:
                lower = self.memory.lower(call) if options.api_version == AUTO else None
                if lower is None:
                    raise
                response = yield from self._send(lower, options, stream)
                self.memory.remember(lower.operation)
                self._tell_choice(call.operation, lower.operation, refused)
                call = lower
        except PlatformError as error:
            raise error.about(_named(call.operation)) from error.__cause__
        return response, call.operation

    def answer(self, call: Call[Any], options: Options) -> Flow[Any]:
        """A flow that gives the decoded answer to a call."""
        response, operation = yield from self.fetch(call, options)
        return self.decode(response, operation, options)

    def decode(self, response: httpx.Response, operation: Operation, options: Options) -> Any:
        """The typed value of a good response."""
        try:
            return decode(response, operation, self.report, strict=options.strict)
        except PlatformError as error:
            raise error.about(_named(operation)) from None

    def _send(self, call: Call[Any], options: Options, stream: bool) -> Flow[httpx.Response]:
        request = call.request()
        operation = call.operation
        headers = merge_headers(request.headers, dict(options.headers), operation)
        login = yield from self.credentials.headers()
        url = f"{self.base_url}{request.target}"
        if request.query:
            url = f"{url}?{request.query}"
        secret = tuple(login)
        effect = Send(request.method, url, {**headers, **login}, request.payload, options.timeout, secret, stream)
        started = time.perf_counter()
        status = None
        try:
            response: httpx.Response = yield effect
            status = response.status_code
        finally:
            seconds = time.perf_counter() - started
            self.report(RequestSent(self.platform, _named(operation), operation.version, 1, status, seconds))
        if status < 300 or status == 304:
            return response
        raise refusal(error_from(response), operation, self.version_codes)

    def _tell_choice(self, asked: Operation, used: Operation, refused: VersionNotAcceptable) -> None:
        chosen = used.version or ""
        self.report(VersionChosen(self.platform, _named(asked), refused.version or "", chosen))


def _named(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"
