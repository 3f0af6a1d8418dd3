"""Which version a call is sent in, and what happens where the platform does not serve it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from facade import ICA, AsyncICA, BadRequest, VersionNotAcceptable
from facade.events import VersionChosen
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import status
from generated.ica.models import (
    AnalysisV3,
    AnalysisV4,
    DockerImageList,
    PipelineV4,
    Project,
    ProjectDataLinkingBatchItem,
)

V3 = "application/vnd.illumina.v3+json"
V4 = "application/vnd.illumina.v4+json"
PROBLEM = "application/problem+json"
BATCH = "5b0ca1ed-7a0e-4f6b-8f5c-0c2d9f1f6a11"
ANALYSIS = "GET /api/projects/{projectId}/analyses/{analysisId}"


@pytest.fixture
def auto(box: IcaSandbox, events: list[Any]) -> Iterator[ICA]:
    """A client that finds out which version is served."""
    settings: dict[str, Any] = {"api_key": box.api_key, "base_url": box.base_url, "on_event": events.append}
    with ICA(api_version="auto", **settings) as client:
        yield client


def refuse_v4(box: IcaSandbox, code: int) -> None:
    """From now on the platform does not know version 4, and says so in one of its two ways."""
    body = {"title": "Not acceptable", "detail": "invalid accept header", "status": code}
    if code == 400:
        body["code"] = "ICA_API_004"
    box.faults.add(lambda request: V4 in request.headers["accept"], times=None, action=status(code, body=body))


def read_analysis(client: Any, box: IcaSandbox) -> Any:
    return client.project_analysis.get_analysis(box.project_ids[0], box.analysis_ids[0])


def asked_for(box: IcaSandbox) -> list[str]:
    """What every request so far accepted."""
    return [exchange.headers["accept"] for exchange in box.journal]


def test_the_newest_version_is_the_default(box: IcaSandbox, ica: ICA) -> None:
    assert type(read_analysis(ica, box)) is AnalysisV4
    assert asked_for(box) == [f"{V4}, {PROBLEM}"]


def test_a_view_is_one_version(box: IcaSandbox, ica: ICA) -> None:
    assert type(read_analysis(ica.v3, box)) is AnalysisV3
    assert type(read_analysis(ica.v4, box)) is AnalysisV4
    assert asked_for(box) == [f"{V3}, {PROBLEM}", f"{V4}, {PROBLEM}"]


@pytest.mark.parametrize(("pin", "kind"), [("v3", AnalysisV3), ("v4", AnalysisV4), (None, AnalysisV4)])
def test_a_client_can_be_pinned(box: IcaSandbox, pin: str | None, kind: type) -> None:
    with ICA(api_key=box.api_key, base_url=box.base_url, api_version=pin) as ica:
        assert type(read_analysis(ica, box)) is kind
        assert read_analysis(ica.raw, box).headers["content-type"] == (V3 if kind is AnalysisV3 else V4)


def test_a_copy_can_be_pinned_and_leaves_the_client_as_it_is(box: IcaSandbox, ica: ICA) -> None:
    read_analysis(ica, box)
    assert type(read_analysis(ica.with_options(api_version="v3"), box)) is AnalysisV3
    assert type(read_analysis(ica, box)) is AnalysisV4


@pytest.mark.parametrize("pin", ["v3", "v4"])
async def test_awaited_clients_can_be_pinned_too(box: IcaSandbox, pin: str) -> None:
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url, api_version=pin) as ica:
        assert type(await read_analysis(ica, box)) is (AnalysisV3 if pin == "v3" else AnalysisV4)
        assert type(await read_analysis(ica.v3, box)) is AnalysisV3


def test_an_operation_with_one_version_is_sent_in_it_under_every_view(box: IcaSandbox, ica: ICA) -> None:
    for view in (ica, ica.v3, ica.v4):
        assert type(view.project.get_project(box.project_ids[0])) is Project
    assert asked_for(box) == [f"{V3}, {PROBLEM}"] * 3
    box.journal.clear()
    for view in (ica, ica.v3, ica.v4):
        assert type(view.docker_image.get_docker_images()) is DockerImageList
    assert asked_for(box) == [f"{V4}, {PROBLEM}"] * 3
    box.journal.clear()
    for view in (ica, ica.v3, ica.v4):
        view.docker_image.add_regions("an-image", body={"regionIds": []})
    assert [exchange.headers["content-type"] for exchange in box.journal] == [V4] * 3


@pytest.mark.parametrize("code", [400, 406])
def test_a_refused_version_is_an_error_that_names_the_versions(box: IcaSandbox, ica: ICA, code: int) -> None:
    refuse_v4(box, code)
    with pytest.raises(VersionNotAcceptable) as caught:
        read_analysis(ica, box)
    error = caught.value
    assert isinstance(error, BadRequest)
    assert (error.status, error.version, error.versions) == (code, "v4", ("v4", "v3"))
    assert "v4, v3" in str(error)
    assert ANALYSIS in str(error)
    assert len(box.journal) == 1, "without auto nothing else is tried"


@pytest.mark.parametrize("bad_accept_status", [400, 406])
def test_the_error_is_the_same_when_the_platform_has_another_release(bad_accept_status: int) -> None:
    """The platform serves one version of an operation only; the generated code was made when it had another."""
    with (
        IcaSandbox(bad_accept_status=bad_accept_status, strict=True) as box,
        ICA(api_key=box.api_key, base_url=box.base_url) as ica,
    ):
        refuse = {"Accept": "application/vnd.illumina.v4+json;q=0"}
        with pytest.raises(VersionNotAcceptable) as caught:
            read_analysis(ica.with_options(headers=refuse), box)
    assert (caught.value.status, caught.value.code) == (bad_accept_status, "ICA_API_004")


@pytest.mark.parametrize("code", [400, 406])
def test_auto_falls_back_once_and_remembers(box: IcaSandbox, auto: ICA, events: list[Any], code: int) -> None:
    refuse_v4(box, code)
    assert type(read_analysis(auto, box)) is AnalysisV3
    assert type(read_analysis(auto, box)) is AnalysisV3
    assert type(read_analysis(auto.with_options(timeout=10), box)) is AnalysisV3
    assert asked_for(box) == [f"{V4}, {PROBLEM}", *[f"{V3}, {PROBLEM}"] * 3]
    chosen = [event for event in events if isinstance(event, VersionChosen)]
    assert chosen == [VersionChosen("ica", ANALYSIS, "v4", "v3")]


@pytest.mark.parametrize("code", [400, 406])
async def test_auto_falls_back_when_awaited(box: IcaSandbox, code: int) -> None:
    refuse_v4(box, code)
    async with AsyncICA(api_key=box.api_key, base_url=box.base_url, api_version="auto") as ica:
        found = [type(await read_analysis(ica, box)) for _ in range(2)]
    assert found == [AnalysisV3, AnalysisV3]
    assert len(box.journal) == 3


def test_auto_remembers_for_one_operation_only(box: IcaSandbox, auto: ICA) -> None:
    refuse_v4(box, 406)
    read_analysis(auto, box)
    box.faults.clear()
    assert type(auto.pipeline.get_pipeline("a-pipeline")) is PipelineV4
    assert type(read_analysis(auto, box)) is AnalysisV3


def test_auto_reads_a_whole_list_in_the_lower_version(box: IcaSandbox, auto: ICA) -> None:
    refuse_v4(box, 406)
    pager = auto.project_data_linking_batch.get_project_data_linking_batch_items("a-project", BATCH, page_size=10)
    assert [type(item) for item in pager] == [ProjectDataLinkingBatchItem] * 25
    assert asked_for(box) == [f"{V4}, {PROBLEM}", *[f"{V3}, {PROBLEM}"] * 3]


def test_auto_reads_a_list_that_the_lower_version_answers_at_once(box: IcaSandbox, auto: ICA) -> None:
    refuse_v4(box, 406)
    (page,) = auto.project_data.get_project_data_children("a-project", "a-folder").pages()
    assert page.items == page.answer.items
    assert [item.to_dict() for item in page.items] == json.loads(box.journal[-1].answer_body)["items"]


def test_auto_sends_the_body_in_the_lower_version_too(box: IcaSandbox, auto: ICA) -> None:
    refuse_v4(box, 406)
    body = {"items": [{"dataId": "fil.0123"}]}
    auto.project_data_linking_batch.create_project_data_linking_batch("a-project", body=body)
    assert [exchange.headers["content-type"] for exchange in box.journal] == [V4, V3]
    assert [json.loads(exchange.body) for exchange in box.journal] == [body, body]


def test_auto_keeps_the_form_that_was_named(box: IcaSandbox, auto: ICA) -> None:
    refuse_v4(box, 406)
    body = {"items": [{"dataId": "fil.0123"}]}
    plain = "application/json"
    auto.project_data_linking_batch.create_project_data_linking_batch("a-project", body=body, content_type=plain)
    assert [exchange.headers["content-type"] for exchange in box.journal] == [plain, plain]


def test_auto_gives_the_error_when_no_version_is_served(box: IcaSandbox, auto: ICA) -> None:
    box.faults.add(times=None, action=status(406))
    with pytest.raises(VersionNotAcceptable) as caught:
        read_analysis(auto, box)
    assert caught.value.versions == ("v4", "v3")
    assert len(box.journal) == 2


def test_auto_is_no_answer_to_other_errors(box: IcaSandbox, auto: ICA) -> None:
    box.faults.add(times=None, action=status(400, body={"title": "Bad Request", "code": "ICA_API_017"}))
    with pytest.raises(BadRequest) as caught:
        read_analysis(auto, box)
    assert not isinstance(caught.value, VersionNotAcceptable)
    assert len(box.journal) == 1


@pytest.mark.parametrize(("name", "value"), [("Accept", V3), ("accept", f"{V3}, {PROBLEM}"), ("Content-Type", V3)])
def test_a_header_that_contradicts_the_version_is_refused(box: IcaSandbox, ica: ICA, name: str, value: str) -> None:
    with pytest.raises(ValueError, match="v3"):
        read_analysis(ica.with_options(headers={name: value}), box)
    assert len(box.journal) == 0


def test_a_header_that_agrees_with_the_version_is_sent(box: IcaSandbox, ica: ICA) -> None:
    read_analysis(ica.with_options(headers={"Accept": V4}), box)
    assert asked_for(box) == [V4]


@pytest.mark.parametrize("version", ["v5", "V3", "3", ""])
def test_an_unknown_version_is_refused_with_the_known_ones(box: IcaSandbox, ica: ICA, version: str) -> None:
    for make in (ICA, AsyncICA):
        with pytest.raises(ValueError, match="v4, v3, auto"):
            make(api_key="an invented key", base_url=box.base_url, api_version=version)
    with pytest.raises(ValueError, match="v4, v3, auto"):
        ica.with_options(api_version=version)
