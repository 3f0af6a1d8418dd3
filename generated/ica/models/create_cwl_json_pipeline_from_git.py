# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCwlJsonPipelineFromGit: /components/schemas/CreateCwlJsonPipelineFromGit."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.files import FileLike
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateCwlJsonPipelineFromGit"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCwlJsonPipelineFromGit(m.Model):
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
    m.required("analysisStorageId", "analysis_storage_id", d.TEXT),
    m.optional("categories", "categories", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("code", "code", d.TEXT),
    m.required("cwlGitConfig", "cwl_git_config", d.ModelOf(CwlGitConfig), null=True),
    m.required("description", "description", d.TEXT),
    m.optional("htmlDocumentation", "html_documentation", d.TEXT, null=True),
    m.required("inputFormFile", "input_form_file", d.BINARY),
    m.optional("links", "links", d.ModelOf(Links), null=True),
    m.optional("metadataModelFile", "metadata_model_file", d.BINARY, null=True),
    m.optional("onRenderFile", "on_render_file", d.BINARY),
    m.optional("onSubmitFile", "on_submit_file", d.BINARY),
    m.optional("otherInputFormFiles", "other_input_form_files", d.ListOf(d.BINARY)),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("reportConfigs", "report_configs", d.ModelOf(PipelineReportConfig), null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
    m.optional("versionComment", "version_comment", d.TEXT, null=True),
)
