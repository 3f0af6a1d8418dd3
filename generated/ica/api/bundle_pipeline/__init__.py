# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag bundle_pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_bundle_pipelines as _get_bundle_pipelines
    from . import link_pipeline_to_bundle as _link_pipeline_to_bundle
    from . import unlink_pipeline_from_bundle as _unlink_pipeline_from_bundle
else:
    _get_bundle_pipelines = Lazily(__name__, "get_bundle_pipelines")
    _link_pipeline_to_bundle = Lazily(__name__, "link_pipeline_to_bundle")
    _unlink_pipeline_from_bundle = Lazily(__name__, "unlink_pipeline_from_bundle")


class BundlePipeline(Tag[M]):
    """All operations of the tag."""

    get_bundle_pipelines = Method(_get_bundle_pipelines.get_bundle_pipelines)
    link_pipeline_to_bundle = Method(_link_pipeline_to_bundle.link_pipeline_to_bundle)
    unlink_pipeline_from_bundle = Method(_unlink_pipeline_from_bundle.unlink_pipeline_from_bundle)


# Where views find it.
Api = BundlePipeline
V4 = BundlePipeline
V3 = BundlePipeline
