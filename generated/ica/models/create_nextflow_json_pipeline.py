# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateNextflowJsonPipeline: /components/schemas/CreateNextflowJsonPipeline."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.files import FileLike
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateNextflowJsonPipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateNextflowJsonPipeline(m.Model):
    """`/components/schemas/CreateNextflowJsonPipeline` in the description."""

    analysis_storage_id: str
    categories: list[str | None] | None | Unset = UNSET
    code: str
    description: str
    html_documentation: str | None | Unset = UNSET
    input_form_file: FileLike
    links: Links | None | Unset = UNSET
    main_nextflow_file: FileLike
    metadata_model_file: FileLike | None | Unset = UNSET
    nextflow_config_file: FileLike | Unset = UNSET
    on_render_file: FileLike | Unset = UNSET
    on_submit_file: FileLike | Unset = UNSET
    other_input_form_files: list[FileLike] | Unset = UNSET
    other_nextflow_files: list[FileLike] | Unset = UNSET
    pipeline_language_version_id: str | None | Unset = UNSET
    proprietary: bool | None | Unset = UNSET
    report_configs: PipelineReportConfig | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    version_comment: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .links import Links  # noqa: E402
from .pipeline_report_config import PipelineReportConfig  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402

CreateNextflowJsonPipeline._describe(
    m.required("analysisStorageId", "analysis_storage_id", d.TEXT),
    m.optional("categories", "categories", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.optional("htmlDocumentation", "html_documentation", d.TEXT, null=True),
    m.required("inputFormFile", "input_form_file", d.BINARY),
    m.optional("links", "links", d.ModelOf(Links), null=True),
    m.required("mainNextflowFile", "main_nextflow_file", d.BINARY),
    m.optional("metadataModelFile", "metadata_model_file", d.BINARY, null=True),
    m.optional("nextflowConfigFile", "nextflow_config_file", d.BINARY),
    m.optional("onRenderFile", "on_render_file", d.BINARY),
    m.optional("onSubmitFile", "on_submit_file", d.BINARY),
    m.optional("otherInputFormFiles", "other_input_form_files", d.ListOf(d.BINARY)),
    m.optional("otherNextflowFiles", "other_nextflow_files", d.ListOf(d.BINARY)),
    m.optional("pipelineLanguageVersionId", "pipeline_language_version_id", d.TEXT, null=True),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("reportConfigs", "report_configs", d.ModelOf(PipelineReportConfig), null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
    m.optional("versionComment", "version_comment", d.TEXT, null=True),
)
