# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""CreateCwlPipeline: /components/schemas/CreateCwlPipeline."""

from __future__ import annotations

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.files import FileLike
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/CreateCwlPipeline"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class CreateCwlPipeline(m.Model):
    """`/components/schemas/CreateCwlPipeline` in the description."""

    analysis_storage_id: str
    categories: list[str | None] | None | Unset = UNSET
    code: str
    description: str
    html_documentation: str | None | Unset = UNSET
    links: Links | None | Unset = UNSET
    metadata_model_file: FileLike | None | Unset = UNSET
    parameters_xml_file: FileLike
    proprietary: bool | None | Unset = UNSET
    report_configs: PipelineReportConfig | None | Unset = UNSET
    resources: PipelineResources | None | Unset = UNSET
    tool_cwl_files: list[FileLike] | Unset = UNSET
    version_comment: str | None | Unset = UNSET
    workflow_cwl_file: FileLike


# The classes that this one names are imported after it is made: they may name it in turn.
from .links import Links  # noqa: E402
from .pipeline_report_config import PipelineReportConfig  # noqa: E402
from .pipeline_resources import PipelineResources  # noqa: E402

CreateCwlPipeline._describe(
    m.required("analysisStorageId", "analysis_storage_id", d.TEXT),
    m.optional("categories", "categories", d.ListOf(d.Nullable(d.TEXT)), null=True),
    m.required("code", "code", d.TEXT),
    m.required("description", "description", d.TEXT),
    m.optional("htmlDocumentation", "html_documentation", d.TEXT, null=True),
    m.optional("links", "links", d.ModelOf(Links), null=True),
    m.optional("metadataModelFile", "metadata_model_file", d.BINARY, null=True),
    m.required("parametersXmlFile", "parameters_xml_file", d.BINARY),
    m.optional("proprietary", "proprietary", d.BOOLEAN, null=True),
    m.optional("reportConfigs", "report_configs", d.ModelOf(PipelineReportConfig), null=True),
    m.optional("resources", "resources", d.ModelOf(PipelineResources), null=True),
    m.optional("toolCwlFiles", "tool_cwl_files", d.ListOf(d.BINARY)),
    m.optional("versionComment", "version_comment", d.TEXT, null=True),
    m.required("workflowCwlFile", "workflow_cwl_file", d.BINARY),
)
