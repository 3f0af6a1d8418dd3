# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag ionreporter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import version as _version
    from . import workflows as _workflows
else:
    _version = Lazily(__name__, "version")
    _workflows = Lazily(__name__, "workflows")


class Ionreporter(Tag[M]):
    """All operations of the tag."""

    version = Method(_version.version)
    workflows = Method(_workflows.workflows)


# Where views find it.
Api = Ionreporter
