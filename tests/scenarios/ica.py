"""What people do with ICA: analyses in batches, data page by page, files up and down, and what calls can meet."""

from __future__ import annotations

import hashlib
from typing import Any

from facade.errors import BatchFailed
from facade.sandbox.faults import rewrite, status

from .scenario import scenarios_of
from .stage import Stage

scenario = scenarios_of("ica")

READS = hashlib.sha256(b"reads").digest() * 64
_QUICK = {"first_pause": 0.001}


def project_of(stage: Stage) -> str:
    """The project of whoever is signed in."""
    return str(stage.run(stage.client.project.get_projects().first()).id)


def _analyses(count: int) -> dict[str, Any]:
    items = (
        {"analysisInput": {"inputs": []}, "pipelineId": "pipeline-willow", "userReference": f"run {number}"}
        for number in range(count)
    )
    return {"nextflowItems": list(items)}


@scenario(writes=True, needs_sandbox=True)
def create_analyses(stage: Stage) -> Any:
    """Several analyses are asked for at once, and come back when all are created."""
    seen: list[tuple[int, int | None]] = []
    made = stage.run(
        stage.client.create_analyses(
            project_of(stage),
            _analyses(3),
            idempotency_key="batch-of-three",
            on_progress=lambda done, total: seen.append((done, total)),
            **_QUICK,
        )
    )
    return {"analyses": [[type(each).__name__, each.user_reference] for each in made], "last": list(seen[-1])}


def _second_fails(box: Any) -> None:
    def change(answer: Any) -> Any:
        for place, item in enumerate(answer["items"]):
            item["processing"]["status"] = "FAILED" if place == 1 else "SUCCEEDED"
        return answer

    # At the first look nothing is settled yet.
    box.faults.add("/items", skip=1, action=rewrite(change))


@scenario(writes=True, prepare=_second_fails)
def create_analyses_of_which_one_fails(stage: Stage) -> Any:
    """One item of a batch fails; the error has it, and the analyses of the others."""
    try:
        stage.run(
            stage.client.create_analyses(project_of(stage), _analyses(2), idempotency_key="batch-that-fails", **_QUICK)
        )
    except BatchFailed as error:
        return {"failed": len(error.items), "created": [each.user_reference for each in error.analyses]}
    raise AssertionError("no item failed")


@scenario(writes=True, needs_sandbox=True)
def follow_a_batch(stage: Stage) -> Any:
    """A batch is created, read, and its items page by page; the analyses that came of it are looked at."""
    project, batches = project_of(stage), stage.client.project_analysis_creation_batch
    batch = stage.run(
        batches.create_analysis_creation_batch(project, body=_analyses(3), idempotency_key="batch-to-follow")
    )
    again = stage.run(batches.get_analysis_creation_batch(project, batch.id))
    items = stage.listed(batches.get_analysis_creation_batch_items(project, batch.id, page_size=2))
    made = [item.created_analysis for item in items if item.created_analysis]
    found = [stage.run(stage.client.project_analysis.get_analysis(project, each.id)) for each in made]
    return {"same": again.id == batch.id, "items": len(items), "analyses": [each.user_reference for each in found]}


@scenario()
def page_through_data(stage: Stage) -> Any:
    """The data of a project, page by page: all of it, a page alone, and from where another reader stopped."""
    project, data = project_of(stage), stage.client.project_data
    pages = stage.listed(data.get_project_data_list(project, page_size=5, limit=12).pages())
    rest = stage.listed(data.get_project_data_list(project, page_size=5, start=pages[0].next_cursor, limit=7))
    ids = [item.data.id for page in pages for item in page.items]
    return {
        "pages": [len(page.items) for page in pages],
        "resumed": [item.data.id for item in rest] == ids[5:12],
        "kinds": sorted({str(item.data.details.data_type) for page in pages for item in page.items}),
    }


@scenario()
def read_both_versions(stage: Stage) -> Any:
    """An analysis in the newest version and in the one before, and as it came."""
    project = project_of(stage)
    first = stage.run(stage.client.project_analysis.get_analyses(project).first())
    newest = stage.run(stage.client.project_analysis.get_analysis(project, first.id))
    older = stage.run(stage.client.v3.project_analysis.get_analysis(project, first.id))
    raw = stage.run(stage.client.raw.project_analysis.get_analysis(project, first.id))
    return {
        "types": [type(newest).__name__, type(older).__name__],
        "same": newest.id == older.id == raw.json()["id"],
        "raw": raw.headers["content-type"],
    }


def _newest_is_refused(box: Any) -> None:
    problem = {
        "type": "https://ica.test/problems/not-acceptable",
        "title": "Not acceptable",
        "status": 406,
        "timestamp": "2031-01-01T00:00:00Z",
        "parameters": {},
    }
    box.faults.add("/analyses/", action=status(406, body=problem))


@scenario(settings={"api_version": "auto"}, prepare=_newest_is_refused)
def fall_back_to_an_older_version(stage: Stage) -> Any:
    """Where the platform refuses the newest version, the one before is tried, once."""
    project = project_of(stage)
    first = stage.run(stage.client.v3.project_analysis.get_analyses(project).first())
    found = [stage.run(stage.client.project_analysis.get_analysis(project, first.id)) for _ in range(2)]
    return {"types": [type(each).__name__ for each in found], "told": stage.told()}


