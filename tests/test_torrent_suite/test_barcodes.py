"""Barcoded samples: the short form filled in, and refused before sending what the server would refuse."""

from __future__ import annotations

import json
from typing import Any

import pytest

from facade import BadRequest
from facade.events import DriftFound, Warned
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.torrent_suite.models.plannedexperiment import Plannedexperiment

from .conftest import Connect
from .ways import Way

KIT = {"planName": "p", "barcodeId": "IonXpress"}
PLANS = "/rundb/api/v1/plannedexperiment/"


def posted(box: TorrentSuiteSandbox) -> Any:
    (body,) = [json.loads(exchange.body) for exchange in box.journal if exchange.method == "POST"]
    return body


def info(**more: str) -> dict[str, str]:
    plain = {"reference": "", "nucleotideType": "DNA", "targetRegionBedFile": "", "hotSpotRegionBedFile": ""}
    return {**plain, **more}


@pytest.mark.parametrize("form", ["map", "list", "model"])
def test_the_short_form_is_filled_in_from_the_plan(box: TorrentSuiteSandbox, way: Way, form: str) -> None:
    samples: Any = {"liver 1": {"barcodes": ["IonXpress_001", "IonXpress_002"]}}
    if form == "list":
        samples = {"liver 1": ["IonXpress_001", "IonXpress_002"]}
    said = {**KIT, "library": "hg19", "bedfile": "/t.bed", "regionfile": "/h.bed", "runType": "RNA"}
    plan: Any = {**said, "barcodedSamples": samples}
    made = way.run(way.ts.plan_run(Plannedexperiment.from_dict(plan) if form == "model" else plan))
    whole = {
        "reference": "hg19",
        "nucleotideType": "RNA",
        "targetRegionBedFile": "/t.bed",
        "hotSpotRegionBedFile": "/h.bed",
    }
    of_liver = {"barcodes": ["IonXpress_001", "IonXpress_002"], "barcodeSampleInfo": {}}
    of_liver["barcodeSampleInfo"] = {"IonXpress_001": whole, "IonXpress_002": whole}
    assert posted(box)["barcodedSamples"] == {"liver 1": of_liver}
    assert made.barcoded_samples == {"liver 1": of_liver}
    # What the caller has is as it was.
    assert plan["barcodedSamples"] is samples
    assert [exchange.path for exchange in box.journal] == [PLANS]


@pytest.mark.parametrize(
    ("sample", "message"),
    [
        ({"barcodes": ["IonXpress_001"], "reference": "hg19"}, "'a': 'reference' is said of each barcode"),
        ({"barcode": ["IonXpress_001"], "barcodeSampleInfo": {"IonXpress_001": {}}}, "did you mean 'barcodes'"),
        (
            {"barcodeSampleInfo": {"IonXpress_001": {"referense": "hg19"}}},
            "'IonXpress_001' has no 'referense'; did you",
        ),
        ({"barcodeSampleInfo": {"IonXpress_001": {"target_region_bed_file": "x"}}}, "mean 'targetRegionBedFile'"),
    ],
)
def test_what_the_server_would_pass_over_is_refused(
    box: TorrentSuiteSandbox, way: Way, sample: Any, message: str
) -> None:
    plan = {**KIT, "barcodedSamples": {"a": sample}}
    with pytest.raises(ValueError, match=message):
        way.run(way.ts.plan_run(plan))
    assert not box.journal
    way.run(way.ts.with_options(unknown_keys="send").plan_run(plan))


@pytest.mark.parametrize("plan", [None, "p", ["p"]], ids=str)
def test_a_plan_is_a_mapping_or_a_model(box: TorrentSuiteSandbox, way: Way, plan: Any) -> None:
    with pytest.raises(TypeError, match="plan: give a mapping"):
        way.run(way.ts.plan_run(plan))
    assert not box.journal


def test_what_is_said_of_one_barcode_comes_first(box: TorrentSuiteSandbox, way: Way) -> None:
    given = {"reference": "mm10", "externalId": "7"}
    samples = {"a": {"barcodeSampleInfo": {"IonXpress_001": given}}, "b": {"barcodes": ["IonXpress_002"], "note": "x"}}
    way.run(way.ts.plan_run({**KIT, "barcodedSamples": samples}))
    assert posted(box)["barcodedSamples"] == {
        "a": {"barcodes": ["IonXpress_001"], "barcodeSampleInfo": {"IonXpress_001": {**info(), **given}}},
        "b": {"barcodes": ["IonXpress_002"], "barcodeSampleInfo": {"IonXpress_002": info()}, "note": "x"},
    }


def test_what_is_none_of_one_barcode_is_filled_in(box: TorrentSuiteSandbox, way: Way) -> None:
    samples = {"a": {"barcodeSampleInfo": {"IonXpress_001": {"reference": None, "nucleotideType": None}}}}
    way.run(way.ts.plan_run({**KIT, "library": "hg19", "barcodedSamples": samples}))
    assert posted(box)["barcodedSamples"]["a"]["barcodeSampleInfo"] == {"IonXpress_001": info(reference="hg19")}


@pytest.mark.parametrize("plan", [None, "a plan", [KIT]])
def test_what_is_no_plan_is_refused(box: TorrentSuiteSandbox, way: Way, plan: Any) -> None:
    with pytest.raises(TypeError, match="plan: give a mapping, such as"):
        way.run(way.ts.plan_run(plan))
    assert len(box.journal) == 0


