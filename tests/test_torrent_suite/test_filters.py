"""Filters that the server would ignore or misread are refused before anything is sent."""

from __future__ import annotations

from typing import Any

import pytest

from facade import BadFilterValue, UnknownFilter
from generated.runtime.calls import Call
from generated.runtime.filters import Filters
from generated.runtime.operations import operation
from tests.sandbox.torrent_suite import TorrentSuiteSandbox

from .ways import Way

NARROW = operation(
    "list", "list", "shelf", "GET", "/shelf/", filters=Filters({"name": ("exact", "in"), "size": ()}, {})
)


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
    for name in ("name", "name__exact", "name__in", "size"):
        Call(NARROW, (), filters={name: "1"})
    with pytest.raises(UnknownFilter, match="allows only exact, in") as refused:
        Call(NARROW, (), filters={"name__startswith": "1"})
    assert refused.value.field == "name__startswith"
    with pytest.raises(UnknownFilter, match="no lookups"):
        Call(NARROW, (), filters={"size__exact": "1"})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name__in", ["314", "a,b"]),
        ("name__startswith", ["31"]),
        ("id__range", [1]),
        ("id__range", [1, 2, 3]),
        ("id__gte", "many"),
        ("name__isnull", "perhaps"),
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
        ({"name__startswith": None, "id__gt": 3}, {"id__gt": "3"}),
        ({"is_active": None, "isActive__exact": True}, {"isActive__exact": "true"}),
        ({"name__contains": "a&b=c d+é"}, {"name__contains": "a&b=c d+é"}),
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
