"""The classes of crs: what the registry of cases reads and writes."""

from __future__ import annotations

from .shapes import FLAG, INT, LONG, MOMENT, OBJECT, TEXT, TEXTS, UUID, Dto, Kind, ListOf, MapOf, one_of

SORT = Dto("Sort", {"sorted": FLAG, "unsorted": FLAG, "empty": FLAG})
PAGEABLE = Dto(
    "Pageable",
    {"sort": SORT, "offset": LONG, "pageNumber": INT, "pageSize": INT, "paged": FLAG, "unpaged": FLAG},
)


def page(name: str, items: Kind, of: str | None = None) -> Dto:
    """Spring's page of something."""
    return Dto(
        name,
        {
            "content": ListOf(items),
            "pageable": PAGEABLE,
            "totalElements": LONG,
            "totalPages": INT,
            "number": INT,
            "size": INT,
            "numberOfElements": INT,
            "first": FLAG,
            "last": FLAG,
            "empty": FLAG,
            "sort": SORT,
        },
        of=of,
    )


def page_of(items: Dto) -> Dto:
    """Spring's page of a class."""
    return page("Page", items, of=items.name)


ERROR = Dto("ErrorDto", {"code": TEXT, "message": TEXT, "details": MapOf(TEXT)})

SUMMARY = Dto(
    "CaseSummaryDto",
    {
        "id": UUID,
        "displayId": TEXT,
        "status": TEXT,
        "subState": TEXT,
        "tags": TEXTS,
        "createdDate": MOMENT,
        "updatedDate": MOMENT,
        "completedDate": MOMENT,
        "testDefinitionId": UUID,
        "diseaseName": TEXT,
        "assignedTo": TEXT,
    },
)
ADDRESS = Dto(
    "ClientAddressDto",
    dict.fromkeys(
        (
            "id",
            "institutionName",
            "phone",
            "addressLine1",
            "addressLine2",
            "city",
            "region",
            "postalCode",
            "country",
        ),
        TEXT,
    ),
)
CLIENT = Dto(
    "ClientDto",
    {
        **dict.fromkeys(("id", "domain", "workGroupId", "firstName", "lastName", "email", "status"), TEXT),
        "addresses": ListOf(ADDRESS),
    },
)
ANALYSIS = Dto(
    "AnalysisDto", {"id": UUID, "createdDate": MOMENT, "status": TEXT, "message": TEXT, "analysisRunType": TEXT}
)
SECONDARY = Dto("SecondaryAnalysisDto", {"referenceGenomeBuild": TEXT, "workflowName": TEXT})
TEST = Dto(
    "TestDefinitionDto",
    {"id": UUID, "name": TEXT, "type": TEXT, "order": INT, "subject": TEXT, "secondaryAnalysis": SECONDARY},
)
PHENOTYPE: Dto = Dto(
    "PhenotypeDto", {"code": TEXT, "name": TEXT, "source": TEXT}, later=lambda: {"parents": ListOf(PHENOTYPE)}
)
MOLECULAR = Dto("MolecularDataDto", {"fastqLink": TEXT, "userProvidedDirectory": TEXT})
SAMPLE = Dto(
    "SampleDto",
    {
        "id": UUID,
        "createdDate": MOMENT,
        "updatedDate": MOMENT,
        "externalSampleId": TEXT,
        "sampleName": TEXT,
        "externalSampleName": TEXT,
        "sampleType": TEXT,
        "status": TEXT,
        "subState": TEXT,
        "dateReceived": MOMENT,
        "dateCollected": MOMENT,
        "sampleSourceType": TEXT,
        "molecularData": ListOf(MOLECULAR),
    },
)
REPORT_TYPE = Dto("ReportTypeDto", {"id": UUID, "name": TEXT, "type": TEXT, "status": TEXT})
PERSON = Dto(
    "SubjectDto",
    {
        "id": UUID,
        "gender": TEXT,
        "isAffected": TEXT,
        "firstName": TEXT,
        "middleName": TEXT,
        "lastName": TEXT,
        "mrn": TEXT,
        "dateOfBirth": TEXT,
    },
)
CASE_SUBJECT = Dto(
    "CaseSubjectDto",
    {
        "id": UUID,
        "relationshipToProband": TEXT,
        "otherRelationshipToProband": TEXT,
        "phenotypes": ListOf(PHENOTYPE),
        "reportTypes": ListOf(REPORT_TYPE),
        "subject": PERSON,
        "samples": ListOf(SAMPLE),
        "activeSample": SAMPLE,
    },
)
DISEASE = Dto(
    "DiseaseDto",
    {"externalid": TEXT, "ontologytype": TEXT, "name": TEXT},
    required=("externalid", "ontologytype", "name"),
)
QC_OVERVIEW = Dto("QcOverviewMetricDto", {"metric": TEXT, "value": TEXT, "passStatus": TEXT})
CASE = Dto(
    "CaseDto",
    {
        "id": UUID,
        "displayId": TEXT,
        "createdDate": MOMENT,
        "updatedDate": MOMENT,
        "startDate": MOMENT,
        "dueDate": MOMENT,
        "completedDate": MOMENT,
        "status": TEXT,
        "subState": TEXT,
        "activationState": TEXT,
        "tags": TEXTS,
        "clientId": TEXT,
        "clientAddressId": TEXT,
        "clientRecipientIds": TEXTS,
        "client": CLIENT,
        "caseOwners": TEXTS,
        "analysis": ListOf(ANALYSIS),
        "testDefinition": TEST,
        "caseSubjects": ListOf(CASE_SUBJECT),
        "diseases": ListOf(DISEASE),
        "ingestionResult": TEXT,
        "turnAroundTime": INT,
        "qcOverviewMetrics": ListOf(QC_OVERVIEW),
    },
)
CREATED = Dto("CreatedCaseDto", {"id": UUID, "displayId": TEXT, "status": TEXT, "subState": TEXT})

