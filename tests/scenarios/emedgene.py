"""What people do with Emedgene: cases created, read, changed and waited for, and what was found in them."""

from __future__ import annotations

import datetime
import json
from typing import Any

from facade.emedgene import Person, new_case
from facade.sandbox.faults import status

from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("emedgene")

_LONG_AGO = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)


def case_of(stage: Stage, wanted: str | None = None) -> str:
    """A case that can be seen, in a status if need be."""
    cases = stage.listed(stage.client.cases.list_cases(limit=None if wanted else 1))
    return str(next(case.name for case in cases if wanted in (None, case.status)))


def _addresses(stage: Stage) -> list[str]:
    """The mail addresses of two users, whatever they are where the scenario is played."""
    return [str(user.email) for user in stage.listed(stage.client.users.list_users(limit=2))][::-1]


def _trio() -> Any:
    return new_case(
        Person(sample="SMP-1", sex="Female", phenotypes=["HP:0001250", "HP:0000252"], pending=True),
        mother=Person(sample="SMP-2", sex="Female", pending=True),
        father=Person(sample="SMP-3", sex="Male", pending=True),
        case_type="Exome",
        notes="invented",
    )


@scenario()
def check_connection(stage: Stage) -> Any:
    """A key is exchanged for a token at the login host, and a case is read."""
    return {"cases": stage.run(stage.client.check_connection())}


@scenario(login="password")
def sign_in_with_a_password(stage: Stage) -> Any:
    """A user's name and password buy a token at the platform itself."""
    return {"cases": stage.run(stage.client.check_connection())}


@scenario(login="token", settings={"auth_header": "Emgauthorization"}, needs_sandbox=True)
def sign_in_with_a_token(stage: Stage) -> Any:
    """A token that is there already is sent in the other header."""
    return {"cases": stage.run(stage.client.check_connection())}


@scenario()
def list_cases(stage: Stage) -> Any:
    """Cases, page by page, and some of them from a place on."""
    cases = stage.client.cases
    pages = stage.listed(cases.list_cases(page_size=3, limit=8).pages())
    names = [case.name for page in pages for case in page.items]
    some = stage.listed(cases.list_cases(start=2, limit=2))
    return {"pages": [len(page.items) for page in pages], "some": [case.name for case in some] == names[2:4]}


@scenario(writes=True)
def create_case(stage: Stage) -> Any:
    """A trio: the server looks at it first, then creates it."""
    made = stage.run(stage.client.create_case(_trio()))
    return {"checked": made.checked.to_dict(), "status": made.status, "named": bool(made.name)}


@scenario()
def look_at_a_case_only(stage: Stage) -> Any:
    """A case from a file is looked at and not created; then one that the server refuses."""
    body = _trio().to_dict()
    path = stage.written("case.json", json.dumps(body).encode())
    made = stage.run(stage.client.create_case(path, dry_run="only"))
    body["test_data"]["labels"] = [99]
    refused = stage.refused(lambda: stage.client.create_case(body, dry_run="only"))
    return {"status": made.status, "refused": refused}


@scenario()
def read_a_case(stage: Stage) -> Any:
    """The status of a case, some of its fields, and all of it."""
    name = case_of(stage, "finalized")
    found = stage.run(stage.client.case_fields(name, "status", "participants"))
    whole = stage.run(stage.client.case_fields(name))
    return {
        "status": [stage.run(stage.client.case_status(name)), found.status, whole.status],
        "participants": found.participants,
        "patients": bool(whole.patients),
    }


@scenario(writes=True)
def set_status(stage: Stage) -> Any:
    """A case is given a status of the laboratory's own, and a preset group."""
    name = case_of(stage)
    changed = stage.run(stage.client.set_status(name, "custom_status_1"))
    group = stage.run(stage.client.add_preset_group(name, "Trio"))
    return {"status": changed.status, "group": group.selected_preset_set}


def _slow(box: Any) -> None:
    box.switches.case_states = ("in_progress", "in_progress", "delivered")


@scenario(writes=True, prepare=_slow)
def wait_for_status(stage: Stage) -> Any:
    """A case is started and waited for."""
    made = stage.run(
        stage.client.create_case(new_case(Person(sample="SMP-9", phenotypes=["HP:0001250"])), dry_run="never")
    )
    seen: list[str] = []
    found = stage.run(
        stage.client.wait_for_status(made.name, ["delivered", "finalized"], first_pause=0.001, on_progress=seen.append)
    )
    return {"status": found, "seen": seen}


@scenario()
def look_for_what_was_found(stage: Stage) -> Any:
    """Candidates, tags, and exported variants in both forms of the export."""
    found = []
    for case in stage.listed(stage.client.cases.list_cases(limit=2)):
        exported = stage.run(stage.client.exported_variants(case.name, "in_report"))
        found.append([each.genes for each in exported])
    candidates = stage.run(stage.client.case_candidates(case_of(stage)))
    tags = stage.run(stage.client.variant_tags())
    return {
        "exported": [[list(genes) for genes in case] for case in found],
        "candidates": [each.gene_name for each in candidates],
        "tags": [tag.value for tag in tags],
    }


