"""From a request to an answer: route, admit, negotiate, validate, then the area that keeps state, else the schema.

Ids: an area answers for what it knows, with 404 for anything else; a project that is not known is 404 whatever is asked
of it. What no area keeps is answered from the schema. Where ids may be invented (`invented_ids` of the sandbox), every
well-formed id that is not known is answered from the schema too, so that every operation can be called; ids that begin
with "00000000-" or "missing" do not exist anywhere.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import blake2b
from typing import Any

from facade.sandbox.faults import Action
from facade.sandbox.wire import Answer, WireRequest

from .calls import Call, Handlers, Reply, without_missing
from .description import Description
from .idempotency import IdempotencyKeys
from .lists import MadeLists
from .negotiation import check_body_type, choose_answer_type, is_json
from .paging import is_paged
from .problems import Refusal, problem_answer
from .router import Route, Router
from .schema_values import Variant
from .security import Gate
from .validation import RequestRules
from .values import bytes_of, plain_value


class IcaService:
    """The platform without its wire. `variant` chooses how much of made-up answers is filled in."""

    def __init__(
        self,
        description: Description,
        gate: Gate,
        handlers: Handlers,
        knows_project: Callable[[str], bool],
        begin: Callable[[], None],
        *,
        bad_accept_status: int,
        strict: bool,
        seed: int,
    ) -> None:
        self.variant = Variant.FULL
        self._description = description
        self._gate = gate
        self._handlers = handlers
        self._knows_project = knows_project
        self._begin = begin
        self._bad_accept_status = bad_accept_status
        self._strict = strict
        self._seed = seed
        self._router = Router(description.operations, description.prefix)
        self._rules = RequestRules(description, strict=strict)
        self._lists = MadeLists()
        self.idempotency = IdempotencyKeys()

    async def handle(self, wire: WireRequest, fault: Action) -> Answer:
        """Answer one request; every refusal is a problem. The work waits until the fault lets it go on."""

        async def work(call: Call) -> Answer:
            await fault.during()
            return self._answered(call)

        operation_id = None
        try:
            route = self._router.find(wire.method, wire.raw_path)
            operation_id = route.operation.operation_id
            call = self._admitted(route, wire)
            return await self.idempotency.once(call, work)
        except Refusal as refusal:
            answer = problem_answer(refusal, wire.raw_path)
            answer.operation_id = operation_id
            return answer

    def _admitted(self, route: Route, wire: WireRequest) -> Call:
        principal = self._gate.admit(route.operation, wire)
        answer_type = choose_answer_type(
            route.operation, wire.headers.get("accept"), self._bad_accept_status, strict=self._strict
        )
        self._rules.check_parameters(wire, route)
        body = self._body(route, wire, answer_type)
        without_missing(route.path_parameters)
        return Call(
            description=self._description,
            operation=route.operation,
            request=wire,
            path_parameters=route.path_parameters,
            body=body,
            principal=principal,
            answer_type=answer_type,
            variant=Variant(self.variant),
            seed=self._seed,
            strict=self._strict,
        )

    def _body(self, route: Route, wire: WireRequest, answer_type: str | None) -> Any:
        operation = route.operation
        if not wire.body:
            if operation.body_required:
                raise Refusal(400, f"{operation.operation_id} needs a body: {', '.join(operation.body_types)}")
            return None
        if not operation.body_types:
            raise Refusal(400, f"{operation.operation_id} takes no body")
        media_type = check_body_type(operation, wire.headers.get("content-type"), answer_type, strict=self._strict)
        return self._rules.read_body(wire, route, media_type)

    def _answered(self, call: Call) -> Answer:
        self._begin()
        if "projectId" in call.path_parameters:
            self._knows_project(call.path_parameters["projectId"])
        handler = self._handlers.get((call.operation.method, call.operation.path))
        reply = (handler(call) if handler else None) or self._made_up(call)
        content = reply.content
        body = content if isinstance(content, bytes) else json.dumps(content).encode()
        headers = {**_documented_headers(call, body), **reply.headers}
        status = call.operation.success_status
        if call.answer_type is None or status == 204:
            body = b""
        else:
            headers["Content-Type"] = call.answer_type
        return Answer(status, body, headers, call.operation.operation_id, call.version)

    def _made_up(self, call: Call) -> Reply:
        if call.answer_type is None:
            return Reply(b"")
        if is_paged(call):
            return Reply(self._lists.page(call))
        if not is_json(call.answer_type):
            return Reply(bytes_of(f"{self._seed}{call.request.raw_path}"))
        return Reply(call.values().make(call.answer_schema))


def _documented_headers(call: Call, body: bytes) -> dict[str, str]:
    """The headers that the description promises for this answer."""
    headers = {}
    for name, schema in call.operation.answer_headers.items():
        if name == "ETag":
            headers[name] = f'"{blake2b(body, digest_size=8).hexdigest()}"'
        elif name == "Content-Disposition":
            headers[name] = 'attachment; filename="sandbox-file.txt"'
        else:
            headers[name] = str(plain_value(call.description.resolve(schema), f"{call.seed}{name}", name))
    return headers
