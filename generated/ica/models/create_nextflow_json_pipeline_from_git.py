# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNextflowJsonPipelineFromGit: /components/schemas/CreateNextflowJsonPipelineFromGit."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BINARY, BOOLEAN, TEXT, ListOf, ModelOf, Nullable
from ...runtime.files import FileLike
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNextflowJsonPipelineFromGit"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNextflowJsonPipelineFromGit(Model):
    """`/components/schemas/CreateNextflowJsonPipelineFromGit` in the description."""

    analysis_storage_id: str
    categories: list[str | None] | None | Unset = UNSET
    code: str
    description: str
    html_documentation: str | None | Unset = UNSET
    input_form_file: FileLike
    links: Links | None | Unset = UNSET
    metadata_model_file: FileLike | None | Unset = UNSET
    nextflow_git_config: NextflowGitConfig
    on_render_file: FileLike | Unset = UNSET
    on_submit_file: FileLike | Unset = UNSET
    other_input_form_files: list[FileLike] | Unset = UNSET
    pipeline_language_version_id: str | None | Unset = UNSET
    proprietary: bool | None | Unset = UNSET
    report_configs: PipelineReportConfig | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    version_comment: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .links import Links  # noqa: E402
from .nextflow_git_config import NextflowGitConfig  # noqa: E402
from .pipeline_report_config import PipelineReportConfig  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402

CreateNextflowJsonPipelineFromGit._describe(
    required("analysisStorageId", "analysis_storage_id", TEXT),
    optional("categories", "categories", ListOf(Nullable(TEXT)), null=True),
    required("code", "code", TEXT),
    required("description", "description", TEXT),
    optional("htmlDocumentation", "html_documentation", TEXT, null=True),
    required("inputFormFile", "input_form_file", BINARY),
    optional("links", "links", ModelOf(Links), null=True),
    optional("metadataModelFile", "metadata_model_file", BINARY, null=True),
    required("nextflowGitConfig", "nextflow_git_config", ModelOf(NextflowGitConfig)),
    optional("onRenderFile", "on_render_file", BINARY),
    optional("onSubmitFile", "on_submit_file", BINARY),
    optional("otherInputFormFiles", "other_input_form_files", ListOf(BINARY)),
    optional("pipelineLanguageVersionId", "pipeline_language_version_id", TEXT, null=True),
    optional("proprietary", "proprietary", BOOLEAN, null=True),
    optional("reportConfigs", "report_configs", ModelOf(PipelineReportConfig), null=True),
    optional("resources", "resources", ModelOf(PipelineResources), null=True),
    optional("versionComment", "version_comment", TEXT, null=True),
)
