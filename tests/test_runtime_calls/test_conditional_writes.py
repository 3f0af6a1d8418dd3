"""A model that came with an ETag is written back only if nobody has changed it meanwhile."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from facade import ConnectionFailed, NotFound, PlatformError, PreconditionFailed
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, status

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


NO_ANSWER: dict[str, Any] = {"cut": cut_after, "bad gateway": lambda: status(502), "too late": lambda: status(504)}


@pytest.mark.parametrize("fault", ["cut", "bad gateway", "too late"])
def test_a_write_whose_answer_was_lost_says_that_it_may_be_done(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: str
) -> None:
    """The first try is carried out, and the second one finds that the project is no longer what was read."""
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    if fault != "cut":
        way.run(ica.project.update_project(project_id, body=renamed(project, "Alder"), if_match=project))
    box.faults.add("PUT /api/projects", action=NO_ANSWER[fault]())
    with pytest.raises(PreconditionFailed, match="an earlier try of this PUT got no answer") as caught:
        way.run(ica.project.update_project(project_id, body=renamed(project, "Alder"), if_match=project))
    assert caught.value.may_be_done
    assert caught.value.attempts == 2
    assert way.run(ica.project.get_project(project_id)).name == "Alder"
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.may_be_done, str(again)) == (True, str(caught.value))


@pytest.mark.parametrize("fault", [status(503, {"Retry-After": "0"}), status(429, {"Retry-After": "0"})])
def test_a_write_that_was_put_off_was_not_begun(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, fault: Any
) -> None:
    ica = client()
    project = way.run(ica.project.get_project(project_id))
    way.run(ica.project.update_project(project_id, body=renamed(project, "Rowan"), if_match=project))
    box.faults.add("PUT /api/projects", action=fault)
    with pytest.raises(PreconditionFailed) as caught:
        way.run(ica.project.update_project(project_id, body=project, if_match=project))
    assert not caught.value.may_be_done
    assert "earlier try" not in str(caught.value)


def test_what_is_gone_may_be_gone_by_an_earlier_try(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    box.faults.add("DELETE /api/notificationChannels", action=cut_before())
    box.faults.add("DELETE /api/notificationChannels", action=status(404))
    with pytest.raises(NotFound, match="an earlier try of this DELETE got no answer") as caught:
        way.run(client().notification_channel.delete_notification_channel("5f0c8a52-9a52-4f6e-8c43-7f3a7f3a7f3a"))
    assert caught.value.may_be_done


def test_a_write_without_any_answer_may_be_done_and_a_read_is_nothing_to_be_done(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    ica = client(retries=0)
    project = way.run(ica.project.get_project(project_id))
    box.faults.add(times=None, action=cut_after())
    with pytest.raises(ConnectionFailed) as written:
        way.run(ica.project.update_project(project_id, body=project))
    with pytest.raises(ConnectionFailed) as read:
        way.run(ica.project.get_project(project_id))
    assert (written.value.may_be_done, read.value.may_be_done) == (True, False)
    assert PlatformError("something else").may_be_done is False


@pytest.mark.parametrize("etag", ['"a"\r\nX-Other: 1', '"\u00e9"', '"\ud800"', '"\0"', '"\u2028"'])
def test_an_etag_that_no_header_can_carry_is_refused_before_sending(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, etag: str
) -> None:
    with pytest.raises(ValueError, match=r"^header 'If-Match': line breaks") as caught:
        way.run(client().project.update_project(project_id, body={"name": "Fir"}, if_match=etag))
    assert etag not in str(caught.value)
    assert not box.journal
