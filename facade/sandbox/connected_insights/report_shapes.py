"""The classes of the other services: reports, the audit log, test definitions, configuration and quality."""

from __future__ import annotations

from .case_shapes import METADATA, page
from .shapes import FLAG, INT, LONG, MOMENT, OBJECT, REAL, TEXT, TEXTS, UUID, Dto, ListOf, MapOf

TEMPLATE = Dto("ReportTemplateDto", {"id": UUID, "name": TEXT, "timeCreated": LONG, "timeModified": LONG})
METADATA_VALUE = Dto(
    "ReportMetadataValueDto",
    {"id": UUID, "name": TEXT, "order": INT, "flagColor": TEXT, "backgroundColor": TEXT, "description": TEXT},
)
REPORT_METADATA = Dto(
    "ReportMetadataDto",
    {"id": UUID, "name": TEXT, "description": TEXT, "type": TEXT, "data": ListOf(METADATA_VALUE)},
)
TEST_REPORT = Dto(
    "TestReportDto",
    {
        "id": UUID,
        "name": TEXT,
        "order": INT,
        "type": TEXT,
        "subject": TEXT,
        "optional": FLAG,
        "timeCreated": LONG,
        "timeModified": LONG,
        "filters": TEXTS,
        "reportTemplate": TEMPLATE,
        "reportMetadata": ListOf(REPORT_METADATA),
    },
)
PIPELINE = Dto(
    "AnalysisPipelineDto",
    {
        **dict.fromkeys(("sampleClassification", "referenceGenomeBuild", "workflowName", "workflowVersion"), TEXT),
        **dict.fromkeys(("exome", "fastQWorkflow", "variantsWorkflow"), FLAG),
    },
)
# crs has a class of this name too, with other properties.
TEST_DEFINITION = Dto(
    "TestDefinitionDto",
    {
        "id": UUID,
        "name": TEXT,
        "version": TEXT,
        "status": TEXT,
        "reports": ListOf(TEST_REPORT),
        "analysisPipeline": PIPELINE,
        "interpretation": MapOf(TEXT),
        "allowedActions": TEXTS,
    },
)
TEST_DEFINITIONS = Dto("ItemList", {"items": ListOf(TEST_DEFINITION)}, of="TestDefinitionDto")

