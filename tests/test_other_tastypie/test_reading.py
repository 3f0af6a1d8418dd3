"""Lists, filters, order and single objects of an application that nobody here made the client for."""

from __future__ import annotations

import datetime
import decimal
from typing import Any

import httpx
import pytest

from facade import FilterError, NotFound, UnknownFilter
from facade.events import PageRead, RequestSent
from tests.other_tastypie import Nursery
from tests.other_tastypie.application.nursery.names import ODD_NAMES
from tests.test_other_tastypie.conftest import Made, login

JARS = list(range(1, 331))


@pytest.mark.parametrize("tag", ["jars", "jars_2", "all_jars", "uncounted_jars"])
@pytest.mark.parametrize("page_size", [None, 7, 0, 60, 1000])
def test_every_row_comes_once_and_in_order(client: Any, tag: str, page_size: int | None) -> None:
    assert [jar.number for jar in getattr(client, tag).list(page_size=page_size)] == JARS


def test_the_servers_own_largest_page_is_respected(client: Any, events: list[Any]) -> None:
    client.jars.list().collect()
    assert [event.items for event in events if isinstance(event, PageRead)] == [60, 60, 60, 60, 60, 30]


@pytest.mark.parametrize("tag", ["jars", "all_jars", "uncounted_jars"])
def test_a_list_is_resumed_where_it_was_left(client: Any, tag: str) -> None:
    jars = getattr(client, tag)
    page = next(iter(jars.list(limit=41, page_size=25).pages()))
    assert [jar.number for jar in jars.list(start=page.next_cursor)] == JARS[len(page.items) :]
    assert [jar.number for jar in jars.list(limit=41, page_size=25)] == JARS[:41]


def test_a_list_whose_fields_are_called_like_paging_is_one_page(client: Any) -> None:
    assert [jar.limit for jar in client.clashing.list().objects] == JARS[:20]
    assert [jar.limit for jar in client.clashing.list(limit__gt=328).objects] == [329, 330]


def test_a_resource_without_a_table_is_listed_filtered_and_read(client: Any) -> None:
    assert [day.name for day in client.forecast.list()] == ["may 1", "monday", "tuesday"]
    assert [day.rain for day in client.forecast.list(name="monday")] == [0.5]
    assert client.forecast.get("may 1").rain is None
    with pytest.raises(NotFound):
        client.forecast.get("june")


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({"title": "South side"}, ["south"]),
        ({"title__startswith": "S"}, ["set", "south"]),
        ({"title__in": ["South side", "Corner & wall"]}, ["south", "south/corner"]),
        ({"area": decimal.Decimal("12.5")}, ["south"]),
        ({"area__gt": 3}, ["south"]),
        ({"laid": datetime.date(2024, 3, 9)}, ["south"]),
        ({"laid__gte": "2024-03-10"}, []),
        ({"tended__year": 2025}, ["south"]),
        ({"tended__gte": datetime.datetime(2025, 6, 1)}, ["south"]),
        ({"tended__range": ["2025-01-01", datetime.datetime(2025, 6, 1)]}, []),
        ({"wakes": datetime.time(6, 45)}, ["south"]),
        ({"worms": 2**53 + 1}, ["south"]),
        ({"slope__gt": 2.5}, ["south/corner"]),
        ({"shaded": True}, ["south/corner"]),
        ({"inside": "south"}, ["set", "south/corner"]),
        ({"inside__isnull": True}, ["south"]),
        ({"inside__slug": "south", "shaded": False}, ["set"]),
        ({"plants__label": "plant 01"}, ["south"]),
        ({"order_by": ["-slug"]}, ["south/corner", "south", "set"]),
    ],
)
def test_filters_and_order_reach_the_database(client: Any, filters: dict[str, Any], found: list[str]) -> None:
    assert [bed.slug for bed in client.garden_beds.list(**filters)] == found


@pytest.mark.parametrize(
    "filters",
    [
        {"titel": "South side"},
        {"title__contains": "S"},
        {"title__startswth": "S"},
        {"slope": 1.5},
        {"nowhere": 1},
        {"area": "wide"},
        {"shaded": "perhaps"},
        {"tended__year": "last"},
        {"title__in": []},
    ],
)
def test_what_the_list_does_not_take_is_refused_before_sending(
    client: Any, events: list[Any], filters: dict[str, Any]
) -> None:
    with pytest.raises(FilterError):
        client.garden_beds.list(**filters)
    assert events == []


