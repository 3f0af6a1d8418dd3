"""Changes that a line of a script has to follow, and that both type checkers see."""

from __future__ import annotations

from .planting import (
    Planted,
    all_of,
    answered,
    null,
    operation_with,
    parameter_with,
    property_with,
    required,
    with_parameter,
    without_operation,
    without_parameters,
    without_property,
)

JOBS = "GET /api/jobs"
PROJECTS = "GET /api/projects"
FILES = "GET /api/projects/{projectId}/data"
DATA = "/api/projects/{projectId}/data/{dataId}"
SAMPLES = "POST /api/projects/{projectId}/samples:search"
SAMPLE_DATA = "GET /api/projects/{projectId}/samples/{sampleId}/data"
FOLDER = "POST /api/projects/{projectId}/data:createFolder"
REGIONS, VENDOR = "GET /api/regions", "application/vnd.illumina"
OUTPUTS = "GET /api/projects/{projectId}/analyses/{analysisId}/outputs"
CASES = "POST /api/cases/v2/cases"
EXPORT = "GET /api/test/{case_name}/export"
PARTICIPANTS = "PUT /api/test/{case_name}/participants"
SEARCH = "GET /crs/api/v1/cases/search"
CASE = "/crs/api/v1/cases/{caseId}"
TS = "/rundb/api/v1"
ADDRESS_BODY = {"required": True, "content": {"application/json": {"schema": {"type": "object"}}}}