NEW_SAMPLE = Dto(
    "SampleRequestDto",
    {
        "id": UUID,
        "status": TEXT,
        "externalSampleId": TEXT,
        "externalSampleName": TEXT,
        "molecularData": ListOf(MOLECULAR),
    },
)
PHENOTYPE_ASKED = Dto("PhenotypeRequestDto", {"code": TEXT, "source": TEXT})
NEW_SUBJECT = Dto(
    "SubjectRequestDto",
    {
        "id": UUID,
        "gender": one_of("MALE", "FEMALE", "UNKNOWN"),
        "isAffected": one_of("AFFECTED", "UNAFFECTED", "UNKNOWN"),
        "relationshipToProband": TEXT,
        "otherRelationshipToProband": TEXT,
        "samples": ListOf(NEW_SAMPLE),
        "reportTypes": ListOf(UUID),
        "phenotypes": ListOf(PHENOTYPE_ASKED),
        **dict.fromkeys(("firstName", "middleName", "lastName", "mrn", "dateOfBirth"), TEXT),
        **dict.fromkeys(("previousTestHistory", "medicalHistory", "familyHistory", "customPhenotypes"), TEXT),
        **dict.fromkeys(("hasResearchConsent", "allowDnaStorage"), TEXT),
    },
)
PHI = Dto("PhiDto", {"summary": TEXT})
NEW_CASE = Dto(
    "CaseRequestDto",
    {
        "displayId": TEXT,
        "testDefinitionId": UUID,
        "tags": TEXTS,
        "comment": TEXT,
        "phi": PHI,
        "subjects": ListOf(NEW_SUBJECT),
    },
    required=("displayId", "testDefinitionId"),
)
CASE_PATCH = Dto(
    "CasePatchDto", {"caseOwners": TEXTS, "clientAddressId": TEXT, "clientRecipientIds": TEXTS, "status": TEXT}
)
STATUS_CHANGE = Dto("CaseStatusDto", {"status": TEXT, "subState": TEXT}, required=("status",))
COMPLETION = Dto("CaseCompletionDto", {"completedDate": TEXT}, required=("completedDate",))
ACTION_DONE = Dto("MessageDto", {"message": TEXT})
METADATUM = Dto("CustomMetadataItemDto", {"type": TEXT, "name": TEXT, "value": TEXT, "order": INT, "restricted": FLAG})
METADATA = Dto("CustomMetadataDto", {"configData": ListOf(METADATUM)}, required=("configData",))
TAGS = Dto("TagsDto", {"tags": TEXTS}, required=("tags",))
COMMENT_ASKED = Dto("CommentRequestDto", {"comment": TEXT}, required=("comment",))
COMMENT = Dto(
    "CommentDto", {"id": UUID, "comment": TEXT, "createdBy": TEXT, "createdDate": MOMENT, "updatedDate": MOMENT}
)
TURN_AROUND = Dto("TurnAroundTimeDto", {"turnAroundTime": INT}, required=("turnAroundTime",))
LIST_QUERY = Dto(
    "CaseListRequestDto",
    {
        "filters": TEXTS,
        "onlyUnassigned": TEXT,
        "onlyOverDueCases": TEXT,
        "showOverDueCases": FLAG,
        "showUnspecifiedCases": FLAG,
        "pageNumber": INT,
        "pageSize": INT,
        "sortByColumns": TEXTS,
        "tags": TEXTS,
        "phiTypes": TEXTS,
        "clientTimeZoneId": TEXT,
    },
)
# A generic class of which the program does not say what it is about.
RAW_PAGE = page("Page", OBJECT)
STORED_FILE = Dto("FileDto", {"path": TEXT, "preSignedUrl": TEXT, "sizeInBytes": LONG, "timeModified": MOMENT})
DATA_FILE = Dto("CustomCaseDataFileDto", {"id": UUID, "fileName": TEXT})
DATA_STATUS = Dto("CustomCaseDataStatusDto", {"id": UUID, "status": TEXT, "message": TEXT, "updatedDate": MOMENT})
REPORT_TEXT = Dto("CaseReportDto", {"jsonContent": TEXT})
ROLE = Dto("WorkgroupRoleDto", {"orgid": UUID, "orgName": TEXT, "roles": TEXTS})
WORKGROUP_ROLES = Dto("WorkgroupRolesDto", {"workgroupRoles": ListOf(ROLE)})
