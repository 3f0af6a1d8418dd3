"""The platform and its login host: from a request to its answer."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from typing import TypeVar

from facade.sandbox.faults import Action
from facade.sandbox.server import Reader
from facade.sandbox.wire import Answer, WireRequest

# These enter their routes into the table.
from . import beside_routes as _beside
from . import case_routes as _cases
from . import intake_routes as _intake
from . import login_host, uploads, words
from . import lookup_routes as _lookups
from . import report_routes as _reports
from . import search_routes as _search
from .access import check_domain, check_workgroup, let_in
from .documents import document
from .routing import Call, Refused, Router, as_json
from .state import State
from .switches import Switches

T = TypeVar("T")
TABLES = (_beside, _cases, _intake, _lookups, _reports, _search)
GATEWAY = "/gateway/workgroup"
LOOKUP = "/crs/api/v1/session/workgroups"
BROKEN_ESCAPE = re.compile("%(?![0-9a-fA-F]{2})")


class Application:
    """Answers requests, one at a time."""

    def __init__(self, switches: Switches, cases: int, *, ticking: bool = False) -> None:
        self._made: Callable[[], State] = lambda: State(switches, cases, ticking=ticking)
        self._lock = threading.RLock()
        self._router = Router()
        self.state = self._made()

    def restore(self) -> None:
        """Begin anew, with the cases that were there before; tokens are forgotten."""
        with self._lock:
            self.state = self._made()

    def run(self, work: Callable[[State], T]) -> T:
        """Do something with the state while no request does."""
        with self._lock:
            return work(self.state)

    def reader(self, request: WireRequest) -> Reader | None:
        """Who reads the body of a request as it comes: files are not kept."""
        media = request.headers.get("content-type", "")
        if not media.lower().startswith("multipart/"):
            return None
        takes_files = any(found.files is not None for found, _ in self._router.fitting(request.path))
        return uploads.read if takes_files else None

    async def platform(self, request: WireRequest, fault: Action) -> Answer:
        """Answer one request to the platform."""
        await fault.during()
        with self._lock:
            return self._answered(request)

    async def login(self, request: WireRequest, fault: Action) -> Answer:
        """Answer one request to the login host."""
        await fault.during()
        with self._lock:
            return login_host.answer(self.state, request)

    def _answered(self, request: WireRequest) -> Answer:
        if BROKEN_ESCAPE.search(request.target):
            return Answer(400, b"<html><body>Invalid character found</body></html>", {"Content-Type": "text/html"})
        call = Call(self.state, request, words.language_of(request.headers.get("accept-language", "")))
        try:
            answer = self._outside(call) or self._routed(call)
        except Refused as refused:
            answer = refused.answer
        answer.headers.setdefault("Content-Language", call.language)
        return answer

    def _outside(self, call: Call) -> Answer | None:
        """What is no route of a service: documents, signed addresses and the gateway."""
        path = call.request.path
        if re.fullmatch(r"/\w+/v[23]/api-docs", path) and call.request.method == "GET":
            if self.state.switches.closed_documents:
                let_in(call)
            found = document(path, call.request.headers.get("host", "127.0.0.1"), self.state.switches)
            return as_json(200, found) if found else None
        if path.startswith("/signed/"):
            return Answer(200, _intake.CONTENT, {"Content-Type": "application/octet-stream"})
        return self._gateway(call) if path == GATEWAY else None

    def _gateway(self, call: Call) -> Answer:
        """Another way to learn a workgroup: it is in a cookie, and the redirect leads nowhere."""
        let_in(call)
        try:
            wanted = json.loads(call.request.body)["rURL"]
        except (ValueError, KeyError, TypeError):
            call.refuse(400, "no-body")
        if not str(wanted).endswith(LOOKUP):
            call.refuse(400, "bad-body", "/rURL")
        cookie = f"olympia-current-workgroup={words.WORKGROUP}; Path=/; HttpOnly"
        return Answer(302, headers={"Set-Cookie": cookie, "Location": "/gateway/nowhere"})

    def _routed(self, call: Call) -> Answer:
        let_in(call)
        found = self._router.find(call)
        check_domain(call)
        if found.workgroup:
            check_workgroup(call)
        return self._router.run(call, found)
