"""Changes that no type checker sees in the scripts: those that break nobody or readers alone, and those that only the
server refuses."""

from __future__ import annotations

from .breaking import CASE, CASES, DATA, FOLDER, JOBS, PROJECTS, SEARCH, TS
from .planting import (
    Document,
    Edit,
    Planted,
    all_of,
    operation,
    operation_with,
    parameter_with,
    property_with,
    required,
    schema_renamed,
    with_operation,
    with_parameter,
    without_parameters,
    without_property,
)

PROJECT = "PUT /api/projects/{projectId}"
NEXTFLOW = "POST /api/projects/{projectId}/analysis:nextflow"
STATUS = "PUT /api/test/{case_name}/status"
COMMENTS = f"POST {CASE}/comments"


def moved(label: str, path: str) -> Edit:
    """The same operation at another path."""
    method, old = label.split(" ")
    return lambda document: (
        document["paths"].setdefault(path, {}).update({method.lower(): document["paths"][old].pop(method.lower())})
    )


def with_answer(label: str, status: str) -> Edit:
    def edit(document: Document) -> None:
        operation(document, label)["responses"][status] = {"description": status}

    return edit


def without_media_type(label: str, media_type: str) -> Edit:
    def edit(document: Document) -> None:
        del operation(document, label)["requestBody"]["content"][media_type]

    return edit


HARMLESS = [
    # Names stay.
    Planted(
        "ica",
        "operation-renamed",
        "GET /api/projects",
        all_of(operation_with("GET /api/projects", operationId="findProjects"), schema_renamed("ProjectData", "Entry")),
    ),
    # It is moved below.
    Planted("ica", "operation-tagged", "GET /api/v2/regions", operation_with("GET /api/regions", tags=["Places"])),
    Planted(
        "ica",
        "operation-tagged",
        "GET /api/regions/{regionId}",
        operation_with("GET /api/regions/{regionId}", tags=["Places"]),
    ),
    Planted(
        "emedgene",
        "operation-renamed",
        "GET /api/test",
        all_of(operation_with("GET /api/test", operationId="find"), schema_renamed("GeneList", "Panel")),
    ),
    Planted("ica", "property-added", "Project.costCentre", property_with("Project.costCentre", type="string")),
    Planted("ica", "parameter-added", f"{JOBS} query.tenant", with_parameter(JOBS, "tenant")),
    Planted("ica", "operation-added", "GET /api/jobQueues", with_operation("GET /api/jobQueues", JOBS, "getJobQueues")),
    Planted("ica", "error-added", NEXTFLOW, with_answer(NEXTFLOW, "429")),
    Planted(
        "ica",
        "enum-value-added",
        "AnalysisStep.status",
        property_with(
            "AnalysisStep.status", enum=["FAILED", "DONE", "RUNNING", "INTERRUPTED", "ABORTED", "WAITING", "PAUSED"]
        ),
    ),
    Planted(
        "ica", "operation-deprecated", f"POST {DATA}:archive", operation_with(f"POST {DATA}:archive", deprecated=True)
    ),
    Planted("ica", "property-now-required", "AnalysisOutput.projectId", required("AnalysisOutput.projectId")),
    Planted("ica", "bounds-widened", "CreateProject.name", property_with("CreateProject.name", maxLength=999)),
    Planted(
        "emedgene", "property-added", "CaseSummary.priority", property_with("CaseSummary.priority", type="integer")
    ),
    Planted("emedgene", "parameter-added", f"{CASES} query.notify", with_parameter(CASES, "notify")),
    Planted("emedgene", "error-added", STATUS, with_answer(STATUS, "409")),
    Planted("emedgene", "property-now-required", "Case.name", required("Case.name")),
    Planted(
        "emedgene",
        "enum-value-added",
        "Patient.gender",
        property_with("Patient.gender", enum=["Male", "Female", "Unknown", "Other"]),
    ),
    Planted(
        "connected_insights", "property-added", "NewCase.priority", property_with("NewCase.priority", type="string")
    ),
    Planted("connected_insights", "parameter-added", f"{SEARCH} query.owner", with_parameter(SEARCH, "owner")),
    Planted("connected_insights", "operation-deprecated", COMMENTS, operation_with(COMMENTS, deprecated=True)),
    Planted(
        "torrent_suite", "property-added", "chip.supplier", property_with("chip.supplier", type=["string", "null"])
    ),
    Planted(
        "torrent_suite", "operation-deprecated", f"GET {TS}/chip/", operation_with(f"GET {TS}/chip/", deprecated=True)
    ),
]
REFUSED = [
    Planted("ica", "bounds-narrowed", "CreateFolder.name", property_with("CreateFolder.name", maxLength=8)),
    Planted(
        "ica", "pattern-changed", "CreateFolder.folderPath", property_with("CreateFolder.folderPath", pattern="^/runs/")
    ),
    Planted("ica", "if-match-lost", PROJECT, without_parameters(PROJECT, "If-Match")),
    Planted("ica", "operation-moved", "GET /api/v2/regions", moved("GET /api/regions", "/api/v2/regions")),
    Planted(
        "ica",
        "parameter-moved",
        f"{PROJECTS} header.includeHiddenProjects",
        parameter_with(PROJECTS, "includeHiddenProjects", **{"in": "header"}),
    ),
    Planted("ica", "media-type-removed", FOLDER, without_media_type(FOLDER, "application/json")),
    Planted(
        "ica",
        "enum-introduced",
        "CreateNextflowAnalysis.userReference",
        property_with("CreateNextflowAnalysis.userReference", enum=["nightly", "weekly"]),
    ),
    Planted(
        "emedgene",
        "property-respelled",
        "ChangedStatus.Status",
        all_of(without_property("ChangedStatus.status"), property_with("ChangedStatus.Status", type="string")),
    ),
    Planted("emedgene", "operation-moved", "GET /api/kits/", moved("GET /api/kit/", "/api/kits/")),
    Planted(
        "connected_insights", "bounds-narrowed", "NewComment.comment", property_with("NewComment.comment", maxLength=4)
    ),
]
ALL = [*HARMLESS, *REFUSED]
