# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag storage_bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_storage_bundles as _get_storage_bundles
else:
    _get_storage_bundles = Lazily(__name__, "get_storage_bundles")


class StorageBundle(Tag[M]):
    """All operations of the tag."""

    get_storage_bundles = Method(_get_storage_bundles.get_storage_bundles)


# Where views find it.
Api = StorageBundle
V4 = StorageBundle
V3 = StorageBundle
