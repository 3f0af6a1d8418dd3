# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag project_pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Bytes, Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import archive_project_pipeline as _archive_project_pipeline
    from . import create_additional_project_pipeline_file as _create_additional_project_pipeline_file
    from . import create_cwl_json_pipeline as _create_cwl_json_pipeline
    from . import create_cwl_json_pipeline_from_git as _create_cwl_json_pipeline_from_git
    from . import create_cwl_pipeline as _create_cwl_pipeline
    from . import create_nextflow_json_pipeline as _create_nextflow_json_pipeline
    from . import create_nextflow_json_pipeline_from_git as _create_nextflow_json_pipeline_from_git
    from . import create_nextflow_pipeline as _create_nextflow_pipeline
    from . import create_project_pipeline_file as _create_project_pipeline_file
    from . import delete_additional_project_pipeline_file as _delete_additional_project_pipeline_file
    from . import delete_project_pipeline_file as _delete_project_pipeline_file
    from . import deprecate_project_pipeline as _deprecate_project_pipeline
    from . import download_additional_file_content as _download_additional_file_content
    from . import download_input_form_file_content as _download_input_form_file_content
    from . import download_on_render_file_content as _download_on_render_file_content
    from . import download_on_submit_file_content as _download_on_submit_file_content
    from . import download_project_pipeline_file_content as _download_project_pipeline_file_content
    from . import get_project_pipeline_additional_files as _get_project_pipeline_additional_files
    from . import get_project_pipeline_configuration_parameters as _get_project_pipeline_configuration_parameters
    from . import get_project_pipeline_cwl_git_config as _get_project_pipeline_cwl_git_config
    from . import get_project_pipeline_files as _get_project_pipeline_files
    from . import get_project_pipeline_html_documentation as _get_project_pipeline_html_documentation
    from . import get_project_pipeline_input_parameters as _get_project_pipeline_input_parameters
    from . import get_project_pipeline_nextflow_git_config as _get_project_pipeline_nextflow_git_config
    from . import get_project_pipeline_reference_sets as _get_project_pipeline_reference_sets
    from . import get_project_pipeline_v3 as _get_project_pipeline_v3
    from . import get_project_pipeline_v4 as _get_project_pipeline_v4
    from . import get_project_pipelines as _get_project_pipelines
    from . import link_pipeline_to_project as _link_pipeline_to_project
    from . import release_project_pipeline as _release_project_pipeline
    from . import unlink_pipeline_from_project as _unlink_pipeline_from_project
    from . import update_additional_file as _update_additional_file
    from . import update_cwl_git_config as _update_cwl_git_config
    from . import update_general_attributes_project_pipeline as _update_general_attributes_project_pipeline
    from . import update_input_form_file as _update_input_form_file
    from . import update_nextflow_git_config as _update_nextflow_git_config
    from . import update_on_render_file as _update_on_render_file
    from . import update_on_submit_file as _update_on_submit_file
    from . import update_project_pipeline_file as _update_project_pipeline_file
else:
    _archive_project_pipeline = Lazily(__name__, "archive_project_pipeline")
    _create_additional_project_pipeline_file = Lazily(__name__, "create_additional_project_pipeline_file")
    _create_cwl_json_pipeline = Lazily(__name__, "create_cwl_json_pipeline")
    _create_cwl_json_pipeline_from_git = Lazily(__name__, "create_cwl_json_pipeline_from_git")
    _create_cwl_pipeline = Lazily(__name__, "create_cwl_pipeline")
    _create_nextflow_json_pipeline = Lazily(__name__, "create_nextflow_json_pipeline")
    _create_nextflow_json_pipeline_from_git = Lazily(__name__, "create_nextflow_json_pipeline_from_git")
    _create_nextflow_pipeline = Lazily(__name__, "create_nextflow_pipeline")
    _create_project_pipeline_file = Lazily(__name__, "create_project_pipeline_file")
    _delete_additional_project_pipeline_file = Lazily(__name__, "delete_additional_project_pipeline_file")
    _delete_project_pipeline_file = Lazily(__name__, "delete_project_pipeline_file")
    _deprecate_project_pipeline = Lazily(__name__, "deprecate_project_pipeline")
    _download_additional_file_content = Lazily(__name__, "download_additional_file_content")
    _download_input_form_file_content = Lazily(__name__, "download_input_form_file_content")
    _download_on_render_file_content = Lazily(__name__, "download_on_render_file_content")
    _download_on_submit_file_content = Lazily(__name__, "download_on_submit_file_content")
    _download_project_pipeline_file_content = Lazily(__name__, "download_project_pipeline_file_content")
    _get_project_pipeline_v3 = Lazily(__name__, "get_project_pipeline_v3")
    _get_project_pipeline_v4 = Lazily(__name__, "get_project_pipeline_v4")
    _get_project_pipeline_additional_files = Lazily(__name__, "get_project_pipeline_additional_files")
    _get_project_pipeline_configuration_parameters = Lazily(__name__, "get_project_pipeline_configuration_parameters")
    _get_project_pipeline_cwl_git_config = Lazily(__name__, "get_project_pipeline_cwl_git_config")
    _get_project_pipeline_files = Lazily(__name__, "get_project_pipeline_files")
    _get_project_pipeline_html_documentation = Lazily(__name__, "get_project_pipeline_html_documentation")
    _get_project_pipeline_input_parameters = Lazily(__name__, "get_project_pipeline_input_parameters")
    _get_project_pipeline_nextflow_git_config = Lazily(__name__, "get_project_pipeline_nextflow_git_config")
    _get_project_pipeline_reference_sets = Lazily(__name__, "get_project_pipeline_reference_sets")
    _get_project_pipelines = Lazily(__name__, "get_project_pipelines")
    _link_pipeline_to_project = Lazily(__name__, "link_pipeline_to_project")
    _release_project_pipeline = Lazily(__name__, "release_project_pipeline")
    _unlink_pipeline_from_project = Lazily(__name__, "unlink_pipeline_from_project")
    _update_additional_file = Lazily(__name__, "update_additional_file")
    _update_cwl_git_config = Lazily(__name__, "update_cwl_git_config")
    _update_general_attributes_project_pipeline = Lazily(__name__, "update_general_attributes_project_pipeline")
    _update_input_form_file = Lazily(__name__, "update_input_form_file")
    _update_nextflow_git_config = Lazily(__name__, "update_nextflow_git_config")
    _update_on_render_file = Lazily(__name__, "update_on_render_file")
    _update_on_submit_file = Lazily(__name__, "update_on_submit_file")
    _update_project_pipeline_file = Lazily(__name__, "update_project_pipeline_file")


