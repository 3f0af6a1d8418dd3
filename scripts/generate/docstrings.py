"""The docstrings of operations: what they take, give and raise, in words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from scripts.prepare.plan import BodyPlan, OperationPlan, ParameterPlan, Plan, Scalar

from .answer_errors import error_of
from .facts import Facts
from .operation_rendering import OperationRendering
from .rendering import prose
from .words import Marks, Words, in_releases

# So many of the values that an argument may have are shown.
_SHOWN = 10
_WIDTH = 118
_BINARY = Scalar("BINARY")


class Docstrings:
    """Writes the docstrings of one plan's operations."""

    def __init__(self, plan: Plan, rendering: OperationRendering) -> None:
        self._rendering = rendering
        self._facts = Facts(plan.document, _quoted)
        self._words = Words(plan, Marks(_quoted, str, lambda entry: entry.name, _SHOWN))

    def first_line(self, operation: OperationPlan) -> str:
        """What the operation is, on one line."""
        said = f"{operation.method} {operation.path}" + (f" ({operation.version})" if operation.version else "")
        said += f"{'. Deprecated by the platform' if operation.deprecated else ''}."
        if operation.evidence == "inferred":
            said += " The route is inferred; the platform may have another."
        if operation.server is not None:
            said += f" Served at {operation.server.url}, unlike others."
        if operation.releases is not None and operation.releases.own is not None:
            said += f" Of the releases {in_releases(operation.releases.own)}."
        return prose(said)

    def sections(self, operation: OperationPlan) -> list[str]:
        """The lines of its sections, as they stand in the docstring."""
        lines = []
        for title, entries in (
            ("Arguments", self._arguments(operation)),
            ("Returns", [self._given(operation)]),
            ("Raises", self._raised(operation)),
        ):
            written = [line for entry in entries for line in _wrapped(entry)]
            lines += ["", f"    {title}:", *written] if written else []
        return lines

    def _arguments(self, operation: OperationPlan) -> Iterator[str]:
        facts = self._facts.of_parameters(operation)
        for each in operation.parameters:
            yield self._argument(operation, each, facts.get((each.where, each.wire), []))
        if operation.bodies:
            yield f"body: {self._body(operation)}"
        if len(operation.bodies) > 1:
            yield "content_type: which of these to send it as, if not the first that fits."
        if operation.paging is not None:
            yield "limit: the highest number of items to give, over all pages."
            yield "start: where to go on, as `next_cursor` of an earlier page says."
            yield "prefetch: how many pages to fetch ahead while one is read."
        if operation.dangerous:
            danger = operation.dangerous.replace("-", " ")
            yield f"{operation.confirmed_by}: True to go ahead with what {danger}."
        if operation.filters is not None:
            yield (
                'filters: by any field and lookup, such as name__startswith="31"; a name that the list does not have '
                "is refused."
            )

    def _argument(self, operation: OperationPlan, parameter: ParameterPlan, facts: list[str]) -> str:
        kind = self._words.of_argument(parameter).replace("`", "")
        said = f"{parameter.name}: {kind}; {parameter.where} `{parameter.wire}`"
        said += f"{', required' if parameter.required else ''}."
        allowed = "; ".join(self._words.allowed(operation, parameter, facts))
        return f"{said} {_sentence(allowed)}" if allowed else said

    def _body(self, operation: OperationPlan) -> str:
        kinds = " or ".join(dict.fromkeys(self._form(form) for form in operation.bodies))
        required = "" if operation.bodies[0].required else ", may be left out"
        sent = ", or ".join(form.media_type for form in operation.bodies)
        partial = " Nothing of it is required." if any(form.partial for form in operation.bodies) else ""
        return f"{kinds}{required}. Sent as {sent}.{partial}"

    def _form(self, form: BodyPlan) -> str:
        if form.kind in ("text", "bytes"):
            return "str" if form.kind == "text" else "a file"
        words = self._words.of(form.type).replace("`", "")
        if not self._rendering.is_object(form.type):
            return words
        names = ", ".join(self._rendering.bodies.named_in(form.type, form.partial))
        return f"{words}, or a mapping with keys as on the wire{f' ({names})' if names else ''}"

    def _given(self, operation: OperationPlan) -> str:
        if operation.paging is not None:
            return f"A pager of {self._words.of(operation.paging.item).replace('`', '')}, read page by page."
        if operation.gives_address:
            lacking = "" if operation.success == Scalar("TEXT") else "; None where there is none"
            return f"The address of the object, as `Location` says it, without the host that was asked{lacking}."
        if operation.success is None:
            return "None."
        if operation.success == _BINARY:
            kinds = dict.fromkeys(
                answer.media_type
                for answer in operation.answers
                if answer.type == _BINARY and answer.media_type and not error_of(answer.status)
            )
            return f"A download{f' of {_or(kinds)}' if kinds else ''}."
        return f"{self._words.of(operation.success).replace('`', '').replace('a file', 'bytes')}."

    def _raised(self, operation: OperationPlan) -> Iterator[str]:
        named: dict[str, dict[str, None]] = {}
        for answer in operation.answers:
            error = error_of(answer.status) if answer.version in (None, operation.version) else ""
            if error and error != "ApiError":
                named.setdefault(error, {})[answer.status] = None
        kinds = ", ".join(f"{error} ({', '.join(statuses)})" for error, statuses in sorted(named.items()))
        yield "ApiError: the platform says no" + (f", as {kinds}." if kinds else ".")
        if any(form.kind not in ("text", "bytes") for form in operation.bodies):
            yield "InvalidBody: the body does not fit its description; nothing was sent."
        if operation.parameters or operation.bodies or operation.dangerous:
            also = " or a danger that is not confirmed" if operation.dangerous else ""
            yield f"TypeError, ValueError: an argument that cannot be sent{also}."


def _wrapped(entry: str) -> list[str]:
    """A line of a section as it stands in a docstring, on several where it is long."""
    return textwrap.wrap(
        prose(entry),
        _WIDTH,
        initial_indent=" " * 8,
        subsequent_indent=" " * 12,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _quoted(text: str) -> str:
    return f"`{text}`"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _or(words: Iterable[str | None]) -> str:
    return " or ".join(filter(None, words))
