"""The workflows at servers whose habits are not the usual ones, and answers that are none."""

from __future__ import annotations

import asyncio
import datetime
import enum
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest

from facade import ApiError, DecodeError, NotInRelease, PagingError, ServerError
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .ways import AsyncWay, SyncWay, Way

PREFIX = "/rundb/api/v1"
JSON = {"Content-Type": "application/json"}
PAGE = {"Content-Type": "text/html; charset=utf-8"}
LOGIN = b"<!DOCTYPE html>\n<html><body><form>who are you?</form></body></html>"


class Kit(enum.Enum):
    XPRESS = "IonXpress_007"


class Bench:
    """A client and the server that it talks to."""

    def __init__(self, way: Way, server: Loopback) -> None:
        self.way = way
        self.ts = way.ts
        self.run = way.run
        self.listed = way.listed
        self.server = server

    @property
    def asked(self) -> list[str]:
        return [f"{asked.method} {asked.path}" for asked in self.server.asked]

    @property
    def sent(self) -> Any:
        return json.loads(self.server.asked[0].body)


Start = Callable[[Callable[[Asked], Said]], Bench]


@pytest.fixture(params=["sync", "async"])
def start(request: pytest.FixtureRequest, runner: asyncio.Runner) -> Iterator[Start]:
    """Makes a client of a server that answers by a function."""
    benches: list[Bench] = []

    def start(answer: Callable[[Asked], Said]) -> Bench:
        server = Loopback(answer).__enter__()
        settings = {"base_url": server.url, "username": "u", "api_key": "k"}
        way = SyncWay(**settings) if request.param == "sync" else AsyncWay(runner, **settings)
        benches.append(Bench(way, server))
        return benches[-1]

    yield start
    for bench in benches:
        bench.way.close()
        bench.server.__exit__(None, None, None)


def said(body: Any, status: int = 200) -> Said:
    return Said(status, json.dumps(body).encode(), JSON)


def listed(rows: list[Any], **meta: Any) -> Said:
    return said({"meta": {"limit": 1000, "next": None, "total_count": len(rows), **meta}, "objects": rows})


def placed(location: str | None, body: bytes = b"") -> Callable[[Asked], Said]:
    """A server that says of a new plan no more than where it is."""

    def answer(asked: Asked) -> Said:
        if asked.method == "GET":
            return said({"id": 5, "planName": "p"})
        return Said(201, body, PAGE if location is None else {**PAGE, "Location": location})

    return answer


@pytest.mark.parametrize("host", ["", "http://inner.invalid", "https://127.0.0.1", "http://127.0.0.1:1"])
@pytest.mark.parametrize("body", [b"", b"\n"], ids=["empty", "blank"])
def test_a_plan_is_found_by_the_path_where_a_proxy_hides_the_name(start: Start, host: str, body: bytes) -> None:
    bench = start(placed(f"{host}{PREFIX}/plannedexperiment/5/", body))
    assert bench.run(bench.ts.plan_run({"planName": "p"})).id == 5
    assert bench.asked == [f"POST {PREFIX}/plannedexperiment/", f"GET {PREFIX}/plannedexperiment/5/"]


@pytest.mark.parametrize("location", [None, "http://[", "http://inner.invalid"])
def test_a_plan_that_cannot_be_found_was_made_all_the_same(start: Start, location: str | None) -> None:
    bench = start(placed(location))
    with pytest.raises(DecodeError, match="the plan was made") as lost:
        bench.run(bench.ts.plan_run({"planName": "p"}))
    assert lost.value.operation == f"POST {PREFIX}/plannedexperiment/"
    assert len(bench.asked) == 1


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Decimal("0.15"), 0.15),
        (Decimal("12"), 12),
        (Decimal("1E+2"), 100),
        (UUID(int=5), str(UUID(int=5))),
        (datetime.time(3, 4), "03:04:00"),
        (datetime.datetime(2026, 1, 2, tzinfo=datetime.UTC), "2026-01-02T00:00:00Z"),
        (Kit.XPRESS, "IonXpress_007"),
        (("a", "b"), ["a", "b"]),
    ],
    ids=repr,
)
def test_values_in_maps_are_written_as_what_they_mean(start: Start, value: Any, written: Any) -> None:
    bench = start(lambda asked: said({"id": 5}, 201))
    samples = {"Leber ä 肝": {"barcodeSampleInfo": {Kit.XPRESS: {"value": value, 7: None}}}}
    bench.run(bench.ts.plan_run({"planName": "p", "barcodeId": "IonXpress", "barcodedSamples": samples}))
    sent = bench.sent["barcodedSamples"]["Leber ä 肝"]["barcodeSampleInfo"]["IonXpress_007"]
    assert (sent["value"], sent["7"]) == (written, None)


