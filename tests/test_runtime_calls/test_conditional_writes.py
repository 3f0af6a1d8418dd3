"""A model that came with an ETag is written back only if nobody has changed it meanwhile."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from facade import PreconditionFailed
from tests.sandbox import IcaSandbox

from .conftest import sent
from .ways import SyncWay


def renamed(project: Any, name: str) -> Any:
    project.name = name
    return project


def test_a_model_stands_for_its_etag(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    told = box.journal[0].answer_headers["etag"]
    written = way.run(ica.project.update_project(project_id, body=renamed(project, "Alder"), if_match=project))
    assert sent(box, "/api/projects", "PUT")[0].headers["if-match"] == told
    assert written.name == "Alder"


def test_a_lost_update_is_refused(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    mine, theirs = (way.run(ica.project.get_project(project_id)) for _ in range(2))
    way.run(ica.project.update_project(project_id, body=renamed(theirs, "Rowan"), if_match=theirs))
    with pytest.raises(PreconditionFailed, match="412"):
        way.run(ica.project.update_project(project_id, body=renamed(mine, "Hazel"), if_match=mine))
    assert way.run(ica.project.get_project(project_id)).name == "Rowan"
    assert len(sent(box, "/api/projects", "PUT")) == 2, "another try would not mend it"


def test_what_a_write_answers_can_be_written_back_in_turn(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    for name in ("Larch", "Cedar", "Maple"):
        project = way.run(ica.project.update_project(project_id, body=renamed(project, name), if_match=project))
    assert project.name == "Maple"


def test_a_stale_model_is_renewed_by_reading_it_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client()
    stale = way.run(ica.project.get_project(project_id))
    way.run(ica.project.update_project(project_id, body=renamed(stale, "Aspen")))
    with pytest.raises(PreconditionFailed):
        way.run(ica.project.update_project(project_id, body=stale, if_match=stale))
    fresh = way.run(ica.project.get_project(project_id))
    assert way.run(ica.project.update_project(project_id, body=renamed(fresh, "Elm"), if_match=fresh)).name == "Elm"


def test_an_etag_survives_pickling(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    project = pickle.loads(pickle.dumps(way.run(ica.project.get_project(project_id))))
    way.run(ica.project.update_project(project_id, body=renamed(project, "Yew"), if_match=project))


def test_a_model_without_an_etag_is_refused_before_sending(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client()
    (project, *_) = way.items(ica.project.get_projects())
    box.journal.clear()
    with pytest.raises(ValueError, match=r"this Project came without an ETag; read it again, or give the ETag as text"):
        way.run(ica.project.update_project(project_id, body=project, if_match=project))
    assert not box.journal


@pytest.mark.parametrize(("etag", "fits"), [("*", True), ('"no-such-revision"', False)])
def test_an_etag_as_text_is_sent_as_it_is(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, etag: str, fits: bool
) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    if fits:
        way.run(ica.project.update_project(project_id, body=project, if_match=etag))
    else:
        with pytest.raises(PreconditionFailed):
            way.run(ica.project.update_project(project_id, body=project, if_match=etag))
    assert sent(box, "/api/projects", "PUT")[0].headers["if-match"] == etag


def test_without_if_match_the_last_write_wins(box: IcaSandbox, client: Any, way: SyncWay, project_id: str) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    way.run(ica.project.update_project(project_id, body=renamed(project, "Fir")))
    assert "if-match" not in sent(box, "/api/projects", "PUT")[0].headers
