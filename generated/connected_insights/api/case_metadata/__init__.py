# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag case_metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_custom_metadata as _create_custom_metadata
    from . import delete_custom_metadata as _delete_custom_metadata
    from . import get_custom_metadata as _get_custom_metadata
    from . import update_custom_metadata as _update_custom_metadata
else:
    _create_custom_metadata = Lazily(__name__, "create_custom_metadata")
    _delete_custom_metadata = Lazily(__name__, "delete_custom_metadata")
    _get_custom_metadata = Lazily(__name__, "get_custom_metadata")
    _update_custom_metadata = Lazily(__name__, "update_custom_metadata")


class CaseMetadata(Tag[M]):
    """All operations of the tag."""

    create_custom_metadata = Method(_create_custom_metadata.create_custom_metadata)
    delete_custom_metadata = Method(_delete_custom_metadata.delete_custom_metadata)
    get_custom_metadata = Method(_get_custom_metadata.get_custom_metadata)
    update_custom_metadata = Method(_update_custom_metadata.update_custom_metadata)


# Where views find it.
Api = CaseMetadata
