# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCwlJsonPipelineFromGit: /components/schemas/CreateCwlJsonPipelineFromGit."""

from __future__ import annotations

from attrs import define

from ...runtime.decoders import BINARY, BOOLEAN, TEXT, ListOf, ModelOf, Nullable
from ...runtime.files import FileLike
from ...runtime.model import Model, optional, required
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateCwlJsonPipelineFromGit"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCwlJsonPipelineFromGit(Model):
    """`/components/schemas/CreateCwlJsonPipelineFromGit` in the description."""

    analysis_storage_id: str
    categories: list[str | None] | None | Unset = UNSET
    code: str
    cwl_git_config: CwlGitConfig | None
    description: str
    html_documentation: str | None | Unset = UNSET
    input_form_file: FileLike
    links: Links | None | Unset = UNSET
    metadata_model_file: FileLike | None | Unset = UNSET
    on_render_file: FileLike | Unset = UNSET
    on_submit_file: FileLike | Unset = UNSET
    other_input_form_files: list[FileLike] | Unset = UNSET
    proprietary: bool | None | Unset = UNSET
    report_configs: PipelineReportConfig | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    version_comment: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .cwl_git_config import CwlGitConfig  # noqa: E402
from .links import Links  # noqa: E402
from .pipeline_report_config import PipelineReportConfig  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402

CreateCwlJsonPipelineFromGit._describe(
    required("analysisStorageId", "analysis_storage_id", TEXT),
    optional("categories", "categories", ListOf(Nullable(TEXT)), null=True),
    required("code", "code", TEXT),
    required("cwlGitConfig", "cwl_git_config", ModelOf(CwlGitConfig), null=True),
    required("description", "description", TEXT),
    optional("htmlDocumentation", "html_documentation", TEXT, null=True),
    required("inputFormFile", "input_form_file", BINARY),
    optional("links", "links", ModelOf(Links), null=True),
    optional("metadataModelFile", "metadata_model_file", BINARY, null=True),
    optional("onRenderFile", "on_render_file", BINARY),
    optional("onSubmitFile", "on_submit_file", BINARY),
    optional("otherInputFormFiles", "other_input_form_files", ListOf(BINARY)),
    optional("proprietary", "proprietary", BOOLEAN, null=True),
    optional("reportConfigs", "report_configs", ModelOf(PipelineReportConfig), null=True),
    optional("resources", "resources", ModelOf(PipelineResources), null=True),
    optional("versionComment", "version_comment", TEXT, null=True),
)