TUMOR: Dto = Dto(
    "TumorTypeDto",
    {
        "ontologytype": TEXT,
        "externalid": TEXT,
        "name": TEXT,
        "version": TEXT,
        "keyGenes": TEXTS,
        "clusterid": TEXTS,
    },
    later=lambda: {"ancestors": ListOf(TUMOR)},
)
SAMPLE = Dto(
    "SampleDto",
    {
        "id": UUID,
        **dict.fromkeys(("externalSampleId", "externalSampleName", "sampleType", "sampleClassification"), TEXT),
        **dict.fromkeys(("pairId", "purity", "ploidy", "msi", "tmb", "gis", "specimenType"), TEXT),
        "tumorType": ListOf(TUMOR),
    },
)
CONSEQUENCE = Dto("ConsequenceDto", {"label": TEXT, "consequence": TEXT})
TRANSCRIPT = Dto(
    "TranscriptDto",
    {
        **dict.fromkeys(("name", "hgvsc", "hgvsp", "exons", "introns", "proteinId"), TEXT),
        "consequences": ListOf(CONSEQUENCE),
        **dict.fromkeys(("canonical", "preferred", "selected"), FLAG),
    },
)
ASSOCIATION = Dto(
    "AssociationDto",
    {
        "actionabilityName": TEXT,
        "actionabilityOrder": INT,
        "tumorTypes": ListOf(TUMOR),
        "associationInfo": MapOf(OBJECT),
    },
)
VARIANT = Dto(
    "VariantDto",
    {
        **dict.fromkeys(("id", "variantId", "parentVariantId", "gene", "geneDisplay", "chromosome"), TEXT),
        "start": INT,
        "stop": INT,
        **dict.fromkeys(("refAllele", "altAllele", "variantType", "variantCategory", "zygosity"), TEXT),
        "foldChange": REAL,
        "copyNumber": INT,
        "variantReadFrequency": REAL,
        "transcript": TRANSCRIPT,
        "sampleMetrics": ListOf(MapOf(TEXT)),
        "associations": ListOf(ASSOCIATION),
        "dbsnp": TEXTS,
        "frequencies": MapOf(REAL),
        "status": TEXT,
    },
)
REVISION = Dto(
    "ReportHistoryDto",
    {
        "version": INT,
        "status": TEXT,
        "notes": TEXT,
        "approvedBy": TEXT,
        "approvedByName": TEXT,
        "approvedDate": MOMENT,
    },
)
NOTE = Dto("NoteDto", {"name": TEXT, "value": TEXT, "order": INT})
DETAILS = Dto(
    "ReportDetailsDto",
    {
        **dict.fromkeys(("id", "reportId", "caseId", "testDefinitionId"), UUID),
        **dict.fromkeys(("caseDisplayId", "name", "status", "subState", "editStatus", "editNotes"), TEXT),
        "reportVersion": INT,
        "reportedDate": MOMENT,
        "assignedTo": TEXT,
        "assignedBy": TEXT,
        "notes": ListOf(NOTE),
        "reportHistory": ListOf(REVISION),
        "variants": ListOf(VARIANT),
    },
)
SUBJECT_REPORT = Dto(
    "SubjectReportDto", {"subjectReportId": UUID, "testReportId": UUID, "reportType": TEXT, "reportDetails": DETAILS}
)
SUBJECT = Dto(
    "SubjectDto",
    {
        "id": UUID,
        **dict.fromkeys(("gender", "isAffected", "relationshipToProband", "otherRelationshipToProband"), TEXT),
        "customMetadata": METADATA,
        "samples": ListOf(SAMPLE),
        "reports": ListOf(SUBJECT_REPORT),
    },
)
METRIC = Dto("QcMetricDto", dict.fromkeys(("metric", "lsl", "usl", "value", "passStatus", "sampleId"), TEXT))
SECTION = Dto("QcSectionDto", {"sectionName": TEXT, "metrics": ListOf(METRIC)})
RUN_METRICS = Dto("RunQcMetricsDto", {"metrics": ListOf(METRIC)})
SAMPLE_METRICS = Dto("SampleQcMetricsDto", {"sections": ListOf(SECTION)})
METRICS = Dto("QcMetricsDto", {"runQcMetrics": RUN_METRICS, "sampleQcMetrics": SAMPLE_METRICS})
PREFERRED = Dto(
    "PreferredQcMetricsDto",
    {
        "sampleIds": ListOf(UUID),
        "analysisId": UUID,
        "workflowType": TEXT,
        "caseDisplayId": TEXT,
        "qcMetrics": METRICS,
    },
)
SHOWN_METRIC = Dto("ReportQcMetricDto", dict.fromkeys(("name", "value", "passStatus", "color"), TEXT))
DATA = Dto(
    "ReportDataDto",
    {
        **dict.fromkeys(("summaries", "biomarkersFindings", "therapies", "prognostic"), ListOf(MapOf(TEXT))),
        **dict.fromkeys(("diagnostic", "vus", "clinicalTrials"), ListOf(MapOf(TEXT))),
        **dict.fromkeys(("biomarkersFindingsSummary", "biomarkersNoFindings", "methodology"), MapOf(TEXT)),
        "tumorSample": MapOf(TEXT),
        "qcMetrics": ListOf(SHOWN_METRIC),
        "reportHistory": ListOf(REVISION),
        "reportLabels": MapOf(TEXT),
        "localDates": MapOf(TEXT),
    },
)
REPORT = Dto(
    "DraftReportDto",
    {
        "id": UUID,
        "displayId": TEXT,
        "analysisId": UUID,
        "workflowName": TEXT,
        "createdDate": MOMENT,
        "updatedDate": MOMENT,
        "createdBy": TEXT,
        "updatedBy": TEXT,
        "tags": TEXTS,
        "variantIndexId": TEXT,
        "selectedReportId": UUID,
        "reportDataVersion": INT,
        "truSightSoftwareSuiteVersion": TEXT,
        "dragenVersion": TEXT,
        "dataSourceVersions": MapOf(TEXT),
        "testDefinition": TEST_DEFINITION,
        "customMetadata": METADATA,
        "subjects": ListOf(SUBJECT),
        "preferredQcMetrics": ListOf(PREFERRED),
        "reportData": DATA,
    },
)
ENVELOPE = Dto("ApiResponse", {"response": REPORT}, of="DraftReportDto")

AUDIT_ENTRY = Dto(
    "AuditLogDto",
    {
        "id": UUID,
        "caseId": UUID,
        "caseDisplayId": TEXT,
        "entityId": TEXT,
        "entityType": TEXT,
        "eventName": TEXT,
        "userDisplayId": TEXT,
        "message": TEXT,
        "createdDate": MOMENT,
        "updatedDate": MOMENT,
    },
)
# Not generic, and called as crs calls a page of anything.
AUDIT_PAGE = page("Page", AUDIT_ENTRY)
TERM = Dto("DiseaseTermDto", {"externalId": TEXT, "ontologyType": TEXT, "name": TEXT, "synonym": TEXTS})
DISEASE_CONFIG = Dto("DiseaseConfigDto", {"id": UUID, "name": TEXT, "associatedDiseasesTerms": ListOf(TERM)})
ANALYSIS_QC = Dto("AnalysisQcDto", {"formatVersion": TEXT, "analysisId": UUID, "sections": ListOf(SECTION)})

# What the other services say is wrong: the name of the class is that of crs, the properties are not.
REPORT_ERROR = Dto("ErrorDto", {"message": TEXT, "timestamp": MOMENT})
AUDIT_ERROR = Dto("ErrorDto", {"code": TEXT, "message": TEXT, "path": TEXT})