ICA = [
    Planted(
        "ica",
        "operation-removed",
        f"POST {DATA}:archive",
        without_operation(f"POST {DATA}:archive"),
        "ica/housekeeping.py: ica.project_data.archive_data(",
    ),
    Planted(
        "ica",
        "parameter-added-required",
        f"{JOBS} query.tenant",
        with_parameter(JOBS, "tenant", required=True),
        "ica/housekeeping.py: ica.job.get_jobs(",
    ),
    Planted(
        "ica",
        "parameter-removed",
        f"{FILES} query.creationDateBefore",
        without_parameters(FILES, "creationDateBefore"),
        "ica/housekeeping.py: creation_date_before=before",
    ),
    Planted(
        "ica",
        "type-changed",
        f"{SAMPLE_DATA} query.formatCode",
        parameter_with(SAMPLE_DATA, "formatCode", schema={"type": "integer"}),
        "ica/launch_analyses.py: format_code=[",
    ),
    Planted(
        "ica",
        "enum-value-removed",
        "AnalysisV3.status",
        property_with(
            "AnalysisV3.status", enum=["REQUESTED", "INPROGRESS", "SUCCEEDED", "FAILED", "FAILEDFINAL", "ABORTED"]
        ),
        "ica/follow_analyses.py: AnalysisV3Status.AWAITINGINPUT",
    ),
    Planted(
        "ica",
        "parameter-now-required",
        f"{PROJECTS} query.search",
        parameter_with(PROJECTS, "search", required=True),
        "ica/housekeeping.py: search=only",
    ),
    Planted(
        "ica",
        "property-removed",
        "AnalysisStep.name",
        without_property("AnalysisStep.name"),
        "ica/follow_analyses.py: step.name",
    ),
    Planted(
        "ica",
        "property-removed",
        "AnalysisDataInput.dataIds",
        without_property("AnalysisDataInput.dataIds"),
        "ica/launch_analyses.py: data_ids=reads",
    ),
    Planted(
        "ica",
        "property-added-required",
        "CreateFolder.purpose",
        all_of(property_with("CreateFolder.purpose", type="string"), required("CreateFolder.purpose")),
        "ica/upload_run_folder.py: CreateFolder(name=run",
    ),
    Planted(
        "ica",
        "property-no-longer-required",
        "AnalysisV4.timeCreated",
        required("AnalysisV4.timeCreated", is_required=False),
        "ica/launch_analyses.py: made.time_created.isoformat()",
    ),
    Planted(
        "ica",
        "now-nullable",
        "AnalysisTag.userTags",
        null("AnalysisTag.userTags"),
        "ica/follow_analyses.py: *analysis.tags.user_tags",
    ),
    Planted(
        "ica",
        "type-changed",
        "DataDetails.fileSizeInBytes",
        property_with("DataDetails.fileSizeInBytes", type="string", format=None),
        "ica/upload_run_folder.py: details.file_size_in_bytes or 0",
    ),
    Planted(
        "ica",
        "body-added-required",
        f"POST {DATA}:createDownloadUrl",
        operation_with(f"POST {DATA}:createDownloadUrl", requestBody=ADDRESS_BODY),
        "ica/upload_run_folder.py: create_download_url_for_data(",
    ),
    Planted(
        "ica",
        "paging-lost",
        SAMPLES,
        without_parameters(SAMPLES, "pageOffset", "pageToken", "pageSize", "sort"),
        "ica/launch_analyses.py: for entry in ica.project_sample.get_project_samples(",
    ),
    Planted(
        "ica",
        "property-now-required",
        "CreateNextflowAnalysis.analysisStorageId",
        required("CreateNextflowAnalysis.analysisStorageId"),
        "ica/launch_analyses.py: body = CreateNextflowAnalysis(",
    ),
    Planted(
        "ica",
        "idempotency-lost",
        FOLDER,
        without_parameters(FOLDER, "Idempotency-Key"),
        'ica/upload_run_folder.py: idempotency_key=f"folder',
    ),
]
ICA += [
    Planted(
        "ica",
        "version-added",
        REGIONS,
        answered(REGIONS, "200", f"{VENDOR}.v4+json", {"$ref": "#/components/schemas/Job"}),
        "ica/housekeeping.py: ica.region.get_regions().items",
    ),
    Planted(
        "ica",
        "answer-added",
        OUTPUTS,
        answered(OUTPUTS, "202", f"{VENDOR}.v3+json", {"$ref": "#/components/schemas/Job"}),
        "ica/follow_analyses.py: for output in answer.items",
    ),
]
EMEDGENE = [
    Planted(
        "emedgene",
        "parameter-removed",
        f"{CASES} query.dry_run",
        without_parameters(CASES, "dry_run"),
        "emedgene/register_trio.py: dry_run=True",
    ),
    Planted(
        "emedgene",
        "property-removed",
        "KnownGeneList.name",
        without_property("KnownGeneList.name"),
        "emedgene/register_trio.py: each.name == name",
    ),
    Planted(
        "emedgene",
        "type-changed",
        "TestData.consanguinity",
        property_with("TestData.consanguinity", type="string"),
        "emedgene/register_trio.py: test.consanguinity = False",
    ),
    Planted(
        "emedgene",
        "property-added-required",
        "SampleFile.checksum",
        all_of(property_with("SampleFile.checksum", type="string"), required("SampleFile.checksum")),
        "emedgene/register_trio.py: SampleFile(path",
    ),
    Planted(
        "emedgene",
        "enum-dropped",
        "Patient.gender",
        property_with("Patient.gender", enum=None),
        "emedgene/register_trio.py: import CasePayload",
    ),
    Planted(
        "emedgene",
        "now-nullable",
        "CandidateList.hits",
        null("CandidateList.hits"),
        "emedgene/morning_list.py: len(candidates.hits)",
    ),
    Planted(
        "emedgene",
        "operation-removed",
        EXPORT,
        without_operation(EXPORT),
        "emedgene/morning_list.py: export_variants(",
    ),
    Planted(
        "emedgene",
        "property-no-longer-required",
        "Report.id",
        required("Report.id", is_required=False),
        "emedgene/hand_over.py: em.reports.get_report(",
    ),
    Planted(
        "emedgene",
        "answer-removed",
        PARTICIPANTS,
        operation_with(PARTICIPANTS, responses={"204": {"description": "204"}}),
        "emedgene/hand_over.py: len(answer.participants)",
    ),
]
CONNECTED_INSIGHTS = [
    Planted(
        "connected_insights",
        "property-removed",
        "CaseSummary.subState",
        without_property("CaseSummary.subState"),
        "connected_insights/weekly_numbers.py: case.sub_state",
    ),
    Planted(
        "connected_insights",
        "parameter-removed",
        f"{SEARCH} query.creationDateAfter",
        without_parameters(SEARCH, "creationDateAfter"),
        "connected_insights/weekly_numbers.py: creation_date_after=since",
    ),
    Planted(
        "connected_insights",
        "property-removed",
        "NewSample.externalSampleName",
        without_property("NewSample.externalSampleName"),
        "connected_insights/order_cases.py: NewSample(external_sample_id",
    ),
    Planted(
        "connected_insights",
        "type-changed",
        "CustomMetadataEntry.order",
        property_with("CustomMetadataEntry.order", type="string", format=None),
        "connected_insights/order_cases.py: order=1",
    ),
    Planted(
        "connected_insights",
        "property-added-required",
        "NewComment.visibility",
        all_of(property_with("NewComment.visibility", type="string"), required("NewComment.visibility")),
        "connected_insights/order_cases.py: NewComment(comment",
    ),
    Planted(
        "connected_insights",
        "operation-removed",
        f"POST {CASE}/complete",
        without_operation(f"POST {CASE}/complete"),
        "connected_insights/sign_out.py: ci.cases.complete_case(",
    ),
    Planted(
        "connected_insights",
        "format-changed",
        "CaseSummary.createdDate",
        property_with("CaseSummary.createdDate", format="date"),
        "connected_insights/weekly_numbers.py: case.created_date.timestamp()",
    ),
]
TORRENT_SUITE = [
    Planted(
        "torrent_suite",
        "property-removed",
        "chip.slots",
        without_property("chip.slots"),
        "torrent_suite/night_plans.py: chip.slots",
    ),
    Planted(
        "torrent_suite",
        "property-removed",
        "plannedexperiment.libraryReadLength",
        without_property("plannedexperiment.libraryReadLength"),
        "torrent_suite/night_plans.py: library_read_length=200",
    ),
    Planted(
        "torrent_suite",
        "type-changed",
        "project.public",
        property_with("project.public", type=["string", "null"]),
        "torrent_suite/plugins.py: public=True",
    ),
]
TORRENT_SUITE += [
    Planted(
        "torrent_suite",
        "operation-removed",
        f"GET {TS}/dnabarcode/",
        without_operation(f"GET {TS}/dnabarcode/"),
        "torrent_suite/night_plans.py: ts.dnabarcode.list(",
    ),
]
ALL = [*ICA, *EMEDGENE, *CONNECTED_INSIGHTS, *TORRENT_SUITE]
