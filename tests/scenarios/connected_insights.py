"""What people do with Connected Insights: cases searched, read, given a disease and deleted, files with their metadata,
reports and the audit log."""

from __future__ import annotations

import datetime
from typing import Any

from facade.connected_insights import Patience
from facade.sandbox.faults import status

from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("connected_insights")

_FROM = datetime.datetime(2024, 11, 1, tzinfo=datetime.UTC)
_UNTIL = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
_SOON = Patience(deadline=60, first_pause=0.001, longest_pause=0.001)
_HEADER = b"Sample_ID,Tumor_Type,Case_ID\n"


def case_of(stage: Stage) -> Any:
    """The oldest case that can be seen."""
    return stage.run(stage.client.search_cases(order_by="ASC", page_size=1).first())


def _processed(stage: Stage) -> str:
    """A case that has a report."""
    found = stage.run(stage.client.search_cases(display_id="SBX-00004", exact=True).first())
    return str(found.id)


@scenario()
def get_case(stage: Stage) -> Any:
    """A case, with and without what is only given when it is asked for, in a language of its own."""
    case = case_of(stage)
    plain = stage.run(stage.client.get_case(case))
    whole = stage.run(
        stage.client.get_case(case, direct_identifiers=True, qc_overview_metrics=True, accept_language="de-DE")
    )
    return {"same": plain.id == whole.id, "more": len(whole.to_dict()) >= len(plain.to_dict())}


@scenario()
def find_case(stage: Stage) -> Any:
    """A case by the id that people gave it; one that is part of others' ids is no match."""
    name = case_of(stage).display_id
    found = stage.run(stage.client.find_case(name))
    exact = stage.listed(stage.client.search_cases(display_id=name, exact=True))
    return {"same": found.display_id == name, "exact": len(exact)}


@scenario()
def search_cases(stage: Stage) -> Any:
    """Searches by everything that cases can be searched for, page by page, in both of the platform's searches."""
    search, case = stage.client.search_cases, case_of(stage)
    filters: list[dict[str, Any]] = [
        {"display_id": "%", "order_by": "DESC"},
        {"id": str(case.id)[:8], "status": "In Progress"},
        {"external_sample_id": "S", "tags": ["urgent", "re"]},
        {"analysis_id": "none", "disease_name": "Malignant melanoma"},
        {"created_after": _FROM, "created_before": _UNTIL},
    ]
    found = [len(stage.listed(search(**each, limit=5))) for each in filters]
    newer = stage.listed(search(release="v2", display_id="%", page_size=3, limit=8).pages())
    rest = stage.listed(search(release="v2", display_id="%", page_size=3, start=newer[0].next_cursor, limit=2))
    ids = [each.id for page in newer for each in page.items]
    return {"v1": found, "v2": len(ids), "resumed": [each.id for each in rest] == ids[3:5]}


@scenario(writes=True, needs_sandbox=True)
def set_disease(stage: Stage) -> Any:
    """A case is given a disease, and waited for while the platform processes it anew."""
    case_id, seen = _processed(stage), []
    case = stage.run(
        stage.client.set_disease(
            case_id,
            "372244006",
            "Malignant melanoma",
            patience=_SOON,
            on_progress=lambda case: seen.append(str(case.sub_state)),
        )
    )
    ready = stage.run(stage.client.wait_until_ready(case, patience=_SOON))
    return {"seen": seen, "ready": str(ready.sub_state)}


@scenario(writes=True)
def delete_case(stage: Stage) -> Any:
    """A case is made for the only test of a name and deleted again; what is for the vendor's support is refused."""
    client = stage.client
    first = stage.run(client.available_tests())[0]
    test = stage.run(client.find_test(first.name, first.version))
    body = {"displayId": "SCENARIO-1", "testDefinitionId": test.id, "subjects": []}
    made = stage.run(client.cases.create_case(body=body))
    try:
        stage.run(client.cases.patch_case(str(made.id), body={"status": "Complete"}))
    except ValueError as error:
        refused = "allow_support_only=True" in str(error)
    stage.run(client.delete_case(made, force=True))
    return {"refused": refused, "gone": stage.refused(lambda: client.get_case(made))["status"]}


@scenario(writes=True, needs_sandbox=True)
def upload_metadata(stage: Stage) -> Any:
    """Two files with metadata are uploaded, looked at and followed until they are processed."""
    client = stage.client
    texts = {"samples 1.csv": b"SBX-1,254837009,SBX-00001\n", "samples-2.csv": b"SBX-2,254837009,SBX-00002\n"}
    paths = [stage.written(name, _HEADER + text) for name, text in texts.items()]
    files = stage.run(client.upload_metadata(paths))
    first = stage.run(client.metadata_status(files[0]))
    done = stage.run(client.follow_metadata(files, first_pause=0.001, longest_pause=0.001))
    return {"first": first, "done": [[each.name, each.status] for each in done]}


