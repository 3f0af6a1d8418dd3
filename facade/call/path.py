"""The way of a call: build, negotiate, authenticate, send, and read the answer. Without I/O; see `flows`."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import ApiError, DecodeError, PlatformError, VersionNotAcceptable
from ..events import KeyLeftOut, Reporter, RequestSent, Retried, VersionChosen
from .aftermath import tell_aftermath
from .attempts import READS, SAFE_METHODS, Attempts, retried
from .decoding import decode
from .flows import Flow, Send
from .headers import SECRET_HEADERS, merge_headers, portable, with_login
from .idempotency import KeyedCall, explain, header_arguments, keyed
from .problems import doubt_route, error_from
from .redirects import MOST, advice, is_redirect, redirected
from .requests import request_of
from .sending import again, attended, ended, is_large
from .servers import explain_login, explain_place, place_of
from .versions import AUTO, Memory, refusal

if TYPE_CHECKING:
    import httpx

    from generated.runtime.calls import Call, Request
    from generated.runtime.operations import Operation
    from generated.runtime.payloads import Payload

    from .credentials import Credentials
    from .options import Options
    from .releases import Release


_NO_SERVERS: Mapping[str, str] = {}


class _Delivery(NamedTuple):
    """How an answer is wanted."""

    stream: bool
    file: bool


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
        servers: Mapping[str, str] = _NO_SERVERS,
        release: Release | None = None,
    ) -> None:
        self.platform = platform
        self.base_url = base_url.rstrip("/")
        self.credentials = credentials
        self.report = reporter
        self.version_codes = version_codes
        self.servers = servers
        self.memory = Memory(package)
        self.release = release

    def fetch(
        self, call: Call[Any], options: Options, *, stream: bool = False, file: bool = False
    ) -> Flow[tuple[httpx.Response, Operation]]:
        """A flow that gives the good response to a call, and the operation that it answers. Ends in an error of
        `facade.errors` otherwise.

        The body of the response is left to be read if `stream`. The answer is expected to take long if `file`.
        """
        delivery = _Delivery(stream, file or stream)
        if self.release is not None:
            yield from self.release.check(self, call, options)
        if options.api_version == AUTO:
            call = self.memory.remembered(call)
        with_key = keyed(call)
        request = request_of(with_key.call, options, self.report)
        try:
            try:
                response = yield from self._try(with_key, request, options, delivery)
            except VersionNotAcceptable as refused:
                lower = self.memory.lower(with_key.call) if options.api_version == AUTO else None
                if lower is None or not (yield from again(request.payload)):
                    raise
                # What is sent is measured anew from where it begins.
                yield from ended(request.payload)
                request = request_of(lower, options, self.report)
                response = yield from self._try(with_key._replace(call=lower), request, options, delivery)
                self.memory.remember(lower.operation)
                self._tell_choice(call.operation, lower.operation, refused)
                call = lower
        except PlatformError as error:
            if call.operation.dangerous is not None:
                tell_aftermath(error, call.operation)
            raise error.about(call.operation.route) from error.__cause__
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
            # The platform said that all went well; only what it said besides cannot be read.
            error.may_be_done = operation.method not in READS or operation.dangerous is not None
            raise error.about(operation.route) from None

    def _try(
        self, with_key: KeyedCall, request: Request, options: Options, delivery: _Delivery
    ) -> Flow[httpx.Response]:
        """Send a call until it is answered well or another try is of no use."""
        operation = with_key.call.operation
        place = place_of(operation, self.base_url, self.servers)
        url = f"{place.url}{request.target}" + (f"?{request.query}" if request.query else "")
        own = dict(options.headers) if place.trusted else portable(dict(options.headers))
        headers = merge_headers(request.headers, own, operation, header_arguments(with_key))
        said = frozenset(name.lower() for name in headers)
        payload = request.payload
        if request.left_out:
            self.report(KeyLeftOut(self.platform, operation.route, request.left_out))
        file = delivery.file or (payload is not None and is_large(payload))
        attempts = _attempts(with_key, options, payload)
        login: dict[str, str] = {}
        replayed = False

        def once() -> Flow[httpx.Response]:
            nonlocal login
            if attempts.number > 1:
                yield from again(payload, attempts)
            if place.trusted:
                login = yield from attempts.final(attempts.limited(self.credentials.beside(said), options.timeout))
            sent = with_login(headers, login, self.credentials.defaults)
            secret = tuple(name for name in sent if name in login or name.lower() in SECRET_HEADERS)
            most = options.max_answer
            send = Send(request.method, url, sent, payload, options.timeout, secret, delivery.stream, most=most)
            return (yield from self._send(send, operation, attempts, file))

        def renewed(error: PlatformError) -> Flow[bool]:
            nonlocal replayed
            if replayed or not attempts.is_repeatable() or not place.trusted or not isinstance(error, ApiError):
                return False
            replayed = yield from attempts.final(
                attempts.limited(self.credentials.renewed(error, login), options.timeout)
            )
            return replayed

        def tell(error: PlatformError, pause: float) -> None:
            self.report(Retried(self.platform, operation.route, attempts.number, pause, type(error).__name__))

        try:
            trying = retried(once, attempts, mended=renewed, on_pause=tell)
            return (yield from trying if payload is None else attended(trying, payload, attempts))
        except PlatformError as error:
            explain(error, with_key)
            if place.trusted:
                explain_login(error, {**headers, **login}, self.credentials.names)
            else:
                explain_place(error, operation)
            raise

    def _send(self, send: Send, operation: Operation, attempts: Attempts, file: bool) -> Flow[httpx.Response]:
        """Send one request, and those that redirects lead to. Ends in an error for an answer that says no."""
        for _ in range(MOST + 1):
            response = yield from self._exchange(attempts.bound(send, file=file), operation, attempts.number)
            if response.status_code < 300 or response.status_code == 304:
                return response
            following = redirected(send, response) if is_redirect(response) else None
            if following is None or not (yield from again(following.payload, attempts)):
                break
            send = following
        raise self._refusal(send, response, operation)  # pyright: ignore[reportPossiblyUnboundVariable]

    def _refusal(self, send: Send, response: httpx.Response, operation: Operation) -> ApiError:
        """The error that an answer is. Made here, so that nothing that it passes through holds it."""
        error = error_from(response)
        if is_redirect(response):
            error.detail = advice(send, response, self.base_url)
        if error.status == 404 and operation.evidence == "inferred":
            doubt_route(error, self.platform)
        return refusal(error, operation, self.version_codes)

    def _exchange(self, send: Send, operation: Operation, attempt: int) -> Flow[httpx.Response]:
        started = time.perf_counter()
        status = None
        try:
            response: httpx.Response = yield send
            status = response.status_code
            return response
        except DecodeError as error:
            status = error.response.status_code
            raise
        finally:
            seconds = time.perf_counter() - started
            self.report(RequestSent(self.platform, operation.route, operation.version, attempt, status, seconds))

    def _tell_choice(self, asked: Operation, used: Operation, refused: VersionNotAcceptable) -> None:
        chosen = used.version or ""
        self.report(VersionChosen(self.platform, asked.route, refused.version or "", chosen))


def _attempts(with_key: KeyedCall, options: Options, payload: Payload | None) -> Attempts:
    """The tries that a call gets."""
    operation = with_key.call.operation
    # What wants to be confirmed is done once: a GET that acts is no read, and an emptied list may have new rows.
    harmless = operation.dangerous is None
    return Attempts(
        options.retries,
        safe=(harmless and operation.method in SAFE_METHODS) or with_key.key is not None,
        payload=payload,
        write=None if harmless and operation.method in READS else operation.method,
        key=with_key.key,
        own_key=with_key.own,
    )