def test_without_filtering_nothing_is_a_filter(client: Any) -> None:
    with pytest.raises(UnknownFilter):
        client.jars.list(note="jar 1")


def test_what_a_list_is_not_sorted_by_is_told_at_once(client: Any) -> None:
    with pytest.raises(UnknownFilter, match=r"order_by: the list cannot be sorted by 'nope'; it can by: .*slug"):
        client.garden_beds.list(order_by=["-nope"])


@pytest.mark.parametrize("name", [name for name in ODD_NAMES if "__" not in name])
def test_whatever_a_field_is_called_it_is_a_filter(client: Any, name: str) -> None:
    value = f"value of {name}"
    assert [row.id for row in client.tag_2odd.list(**{f"{name}__exact": value})] == [1]
    assert client.tag_2odd.list(**{f"{name}__contains": "nothing"}).collect() == []
    if name not in ("start", "prefetch"):
        assert [row.id for row in client.tag_2odd.list(**{name: value})] == [1]
        assert client.tag_2odd.list(**{name: "nothing"}).collect() == []


def test_a_name_that_the_server_would_part_is_refused(client: Any) -> None:
    with pytest.raises(UnknownFilter):
        client.tag_2odd.list(a__b="value of a__b")


def test_odd_names_come_and_go_as_they_are(client: Any, nursery: Nursery) -> None:
    row = client.tag_2odd.get(1).to_dict()
    assert {name: row[name] for name in ODD_NAMES} == {name: f"value of {name}" for name in ODD_NAMES}
    assert row == httpx.get(f"{nursery.root}2odd/1/", headers=login(nursery), trust_env=False).json()


@pytest.mark.parametrize("key", ["south", "south/corner", "set"])
def test_objects_are_read_by_whatever_their_addresses_hold(client: Any, key: str) -> None:
    bed = client.garden_beds.get(key)
    assert (bed.slug, bed.resource_uri) == (key, f"/inventory/api/v2/Garden-Beds/{key}/")


def test_a_key_may_be_another_field_than_the_number(client: Any) -> None:
    assert [client.plant_kinds_2.get(code).code for code in ("sage", "ba.sil", "77")] == ["sage", "ba.sil", "77"]
    assert client.plant_kinds_2.get(77).id == 3
    assert client.jars.get(12).note == "jar 12"


def test_several_objects_are_read_at_once(client: Any) -> None:
    found = client.garden_beds.set("south;nowhere")
    assert [bed.slug for bed in found.objects] == ["south"]
    assert found.not_found == ["nowhere"]


def test_values_are_of_their_kinds(client: Any, nursery: Nursery) -> None:
    bed = client.garden_beds.get("south")
    assert decimal.Decimal(bed.area) == decimal.Decimal("12.5")
    assert str(bed.laid) == "2024-03-09"
    assert bed.tended == datetime.datetime(2025, 6, 1, 7, 30, 15, 250000)
    assert (bed.wakes, bed.slope, bed.shaded, bed.inside) == ("06:45:00", 1.5, False, None)
    # Tastypie 0.11 writes such numbers as text.
    assert int(bed.worms) == 2**53 + 1
    assert (bed.words, bed.facts) == (["dry", "early"], {"soil": {"ph": 6.5}})
    assert bed.plants[0]["label"] == "plant 01"
    assert bed.holds == ["/inventory/api/v2/Garden-Beds/south/corner/", "/inventory/api/v2/Garden-Beds/set/"]


def test_moments_with_a_zone_are_read_and_searched(made: Made, nursery: Nursery) -> None:
    stack = nursery._stack
    with (
        Nursery(stack, aware=True) as aware,
        made.client(aware.authorization, base_url=aware.base_url) as client,
    ):
        midsummer = datetime.datetime(2025, 6, 1, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
        assert [bed.slug for bed in client.garden_beds.list(tended__gte=midsummer)] == ["south"]
        assert client.garden_beds.get("south").tended.minute == 30


def test_who_is_let_in_by_nothing_needs_nothing(made: Made, nursery: Nursery) -> None:
    with made.client("Nobody", base_url=nursery.base_url) as stranger:
        assert stranger.jars_2.list().first().number == 1


def test_requests_are_as_many_as_pages(client: Any, events: list[Any]) -> None:
    client.all_jars.list(page_size=100).collect()
    assert len([event for event in events if isinstance(event, RequestSent)]) == 4