@pytest.mark.parametrize(
    "value",
    [Decimal("0.12345678901234567890123"), Decimal("NaN"), Decimal("1E+999999"), b"x", {None: 1}, {b"x": 1}, 1j],
    ids=repr,
)
def test_what_json_has_no_word_for_is_refused_before_sending(start: Start, value: Any) -> None:
    bench = start(lambda asked: said({"id": 5}, 201))
    with pytest.raises((TypeError, ValueError)):
        bench.run(bench.ts.plan_run({"planName": "p", "metaData": {"value": value}}))
    assert bench.asked == []


@pytest.mark.parametrize("plan", [{"plan_name": "p"}, {"planName": "p", "barcoded_samples": {}}], ids=str)
def test_names_that_the_server_would_drop_are_refused(start: Start, plan: dict[str, Any]) -> None:
    bench = start(lambda asked: said({"id": 5}, 201))
    with pytest.raises(ValueError, match=r"planName|barcodedSamples"):
        bench.run(bench.ts.plan_run(plan))
    assert bench.asked == []


@pytest.mark.parametrize(
    ("results", "ids"),
    [
        (None, []),
        ("", []),
        ([], []),
        ([None, "/rundb/api/v1/compositeresult/3/", {"id": 4, "status": "Completed"}], [4]),
        ([{"id": 1, "status": None}, {"id": 2}, {"id": 3, "status": "Completed with 2 error(s)"}], [3]),
        ([{"id": 1, "status": ["Completed"]}, {"id": 2, "status": "Base Calling"}], []),
    ],
    ids=str,
)
def test_reports_may_be_anything(start: Start, results: Any, ids: list[int]) -> None:
    runs = [{"id": 1, "results": results}, {"id": 2}]
    bench = start(lambda asked: listed(runs))
    found = bench.listed(bench.ts.completed_runs())
    assert [[report.id for report in reports] for _, reports in found] == ([ids] if ids else [])


@pytest.mark.parametrize(("limit", "wanted"), [(2, [3, 6]), (0, []), (99, [3, 6, 9]), (None, [3, 6, 9])])
def test_a_limit_counts_the_runs_that_are_given(start: Start, limit: int | None, wanted: list[int]) -> None:
    """Also at a server that does not know `result_status` and gives all of them."""
    runs = [{"id": id, "results": [{"status": "Error" if id % 3 else "Completed"}]} for id in range(1, 11)]
    bench = start(lambda asked: listed(runs))
    assert [run.id for run, _ in bench.listed(bench.ts.completed_runs(limit=limit))] == wanted
    with pytest.raises(ValueError, match="limit=-1"):
        bench.ts.completed_runs(limit=-1)


@pytest.mark.parametrize(
    ("relation", "ids"),
    [
        ([], []),
        (None, []),
        ("", []),
        ([None], []),
        ([f"{PREFIX}/libmetrics/3/", f"{PREFIX}/libmetrics/4/"], [3, 4]),
        (f"{PREFIX}/libmetrics/3/", [3]),
        ([{"id": 8, "q20_mapped_bases": "90000000000"}, f"{PREFIX}/libmetrics/4/"], [8, 4]),
    ],
    ids=str,
)
def test_metrics_may_be_addresses_or_objects(start: Start, relation: Any, ids: list[int]) -> None:
    def answer(asked: Asked) -> Said:
        number = int(asked.path.split("/")[-2])
        return said({"id": number} if "libmetrics" in asked.path else {"id": number, "libmetrics": relation})

    bench = start(answer)
    report, metrics = bench.run(bench.ts.report_with_metrics(1))
    assert report.id == 1
    assert [(type(entry).__name__, entry.id) for entry in metrics] == [("Libmetrics", id) for id in ids]


@pytest.mark.parametrize(("plugin", "named"), [("cov", [["cov"]]), (7, [7]), (("a", "b"), [["a"], ["b"]])], ids=str)
def test_plugins_are_named_or_numbered(start: Start, plugin: Any, named: list[Any]) -> None:
    """The server takes the first of several names only, and says nothing of the others: each is a request."""
    bench = start(lambda asked: Said(202, b"", PAGE))
    assert bench.run(bench.ts.start_plugin(1, plugin)) is None
    bodies = [json.loads(asked.body) for asked in bench.server.asked]
    assert bodies == [{"plugin": each, "pluginconfig": {}} for each in named]