@scenario(writes=True)
def upload(stage: Stage) -> Any:
    """A file is created and its bytes are put to the storage."""
    path = stage.written("reads 1.fastq", READS)
    seen: list[tuple[int, int | None]] = []
    record = stage.run(
        stage.client.upload(
            project_of(stage),
            path,
            idempotency_key="upload-of-reads",
            progress=lambda done, total: seen.append((done, total)),
        )
    )
    details = record.data.details
    return {"name": details.name, "size": details.file_size_in_bytes, "seen": list(seen[-1])}


def _storage_is_busy(box: Any) -> None:
    box.storage.faults.add("PUT /", action=status(503, {"Retry-After": "1"}))


@scenario(writes=True, prepare=_storage_is_busy)
def upload_again(stage: Stage) -> Any:
    """The storage is busy and says for how long; the same bytes are sent again then."""
    path = stage.written("reads 2.fastq", READS)
    record = stage.run(stage.client.upload(project_of(stage), path, folder_path="/", idempotency_key="upload-again"))
    return {"size": record.data.details.file_size_in_bytes}


def _has_reads(box: Any) -> None:
    box.add_file("reads.bam", READS)


def _reads(stage: Stage) -> tuple[str, str]:
    """The project, and the id of the file in it."""
    project = project_of(stage)
    found = stage.run(stage.client.project_data.get_project_data_list(project, filename=["reads.bam"]).first())
    return project, str(found.data.id)


@scenario(prepare=_has_reads)
def download(stage: Stage) -> Any:
    """A file comes from the storage, into a folder under its own name."""
    seen: list[tuple[int, int | None]] = []
    path = stage.run(
        stage.client.download(*_reads(stage), stage.folder, progress=lambda done, total: seen.append((done, total)))
    )
    return {"name": path.name, "whole": path.read_bytes() == READS, "seen": list(seen[-1])}


@scenario(prepare=_has_reads)
def go_on_with_a_download(stage: Stage) -> Any:
    """A download that an earlier call began is gone on with: only the rest is asked for."""
    stage.written("reads.bam.part", READS[:1000])
    stage.written("reads.bam.part.tag", f'"{hashlib.md5(READS).hexdigest()}"'.encode())
    seen: list[tuple[int, int | None]] = []
    path = stage.run(
        stage.client.download(*_reads(stage), stage.folder, progress=lambda done, total: seen.append((done, total)))
    )
    left = sorted(found.name for found in stage.folder.iterdir())
    return {"whole": path.read_bytes() == READS, "first": list(seen[0]), "left": left}


def _address_ends(box: Any) -> None:
    _has_reads(box)
    box.storage.faults.add("GET /", action=status(403, {"Content-Type": "application/xml"}, "<Error/>"))


@scenario(prepare=_address_ends)
def download_with_a_new_address(stage: Stage) -> Any:
    """The storage no longer takes an address; another one is asked for."""
    path = stage.run(stage.client.download(*_reads(stage), stage.folder))
    return {"whole": path.read_bytes() == READS}


@scenario(login="password", needs_sandbox=True)
def sign_in_with_a_password(stage: Stage) -> Any:
    """A user's name, password and tenant buy a token."""
    return {"project": bool(project_of(stage)), "told": stage.told()}


@scenario(login="psToken", needs_sandbox=True)
def sign_in_with_a_ps_token(stage: Stage) -> Any:
    """A psToken buys a token."""
    return {"project": bool(project_of(stage)), "told": stage.told()}


@scenario(settings={"exchange": True})
def exchange_a_key(stage: Stage) -> Any:
    """A key is exchanged for a token once, which all calls send."""
    return {"same": len({project_of(stage) for _ in range(2)}) == 1, "told": stage.told()}


@scenario(settings={"exchange": True}, prepare=lambda box: box.expire_tokens_after(1))
def renew_a_token(stage: Stage) -> Any:
    """A token ends between two calls; another one is bought and the call made again."""
    return {"same": len({project_of(stage) for _ in range(3)}) == 1, "told": stage.told()}


def _busy(box: Any) -> None:
    box.faults.add("GET /ica/rest/api/projects", action=status(429, {"Retry-After": "1"}))
    box.faults.add("GET /ica/rest/api/projects", action=status(503))


@scenario(prepare=_busy)
def wait_as_the_server_asks(stage: Stage) -> Any:
    """The server asks for a pause, then fails once more; the third try is answered."""
    return {"project": bool(project_of(stage)), "told": stage.told()}


def _elsewhere(box: Any) -> None:
    box.faults.add(
        lambda request: request.path == "/ica/rest/api/regions",
        action=status(307, {"Location": f"{box.base_url}/api/projects?pageSize=1"}),
    )


@scenario(prepare=_elsewhere)
def follow_a_redirect(stage: Stage) -> Any:
    """The platform sends a call to another of its addresses."""
    raw = stage.run(stage.client.raw.region.get_regions())
    return {"status": raw.status_code, "items": len(raw.json()["items"])}


@scenario()
def errors(stage: Stage) -> Any:
    """What is not there, and what is not allowed, are errors with what the platform says."""
    nowhere = "00000000-0000-4000-8000-000000000000"
    project = project_of(stage)
    return [
        stage.refused(lambda: stage.client.project.get_project(nowhere)),
        stage.refused(lambda: stage.client.project_data.get_project_data(project, "fil.none")),
    ]