def test_the_kit_is_found_where_none_is_named(box: TorrentSuiteSandbox, way: Way) -> None:
    made = way.run(way.ts.plan_run({"planName": "p", "barcodedSamples": {"a": ["IonXpress_003"]}}))
    assert posted(box)["barcodeId"] == made.barcode_id == "IonXpress"
    with pytest.raises(ValueError, match="barcodeId: name the kit of the barcodes NoSuch_001; no kit is found"):
        way.run(way.ts.plan_run({"planName": "p", "barcodedSamples": {"a": ["NoSuch_001"]}}))
    assert len([exchange for exchange in box.journal if exchange.method == "POST"]) == 1


@pytest.mark.parametrize(
    ("samples", "said"),
    [
        ("a text", "give a map of samples, not text"),
        ([{"a": ["IonXpress_001"]}], "give a map of samples by name, not list"),
        ({"a": {}}, "'a' needs a list of barcodes"),
        ({"a": {"barcodes": []}}, "'a' needs a list of barcodes"),
        ({"a": {"barcodes": "IonXpress_001"}}, "'a' needs a list of barcodes"),
        ({"a": ["IonXpress_001", ""]}, "'a' needs a list of barcodes"),
        ({" ": ["IonXpress_001"]}, "a sample has no name"),
        ({"a": {"barcodes": ["IonXpress_001"], "barcodeSampleInfo": {"X": {}}}}, "has 'X', which is none of its"),
        ({"a": {"barcodes": ["IonXpress_001"], "barcodeSampleInfo": ["X"]}}, "is a map of maps"),
        ({"a": ["IonXpress_001"], "b": ["IonXpress_001"]}, "'IonXpress_001' is used twice, by 'a' and by 'b'"),
        (
            {"a": {"barcodes": ["IonXpress_001"], "barcodeSampleinfo": {"IonXpress_001": {"reference": "mm10"}}}},
            "'a': there is no 'barcodeSampleinfo'; did you mean 'barcodeSampleInfo'",
        ),
        (
            {"a": {"barcodeSampleInfo": {"IonXpress_001": {"Reference": "mm10", "nucleotide_type": "RNA"}}}},
            "no 'Reference'; did you mean 'reference'.*no 'nucleotide_type'; did you mean 'nucleotideType'",
        ),
        ({"a": ["IonXpress_001"] * 2, "b": {}}, r"'b' needs a list .*; 'IonXpress_001' is used twice"),
    ],
)
def test_what_the_server_would_refuse_is_refused_before(
    box: TorrentSuiteSandbox, way: Way, samples: Any, said: str
) -> None:
    with pytest.raises(ValueError, match=said):
        way.run(way.ts.plan_run({**KIT, "barcodedSamples": samples}))
    assert len(box.journal) == 0


def test_a_run_of_both_kinds_says_which_each_barcode_is(box: TorrentSuiteSandbox, way: Way) -> None:
    plan = {**KIT, "runType": "AMPS_DNA_RNA", "barcodedSamples": {"a": ["IonXpress_001", "IonXpress_002"]}}
    with pytest.raises(ValueError, match="each barcode has to say its nucleotideType"):
        way.run(way.ts.plan_run(plan))
    each = {"IonXpress_001": {"nucleotideType": "DNA"}, "IonXpress_002": {"nucleotideType": "RNA"}}
    way.run(way.ts.plan_run({**plan, "barcodedSamples": {"a": {"barcodeSampleInfo": each}}}))
    sent = posted(box)["barcodedSamples"]["a"]["barcodeSampleInfo"]
    assert [entry["nucleotideType"] for entry in sent.values()] == ["DNA", "RNA"]


def test_the_server_itself_wants_all_of_it(box: TorrentSuiteSandbox, way: Way) -> None:
    short = {"planName": "p", "barcodedSamples": {"a": {"barcodes": ["IonXpress_001"]}}}
    with pytest.raises(BadRequest) as refused:
        way.run(way.ts.plannedexperiment.create(body=short))
    body = json.loads(box.journal[-1].answer_body)["error"]
    assert list(body) == ["barcodeId", "barcodedSamples"]
    assert body["barcodedSamples"][0]["a"][0] == "IonXpress_001: reference is required"
    assert refused.value.status == 400


@pytest.mark.parametrize("strict", [False, True])
def test_a_plan_without_flows_is_read_as_it_comes(box: TorrentSuiteSandbox, connect: Connect, strict: bool) -> None:
    events: list[Any] = []
    way = connect(username=box.username, api_key=box.api_key, on_event=events.append, strict=strict)
    made = way.run(way.ts.plan_run({"planName": "p"}))
    assert (made.plan_name, made.flows) == ("p", "0")
    assert not [event for event in events if isinstance(event, DriftFound)]


def test_warnings_are_given_to_the_caller(box: TorrentSuiteSandbox, connect: Connect) -> None:
    events: list[Any] = []
    way = connect(username=box.username, api_key=box.api_key, on_event=events.append)
    box.switches.plan_warning = "no such chip"
    made = way.run(way.ts.plan_run({"planName": "p"}))
    assert made.warnings == {"chipType": ["no such chip"]}
    (told,) = [event for event in events if isinstance(event, Warned)]
    assert (told.operation, told.warnings) == (f"POST {PLANS}", made.warnings)
