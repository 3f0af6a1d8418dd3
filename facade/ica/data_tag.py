"""`ica.data`: the tag of that name, which can be called with an address too."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from generated.ica.api.data import Api
    from generated.ica.models.project_data import ProjectData
    from generated.runtime.views import Async, Sync

    from .records import Kind

    class DataTag(Api[Sync]):
        """The operations of the tag; called with an address, what is there."""

        def __call__(
            self, address: str | ProjectData, *, project: str | None = None, kind: Kind | None = None
        ) -> ProjectData:
            """The record of a file or folder; see `find_data`."""
            ...

    class AsyncDataTag(Api[Async]):
        """The same, awaited."""

        def __call__(
            self, address: str | ProjectData, *, project: str | None = None, kind: Kind | None = None
        ) -> Awaitable[ProjectData]:
            """The record of a file or folder; see `find_data`."""
            ...


def data_tag(client: Any) -> Any:
    """The tag of a client."""
    tag = _kind(client._platform.package, client._version)(client._run)
    tag._find = client.find_data
    return tag


@cache
def _kind(package: str, version: str) -> type:
    """The class of the tag in a version, with the call; the call alone where the description has no such tag."""
    try:
        base = getattr(import_module(f"{package}.api.data"), version)
    except ModuleNotFoundError:
        base = _NoTag
    own = {"__call__": _call, "__reduce__": _again, "__doc__": base.__doc__, "__module__": base.__module__}
    return type("Data", (base,), own)


class _NoTag:
    """No operations."""

    def __init__(self, run: Callable[..., Any]) -> None:
        self._run = run


def _again(self: Any) -> tuple[Callable[[Any], Any], tuple[Any]]:
    """How it is made again from a pickle, which cannot find its class by name."""
    return data_tag, (self._run.__self__,)


def _call(
    self: Any, address: str | ProjectData, *, project: str | None = None, kind: Kind | None = None
) -> ProjectData | Awaitable[ProjectData]:
    """The record of a file or folder; see `find_data`."""
    found: ProjectData | Awaitable[ProjectData] = self._find(address, project=project, kind=kind)
    return found
