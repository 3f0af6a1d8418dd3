# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle_sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import get_bundle_samples as _get_bundle_samples
    from . import link_sample_to_bundle as _link_sample_to_bundle
    from . import unlink_sample_from_bundle as _unlink_sample_from_bundle
else:
    _get_bundle_samples = Lazily(__name__, "get_bundle_samples")
    _link_sample_to_bundle = Lazily(__name__, "link_sample_to_bundle")
    _unlink_sample_from_bundle = Lazily(__name__, "unlink_sample_from_bundle")


class BundleSample(Tag[M]):
    """All operations of the tag."""

    get_bundle_samples = Paged(_get_bundle_samples.get_bundle_samples)
    link_sample_to_bundle = Method(_link_sample_to_bundle.link_sample_to_bundle)
    unlink_sample_from_bundle = Method(_unlink_sample_from_bundle.unlink_sample_from_bundle)


# Where views find it.
Api = BundleSample
V4 = BundleSample
V3 = BundleSample
