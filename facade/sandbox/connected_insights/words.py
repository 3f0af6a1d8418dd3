"""What the sandbox says and takes: names, keys, the words for states, and its messages in two languages."""

from __future__ import annotations

DOMAIN = "birchlab"
USERNAME = "curator@birch.test"
PASSWORD = "six-green-kettles"
API_KEY = "sandbox-key-5b1f0c77"
CLIENT_ID = "connectedinsights"
WORKGROUPS = {
    "3f6d2c10-8a51-4b0e-9d7f-0c5b6a7e8f90": "Birch One",
    "b7e4a920-1c3d-4e5f-8a6b-9c0d1e2f3a4b": "Birch Two",
}
WORKGROUP, OTHER_WORKGROUP = WORKGROUPS

NEW, IN_PROGRESS, COMPLETE = "New", "In Progress", "Complete"
STATUSES = (NEW, IN_PROGRESS, COMPLETE)
MISSING = "MISSING_SAMPLE_INFORMATION"
PROCESSING = "AWAITING_MOLECULAR_DATA"
READY = "READY_FOR_DELIVERY"
ISSUE = "HAS_ISSUE"
DELIVERED = "DELIVERED"
SUB_STATES = (MISSING, PROCESSING, "QC_WARNING", ISSUE, READY, "DELIVERY_IN_PROGRESS", DELIVERED, "CLOSED")

QUEUED, UPLOAD_RUNS, UPLOADED, UPLOAD_FAILED = "QUEUED", "IN_PROGRESS", "COMPLETED", "FAILED"

TEST_DEFINITIONS = {
    "11111111-aaaa-4bbb-8ccc-000000000001": "Birch Solid Tumor",
    "11111111-aaaa-4bbb-8ccc-000000000002": "Birch Heme",
}
DISEASES = {
    "254637007": "Non-small cell lung cancer",
    "363406005": "Malignant tumor of colon",
    "372244006": "Malignant melanoma",
}

MESSAGES = {
    "no-credentials": ("Authorization is required", "Eine Anmeldung ist erforderlich"),
    "bad-credentials": ("The key or token is not valid", "Schlüssel oder Token ist ungültig"),
    "token-ended": ("The token has expired", "Das Token ist abgelaufen"),
    "no-domain": ("The header X-ILMN-Domain is missing", "Der Kopf X-ILMN-Domain fehlt"),
    "bad-domain": ("Domain {} is not yours", "Die Domain {} gehört nicht zu Ihnen"),
    "no-workgroup": ("The header X-ILMN-Workgroup is missing", "Der Kopf X-ILMN-Workgroup fehlt"),
    "bad-workgroup": ("Workgroup {} is not yours", "Die Arbeitsgruppe {} gehört nicht zu Ihnen"),
    "workgroups-fail": ("Workgroups cannot be looked up", "Arbeitsgruppen sind nicht abrufbar"),
    "nowhere": ("There is nothing at {}", "Unter {} gibt es nichts"),
    "method": ("Method {} is not supported", "Die Methode {} wird nicht unterstützt"),
    "media": ("Content type {} is not supported", "Der Inhaltstyp {} wird nicht unterstützt"),
    "no-parameter": ("Parameter {} is required", "Der Parameter {} ist erforderlich"),
    "bad-parameter": ("Parameter {} cannot be {}", "Der Parameter {} kann nicht {} sein"),
    "no-body": ("The body is not readable as JSON", "Der Inhalt ist nicht als JSON lesbar"),
    "bad-body": ("The body is not valid at {}", "Der Inhalt ist ungültig bei {}"),
    "no-case": ("Case {} was not found", "Der Fall {} wurde nicht gefunden"),
    "no-comment": ("Comment {} was not found", "Der Kommentar {} wurde nicht gefunden"),
    "no-file": ("File {} was not found", "Die Datei {} wurde nicht gefunden"),
    "no-analysis": ("Analysis {} was not found", "Die Analyse {} wurde nicht gefunden"),
    "no-report": ("There is no report {}", "Es gibt keinen Bericht {}"),
    "no-test": ("Test definition {} was not found", "Die Testdefinition {} wurde nicht gefunden"),
    "case-exists": ("Case {} exists already", "Den Fall {} gibt es schon"),
    "case-runs": ("Case {} is being processed", "Der Fall {} wird gerade verarbeitet"),
    "subjects": ("A case has at most {} subjects", "Ein Fall hat höchstens {} Personen"),
    "relationship": ("Relationship {} is not known", "Die Beziehung {} ist nicht bekannt"),
    "other-relationship": ("otherRelationshipToProband is required", "otherRelationshipToProband ist erforderlich"),
    "action-done": ("Action {} has been taken", "Die Aktion {} wurde ausgeführt"),
    "no-files": ("At least one file is required", "Mindestens eine Datei ist erforderlich"),
    "many-files": ("At most {} files can be uploaded at once", "Höchstens {} Dateien auf einmal sind möglich"),
    "not-csv": ("File {} is not a CSV file", "Die Datei {} ist keine CSV-Datei"),
    "empty-file": ("File {} is empty", "Die Datei {} ist leer"),
    "large-file": ("File {} is larger than {} bytes", "Die Datei {} ist größer als {} Bytes"),
    "large-files": ("The files are larger than {} bytes together", "Die Dateien sind zusammen größer als {} Bytes"),
    "bad-multipart": ("The body is not readable as multipart", "Der Inhalt ist nicht als Multipart lesbar"),
    "bad-column": ("Column {} of file {} is not valid", "Die Spalte {} der Datei {} ist ungültig"),
}
LANGUAGES = ("en", "de")


def language_of(accepted: str) -> str:
    """The first language of an Accept-Language that there are messages in, the most wished for first."""
    wishes = []
    for place, piece in enumerate(filter(None, (piece.strip() for piece in accepted.split(",")))):
        tag, _, weight = piece.partition(";q=")
        wishes.append((-float(weight or 1), place, tag.strip().lower().partition("-")[0]))
    return next((tag for _, _, tag in sorted(wishes) if tag in LANGUAGES), LANGUAGES[0])


def message(key: str, language: str, *values: object) -> str:
    """A message in a language."""
    return MESSAGES[key][LANGUAGES.index(language)].format(*values)