def test_which_plugins_were_taken_is_said_where_one_is_not(start: Start) -> None:
    bench = start(lambda asked: Said(410 if b'"c"' in asked.body else 202, b"", PAGE))
    with pytest.raises(ApiError) as refused:
        bench.run(bench.ts.start_plugin(1, ["a", "b", "c", "d"]))
    assert refused.value.status == 410
    assert refused.value.aftermath.startswith("asked for 'c' of")
    assert str(refused.value).endswith("the server has taken: ['a', 'b']")
    assert len(bench.asked) == 3


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (Said(400, b'{"chip": {"name": ["is required"]}}', JSON), True),
        (Said(500, b"{}", JSON), True),
        (Said(401, b"", PAGE), False),
        (Said(405, b"", PAGE), False),
        (Said(204, b"", PAGE), None),
    ],
    ids=lambda value: str(value) if isinstance(value, bool | None) else str(value.status),
)
def test_a_list_that_was_not_replaced_may_be_empty(start: Start, answer: Said, left: bool | None) -> None:
    bench = start(lambda asked: answer)
    replace = lambda **more: bench.ts.chip.update_list(body={"objects": [{}]}, **more)  # noqa: E731
    with pytest.raises(ValueError, match=r"refuses one of these the list is left empty .*confirm=True"):
        replace()
    if left is None:
        assert bench.run(replace(confirm=True)) is None
        return
    with pytest.raises(ApiError) as refused:
        bench.run(replace(confirm=True))
    assert ("the list may be empty now" in str(refused.value)) is left
    assert bool(refused.value.aftermath) is left
    # The platform's own words are still there, and another call says nothing of it.
    with pytest.raises(ApiError) as refused:
        bench.run(bench.ts.chip.patch_list(body={"objects": [{}]}))
    assert refused.value.aftermath == ""


def test_a_large_page_of_an_error_is_no_image_in_letters(start: Start) -> None:
    image = b"data:image/png;base64," + b"iVBORw0KGgo" * 4000
    head = b"<!DOCTYPE html><html><head><style>b {background: url(" + image + b")}</style></head><body>"
    for page in (
        head + b"<img src='" + image + b"'><h1>Server Error</h1></body></html>",
        b"<html><body><h1>Server Error</h1><img alt='x' src='" + image * 20 + b"'></body></html>",
        b"<html><body><h1>Server Error</h1><style>" + image * 20,
    ):
        bench = start(lambda asked, page=page: Said(500, page, PAGE))
        with pytest.raises(ServerError) as failed:
            bench.run(bench.ts.chip.delete(1))
        assert failed.value.detail == "Server Error"


@pytest.mark.parametrize("plugin", ["", " ", [], [""], [1], True])
def test_a_plugin_without_a_name_is_refused(start: Start, plugin: Any) -> None:
    bench = start(lambda asked: Said(202, b"", PAGE))
    with pytest.raises(ValueError, match="plugin="):
        bench.run(bench.ts.start_plugin(1, plugin))
    assert bench.asked == []


@pytest.mark.parametrize("report", [None, "", "1/../2", 0, -1, True, 1.0])
def test_a_report_without_a_number_is_refused(start: Start, report: Any) -> None:
    bench = start(lambda asked: Said(202, b"", PAGE))
    with pytest.raises(ValueError, match=r"report_id=.*number of a report"):
        bench.run(bench.ts.start_plugin(report, "coverageAnalysis"))
    assert bench.asked == []


@pytest.mark.parametrize("how", ["read", "stream", "save"])
@pytest.mark.parametrize(
    "answer",
    [Said(200, LOGIN, PAGE), Said(200, b'{"error": "busy"}', JSON), Said(302, b"", {"Location": "/login/?next=/x"})],
    ids=["page", "JSON", "redirect"],
)
def test_what_is_no_report_is_not_taken_for_one(start: Start, tmp_path: Path, how: str, answer: Said) -> None:
    bench = start(lambda asked: Said(200, LOGIN, PAGE) if "/login/" in asked.path else answer)
    file = bench.ts.results.report(1)
    uses: dict[str, Callable[[], Any]] = {
        "read": lambda: bench.run(file.read()),
        "stream": lambda: bench.listed(file.stream()),
        "save": lambda: bench.run(file.save(tmp_path / "report.pdf")),
    }
    with pytest.raises(DecodeError, match="not application/pdf") as refused:
        uses[how]()
    assert refused.value.operation == f"GET {PREFIX}/results/{{id}}/report/"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("label", ["application/pdf", "application/octet-stream", "application/x-pdf; v=1"])
