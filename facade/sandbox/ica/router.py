"""From a request path to an operation, by the description's paths alone.

Paths may carry colons ("/data/{dataId}:archive"); a parameter never reaches over a slash. Where several paths fit, the
one whose segments are more literal, from left to right, wins; its method decides, so a known path with another
method is refused rather than handed to a less specific path.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from .description import Operation
from .problems import Refusal

_PARAMETER = re.compile(r"\{([^}]+)\}")


@dataclass(frozen=True)
class Route:
    """What a request was found to address."""

    operation: Operation
    path_parameters: dict[str, str]


class _Pattern:
    def __init__(self, path: str) -> None:
        self.names = _PARAMETER.findall(path)
        pieces = _PARAMETER.split(path)
        literals = (re.escape(literal) for literal in pieces[::2])
        self.regex = re.compile("([^/]+)".join(literals))
        self.order = [_looseness(segment) for segment in path.split("/")]
        self.methods: dict[str, Operation] = {}


def _looseness(segment: str) -> tuple[int, int]:
    """Literal segments sort before mixed ones, and those with more literal text before the others."""
    parameters = len(_PARAMETER.findall(segment))
    return parameters, -len(_PARAMETER.sub("", segment))


class Router:
    """Finds the operation for a method and a raw path."""

    def __init__(self, operations: Iterable[Operation], prefix: str) -> None:
        self._prefix = prefix
        patterns: dict[str, _Pattern] = {}
        for operation in operations:
            pattern = patterns.setdefault(operation.path, _Pattern(operation.path))
            pattern.methods[operation.method] = operation
        self._by_length: dict[int, list[_Pattern]] = defaultdict(list)
        for pattern in sorted(patterns.values(), key=lambda pattern: pattern.order):
            self._by_length[len(pattern.order)].append(pattern)

    def find(self, method: str, raw_path: str) -> Route:
        """The operation and its path parameters (unescaped). Raises Refusal 404 or 405."""
        if not raw_path.startswith(f"{self._prefix}/"):
            raise Refusal(404, f"no such path: {raw_path} (paths begin with {self._prefix}/)")
        path = raw_path[len(self._prefix) :]
        for pattern in self._by_length.get(path.count("/") + 1, []):
            match = pattern.regex.fullmatch(path)
            if match:
                return self._route(pattern, match, method, path)
        raise Refusal(404, f"no such path: {path}")

    @staticmethod
    def _route(pattern: _Pattern, match: re.Match[str], method: str, path: str) -> Route:
        operation = pattern.methods.get(method)
        if operation is None:
            allowed = ", ".join(sorted(pattern.methods))
            raise Refusal(405, f"{method} is not possible on {path}, only {allowed}", headers={"Allow": allowed})
        values = (unquote(value) for value in match.groups())
        return Route(operation, dict(zip(pattern.names, values, strict=True)))
