# Generated from specs/connected_insights by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""DraftReport: /components/schemas/DraftReport."""

from __future__ import annotations

import datetime
from typing import Any

from attrs import define

from ...runtime import decoders as d
from ...runtime import model as m
from ...runtime.unset import UNSET, Unset

# Where the description has it.
SOURCE = "/components/schemas/DraftReport"


@define(eq=False, repr=False, getstate_setstate=False, kw_only=True)
class DraftReport(m.Model):
    """`/components/schemas/DraftReport` in the description."""

    analysis_id: str | Unset = UNSET
    created_by: str | Unset = UNSET
    created_date: datetime.datetime | Unset = UNSET
    custom_metadata: CustomMetadata | Unset = UNSET
    data_source_versions: Any = UNSET
    display_id: str | Unset = UNSET
    dragen_version: str | Unset = UNSET
    id: str | Unset = UNSET
    preferred_qc_metrics: list[ReportQc] | Unset = UNSET
    report_data: ReportData | Unset = UNSET
    report_data_version: int | Unset = UNSET
    selected_report_id: str | Unset = UNSET
    subjects: list[ReportSubject] | Unset = UNSET
    tags: list[str] | Unset = UNSET
    test_definition: TestDefinition | Unset = UNSET
    tru_sight_software_suite_version: str | Unset = UNSET
    updated_by: str | Unset = UNSET
    updated_date: datetime.datetime | Unset = UNSET
    variant_index_id: str | Unset = UNSET
    workflow_name: str | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .custom_metadata import CustomMetadata  # noqa: E402
from .report_data import ReportData  # noqa: E402
from .report_qc import ReportQc  # noqa: E402
from .report_subject import ReportSubject  # noqa: E402
from .test_definition import TestDefinition  # noqa: E402

DraftReport._describe(
    m.optional("analysisId", "analysis_id", d.TEXT),
    m.optional("createdBy", "created_by", d.TEXT),
    m.optional("createdDate", "created_date", d.MOMENT),
    m.optional("customMetadata", "custom_metadata", d.ModelOf(CustomMetadata)),
    m.optional("dataSourceVersions", "data_source_versions", d.ANY),
    m.optional("displayId", "display_id", d.TEXT),
    m.optional("dragenVersion", "dragen_version", d.TEXT),
    m.optional("id", "id", d.TEXT),
    m.optional("preferredQcMetrics", "preferred_qc_metrics", d.ListOf(d.ModelOf(ReportQc))),
    m.optional("reportData", "report_data", d.ModelOf(ReportData)),
    m.optional("reportDataVersion", "report_data_version", d.INTEGER),
    m.optional("selectedReportId", "selected_report_id", d.TEXT),
    m.optional("subjects", "subjects", d.ListOf(d.ModelOf(ReportSubject))),
    m.optional("tags", "tags", d.ListOf(d.TEXT)),
    m.optional("testDefinition", "test_definition", d.ModelOf(TestDefinition)),
    m.optional("truSightSoftwareSuiteVersion", "tru_sight_software_suite_version", d.TEXT),
    m.optional("updatedBy", "updated_by", d.TEXT),
    m.optional("updatedDate", "updated_date", d.MOMENT),
    m.optional("variantIndexId", "variant_index_id", d.TEXT),
    m.optional("workflowName", "workflow_name", d.TEXT),
    rest=d.ANY,
)
