"""A report as data; all made up."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from . import report_shapes as shapes
from . import words
from .case_texts import sample_id, subject_id, subject_report_id
from .search_routes import test_of
from .shapes import pick
from .state import CaseRecord, made_id

TEMPLATED = datetime(2023, 5, 6, 7, 8, 9, 123000, tzinfo=UTC)
KINDS = ("SNV", "Copy Number Loss", "Insertion", None)


def variant(number: int) -> dict[str, Any]:
    """The variant with this number, as it is written."""
    return {**TEMPLATE, **_own(number)}


def variant_text(number: int) -> str:
    """The same as JSON; what all variants have in common is not written again each time."""
    return json.dumps(_own(number), separators=(",", ":"))[:-1] + "," + SHARED[1:]


def _own(number: int) -> dict[str, Any]:
    copies = number % len(KINDS) == 1
    return {
        "id": f"variant-{number}",
        "variantId": f"chr{number % 22 + 1}:{1000 + number}:A:G",
        "gene": f"SBX{number % 500}",
        "geneDisplay": f"SBX{number % 500}",
        "chromosome": f"chr{number % 22 + 1}",
        "start": 1000 + number,
        "stop": 1000 + number,
        "variantType": KINDS[number % len(KINDS)],
        "variantCategory": "Copy Number Variant" if copies else "Small Variant",
        "foldChange": 0.5 if copies else None,
        "copyNumber": 1 if copies else None,
        "variantReadFrequency": None if copies else 0.125,
    }


def _template() -> dict[str, Any]:
    consequence = {"label": "Missense", "consequence": "missense_variant"}
    transcript = {
        "name": "SBXT_0001.1",
        "hgvsc": "c.10A>G",
        "consequences": [consequence],
        "exons": "2/9",
        "canonical": True,
        "preferred": True,
        "selected": True,
    }
    association = {"actionabilityName": "Tier 2", "actionabilityOrder": 2, "tumorTypes": [_tumor("254637007")]}
    return pick(
        shapes.VARIANT,
        refAllele="A",
        altAllele="G",
        zygosity="HETEROZYGOUS",
        transcript=transcript,
        sampleMetrics=[],
        associations=[{**association, "associationInfo": {"biomarkers": {"consequences": ["missense_variant"]}}}],
        dbsnp=["rs0000001"],
        frequencies={"all": 0.0001},
        status="UNREVIEWED",
    )


def _tumor(number: str) -> dict[str, Any]:
    """A tumor, and the kind that it is of."""
    shared = {"ontologytype": "SNOMEDCT", "version": "1", "keyGenes": ["SBX1"], "clusterid": []}
    kind = {**shared, "externalid": "363346000", "name": "Malignant neoplastic disease", "ancestors": []}
    return {**shared, "externalid": number, "name": words.DISEASES.get(number, "Other"), "ancestors": [kind]}


TEMPLATE = _template()
SHARED = json.dumps({name: value for name, value in TEMPLATE.items() if name not in _own(0)}, separators=(",", ":"))


def test_definition(number: str) -> dict[str, Any]:
    """A test definition with its reports, of which the times are epoch milliseconds."""
    times = {"timeCreated": TEMPLATED, "timeModified": TEMPLATED + timedelta(days=1)}
    value = {"id": made_id("7a1e0000", 1), "name": "Reviewed", "order": 1, "flagColor": "#00ff00"}
    metadata = {"id": made_id("3e7a0000", 1), "name": "Review", "type": "FLAG", "data": [value]}
    report = {
        "id": made_id("4e900000", 1),
        "name": "Oncology report",
        "order": 1,
        "type": "TSS_ONC_REPORT",
        "subject": "PROBAND",
        "optional": False,
        **times,
        "filters": [],
        "reportTemplate": {"id": made_id("7e3b0000", 1), "name": "Birch template", **times},
        "reportMetadata": [metadata],
    }
    pipeline = {"referenceGenomeBuild": "GRCh38", "workflowName": "Birch Workflow", "workflowVersion": "4.2"}
    flags = {"exome": False, "fastQWorkflow": True, "variantsWorkflow": False}
    return {
        "id": number,
        "name": words.TEST_DEFINITIONS[number],
        "version": "1.0",
        "status": "LIVE",
        "reports": [report],
        "analysisPipeline": {**pipeline, **flags},
        "interpretation": {"mode": "SOMATIC"},
        "allowedActions": ["VIEW"],
    }


def sections(record: CaseRecord) -> list[dict[str, Any]]:
    """What quality control found; numbers are texts."""
    metric = {"metric": "MEAN_COVERAGE", "lsl": "250", "usl": None, "value": f"{500 + record.number % 100}.25"}
    return [{"sectionName": "Coverage", "metrics": [{**metric, "passStatus": "PASS", "sampleId": None}]}]


def report(record: CaseRecord) -> dict[str, Any]:
    """The report of a case, without its variants."""
    metadata = {"configData": record.metadata}
    return {
        "id": record.id,
        "displayId": record.display_id,
        "analysisId": record.analysis_id,
        "workflowName": "Birch Workflow",
        "createdDate": record.created,
        "updatedDate": record.updated,
        "createdBy": words.USERNAME,
        "updatedBy": words.USERNAME,
        "tags": record.tag_list,
        "variantIndexId": f"index-{record.number}",
        "selectedReportId": subject_report_id(record),
        "reportDataVersion": 3,
        "truSightSoftwareSuiteVersion": "5.1",
        "dataSourceVersions": {"SBXDB": "2024-10"},
        "testDefinition": test_definition(test_of(record)),
        "customMetadata": metadata,
        "subjects": [_subject(record, each, place) for place, each in enumerate(record.subjects or [{}])],
        "preferredQcMetrics": [_preferred(record)],
        "reportData": _data(record),
    }


def _subject(record: CaseRecord, asked: dict[str, Any], place: int) -> dict[str, Any]:
    samples = [_sample(record, each, place, at) for at, each in enumerate(asked.get("samples") or [])]
    return {
        "id": subject_id(record, place),
        "gender": asked.get("gender"),
        "isAffected": asked.get("isAffected"),
        "relationshipToProband": asked.get("relationshipToProband"),
        "customMetadata": {"configData": record.metadata},
        "samples": samples,
        "reports": [_subject_report(record, place)],
    }


def _sample(record: CaseRecord, asked: dict[str, Any], place: int, at: int) -> dict[str, Any]:
    return {
        "id": sample_id(record, place, at),
        "externalSampleId": asked.get("externalSampleId"),
        "externalSampleName": asked.get("externalSampleName"),
        "sampleType": "DNA",
        "sampleClassification": "TUMOR",
        "purity": "0.80",
        "ploidy": "2.10",
        "tmb": "7.5",
        "tumorType": [_tumor(each["externalid"]) for each in record.disease_list],
    }


def _subject_report(record: CaseRecord, place: int) -> dict[str, Any]:
    number = subject_report_id(record, place)
    approved = {"approvedBy": words.USERNAME, "approvedByName": "Curator", "approvedDate": record.updated}
    details = {
        "id": number,
        "reportId": number,
        "caseId": record.id,
        "testDefinitionId": test_of(record),
        "caseDisplayId": record.display_id,
        "name": "Oncology report",
        "status": "DRAFT",
        "subState": record.sub_state,
        "reportVersion": 1,
        "notes": [{"name": "summary", "value": "Nothing to add", "order": 1}],
        "reportHistory": [{"version": 1, "status": "APPROVED", **approved}],
        "variants": [],
    }
    kind = {"testReportId": made_id("4e900000", 1), "reportType": "TSS_ONC_REPORT"}
    return {"subjectReportId": number, **kind, "reportDetails": details}


def _preferred(record: CaseRecord) -> dict[str, Any]:
    samples = [sample_id(record, place) for place in range(len(record.subjects))]
    metrics = {"runQcMetrics": {"metrics": []}, "sampleQcMetrics": {"sections": sections(record)}}
    about = {"analysisId": record.analysis_id, "workflowType": "DNA", "caseDisplayId": record.display_id}
    return {"sampleIds": samples, **about, "qcMetrics": metrics}


def _data(record: CaseRecord) -> dict[str, Any]:
    empty = ("summaries", "biomarkersFindings", "therapies", "prognostic", "diagnostic", "vus", "clinicalTrials")
    return {
        **{name: [] for name in empty},
        "biomarkersFindingsSummary": {},
        "biomarkersNoFindings": {},
        "methodology": {"text": "Made up"},
        "tumorSample": {"name": next(iter(record.sample_ids), "")},
        "qcMetrics": [{"name": "MEAN_COVERAGE", "value": "512.25", "passStatus": "PASS", "color": "#00ff00"}],
        "reportHistory": [],
        "reportLabels": {"title": "Report", "gene": "Gene"},
        "localDates": {"reported": "5 November 2024"},
    }
