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

    analysis_id: str | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    created_date: datetime.datetime | None | Unset = UNSET
    custom_metadata: CustomMetadata | None | Unset = UNSET
    data_source_versions: Any = UNSET
    display_id: str | None | Unset = UNSET
    dragen_version: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    preferred_qc_metrics: list[ReportQc] | None | Unset = UNSET
    report_data: ReportData | None | Unset = UNSET
    report_data_version: int | None | Unset = UNSET
    selected_report_id: str | None | Unset = UNSET
    subjects: list[ReportSubject] | None | Unset = UNSET
    tags: list[str] | None | Unset = UNSET
    test_definition: TestDefinition | None | Unset = UNSET
    tru_sight_software_suite_version: str | None | Unset = UNSET
    updated_by: str | None | Unset = UNSET
    updated_date: datetime.datetime | None | Unset = UNSET
    variant_index_id: str | None | Unset = UNSET
    workflow_name: str | None | Unset = UNSET


# The classes that this one names are imported after it is made: they may name it in turn.
from .custom_metadata import CustomMetadata  # noqa: E402
from .report_data import ReportData  # noqa: E402
from .report_qc import ReportQc  # noqa: E402
from .report_subject import ReportSubject  # noqa: E402
from .test_definition import TestDefinition  # noqa: E402

DraftReport._describe(
    m.optional("analysisId", "analysis_id", d.TEXT, null=True),
    m.optional("createdBy", "created_by", d.TEXT, null=True),
    m.optional("createdDate", "created_date", d.MOMENT, null=True),
    m.optional("customMetadata", "custom_metadata", d.ModelOf(CustomMetadata), null=True),
    m.optional("dataSourceVersions", "data_source_versions", d.ANY, null=True),
    m.optional("displayId", "display_id", d.TEXT, null=True),
    m.optional("dragenVersion", "dragen_version", d.TEXT, null=True),
    m.optional("id", "id", d.TEXT, null=True),
    m.optional("preferredQcMetrics", "preferred_qc_metrics", d.ListOf(d.ModelOf(ReportQc)), null=True),
    m.optional("reportData", "report_data", d.ModelOf(ReportData), null=True),
    m.optional("reportDataVersion", "report_data_version", d.INTEGER, null=True),
    m.optional("selectedReportId", "selected_report_id", d.TEXT, null=True),
    m.optional("subjects", "subjects", d.ListOf(d.ModelOf(ReportSubject)), null=True),
    m.optional("tags", "tags", d.ListOf(d.TEXT), null=True),
    m.optional("testDefinition", "test_definition", d.ModelOf(TestDefinition), null=True),
    m.optional("truSightSoftwareSuiteVersion", "tru_sight_software_suite_version", d.TEXT, null=True),
    m.optional("updatedBy", "updated_by", d.TEXT, null=True),
    m.optional("updatedDate", "updated_date", d.MOMENT, null=True),
    m.optional("variantIndexId", "variant_index_id", d.TEXT, null=True),
    m.optional("workflowName", "workflow_name", d.TEXT, null=True),
    rest=d.ANY,
)
