"""How operations are called: the signature as callers see it, and an example that runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.generate.operation_rendering import OperationRendering
from scripts.prepare.places import model_of
from scripts.prepare.plan import OperationPlan, Plan, Scalar

from .samples import Samples, written

# Of a call on one line, behind what stands before it.
_WIDTH = 76


@dataclass(frozen=True)
class Caller:
    """The client that examples call: its class in the facade, the variable that holds it, and whether it finds what it
    needs in the environment."""

    client: str
    variable: str
    from_env: bool = True

    @property
    def opened(self) -> str:
        """The line that makes a client."""
        return f"with {self.client}{'.from_env()' if self.from_env else '(...)'} as {self.variable}:"


class Signatures:
    """Writes the signatures and examples of one plan's operations."""

    def __init__(self, plan: Plan, caller: Caller) -> None:
        self._plan = plan
        self._caller = caller
        self._rendering = OperationRendering(plan)
        self._samples = Samples(plan)

    def called(self, operation: OperationPlan) -> str:
        """The operation as it is reached from a client; one that is not the newest, through the view of its version."""
        view = f".{operation.version}" if operation.versions and operation.version != operation.versions[0] else ""
        return f"{self._caller.variable}{view}.{operation.tag}.{operation.name}"

    def signature(self, operation: OperationPlan) -> str:
        """The whole signature, an argument a line where there are several."""
        arguments = list(self._arguments(operation))
        lines = "".join(f"    {argument},\n" for argument in arguments)
        inside = f"\n{lines}" if len(arguments) > 1 else "".join(arguments)
        return f"{self.called(operation)}({inside}) -> {self.gives(operation)}"

    def gives(self, operation: OperationPlan) -> str:
        """What a call gives, as a client that blocks has it."""
        if operation.paging is not None:
            return f"Pager[{self._rendering.annotation(operation.paging.item)}]"
        if operation.success == Scalar("BINARY"):
            return "Download"
        annotation = self._rendering.answer_annotation(operation)
        return annotation.removeprefix("i.") if operation.gives_list else annotation

    def is_iterated(self, operation: OperationPlan) -> bool:
        """Whether what a call gives is gone through item by item."""
        answer = model_of(operation.success, self._plan.classes)
        return (
            operation.paging is not None or operation.gives_list or (answer is not None and answer.listing is not None)
        )

    def arguments(self, operation: OperationPlan) -> list[str]:
        """The arguments with their annotations, without what only divides them."""
        return [argument for argument in self._arguments(operation) if argument != "*"]

    def _arguments(self, operation: OperationPlan) -> Iterator[str]:
        """The arguments in the order in which they are taken, as the template of the builders has them."""
        render, bodies = self._rendering, operation.bodies
        in_path = [render.argument(each) for each in operation.parameters if each.where == "path"]
        named = [render.body_argument(bodies)] if bodies and bodies[0].required else []
        named += [
            render.argument(each, operation.filters, operation.paging)
            for each in operation.parameters
            if each.where != "path"
        ]
        named += [render.body_argument(bodies)] if bodies and not bodies[0].required else []
        named += ["content_type: str | None = None"] if len(bodies) > 1 else []
        if operation.paging is not None:
            named += ["limit: int | None = None", "start: str | int | None = None", "prefetch: int | None = None"]
        named += [f"{operation.confirmed_by}: bool = False"] if operation.dangerous else []
        yield from in_path
        if named:
            yield "*"
            yield from named
        if operation.filters is not None:
            yield "**filters: Any"

    def example(self, operation: OperationPlan) -> str:
        """A program of a few lines that calls the operation with what it needs."""
        call = self._call(operation)
        lines = [self._caller.opened]
        if self.is_iterated(operation):
            lines += [f"    for item in {call}:", "        print(item)"]
        elif operation.success == Scalar("BINARY"):
            lines += [f'    {call}.save("here/")']
        elif operation.success is None:
            lines += [f"    {call}"]
        else:
            lines += [f"    answer = {call}", "    print(answer)"]
        return "\n".join([*self._imports(call), "", *lines])

    def _call(self, operation: OperationPlan) -> str:
        given = [("", self._samples.argument(each)) for each in operation.parameters if each.where == "path"]
        if operation.bodies and operation.bodies[0].required:
            given.append(("body=", self._samples.body(operation.bodies[0])))
        given += [
            (f"{each.name}=", self._samples.argument(each))
            for each in operation.parameters
            if each.where != "path" and each.required
        ]
        given += [(f"{operation.confirmed_by}=", "True")] if operation.dangerous else []
        called = self.called(operation)
        flat = f"{called}({', '.join(f'{name}{written(value)}' for name, value in given)})"
        if len(flat) <= _WIDTH and "\n" not in flat:
            return flat
        lines = [f"        {name}{written(value, before=name, indent=8)}," for name, value in given]
        return "\n".join([f"{called}(", *lines, "    )"])

    def _imports(self, call: str) -> list[str]:
        first = []
        if "datetime(" in call:
            first.append("from datetime import UTC, datetime")
        if " date(" in call or "(date(" in call or "=date(" in call:
            first.append("from datetime import date")
        return [*first, *([""] if first else []), f"from facade import {self._caller.client}"]
