"""A case as it is told: who and what it is about, and what came of it."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from . import words
from .search_routes import test_of
from .state import CaseRecord, State, made_id

DIRECT = ("firstName", "middleName", "lastName", "mrn", "dateOfBirth")
CLIENT_ADDRESS = {
    "id": made_id("add20000", 1),
    "institutionName": "Birch Clinic",
    "city": "Nowhere",
    "country": "XX",
}
CLIENT = {
    "id": made_id("c11e0000", 1),
    "domain": words.DOMAIN,
    "firstName": "Rowan",
    "lastName": "Made-Up",
    "email": "physician@birch.test",
    "status": "ACTIVE",
    "addresses": [CLIENT_ADDRESS],
}
CLASSIFIED = [{"code": "HP:0000118", "name": "Phenotypic abnormality", "source": "HPO"}]


def details(state: State, record: CaseRecord, *, identifiers: bool, metrics: bool) -> dict[str, Any]:
    """All of a case; `identifiers` shows who it is, `metrics` its quality."""
    return {
        "id": record.id,
        "displayId": record.display_id,
        "createdDate": record.created,
        "updatedDate": record.updated,
        "startDate": record.created if record.processed else None,
        "dueDate": record.created + timedelta(days=14),
        "completedDate": record.completed,
        "status": record.status,
        "subState": record.sub_state,
        "activationState": "ACTIVE" if record.processed else None,
        "tags": record.tag_list,
        "clientId": CLIENT["id"],
        "clientAddressId": CLIENT_ADDRESS["id"],
        "clientRecipientIds": [CLIENT["id"]],
        "client": {**CLIENT, "workGroupId": record.workgroup},
        "analysis": _analyses(record),
        "testDefinition": _test(record),
        "caseSubjects": [_subject(record, each, place, identifiers) for place, each in enumerate(record.subjects)],
        "diseases": record.disease_list,
        "ingestionResult": _ingestion(record),
        "qcOverviewMetrics": _overview(record) if metrics else None,
        **record.extra,
    }


def subject_report_id(record: CaseRecord, place: int = 0) -> str:
    """The id of the report on a subject, which its PDF is asked for by."""
    return made_id("5e900000", record.number * 10 + place)


def subject_id(record: CaseRecord, place: int) -> str:
    """The id of a subject."""
    return made_id("5ab10000", record.number * 10 + place)


def sample_id(record: CaseRecord, place: int, sample: int = 0) -> str:
    """The id of a sample of a subject."""
    return made_id("5a3b0000", record.number * 100 + place * 10 + sample)


def output_folder(record: CaseRecord) -> str:
    """Where an analysis leaves its files."""
    return f"/birch/analyses/{record.analysis_id}"


def _analyses(record: CaseRecord) -> list[dict[str, Any]]:
    if not record.processed:
        return []
    done = {"createdDate": record.created, "status": "COMPLETED", "analysisRunType": "FULL"}
    return [{"id": record.analysis_id, **done}]


def _test(record: CaseRecord) -> dict[str, Any]:
    number = test_of(record)
    secondary = {"referenceGenomeBuild": "GRCh38", "workflowName": "Birch Workflow"}
    shared = {"type": "SOMATIC", "order": 1, "subject": "PROBAND", "secondaryAnalysis": secondary}
    return {"id": number, "name": words.TEST_DEFINITIONS[number], **shared}


def _subject(record: CaseRecord, asked: dict[str, Any], place: int, identifiers: bool) -> dict[str, Any]:
    samples = [_sample(record, each, place, at) for at, each in enumerate(asked.get("samples") or [])]
    person = {name: asked.get(name) for name in ("gender", "isAffected", *(DIRECT if identifiers else ()))}
    phenotypes = [{"code": each.get("code"), "source": each.get("source")} for each in asked.get("phenotypes") or []]
    return {
        "id": subject_id(record, place),
        "relationshipToProband": asked.get("relationshipToProband"),
        "otherRelationshipToProband": asked.get("otherRelationshipToProband"),
        "phenotypes": [{**each, "parents": CLASSIFIED} for each in phenotypes],
        "reportTypes": [{"id": subject_report_id(record, place), "name": "Oncology report", "type": "TSS_ONC_REPORT"}],
        "subject": {"id": subject_id(record, place), **person},
        "samples": samples,
        "activeSample": samples[0] if samples else None,
    }


def _sample(record: CaseRecord, asked: dict[str, Any], place: int, at: int) -> dict[str, Any]:
    number = sample_id(record, place, at)
    return {
        "id": number,
        "createdDate": record.created,
        "updatedDate": record.updated,
        "externalSampleId": asked.get("externalSampleId"),
        "sampleName": asked.get("externalSampleName"),
        "externalSampleName": asked.get("externalSampleName"),
        "sampleType": "DNA",
        "status": asked.get("status") or "ACTIVE",
        "dateReceived": record.created,
        "sampleSourceType": "FFPE",
        "molecularData": asked.get("molecularData") or [{"fastqLink": f"gds://birch/fastq/{number}"}],
    }


def _ingestion(record: CaseRecord) -> str | None:
    """JSON in a text, as the analysis left it."""
    if not record.processed:
        return None
    folder = output_folder(record)
    file = {"type": "VCF", "path": f"{folder}/variants.vcf.gz", "sizeInBytes": 4096, "tags": ["small"]}
    result = {
        "analysisInfo": {"outputVolume": "birch", "outputFolder": folder},
        "outputFileTables": [{"name": "variants", "files": [file]}],
    }
    return json.dumps({"jobId": record.analysis_id, "result": result})


def _overview(record: CaseRecord) -> list[dict[str, Any]]:
    """Numbers are texts, as everywhere in quality control."""
    if not record.processed:
        return []
    return [{"metric": "MEAN_COVERAGE", "value": f"{500 + record.number % 100}.25", "passStatus": "PASS"}]
