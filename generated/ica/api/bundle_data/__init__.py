# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle_data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_bundle_data as _get_bundle_data
    from . import link_data_to_bundle as _link_data_to_bundle
    from . import unlink_data_from_bundle as _unlink_data_from_bundle
else:
    _get_bundle_data = Lazily(__name__, "get_bundle_data")
    _link_data_to_bundle = Lazily(__name__, "link_data_to_bundle")
    _unlink_data_from_bundle = Lazily(__name__, "unlink_data_from_bundle")


class BundleData(Tag[M]):
    """All operations of the tag."""

    get_bundle_data = Paged(_get_bundle_data.get_bundle_data)
    link_data_to_bundle = Method(_link_data_to_bundle.link_data_to_bundle)
    unlink_data_from_bundle = Method(_unlink_data_from_bundle.unlink_data_from_bundle)


# Where views find it.
Api = BundleData
V4 = BundleData
V3 = BundleData
