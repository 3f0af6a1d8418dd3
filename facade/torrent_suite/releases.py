"""Asking a Torrent Suite server which release it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


def asked_release(core: Core, options: Options) -> Flow[str]:
    """A flow that gives what the server says, empty where it says none."""
    from generated.torrent_suite.api.getsoftwareinfo.get import get

    found = yield from core.answer(get(), options)
    said = getattr(found, "software_release_version", None)
    return said if isinstance(said, str) else ""
