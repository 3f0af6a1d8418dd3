"""Version negotiation: which version a call is sent in, and what to do when the platform does not serve it."""

from __future__ import annotations

import re
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..errors import ApiError, VersionNotAcceptable

if TYPE_CHECKING:
    from generated.runtime.calls import Call
    from generated.runtime.operations import Operation

AUTO = "auto"
VERSIONED = re.compile(r"\bapplication/vnd\.[\w.-]*?\.?v(\d+)\+json", re.I)


def check_version(api_version: str | None, known: tuple[str, ...], platform: str) -> None:
    """Raise ValueError for a version that the platform's description does not have."""
    if api_version is not None and api_version != AUTO and api_version not in known:
        names = ", ".join([*known, AUTO])
        raise ValueError(f"api_version={api_version!r}: {platform} has {names}")


def refusal(error: ApiError, operation: Operation, codes: frozenset[str]) -> ApiError:
    """The error itself, or `VersionNotAcceptable` when it says that the version is not served."""
    if operation.version is None or not (error.status == 406 or error.code in codes):
        return error
    refused = VersionNotAcceptable(
        error.response,
        title=error.title,
        detail=error.detail,
        code=error.code,
        fields=error.fields,
        request_id=error.request_id,
    )
    refused.version, refused.versions = operation.version, operation.versions
    return refused


class Memory:
    """Remembers, for `api_version="auto"`, in which version the platform serves an operation."""

    def __init__(self, package: str) -> None:
        self._package = package
        self._chosen: dict[tuple[str, str], str] = {}

    def remembered(self, call: Call[Any]) -> Call[Any]:
        """The call in the version that was found to be served, itself where nothing is known."""
        operation = call.operation
        version = self._chosen.get((operation.tag, operation.name))
        return call if version is None or version == operation.version else self.in_version(call, version)

    def remember(self, operation: Operation) -> None:
        """Use this operation's version from now on."""
        if operation.version is not None:
            self._chosen[operation.tag, operation.name] = operation.version

    def lower(self, call: Call[Any]) -> Call[Any] | None:
        """The call in the next lower version, None when there is none."""
        versions = call.operation.versions
        position = versions.index(call.operation.version) if call.operation.version in versions else len(versions)
        return self.in_version(call, versions[position + 1]) if position + 1 < len(versions) else None

    def in_version(self, call: Call[Any], version: str) -> Call[Any]:
        """The same call as an operation of another version."""
        build = self.builder(call.operation.tag, call.operation.name, version)
        return call.as_operation(sys.modules[build.__module__].OPERATION)

    def builder(self, tag: str, name: str, version: str | None) -> Any:
        """The function that builds calls of an operation in a version; in its own where there are none."""
        module = import_module(f"{self._package}.api.{tag}")
        return getattr(getattr(module, version.upper() if version else "Api"), name).load()
