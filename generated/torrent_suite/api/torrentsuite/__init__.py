# Generated from specs/torrent_suite by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag torrentsuite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get as _get
    from . import schema as _schema
    from . import sgejobs as _sgejobs
    from . import update as _update
    from . import version as _version
else:
    _get = Lazily(__name__, "get")
    _schema = Lazily(__name__, "schema")
    _sgejobs = Lazily(__name__, "sgejobs")
    _update = Lazily(__name__, "update")
    _version = Lazily(__name__, "version")


class Torrentsuite(Tag[M]):
    """All operations of the tag."""

    get = Method(_get.get)
    schema = Method(_schema.schema)
    sgejobs = Method(_sgejobs.sgejobs)
    update = Method(_update.update)
    version = Method(_version.version)


# Where views find it.
Api = Torrentsuite