@scenario()
def users_by_email(stage: Stage) -> Any:
    """Users by their addresses, in the order of these."""
    return [user.id for user in stage.run(stage.client.users_by_email(_addresses(stage)))]


@scenario(writes=True)
def assign_participants(stage: Stage) -> Any:
    """Users are let take part in a case."""
    return stage.run(stage.client.assign_participants(case_of(stage), _addresses(stage))).participants


@scenario(needs_sandbox=True)
def browse(stage: Stage) -> Any:
    """Storage providers, and folders in one of them down to the files."""
    provider = stage.run(stage.client.storage_providers())[0]
    folder, titles = None, []
    for _ in range(3):
        first = stage.run(stage.client.browse(provider.id, folder))[0]
        folder = first.path
        titles.append(first.title)
    return titles


@scenario()
def find_phenotypes(stage: Stage) -> Any:
    """Phenotypes by a piece of their name, and by their id."""
    return [
        [found.name for found in stage.run(stage.client.find_phenotypes(query, limit=2))]
        for query in ("seizure", "HP:0001250")
    ]


@scenario()
def finalized_cases(stage: Stage) -> Any:
    """Cases that were finalized since a moment, with a report of one of them."""
    found = stage.listed(stage.client.finalized_cases(since=_LONG_AGO, page_size=5))
    reports = stage.run(stage.client.reports.list_reports(found[0].name)).hits
    path = stage.run(stage.client.save_report(found[0].name, reports[0].type, reports[0].id, stage.folder))
    return {"cases": [case.status for case in found], "report": path.name, "size": path.stat().st_size}


@scenario(needs_sandbox=True)
def stream_a_report(stage: Stage) -> Any:
    """A report piece by piece; one that is not there is an error."""
    name = case_of(stage, "finalized")
    (first, *_) = stage.run(stage.client.reports.list_reports(name)).hits
    pieces = stage.listed(stage.client.reports.get_report(name, first.type, first.id).stream())
    refused = stage.refused(lambda: stage.client.save_report(name, first.type, 999, stage.folder / "none.pdf"))
    return {"begins": b"".join(pieces)[:5].decode(), "refused": refused}


_COLUMNS = "Family Id,Case Type,Sample Type,BioSample Name,Relation,Sex,Phenotypes Id,Batch Reference"


@scenario(writes=True, needs_sandbox=True)
def cases_from_csv(stage: Stage) -> Any:
    """Two families of a batch get their cases; then the file is checked once more and nothing is left to do."""
    rows = [
        "one,Exome,fastq,SMP-21,proband,F,HP:0001250,night-1",
        "one,,,SMP-22,mother,F,,",
        "two,Exome,fastq,SMP-23,proband,M,HP:0000252,night-2",
    ]
    path = stage.written("night.csv", "\n".join(["[Data]", _COLUMNS, *rows, ""]).encode())
    made = stage.run(stage.client.cases_from_csv(path, settle=0.0))
    again = stage.run(stage.client.cases_from_csv(path, settle=0.0))
    return {"made": [[each.family, bool(each.case_name), each.errors] for each in made], "again": again == made}


@scenario(login="password", prepare=lambda box: box.faults.add("/api/test", action=status(403, body="expired")))
def renew_a_token(stage: Stage) -> Any:
    """The server no longer takes a token; another one is bought and the call made again."""
    return {"cases": stage.run(stage.client.check_connection()), "told": stage.told()}


def _busy(box: Any) -> None:
    box.faults.add("/api/test", action=status(429, {"Retry-After": "1"}))
    box.faults.add("/api/test", action=status(520, {"Content-Type": "text/html"}, "<html>unknown</html>"))


@scenario(prepare=_busy)
def wait_as_the_server_asks(stage: Stage) -> Any:
    """The server asks for a pause, then the gateway before it fails; the third try is answered."""
    return {"cases": stage.run(stage.client.check_connection()), "told": stage.told()}


@scenario(needs_sandbox=True)
def look_things_up(stage: Stage) -> Any:
    """What a case can be made with: gene lists, kits, labels, preset groups and samples."""
    client = stage.client
    lists = stage.listed(client.gene_lists.list_gene_lists(limit=2))
    kits = stage.run(client.settings.list_kits())
    return {"gene lists": len(lists), "kits": type(kits).__name__}


@scenario(needs_sandbox=True)
def errors(stage: Stage) -> Any:
    """What is not there, and what is not allowed, are errors with what the platform says."""
    client, name = stage.client, case_of(stage, "delivered")
    return [
        stage.refused(lambda: client.case_status("EMG9")),
        stage.refused(lambda: client.set_status(name, "uploading")),
        stage.refused(lambda: client.save_report(name, "clinical", 1, stage.folder / "report.pdf")),
    ]
