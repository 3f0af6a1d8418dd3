# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Bytes, Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import archive_pipeline as _archive_pipeline
    from . import deprecate_pipeline as _deprecate_pipeline
    from . import download_pipeline_file_content as _download_pipeline_file_content
    from . import get_pipeline_configuration_parameters as _get_pipeline_configuration_parameters
    from . import get_pipeline_files as _get_pipeline_files
    from . import get_pipeline_html_documentation as _get_pipeline_html_documentation
    from . import get_pipeline_input_parameters as _get_pipeline_input_parameters
    from . import get_pipeline_reference_sets as _get_pipeline_reference_sets
    from . import get_pipeline_v3 as _get_pipeline_v3
    from . import get_pipeline_v4 as _get_pipeline_v4
    from . import get_pipelines as _get_pipelines
else:
    _archive_pipeline = Lazily(__name__, "archive_pipeline")
    _deprecate_pipeline = Lazily(__name__, "deprecate_pipeline")
    _download_pipeline_file_content = Lazily(__name__, "download_pipeline_file_content")
    _get_pipeline_v3 = Lazily(__name__, "get_pipeline_v3")
    _get_pipeline_v4 = Lazily(__name__, "get_pipeline_v4")
    _get_pipeline_configuration_parameters = Lazily(__name__, "get_pipeline_configuration_parameters")
    _get_pipeline_files = Lazily(__name__, "get_pipeline_files")
    _get_pipeline_html_documentation = Lazily(__name__, "get_pipeline_html_documentation")
    _get_pipeline_input_parameters = Lazily(__name__, "get_pipeline_input_parameters")
    _get_pipeline_reference_sets = Lazily(__name__, "get_pipeline_reference_sets")
    _get_pipelines = Lazily(__name__, "get_pipelines")


class PipelineShared(Tag[M]):
    """What is the same in every version."""

    archive_pipeline = Method(_archive_pipeline.archive_pipeline)
    deprecate_pipeline = Method(_deprecate_pipeline.deprecate_pipeline)
    download_pipeline_file_content = Bytes(_download_pipeline_file_content.download_pipeline_file_content)
    get_pipeline_configuration_parameters = Method(
        _get_pipeline_configuration_parameters.get_pipeline_configuration_parameters
    )
    get_pipeline_files = Method(_get_pipeline_files.get_pipeline_files)
    get_pipeline_html_documentation = Method(_get_pipeline_html_documentation.get_pipeline_html_documentation)
    get_pipeline_input_parameters = Method(_get_pipeline_input_parameters.get_pipeline_input_parameters)
    get_pipeline_reference_sets = Method(_get_pipeline_reference_sets.get_pipeline_reference_sets)
    get_pipelines = Method(_get_pipelines.get_pipelines)


class PipelineV3(PipelineShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    get_pipeline = Method(_get_pipeline_v3.get_pipeline)


class PipelineV4(PipelineShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    get_pipeline = Method(_get_pipeline_v4.get_pipeline)


Pipeline = PipelineV4
# Where views find them.
Api = Pipeline
V4 = PipelineV4
V3 = PipelineV3