def test_a_report_under_another_label_is_one(start: Start, label: str) -> None:
    bench = start(lambda asked: Said(200, b"%PDF-1.7", {"Content-Type": label}))
    assert bench.run(bench.ts.results.report(1).read()) == b"%PDF-1.7"


def test_an_action_that_leads_to_a_login_was_not_done(start: Start) -> None:
    def answer(asked: Asked) -> Said:
        return Said(200, LOGIN, PAGE) if "/login/" in asked.path else Said(302, b"", {"Location": "/login/?next=/x"})

    bench = start(answer)
    with pytest.raises(DecodeError, match="web page"):
        bench.run(bench.ts.pluginresult.stop(1, confirm=True))


@pytest.mark.parametrize(
    "use",
    [
        lambda ts: ts.pluginresult.stop(1, confirm=True),
        lambda ts: ts.torrentsuite.update(confirm=True),
        lambda ts: ts.chip.delete_list(name="314", confirm=True),
    ],
)
def test_what_wants_confirmation_is_done_once(start: Start, use: Callable[[Any], Any]) -> None:
    bench = start(lambda asked: said({"error_message": "busy"}, 503))
    with pytest.raises(ServerError) as failed:
        bench.run(use(bench.ts))
    assert failed.value.attempts == len(bench.asked) == 1
    with pytest.raises(ServerError):
        bench.run(bench.ts.chip.get(1))
    assert len(bench.asked) == 3


def test_an_action_that_may_have_been_done_says_so(start: Start) -> None:
    bench = start(lambda asked: said({"error_message": "broken"}, 500))
    with pytest.raises(ServerError) as failed:
        bench.run(bench.ts.pluginresult.stop(1, confirm=True))
    assert failed.value.may_be_done
    with pytest.raises(ServerError) as failed:
        bench.run(bench.ts.chip.get(1))
    assert not failed.value.may_be_done


@pytest.mark.parametrize(
    "uri",
    [
        f"{PREFIX}/results/1/report/",
        f"{PREFIX}/chip/3/slots",
        f"{PREFIX}/chip/%2e%2e/rig/a/",
        "http://[",
        b"/rundb/api/v1/chip/3/",
        None,
    ],
)
def test_what_is_no_address_of_an_object_is_not_asked_for(start: Start, uri: Any) -> None:
    bench = start(lambda asked: said({"id": 3}))
    with pytest.raises(ValueError, match="address"):
        bench.run(bench.ts.follow(uri))
    assert bench.asked == []


@pytest.mark.parametrize("uri", ["http://u:hush@elsewhere.invalid/x?api_key=hush", f"{PREFIX}/nothing/3/?api_key=hush"])
def test_credentials_in_an_address_are_not_told(start: Start, uri: str) -> None:
    bench = start(lambda asked: said({"id": 3}))
    with pytest.raises(ValueError, match="address") as refused:
        bench.run(bench.ts.follow(uri))
    assert "hush" not in str(refused.value)


@pytest.mark.parametrize("body", [b'{"id": 1, "apikey": "hush",', b'{"apikey": "hu', b"{'plugin': {'ftp_pw': 'hush'}}"])
def test_a_broken_answer_is_quoted_without_its_secrets(start: Start, body: bytes) -> None:
    bench = start(lambda asked: Said(200, body, JSON))
    with pytest.raises(DecodeError, match="not JSON") as broken:
        bench.run(bench.ts.pluginresult.get(1))
    assert "hu" not in str(broken.value).partition("{")[2]


def test_secrets_in_text_that_holds_an_object_are_not_shown(start: Start) -> None:
    config = '{"password": "hush", "runlevel": "post"}'
    bench = start(lambda asked: said({"id": 1, "config": config}))
    job = bench.run(bench.ts.plugin_result_job.get(1))
    assert "hush" not in repr(job)
    assert "post" in repr(job)
    assert job.config == config


