# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag pipeline_language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import get_nextflow_versions as _get_nextflow_versions
else:
    _get_nextflow_versions = Lazily(__name__, "get_nextflow_versions")


class PipelineLanguage(Tag[M]):
    """All operations of the tag."""

    get_nextflow_versions = Method(_get_nextflow_versions.get_nextflow_versions)


# Where views find it.
Api = PipelineLanguage
V4 = PipelineLanguage
V3 = PipelineLanguage
