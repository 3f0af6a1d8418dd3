"""Single objects: read, followed, written, and what must survive on the way."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from facade import UNSET, BadFilterValue, NotFound
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.torrent_suite.models.chip import Chip
from generated.torrent_suite.models.experiment import Experiment
from generated.torrent_suite.models.libmetrics import Libmetrics
from generated.torrent_suite.models.rig import Rig

from .conftest import Connect
from .ways import Way

PREFIX = "/rundb/api/v1"


def chip(way: Way, number: int = 1) -> Chip:
    found: Chip = way.run(way.ts.chip.get(number))
    return found


def test_an_object_is_typed_and_keeps_what_the_description_does_not_know(way: Way) -> None:
    found = chip(way)
    assert type(found) is Chip
    assert (found.id, found.name, found.slots, found.is_active) == (1, "314", 1, True)
    assert found.to_dict()["analysisargs"] == "Analysis"


def test_relations_are_followed_to_typed_objects(box: TorrentSuiteSandbox, way: Way) -> None:
    report = way.run(way.ts.results.get(1))
    metrics = way.run(way.ts.follow(report.libmetrics[0]))
    assert type(metrics) is Libmetrics
    assert metrics.report == report.resource_uri
    found = way.run(way.ts.follow([report.experiment, f"{PREFIX}/rig/Bench%20PGM/", f"{box.base_url}{PREFIX}/chip/2/"]))
    assert [type(item) for item in found] == [Experiment, Rig, Chip]
    assert (found[1].name, found[2].id) == ("Bench PGM", 2)
    assert way.run(way.ts.follow([])) == []


def test_what_is_followed_can_be_asked_for_by_its_class(box: TorrentSuiteSandbox, way: Way) -> None:
    report = way.run(way.ts.results.get(1))
    assert type(way.run(way.ts.follow(report.experiment, Experiment))) is Experiment
    assert [type(each) for each in way.run(way.ts.follow(report.libmetrics, kind=Libmetrics))] == [Libmetrics]
    asked = len(box.journal)
    with pytest.raises(ValueError, match=r"experiment/[0-9]+/' points to Experiment, not Chip"):
        way.run(way.ts.follow(report.experiment, Chip))
    with pytest.raises(ValueError, match="points to Libmetrics, not Experiment"):
        way.run(way.ts.follow([report.experiment, report.libmetrics[0]], Experiment))
    with pytest.raises(TypeError, match=r"kind='Experiment': give a class of generated\.torrent_suite\.models"):
        way.run(way.ts.follow(report.experiment, "Experiment"))
    assert len(box.journal) == asked


def test_several_objects_are_read_at_once(box: TorrentSuiteSandbox, way: Way) -> None:
    for several in ([1, 2], (1, 2), ["1", 2], "1;2"):
        found = way.run(way.ts.results.set(several))
        assert [report.id for report in found.objects] == [1, 2]
    assert way.run(way.ts.rig.set(["Bench PGM", "S5_Heron", "none"])).not_found == ["none"]
    with pytest.raises(ValueError, match="empty"):
        way.run(way.ts.results.set([]))


def test_a_relation_is_compared_with_an_address_or_an_object(box: TorrentSuiteSandbox, way: Way) -> None:
    report = way.run(way.ts.results.get(5))
    run = way.run(way.ts.follow(report.experiment))
    ids = [found.id for found in way.listed(way.ts.results.list(experiment=run.id))]
    assert report.id in ids
    for other in (report.experiment, run, f"{box.base_url}{run.resource_uri}"):
        assert [found.id for found in way.listed(way.ts.results.list(experiment=other))] == ids
        assert [found.id for found in way.listed(way.ts.results.list(experiment__in=[other]))] == ids
        assert dict(box.journal[-1].query)["experiment__in"] == str(run.id)


@pytest.mark.parametrize("host", ["https://other.example", "//other.example", "http://127.0.0.1:9"])
def test_an_object_of_another_server_is_no_key(box: TorrentSuiteSandbox, way: Way, host: str) -> None:
    address = f"{host}{PREFIX}/experiment/3/"
    for asked in ({"experiment": address}, {"experiment__in": [2, address]}, {"id": f"{host}{PREFIX}/results/3/"}):
        with pytest.raises(BadFilterValue, match="of another server"):
            way.ts.results.list(**asked)
    assert len(box.journal) == 0


def test_an_object_is_compared_with_no_relation_to_others(box: TorrentSuiteSandbox, way: Way) -> None:
    report = way.run(way.ts.results.get(5))
    run, metrics = way.run(way.ts.follow(report.experiment)), way.run(way.ts.libmetrics.get(1))
    box.clear()
    refused = [
        ("results", {"experiment": report}, r"'experiment'.* is one of 'results'; give its \.experiment"),
        ("results", {"experiment__in": [run, report]}, r"'results'; give its \.experiment"),
        ("results", {"experiment__gt": report}, r"'results'; give its \.experiment"),
        ("results", {"experiment": report.resource_uri}, "is one of 'results'; where it is the same object, give"),
        ("results", {"experiment": f"{PREFIX}/experiment/"}, "is the address of all of them, not of one"),
        ("results", {"id": run}, "compared with 'results', and .* is one of 'experiment'"),
        ("libmetrics", {"report__experiment": report}, r"'results'; give its \.experiment"),
        ("libmetrics", {"report": metrics}, r"'libmetrics'; give its \.report"),
        ("results", {"status": run}, "Experiment is nothing to compare with"),
        ("results", {"experiment__expName": run}, "Experiment is nothing to compare with"),
        ("results", {"experiment__expName__contains": run}, "Experiment is nothing to compare with"),
    ]
    for resource, filters, said in refused:
        with pytest.raises(BadFilterValue, match=said):
            way.listed(getattr(way.ts, resource).list(**filters))
    assert len(box.journal) == 0
    # Another view of the same objects has the same keys.
    seen = way.run(way.ts.compositeexperiment.get(run.id))
    assert report.id in [found.id for found in way.listed(way.ts.results.list(experiment=seen))]
    assert report.id in [found.id for found in way.listed(way.ts.results.list(id__gte=report))]
    # What looks like an address is a text where it is compared with texts.
    for resource, name in (("compositeexperiment", "all_text"), ("results", "reportLink__contains")):
        box.clear()
        way.listed(getattr(way.ts, resource).list(**{name: "/out/put/"}))
        assert dict(box.journal[0].query)[name] == "/out/put/"


def test_a_large_number_stays_text(way: Way) -> None:
    assert way.run(way.ts.follow(f"{PREFIX}/libmetrics/1/")).genomesize == "3095693981"


@pytest.mark.parametrize(
    "uri",
    [
        "",
        "nonsense",
        f"{PREFIX}/chip/",
        f"{PREFIX}/nope/1/",
        f"http://elsewhere.example{PREFIX}/chip/1/",
        f"//elsewhere.example{PREFIX}/chip/1/",
        "file:///etc/passwd",
    ],
)
def test_only_addresses_of_this_server_are_followed(box: TorrentSuiteSandbox, way: Way, uri: str) -> None:
    with pytest.raises(ValueError, match=r"is not the address|has no resource"):
        way.run(way.ts.follow(uri))
    with pytest.raises(ValueError, match=r"is not the address|has no resource"):
        way.run(way.ts.follow([uri]))
    assert len(box.journal) == 0


def test_what_is_no_address_is_said_to_be_none(box: TorrentSuiteSandbox, way: Way) -> None:
    for given, said in ((None, "no such relation"), (UNSET, "no such relation"), (Chip(name="x"), "is here already")):
        with pytest.raises(ValueError, match=said):
            way.run(way.ts.follow(given))
    assert len(box.journal) == 0


def test_following_to_nothing_is_not_found(way: Way) -> None:
    with pytest.raises(NotFound):
        way.run(way.ts.follow(f"{PREFIX}/chip/99999/"))


def test_a_schema_is_the_servers(way: Way) -> None:
    schema = way.run(way.ts.chip.schema())
    assert schema["default_limit"] == 20
    assert schema["fields"]["name"]["type"] == "string"


def test_creating_gives_the_address_of_the_new_object(box: TorrentSuiteSandbox, way: Way) -> None:
    address = way.run(way.ts.chip.create(body=Chip(name="X1", slots=1, description="new")))
    exchange = box.journal[-1]
    assert (exchange.method, exchange.path, exchange.status) == ("POST", f"{PREFIX}/chip/", 201)
    assert exchange.answer_body == b""
    assert address == exchange.answer_headers["location"]
    made = way.run(way.ts.follow(address))
    assert (made.name, made.description) == ("X1", "new")


def test_creating_a_plan_answers_the_plan(way: Way) -> None:
    known = {"reference": "", "nucleotideType": "DNA", "targetRegionBedFile": "", "hotSpotRegionBedFile": ""}
    samples = {"s 1": {"barcodes": ["IonXpress_001"], "barcodeSampleInfo": {"IonXpress_001": known}}}
    body = {"planName": "mine", "barcodeId": "IonXpress", "barcodedSamples": samples}
    plan = way.run(way.ts.plannedexperiment.create(body=body))
    assert plan.plan_name == "mine"
    assert way.run(way.ts.plannedexperiment.get(plan.id)).barcoded_samples == samples


def test_one_object_is_changed_and_deleted(box: TorrentSuiteSandbox, way: Way) -> None:
    way.run(way.ts.chip.patch(1, body={"description": "patched"}))
    assert json.loads(box.journal[-1].body) == {"description": "patched"}
    found = chip(way)
    assert (found.name, found.description) == ("314", "patched")
    found.description = "updated"
    way.run(way.ts.chip.update(1, body=found))
    assert chip(way).description == "updated"
    way.run(way.ts.chip.delete(1))
    with pytest.raises(NotFound):
        chip(way)
    assert len(way.listed(way.ts.chip.list())) == 11


def test_a_report_is_a_pdf(way: Way) -> None:
    content = way.run(way.ts.results.report(1).read())
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")


@pytest.mark.parametrize("resource", ["chip", "results", "plannedexperiment", "pluginresult", "libmetrics", "rig"])
def test_an_object_is_given_back_as_it_came(box: TorrentSuiteSandbox, way: Way, resource: str) -> None:
    identity = "S5_Heron" if resource == "rig" else 2
    found = way.run(getattr(way.ts, resource).get(identity))
    assert found.to_dict() == json.loads(box.journal[-1].answer_body)


def test_maps_in_text_fields_stay_maps(way: Way) -> None:
    plan = way.run(way.ts.plannedexperiment.get(1))
    assert plan.barcoded_samples["sample 0"]["barcodes"] == ["IonXpress_001"]
    report = way.run(way.ts.results.get(2))
    assert report.meta_data == {"reads": "0.15"}
    assert report.i18nstatus == {"i18n": "Completed", "state": "Completed"}
    assert type(report.to_dict()["i18nstatus"]) is dict


def test_moments_are_those_that_the_server_means_and_stay_so(box: TorrentSuiteSandbox, way: Way) -> None:
    # The server writes milliseconds where microseconds belong, and reads them as anybody does.
    plan = way.run(way.ts.plannedexperiment.get(1))
    assert plan.date == datetime(2026, 1, 5, 8, 30, 0, 391_000, tzinfo=UTC)
    assert plan.to_dict()["date"] == "2026-01-05T08:30:00.000391+00:00"
    way.run(way.ts.plannedexperiment.patch(1, body={"date": plan.date}))
    assert json.loads(box.journal[-1].body) == {"date": "2026-01-05T08:30:00.391000Z"}
    assert way.run(way.ts.plannedexperiment.get(1)).date == plan.date


def test_secrets_are_not_shown(way: Way) -> None:
    run = way.run(way.ts.pluginresult.get(300))
    assert len(run.apikey) == 40
    assert run.apikey not in repr(run)
    assert run.to_dict()["apikey"] == run.apikey
    rig = way.run(way.ts.rig.get("S5_Heron"))
    assert rig.ftppassword not in repr(rig)


@pytest.mark.parametrize(
    ("resource", "name", "arguments", "named"),
    [
        ("chip", "delete_list", (), {}),
        ("chip", "delete_list", (), {"name": "314"}),
        ("chip", "update_list", (), {"body": {"objects": []}}),
        ("plannedexperiment", "get_transfer", (1,), {}),
        ("results", "scan_for_orphaned_plugin_results", (1,), {}),
        ("plugin", "uninstall", (1,), {}),
        ("plugin", "rescan", (), {}),
    ],
)
def test_dangerous_calls_want_to_be_confirmed(
    box: TorrentSuiteSandbox, way: Way, resource: str, name: str, arguments: tuple[Any, ...], named: dict[str, Any]
) -> None:
    with pytest.raises(ValueError, match="confirm=True"):
        getattr(getattr(way.ts, resource), name)(*arguments, **named)
    with pytest.raises(ValueError, match="confirm=True"):
        getattr(getattr(way.ts, resource), name)(*arguments, **named, confirm=False)
    assert len(box.journal) == 0


def test_values_that_come_otherwise_than_declared_are_no_drift(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.username, api_key=box.api_key, strict=True)
    assert {row.misc_keep for row in way.listed(way.ts.compositedatamanagement.list())} == {False}
    assert "" in [row.projects for row in way.listed(way.ts.plantemplatebasicinfo.list())]
    usage = way.run(way.ts.getchefcartridgeusage.get())
    assert (usage.hours_since_reagent_first_use, usage.number_reagent_serial_usage) == ("", 0)
