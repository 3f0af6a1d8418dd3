"""The two Flask applications and their state, one request at a time, on a thread that owns all of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from flask import Flask

from facade.sandbox.faults import Action
from facade.sandbox.wire import Answer, WireRequest
from facade.sandbox.wsgi import answered

# These register their views.
from . import access as _access
from . import case_views as _case_views
from . import finding_views as _finding_views
from . import lookup_views as _lookup_views
from .library import api
from .login_host import login_host
from .served import STATE, routes
from .state import State
from .switches import Switches

T = TypeVar("T")
VIEWS = (_access, _case_views, _finding_views, _lookup_views)


class Application:
    """The platform and its login host."""

    def __init__(self, switches: Switches, cases: int) -> None:
        self._made: Callable[[], State] = lambda: State(switches, cases)
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="emedgene")
        self.state = self._made()
        self._platform = Flask("emedgene", static_folder=None)
        self._platform.config["PROPAGATE_EXCEPTIONS"] = True
        self._platform.extensions[STATE] = self.state
        self._platform.register_blueprint(routes)
        api.register(self._platform)
        self._login = login_host(lambda: self.state.token())

    def restore(self) -> None:
        """Begin anew, with the cases that were there before; tokens are forgotten."""
        self.run(self._restore)

    def stop(self) -> None:
        """End the thread."""
        self._worker.shutdown()

    def run(self, work: Callable[[], T]) -> T:
        """Do something on the thread that owns the state."""
        return self._worker.submit(work).result()

    async def platform(self, request: WireRequest, fault: Action) -> Answer:
        """Answer one request to the platform."""
        return await self._answered(self._platform, request, fault)

    async def login(self, request: WireRequest, fault: Action) -> Answer:
        """Answer one request to the login host."""
        return await self._answered(self._login, request, fault)

    async def _answered(self, application: Flask, request: WireRequest, fault: Action) -> Answer:
        await fault.during()
        return await asyncio.get_running_loop().run_in_executor(self._worker, answered, application, request)

    def _restore(self) -> None:
        self.state = self._platform.extensions[STATE] = self._made()