@pytest.mark.parametrize(
    "body", [[{"id": 1}], "busy", None, {"error": "busy"}, {"meta": {"total_count": 2}, "objects": None}], ids=str
)
def test_an_answer_without_a_list_is_no_empty_list(start: Start, body: Any) -> None:
    bench = start(lambda asked: said(body))
    with pytest.raises(PagingError, match=r"no list 'objects'|no page but text"):
        bench.listed(bench.ts.chip.list())


def shelf(total: int, most: int, hidden: range = range(0), link: str = "{path}?offset={next}") -> Any:
    """A server that gives at most so many rows at once, does not show some, and links in its own way."""

    def answer(asked: Asked) -> Said:
        query = parse_qs(urlsplit(asked.path).query)
        offset, limit = int(query["offset"][0]), min(int(query["limit"][0]), most)
        rows = [{"id": id} for id in range(offset, min(offset + limit, total)) if id not in hidden]
        more = link.format(path=urlsplit(asked.path).path, next=offset + limit, at=asked.headers["host"])
        meta: dict[str, Any] = {"limit": limit, "offset": offset, "total_count": total}
        if link:
            meta["next"] = more if offset + limit < total else None
        return said({"meta": meta, "objects": rows})

    return answer


@pytest.mark.parametrize("link", ["https://127.0.0.1{path}?offset={next}", "http://{at}{path}?offset={next}&x=1", ""])
def test_a_list_goes_on_whatever_its_server_takes_itself_for(start: Start, link: str) -> None:
    bench = start(shelf(50, 20, link=link))
    assert [chip.id for chip in bench.listed(bench.ts.chip.list())] == list(range(50))
    assert len(bench.asked) == 3


@pytest.mark.parametrize("hidden", [range(15, 45), range(60), range(40, 60)], ids=str)
def test_pages_that_show_nothing_do_not_end_a_list(start: Start, hidden: range) -> None:
    bench = start(shelf(60, 20, hidden))
    assert [chip.id for chip in bench.listed(bench.ts.chip.list())] == [id for id in range(60) if id not in hidden]
    assert len(bench.asked) == 3


@pytest.mark.parametrize("link", ["{path}?offset=9{next}", "http://[x"])
def test_a_link_that_loses_rows_or_is_none_ends_in_an_error(start: Start, link: str) -> None:
    bench = start(shelf(5000, 20, link=link))
    with pytest.raises(PagingError, match=r"past rows|no valid address"):
        bench.listed(bench.ts.chip.list())
    assert len(bench.asked) == 1


@pytest.mark.parametrize("keys", [[1, 9], (1, 9), {"1": 9}], ids=str)
def test_one_key_is_not_made_of_several(start: Start, keys: Any) -> None:
    """The server would look for one object of the name `1,9`."""
    bench = start(lambda asked: said({"objects": []}))
    for use in (bench.ts.chip.get, bench.ts.rig.get, *([bench.ts.chip.set] if isinstance(keys, dict) else [])):
        with pytest.raises(TypeError, match="one value"):
            bench.run(use(keys))
    assert bench.asked == []


@pytest.mark.parametrize(
    ("location", "address"),
    [
        ("/rundb/api/v1/chip/8/", "/rundb/api/v1/chip/8/"),
        ("http://127.0.0.1/rundb/api/v1/chip/8/", "/rundb/api/v1/chip/8/"),
        ("https://127.0.0.1:8443/rundb/api/v1/chip/8/?x=1", "/rundb/api/v1/chip/8/?x=1"),
        ("http://elsewhere.example/rundb/api/v1/chip/8/", "http://elsewhere.example/rundb/api/v1/chip/8/"),
        ("http://[", "http://["),
    ],
)
def test_what_was_created_is_found_by_its_path_at_the_host_that_was_asked(
    start: Start, location: str, address: str
) -> None:
    way = start(lambda asked: Said(201, b"", {**PAGE, "Location": location}))
    assert way.run(way.ts.chip.create(body={"name": "x"})) == address


def test_without_a_place_nothing_is_made_up(start: Start) -> None:
    way = start(lambda asked: Said(201, b"", PAGE))
    assert way.run(way.ts.chip.create(body={"name": "x"})) is None


@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b"", b"<html>", b'{"software_release_version": 5.18}'])
def test_a_server_that_says_no_release_leaves_it_to_the_caller(start: Start, body: bytes) -> None:
    bench = start(lambda asked: Said(200, body, JSON))
    with pytest.raises(NotInRelease, match=r"the server does not say which release it is .*: give release="):
        bench.run(bench.ts.release())