class ProjectPipelineShared(Tag[M]):
    """What is the same in every version."""

    archive_project_pipeline = Method(_archive_project_pipeline.archive_project_pipeline)
    create_additional_project_pipeline_file = Method(
        _create_additional_project_pipeline_file.create_additional_project_pipeline_file
    )
    create_cwl_json_pipeline = Method(_create_cwl_json_pipeline.create_cwl_json_pipeline)
    create_cwl_json_pipeline_from_git = Method(_create_cwl_json_pipeline_from_git.create_cwl_json_pipeline_from_git)
    create_cwl_pipeline = Method(_create_cwl_pipeline.create_cwl_pipeline)
    create_nextflow_json_pipeline = Method(_create_nextflow_json_pipeline.create_nextflow_json_pipeline)
    create_nextflow_json_pipeline_from_git = Method(
        _create_nextflow_json_pipeline_from_git.create_nextflow_json_pipeline_from_git
    )
    create_nextflow_pipeline = Method(_create_nextflow_pipeline.create_nextflow_pipeline)
    create_project_pipeline_file = Method(_create_project_pipeline_file.create_project_pipeline_file)
    delete_additional_project_pipeline_file = Method(
        _delete_additional_project_pipeline_file.delete_additional_project_pipeline_file
    )
    delete_project_pipeline_file = Method(_delete_project_pipeline_file.delete_project_pipeline_file)
    deprecate_project_pipeline = Method(_deprecate_project_pipeline.deprecate_project_pipeline)
    download_additional_file_content = Bytes(_download_additional_file_content.download_additional_file_content)
    download_input_form_file_content = Bytes(_download_input_form_file_content.download_input_form_file_content)
    download_on_render_file_content = Bytes(_download_on_render_file_content.download_on_render_file_content)
    download_on_submit_file_content = Bytes(_download_on_submit_file_content.download_on_submit_file_content)
    download_project_pipeline_file_content = Bytes(
        _download_project_pipeline_file_content.download_project_pipeline_file_content
    )
    get_project_pipeline_additional_files = Method(
        _get_project_pipeline_additional_files.get_project_pipeline_additional_files
    )
    get_project_pipeline_configuration_parameters = Method(
        _get_project_pipeline_configuration_parameters.get_project_pipeline_configuration_parameters
    )
    get_project_pipeline_cwl_git_config = Method(
        _get_project_pipeline_cwl_git_config.get_project_pipeline_cwl_git_config
    )
    get_project_pipeline_files = Method(_get_project_pipeline_files.get_project_pipeline_files)
    get_project_pipeline_html_documentation = Method(
        _get_project_pipeline_html_documentation.get_project_pipeline_html_documentation
    )
    get_project_pipeline_input_parameters = Method(
        _get_project_pipeline_input_parameters.get_project_pipeline_input_parameters
    )
    get_project_pipeline_nextflow_git_config = Method(
        _get_project_pipeline_nextflow_git_config.get_project_pipeline_nextflow_git_config
    )
    get_project_pipeline_reference_sets = Method(
        _get_project_pipeline_reference_sets.get_project_pipeline_reference_sets
    )
    get_project_pipelines = Method(_get_project_pipelines.get_project_pipelines)
    link_pipeline_to_project = Method(_link_pipeline_to_project.link_pipeline_to_project)
    release_project_pipeline = Method(_release_project_pipeline.release_project_pipeline)
    unlink_pipeline_from_project = Method(_unlink_pipeline_from_project.unlink_pipeline_from_project)
    update_additional_file = Method(_update_additional_file.update_additional_file)
    update_cwl_git_config = Method(_update_cwl_git_config.update_cwl_git_config)
    update_general_attributes_project_pipeline = Method(
        _update_general_attributes_project_pipeline.update_general_attributes_project_pipeline
    )
    update_input_form_file = Method(_update_input_form_file.update_input_form_file)
    update_nextflow_git_config = Method(_update_nextflow_git_config.update_nextflow_git_config)
    update_on_render_file = Method(_update_on_render_file.update_on_render_file)
    update_on_submit_file = Method(_update_on_submit_file.update_on_submit_file)
    update_project_pipeline_file = Method(_update_project_pipeline_file.update_project_pipeline_file)


class ProjectPipelineV3(ProjectPipelineShared[M]):
    """The operations as of v3; those that v3 does not have are sent in the version that they have."""

    get_project_pipeline = Method(_get_project_pipeline_v3.get_project_pipeline)


class ProjectPipelineV4(ProjectPipelineShared[M]):
    """The operations as of v4; those that v4 does not have are sent in the version that they have."""

    get_project_pipeline = Method(_get_project_pipeline_v4.get_project_pipeline)


ProjectPipeline = ProjectPipelineV4
# Where views find them.
Api = ProjectPipeline
V4 = ProjectPipelineV4
V3 = ProjectPipelineV3