@scenario(needs_sandbox=True)
def read_a_report(stage: Stage) -> Any:
    """The report of a case as a model, its data as plain JSON, and its variants while they come."""
    client, case_id = stage.client, _processed(stage)
    report = stage.run(client.get_report(case_id))
    data = stage.run(client.case_data(case_id))
    variants = stage.listed(client.report_variants(case_id))
    subjects = stage.listed(client.report_entries(case_id, "subjects.item"))
    return {
        "report": report.display_id,
        "data": data["displayId"],
        "variants": [each.id for each in variants],
        "subjects": len(subjects),
    }


def _enveloped(box: Any) -> None:
    box.faults.add("/reportjson", times=None, action=status(404, body={"message": "no such page"}))


@scenario(prepare=_enveloped)
def read_a_report_in_an_envelope(stage: Stage) -> Any:
    """A server that has the other form of a report is asked for that."""
    client, case_id = stage.client, _processed(stage)
    report = stage.run(client.get_report(case_id))
    path = stage.run(client.save_report(case_id, stage.folder))
    return {"report": report.display_id, "saved": path.read_bytes()[:1].decode()}


@scenario(needs_sandbox=True)
def save_report(stage: Stage) -> Any:
    """A report is saved as JSON and as PDF."""
    client, case_id = stage.client, _processed(stage)
    text = stage.run(client.save_report(case_id, stage.folder / "report.json"))
    paper = stage.run(client.save_report_pdf(case_id, stage.folder / "report.pdf"))
    return {"json": text.read_bytes()[:1].decode(), "pdf": paper.read_bytes()[:5].decode()}


def _some_entries(box: Any) -> None:
    box.switches.audit_entries = 12


@scenario(prepare=_some_entries)
def audit_log(stage: Stage) -> Any:
    """What was done in the workgroup, page by page and in an order."""
    log = stage.client.audit_log
    pages = stage.listed(log(page_size=5, limit=10).pages())
    newest = stage.listed(log(order_by="-createdDate", since=_FROM, until=_UNTIL, limit=2))
    return {"pages": [len(page.items) for page in pages], "newest": len(newest)}


@scenario(needs_sandbox=True, settings={"workgroup": "Birch One", "language": "de-DE"})
def work_in_a_workgroup(stage: Stage) -> Any:
    """A workgroup is found by its name; errors come in the language that was chosen."""
    groups = stage.run(stage.client.user_workgroups())
    tests = stage.run(stage.client.available_tests())
    gone = stage.refused(lambda: stage.client.get_case("00000000-0000-4000-8000-000000000000"))
    return {"groups": [group.name for group in groups], "tests": [test.name for test in tests], "error": gone}


@scenario(login="password", needs_sandbox=True)
def sign_in_with_a_password(stage: Stage) -> Any:
    """A user's name and password buy a psToken at the login host."""
    return {"tests": len(stage.run(stage.client.available_tests())), "told": stage.told()}


@scenario(login="password", prepare=lambda box: setattr(box.switches, "token_calls", 1))
def renew_a_token(stage: Stage) -> Any:
    """A psToken ends after a call; another one is bought and the call made again."""
    found = [len(stage.run(stage.client.available_tests())) for _ in range(2)]
    return {"tests": found, "told": stage.told()}


def _busy(box: Any) -> None:
    box.faults.add("/testDefinitions", action=status(429, {"Retry-After": "1"}))
    box.faults.add("/testDefinitions", action=status(502, {"Content-Type": "text/html"}, "<html>gateway</html>"))


@scenario(prepare=_busy)
def wait_as_the_server_asks(stage: Stage) -> Any:
    """The server asks for a pause, then a gateway before it fails; the third try is answered."""
    return {"tests": len(stage.run(stage.client.available_tests())), "told": stage.told()}


@scenario(needs_sandbox=True)
def errors(stage: Stage) -> Any:
    """What is not there, and what is not allowed, are errors with what the platform says."""
    client = stage.client
    return [
        stage.refused(lambda: client.get_case("00000000-0000-4000-8000-000000000000")),
        stage.refused(lambda: client.metadata_status("none")),
        stage.refused(lambda: client.raw.cases.search_cases(page_number=-1)),
    ]
