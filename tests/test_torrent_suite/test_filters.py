"""Filters that the server would ignore or misread are refused before anything is sent."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from facade import BadFilterValue, UnknownFilter
from facade.sandbox.torrent_suite import TorrentSuiteSandbox
from generated.runtime import filters
from generated.runtime.calls import Call
from generated.runtime.filters import Filters
from generated.runtime.operations import operation, query
from generated.runtime.unset import UNSET

from .ways import Way

ALL_OF_TWO_DAYS = ("all_date", "01/05/2026 00:00,01/06/2026 23:59")
NARROW = operation(
    "list", "list", "shelf", "GET", "/shelf/", filters=Filters({"name": ("exact", "in"), "size": ("gt",)}, {})
)


class Numbered(enum.Enum):
    THREE = 3
    NAME = "S5"


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        ("chip", "nam"),
        ("chip", "nam__startswith"),
        ("chip", "Name"),
        ("chip", "resource_uri"),
        ("chip", "name__begins"),
        ("chip", "name__"),
        ("chip", "name__startswith__exact"),
        ("chip", "name__year"),
        ("chip", "slots__month"),
        ("chip", "isActive__hour"),
        ("results", "experiment__startswith"),
        ("libmetrics", "report__contains"),
        ("chip", "name__resultsName__exact"),
        ("results", "experiment__nope"),
        ("results", "experiment__expName__begins"),
        ("libmetrics", "report__resultName__startswith"),
        ("libmetrics", "report__experiment__nope__exact"),
        ("plannedexperiment", "barcodedSamples"),
        ("plannedexperiment", "chipType__exact"),
    ],
)
def test_unknown_names_are_refused(box: TorrentSuiteSandbox, way: Way, resource: str, name: str) -> None:
    with pytest.raises(UnknownFilter, match=name.split("__")[0]) as refused:
        way.listed(getattr(way.ts, resource).list(**{name: "1"}))
    assert refused.value.field == name
    assert isinstance(refused.value, ValueError)
    assert len(box.journal) == 0


@pytest.mark.parametrize(
    ("name", "hint"),
    [("nam__startswith", "name"), ("name__startwith", "startswith"), ("isactive", "isActive")],
)
def test_a_refusal_says_what_may_have_been_meant(way: Way, name: str, hint: str) -> None:
    with pytest.raises(UnknownFilter, match=rf"did you mean .*\b{hint}\b"):
        way.ts.chip.list(**{name: "1"})


def test_only_the_lookups_of_a_field_are_allowed() -> None:
    for name in ("name", "name__exact", "name__in", "size__gt"):
        Call(NARROW, (), filters={name: "1"})
    with pytest.raises(filters.UnknownFilter, match="allows only exact, in") as refused:
        Call(NARROW, (), filters={"name__startswith": "1"})
    assert refused.value.field == "name__startswith"
    for name in ("size", "size__exact"):
        with pytest.raises(filters.UnknownFilter, match="allows only gt, not exact"):
            Call(NARROW, (), filters={name: "1"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name__in", ["314", "a,b"]),
        ("name__startswith", ["31"]),
        ("id__range", [1]),
        ("id__range", [1, 2, 3]),
        ("id__gte", "many"),
        ("name__isnull", "perhaps"),
        ("id__in", "1,b"),
        ("id__range", "1"),
        ("name", "None"),
        ("name__iexact", "true"),
        ("name", True),
        ("name__startswith", "nil"),
        ("name", ["a", "b"]),
        ("name", b"314"),
        ("name__startswith", b"31"),
        ("name__in", {"314": 1}),
        ("name__in", [["314"]]),
        ("id__in", []),
        ("id__in", [1, None]),
        ("id", 3.0),
        ("isActive", "FALSE"),
        ("is_active__exact", "no"),
        ("name__isnull", 0),
        ("name__isnull", "FALSE"),
    ],
)
def test_values_that_cannot_be_written_are_refused(box: TorrentSuiteSandbox, way: Way, name: str, value: Any) -> None:
    with pytest.raises(BadFilterValue) as refused:
        way.listed(way.ts.chip.list(**{name: value}))
    assert refused.value.field == name
    assert len(box.journal) == 0


@pytest.mark.parametrize(
    ("filters", "sent"),
    [
        ({"id__in": [1, 2]}, {"id__in": "1,2"}),
        ({"id__range": (1, 2)}, {"id__range": "1,2"}),
        ({"name__startswith": "a,b"}, {"name__startswith": "a,b"}),
        ({"isActive__exact": True}, {"isActive__exact": "true"}),
        ({"name__contains": "a&b=c d+é"}, {"name__contains": "a&b=c d+é"}),
        ({"id__in": "1,2"}, {"id__in": "1,2"}),
        ({"id__in": range(1, 4)}, {"id__in": "1,2,3"}),
        ({"name__in": ["None"]}, {"name__in": "None,None"}),
        ({"name__in": [""]}, {"name__in": ","}),
        ({"is_active__exact": True}, {"isActive__exact": "true"}),
        ({"instrument_type__startswith": "S"}, {"instrumentType__startswith": "S"}),
        ({"name__in": {"314": 1, "316": 2}.keys()}, {"name__in": "314,316"}),
        ({"id": Numbered.THREE, "name__exact": Numbered.NAME}, {"id": "3", "name__exact": "S5"}),
        ({"id__in": [Numbered.THREE, Decimal(4)]}, {"id__in": "3,4"}),
        ({"isActive__in": [True, False]}, {"isActive__in": "True,False"}),
        ({"name__isnull": "False"}, {"name__isnull": "False"}),
    ],
    ids=str,
)
def test_filters_are_sent_as_the_server_reads_them(
    box: TorrentSuiteSandbox, way: Way, filters: dict[str, Any], sent: dict[str, str]
) -> None:
    way.listed(way.ts.chip.list(**filters))
    asked = dict(box.journal[0].query)
    assert {name: value for name, value in asked.items() if name not in ("limit", "offset")} == sent


def test_a_relation_of_unknown_fields_takes_any_filter(box: TorrentSuiteSandbox, way: Way) -> None:
    way.ts.results.list(reportstorage__name="Home", reportstorage__anything__exact="1")
    assert len(box.journal) == 0


def test_deleting_by_a_misspelt_filter_deletes_nothing(box: TorrentSuiteSandbox, way: Way) -> None:
    with pytest.raises(UnknownFilter):
        way.run(way.ts.chip.delete_list(nam="314", confirm=True))
    assert len(box.journal) == 0
    way.run(way.ts.chip.delete_list(name="314", confirm=True))
    assert "314" not in [chip.name for chip in way.listed(way.ts.chip.list())]
    assert len(way.listed(way.ts.chip.list())) == 11


def test_a_filter_that_is_none_never_widens_a_dangerous_call(way: Way, box: TorrentSuiteSandbox) -> None:
    box.journal.clear()
    with pytest.raises(BadFilterValue, match="every object"):
        way.run(way.ts.chip.delete_list(name=None, confirm=True))
    assert len(box.journal) == 0


@pytest.mark.parametrize("name", ["name", "name__startswith", "is_active", "isActive__exact", "id__isnull"])
def test_none_is_no_value_and_says_how_to_ask_for_nothing(box: TorrentSuiteSandbox, way: Way, name: str) -> None:
    with pytest.raises(BadFilterValue, match=r"(name|isActive|id)__isnull=True"):
        way.ts.chip.list(**{name: None})
    assert len(box.journal) == 0


def test_a_misspelt_name_is_refused_whatever_its_value_is(way: Way) -> None:
    for value in (None, "x", UNSET):
        with pytest.raises(UnknownFilter, match="did you mean name"):
            way.ts.chip.list(nmae=value)
    with pytest.raises(UnknownFilter, match="status"):
        way.ts.compositeexperiment.list(statuss=None)


@pytest.mark.parametrize("value", ["", "None", "true"])
def test_words_that_the_server_reads_as_something_else_can_be_asked_for(way: Way, value: str) -> None:
    way.run(way.ts.chip.create(body={"name": value, "slots": 77, "description": "odd"}))
    found = way.listed(way.ts.chip.list(name__in=[value]))
    assert [(chip.name, chip.slots) for chip in found] == [(value, 77)]


def test_one_field_in_two_spellings_is_refused(box: TorrentSuiteSandbox, way: Way) -> None:
    with pytest.raises(BadFilterValue, match="twice"):
        way.ts.chip.list(is_active__exact=True, isActive__exact=False)
    assert len(box.journal) == 0


def test_filters_of_related_lists_are_known_in_both_spellings(box: TorrentSuiteSandbox, way: Way) -> None:
    by_wire = way.listed(way.ts.libmetrics.list(report__resultsName="Auto_run_00002_002"))
    by_name = way.listed(way.ts.libmetrics.list(report__results_name="Auto_run_00002_002"))
    assert [metrics.id for metrics in by_wire] == [metrics.id for metrics in by_name]
    assert {name for exchange in box.journal for name, _ in exchange.query} >= {"report__resultsName"}
    with pytest.raises(BadFilterValue, match="whole number"):
        way.ts.libmetrics.list(report__id__gt="many")


@pytest.mark.parametrize("name", ["is_thumbnail", "isThumbnail"])
def test_parameters_that_are_no_fields_are_known_in_both_spellings(
    box: TorrentSuiteSandbox, way: Way, name: str
) -> None:
    way.listed(way.ts.results.list(limit=1, **{name: "yes"}))
    assert ("isThumbnail", "yes") in box.journal[0].query


READ = [
    ("results", {"is_thumbnail": True}, ("isThumbnail", "yes")),
    ("results", {"isThumbnail": False}, ("isThumbnail", "no")),
    ("projectresults", {"is_thumbnail": "no"}, ("isThumbnail", "no")),
    ("results", {"plugin": True}, ("plugin", "true")),
    ("compositeexperiment", {"result_status": "Error"}, ("result_status", "Error")),
    ("compositeexperiment", {"all_date": (date(2026, 1, 5), date(2026, 1, 6))}, ALL_OF_TWO_DAYS),
    ("compositeexperiment", {"all_date": [datetime(2026, 1, 5), datetime(2026, 1, 6, 23, 58, 1)]}, ALL_OF_TWO_DAYS),
    ("compositeexperiment", {"all_date": ALL_OF_TWO_DAYS[1]}, ALL_OF_TWO_DAYS),
    ("compositeexperiment", {"samples__name__in": ["a", "b c"]}, ("samples__name__in", "a,b c")),
    ("compositeexperiment", {"plugins_name_in": "a,b"}, ("plugins__name__in", "a,b")),
    ("compositeexperiment", {"chef_reagents_serial_num__exact": "7"}, ("chefReagentsSerialNum__exact", "7")),
    ("eventlog", {"content_type_id": 3}, ("content_type_id", "3")),
]


@pytest.mark.parametrize(("resource", "asked", "sent"), READ, ids=str)
def test_values_are_written_as_the_server_reads_them(
    box: TorrentSuiteSandbox, way: Way, resource: str, asked: dict[str, Any], sent: tuple[str, str]
) -> None:
    way.run(getattr(way.ts, resource).list(limit=1, **asked).collect())
    assert sent in box.journal[0].query


@pytest.mark.parametrize(
    ("resource", "asked", "hint"),
    [
        ("compositeexperiment", {"result_status": "completed"}, "did you mean 'Completed'"),
        ("compositeexperiment", {"result_status": "Completed with 1 error(s)"}, "'Completed'"),
        ("compositeexperiment", {"result_status": True}, "'Completed'"),
        ("results", {"isThumbnail": "maybe"}, "everything; give 'yes' or 'no'"),
        ("results", {"is_thumbnail": "true"}, "'yes' or 'no'"),
        ("results", {"plugin": False}, "leave it out"),
        ("results", {"isThumbnail": None}, "None is no value"),
        ("results", {"is_thumbnail": None}, "None is no value"),
        ("results", {"plugin": None}, "None is no value"),
        ("results", {"status": None}, "None is no value"),
        ("compositeexperiment", {"all_text": None}, "None is no value"),
        ("content", {"include_sse": False}, "leave it out"),
        ("compositeexperiment", {"all_date": "2026-01-05,2026-01-06"}, "12/31/2026 23:59,12/31/2026 23:59"),
        ("compositeexperiment", {"all_date": date(2026, 1, 5)}, "2 dates"),
        ("compositeexperiment", {"all_date": (date(2026, 1, 6), date(2026, 1, 5))}, "before the first"),
        ("compositeexperiment", {"all_date": (datetime(2026, 1, 5, tzinfo=UTC), date(2026, 1, 6))}, "local time"),
        ("compositeexperiment", {"all_date": 5}, "2 dates"),
        ("compositeexperiment", {"samples__name__in": ["a,b"]}, "commas"),
        ("compositeexperiment", {"samples__name__in": []}, "at least one"),
        ("compositeexperiment", {"plugins__name__in": [None]}, "None"),
        ("compositeexperiment", {"all_text": ""}, "empty text"),
        ("eventlog", {"content_type_id": "many"}, "whole number"),
        ("compositeexperiment", {"chefReagentsSerialNum": "7"}, "without chefSolutionsSerialNum"),
        ("compositeexperiment", {"chef_solutions_serial_num": "7"}, "chefSolutionsSerialNum__exact="),
    ],
    ids=str,
)
def test_values_that_the_server_would_pass_over_are_refused(
    box: TorrentSuiteSandbox, way: Way, resource: str, asked: dict[str, Any], hint: str
) -> None:
    with pytest.raises(BadFilterValue) as refused:
        getattr(way.ts, resource).list(**asked)
    assert hint in str(refused.value)
    assert str(refused.value).count("'yes'") < 2
    assert len(box.journal) == 0


def test_of_two_filters_that_count_together_both_are_sent(box: TorrentSuiteSandbox, way: Way) -> None:
    way.listed(way.ts.compositeexperiment.list(chefReagentsSerialNum="7", chef_solutions_serial_num="8"))
    assert {("chefReagentsSerialNum", "7"), ("chefSolutionsSerialNum", "8")} <= set(box.journal[0].query)


def test_a_parameter_of_one_object_is_written_so_as_well(box: TorrentSuiteSandbox, way: Way) -> None:
    assert way.run(way.ts.results.get(1, noplugin=True)).plugin_state is UNSET
    assert ("noplugin", "true") in box.journal[0].query
    with pytest.raises(BadFilterValue, match="leave it out"):
        way.run(way.ts.results.get(1, noplugin=False))


@pytest.mark.parametrize(
    ("resource", "order"),
    [("plannedexperiment", "qcValues"), ("plugin", ["name", "-isConfig"]), ("clusterinfohistory", "-name")],
)
def test_an_order_that_the_server_fails_at_is_refused(
    box: TorrentSuiteSandbox, way: Way, resource: str, order: Any
) -> None:
    with pytest.raises(UnknownFilter, match="cannot sort by"):
        getattr(way.ts, resource).list(order_by=order)
    assert len(box.journal) == 0


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        ("plannedexperiment", "qcValues"),
        ("pluginresult", "path"),
        ("plugin", "isConfig"),
        ("plantemplatebasicinfo", "irAccountName__contains"),
        ("samplesetiteminfo", "samplePk"),
        ("datamanagementhistory", "resultsName__contains"),
    ],
)
def test_filters_that_the_server_fails_at_are_refused(way: Way, resource: str, name: str) -> None:
    with pytest.raises(UnknownFilter):
        getattr(way.ts, resource).list(**{name: "1"})


def test_the_order_may_be_one_text_or_several(box: TorrentSuiteSandbox, way: Way) -> None:
    for order in ("-name", ["-name"], ("-name",), {"-name": 1}.keys()):
        box.clear()
        way.listed(way.ts.chip.list(order_by=order))
        assert [value for name, value in box.journal[0].query if name == "order_by"] == ["-name"]
    box.clear()
    with pytest.raises(TypeError, match="only once"):
        way.listed(way.ts.chip.list(order_by=iter(["-name"])))
    assert len(box.journal) == 0


def test_values_may_come_from_a_generator(box: TorrentSuiteSandbox, way: Way) -> None:
    way.listed(way.ts.chip.list(id__in=(number for number in (1, 2))))
    assert ("id__in", "1,2") in box.journal[0].query
    for name in ("id__in", "id"):
        with pytest.raises(BadFilterValue):
            way.ts.chip.list(**{name: (letter for letter in "ab")})


def test_a_field_called_like_the_order_is_searched_as_it_was_asked() -> None:
    shelf = operation(
        "list",
        "list",
        "shelf",
        "GET",
        "/shelf/",
        parameters=(query("order_by"),),
        filters=Filters({"order_by": None, "isOpen": None}, {}, {"is_open": "isOpen"}),
    )
    assert Call(shelf, ("is_open",)).request().query == "order_by=is_open"
