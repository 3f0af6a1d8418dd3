"""Raw calls: the same call with the response itself as its answer."""

from __future__ import annotations

import gzip
import json
from typing import Any

import httpx
import pytest

from facade import ICA, AsyncICA, NotFound, VersionNotAcceptable
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, garbage, rewrite, status

from .answers import packed
from .ways import Way

MISSING = "00000000-7a34-4f4f-9a07-0f4c6f6d3a11"


def analysis(box: IcaSandbox, project: str, way: Way, ica: Any = None) -> httpx.Response:
    found = way.run((ica or way.ica).raw.project_analysis.get_analysis(project, box.analysis_ids[0]))
    assert isinstance(found, httpx.Response)
    return found


def test_the_response_is_the_platforms(box: IcaSandbox, project: str, way: Way) -> None:
    found = analysis(box, project, way)
    exchange = box.journal[0]
    assert (found.status_code, found.content) == (200, exchange.answer_body)
    assert found.headers["etag"] == exchange.answer_headers["etag"]
    assert found.json()["id"] == box.analysis_ids[0]
    assert box.api_key not in str(found.request.headers.items())


def test_what_cannot_be_decoded_comes_all_the_same(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("/analyses/", action=garbage())
    strict = way.ica.with_options(strict=True)
    assert analysis(box, project, way, strict).content.endswith(b"not json")
    box.faults.add("/analyses/", action=rewrite(lambda _: ["another", "shape"]))
    assert analysis(box, project, way, strict).json() == ["another", "shape"]


def test_a_packed_answer_is_unpacked(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("/analyses/", action=packed())
    found = analysis(box, project, way)
    assert found.headers["content-encoding"] == "gzip"
    assert gzip.decompress(box.journal[0].answer_body) == found.content


def test_a_list_gives_its_first_page(box: IcaSandbox, project: str, way: Way) -> None:
    found = way.run(way.ica.raw.project_data.get_project_data_list(project, page_size=7))
    assert isinstance(found, httpx.Response)
    assert len(found.json()["items"]) == 7
    assert found.json()["nextPageToken"]
    assert len(box.journal) == 1
    token = found.json()["nextPageToken"]
    more = way.run(way.ica.raw.project_data.get_project_data_list(project, page_size=7, page_token=token))
    assert not {item["data"]["id"] for item in more.json()["items"]} & {
        item["data"]["id"] for item in found.json()["items"]
    }


def test_an_answer_without_a_body_is_a_response_too(box: IcaSandbox, project: str, way: Way) -> None:
    data_id = box.add_file("brief", b"1")
    found = way.run(way.ica.raw.project_data.delete_data(project, data_id))
    assert (found.status_code, found.content) == (204, b"")


def test_a_body_is_sent_as_for_every_call(box: IcaSandbox, project: str, way: Way) -> None:
    way.run(way.ica.raw.project_data.create_file(project, body={"name": "a.bam"}, idempotency_key="a-1"))
    exchange = box.journal[0]
    assert json.loads(exchange.body) == {"name": "a.bam"}
    assert exchange.headers["idempotency-key"] == "a-1"


@pytest.mark.parametrize("version", ["v3", "v4"])
def test_the_pinned_version_is_asked_for(box: IcaSandbox, project: str, way: Way, version: str) -> None:
    for ica in (way.ica.with_options(api_version=version), _pinned(way, box, version)):
        found = analysis(box, project, way, ica)
        assert found.headers["content-type"] == f"application/vnd.illumina.{version}+json"
        assert box.journal[-1].version == version
    assert analysis(box, project, way).headers["content-type"] == "application/vnd.illumina.v4+json"


def _pinned(way: Way, box: IcaSandbox, version: str) -> Any:
    """A client of the same kind, pinned from the start, over the same connections."""
    kind: type[ICA] | type[AsyncICA] = type(way.ica)
    shared = way.ica._transport.client()
    return kind(api_key=box.api_key, base_url=box.base_url, api_version=version, http_client=shared)


def test_auto_falls_back_here_too(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("/analyses/", action=status(406, body={"title": "not acceptable"}))
    found = analysis(box, project, way, way.ica.with_options(api_version="auto"))
    assert found.headers["content-type"] == "application/vnd.illumina.v3+json"


def test_an_answer_that_says_no_is_still_an_error(box: IcaSandbox, project: str, way: Way) -> None:
    with pytest.raises(NotFound) as caught:
        way.run(way.ica.raw.project_analysis.get_analysis(project, MISSING))
    assert caught.value.response.status_code == 404
    box.faults.add("/analyses/", action=status(406, body={"title": "not acceptable"}))
    with pytest.raises(VersionNotAcceptable):
        analysis(box, project, way)


def test_what_passes_is_tried_again(box: IcaSandbox, project: str, way: Way) -> None:
    box.faults.add("/analyses/", action=status(503))
    box.faults.add("/analyses/", action=cut_after())
    assert analysis(box, project, way).status_code == 200
    assert [exchange.status for exchange in box.journal] == [503, 0, 200]
