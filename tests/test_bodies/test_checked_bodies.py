"""A body is looked at before it is sent: properties that are not known, and those that have to be there."""

from __future__ import annotations

import json
import pickle
from importlib import import_module
from typing import Any

import pytest

from facade import InvalidBody, PlatformError
from facade.events import DriftFound
from tests.test_runtime_calls.loopback import Loopback

ITEM = {"sku": "s1"}
ORDER = {"customer": "Ann", "items": [ITEM]}


def refused(way: Any, name: str, body: Any, *arguments: Any, **named: Any) -> InvalidBody:
    """The error that a body ends in."""
    with pytest.raises(InvalidBody) as caught:
        way.run(getattr(way.client.shop, name)(*arguments, body=body, **named))
    return caught.value


def faults(error: InvalidBody) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(fault.kind, fault.pointer, fault.near) for fault in error.faults]


def test_everything_that_does_not_fit_is_told_at_once_and_nothing_is_sent(way: Any, host: Loopback) -> None:
    body = {
        "Customer": "Ann",
        "items": [ITEM, {"skuu": "s2", "count": 1}],
        "byRoom": {"a/b": {"sku": "s3", "cuont": 2}},
        "delivery_date": "2026-01-02",
        "from_": "here",
        "zzz": 1,
    }
    error = refused(way, "order", body)
    assert faults(error) == [
        ("extra", "/Customer", ("customer",)),
        ("extra", "/items/1/skuu", ("sku",)),
        ("missing", "/items/1/sku", ()),
        ("extra", "/byRoom/a~1b/cuont", ("count",)),
        ("extra", "/delivery_date", ("deliveryDate",)),
        ("extra", "/from_", ("from",)),
        ("extra", "/zzz", ()),
        ("missing", "/customer", ()),
    ]
    assert isinstance(error, PlatformError)
    assert isinstance(error, ValueError)
    assert str(error).startswith("POST /orders: the body does not fit, and was not sent:\n")
    assert "Order has no 'Customer'; did you mean 'customer'?" in str(error)
    assert "Order has no 'zzz'; it has: customer, items, byRoom, gift, deliveryDate, tags, from" in str(error)
    assert 'unknown_keys="send"' in str(error)
    assert host.asked == []


def test_what_fits_is_sent_as_it_is(way: Any, host: Loopback) -> None:
    body = {**ORDER, "byRoom": {"a": ITEM}, "gift": {"greeting": "x"}, "from": "here", "tags": []}
    way.run(way.client.shop.order(body=body))
    assert [json.loads(asked.body) for asked in host.asked] == [body]


def test_the_error_goes_to_other_processes(blocking: Any) -> None:
    error = refused(blocking, "order", {})
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), copy.faults) == (InvalidBody, str(error), error.faults)


def test_what_the_description_does_not_know_can_be_sent_and_is_told(way: Any, host: Loopback) -> None:
    body = {**ORDER, "zzz": 1, "Tags": [], "items": [{**ITEM, "new": 1}, {**ITEM, "new": 2}]}
    way.run(way.client.with_options(unknown_keys="send").shop.order(body=body))
    assert json.loads(host.asked[0].body) == body
    told = [(event.operation, event.kind, event.pointer) for event in way.events if isinstance(event, DriftFound)]
    assert sorted(told) == [
        ("POST /orders", "extra", "/Tags"),
        ("POST /orders", "extra", "/items/*/new"),
        ("POST /orders", "extra", "/zzz"),
    ]
    assert "tags" in next(event.expected for event in way.events if getattr(event, "pointer", "") == "/Tags")


def test_of_many_slips_the_message_shows_the_first(blocking: Any) -> None:
    error = refused(blocking, "order", {**ORDER, "items": [{"sku": "a", "zzz": 1}] * 3000})
    assert len(error.faults) >= 3000
    assert f"and {len(error.faults) - 20:,} places more" in str(error)
    assert len(str(error)) < 10_000


def test_what_is_missing_is_refused_all_the_same(way: Any, host: Loopback) -> None:
    lenient = type(way.client)(base_url=host.url, unknown_keys="send")
    with pytest.raises(InvalidBody) as caught:
        way.run(lenient.shop.order(body={"zzz": 1}))
    assert faults(caught.value) == [("missing", "/customer", ()), ("missing", "/items", ())]
    way.run(lenient.close())
    assert host.asked == []


@pytest.mark.parametrize("word", ["keep", "", True])
def test_another_word_for_the_setting_is_refused(blocking: Any, host: Loopback, word: Any) -> None:
    with pytest.raises(ValueError, match="unknown_keys="):
        blocking.client.with_options(unknown_keys=word)
    with pytest.raises(ValueError, match="unknown_keys="):
        type(blocking.client)(base_url=host.url, unknown_keys=word)


def test_an_open_object_takes_other_names_but_no_slips(blocking: Any, host: Loopback) -> None:
    blocking.client.shop.label(body={"name": "x", "line2": {"greeting": "y"}, "shop window": {"greeting": "z"}})
    assert len(host.asked) == 1
    assert faults(refused(blocking, "label", {"colorCode": "red", "nmae": "x", "free": {"greting": "y"}})) == [
        ("extra", "/colorCode", ("colourCode",)),
        ("extra", "/nmae", ("name",)),
        ("extra", "/free/greting", ("greeting",)),
        ("missing", "/free/greeting", ()),
    ]
    # What is close to a name that is given besides is a name of its own; the same in another spelling is not.
    blocking.client.shop.label(body={"name": "x", "names": {"greeting": "y"}})
    assert faults(refused(blocking, "label", {"name": "x", "NAME": "y"})) == [("extra", "/NAME", ("name",))]


def test_models_are_sent_as_they_are_but_for_mappings_in_them(blocking: Any, host: Loopback) -> None:
    models = _models()
    read = models.Order.from_dict({**ORDER, "newer": 1})
    blocking.client.shop.order(body=read)
    assert json.loads(host.asked[0].body) == {**ORDER, "newer": 1}
    made = models.Order(customer="Ann", items=[{"sku": "s1", "Count": 1}], gift={"greting": "x"})
    assert faults(refused(blocking, "order", made)) == [
        ("extra", "/items/0/Count", ("count",)),
        ("extra", "/gift/greting", ("greeting",)),
        ("missing", "/gift/greeting", ()),
    ]


def test_a_model_of_another_kind_is_as_good_as_its_properties(blocking: Any, host: Loopback) -> None:
    models = _models()
    blocking.client.shop.label(body=models.Card(greeting={"greeting": "x"}))
    assert len(host.asked) == 1
    assert faults(refused(blocking, "order", models.Card(greeting="x"))) == [
        ("extra", "/greeting", ()),
        ("missing", "/customer", ()),
        ("missing", "/items", ()),
    ]


@pytest.mark.parametrize(
    ("gift", "found"),
    [
        ({"greting": "x", "colour": "red"}, [("extra", "greting", "Card"), ("missing", "greeting", "Card")]),
        ({"amount": 1, "color": "red"}, [("extra", "color", "Voucher")]),
        ({"amount": 1, "greeting": "x", "colour": "red"}, []),
        ({"amount": 1, "greeting": "x", "color": "red"}, [("extra", "color", "Card")]),
        (None, []),
    ],
)
def test_an_object_that_may_be_several_is_held_against_the_likeliest(blocking: Any, gift: Any, found: Any) -> None:
    if not found:
        blocking.client.shop.order(body={**ORDER, "gift": gift})
        return
    error = refused(blocking, "order", {**ORDER, "gift": gift})
    assert [(fault.kind, fault.pointer.removeprefix("/gift/"), fault.text.split()[0]) for fault in error.faults] == [
        *found
    ]


def test_of_alternatives_that_exclude_each_other_one_is_meant(blocking: Any) -> None:
    error = refused(blocking, "bed", {"either": {"amount": 1, "greeting": "x"}})
    assert faults(error) == [("extra", "/either/amount", ())]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"rows": [[ITEM], []], "row": [ITEM], "nothing": {}}, []),
        ({"rows": [[{"skuu": "x"}]]}, [("extra", "/rows/0/0/skuu"), ("missing", "/rows/0/0/sku")]),
        ({"rows": [[ITEM], ITEM]}, [("type", "/rows/1")]),
        ({"rows": ITEM, "row": ITEM}, [("type", "/rows"), ("type", "/row")]),
        ({"one": [ITEM]}, [("type", "/one")]),
        ({"nothing": {"a": 1}}, [("extra", "/nothing/a")]),
    ],
)
def test_lists_and_objects_are_where_they_are_described(blocking: Any, body: Any, found: Any) -> None:
    if not found:
        blocking.client.shop.bed(body=body)
        return
    assert [(fault.kind, fault.pointer) for fault in refused(blocking, "bed", body).faults] == found


def test_a_form_takes_one_item_for_a_list(blocking: Any, host: Loopback) -> None:
    blocking.client.shop.bed_form(body={"row": ITEM})
    assert len(host.asked) == 1
    error = refused(blocking, "bed_form", {"row": {**ITEM, "zzz": 1}, "rows": ITEM})
    assert faults(error) == [("extra", "/row/zzz", ()), ("type", "/rows", ())]


def test_what_is_required_without_being_declared_may_be_anything(blocking: Any, host: Loopback) -> None:
    assert faults(refused(blocking, "parcel", {"name": "x"})) == [("missing", "/ghost", ())]
    for ghost in (1, {"a": [None]}):
        blocking.client.shop.parcel(body={"name": "x", "ghost": ghost})
        assert json.loads(host.asked[-1].body)["ghost"] == ghost


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"kind": "rose", "colour": "red", "height": 1}, []),
        ({"kind": "Fern", "shade": True}, []),
        ({"kind": "rose", "color": "red"}, [("extra", "/color", ("colour",)), ("missing", "/colour", ())]),
        ({"kind": "Fern", "colour": "red"}, [("extra", "/colour", ())]),
        ({"kind": "roze", "colour": "red"}, [("variant", "/kind", ("rose",))]),
        ({"colour": "red"}, [("missing", "/kind", ())]),
    ],
)
def test_a_discriminator_says_what_an_object_is(blocking: Any, body: Any, found: Any) -> None:
    if found:
        assert faults(refused(blocking, "plant", body)) == found
    else:
        blocking.client.shop.plant(body=body)


def test_a_discriminator_that_no_schema_declares_is_known(blocking: Any, host: Loopback) -> None:
    blocking.client.shop.bulb(body=[{"type": "Tulip", "petals": 3}, {"type": "Lily"}])
    assert len(host.asked) == 1
    assert faults(refused(blocking, "bulb", [{"type": "Tulip", "scent": "x"}])) == [("extra", "/0/scent", ())]


def test_an_unknown_variant_can_be_sent(blocking: Any, host: Loopback) -> None:
    blocking.client.with_options(unknown_keys="send").shop.plant(body={"kind": "moss", "height": 1})
    assert json.loads(host.asked[0].body) == {"kind": "moss", "height": 1}
    assert [event.kind for event in blocking.events if isinstance(event, DriftFound)] == ["variant"]


def test_what_contains_itself_is_looked_through_once(blocking: Any, host: Loopback) -> None:
    body: dict[str, Any] = {"type": "one", "waht": "x"}
    for _ in range(40):
        body = {"type": "all", "steps": [body, {"a": 1}]}
    checking = import_module("generated.runtime.checking")
    found = checking.faults_of(_models().decode_step, body)
    assert [(fault.pointer, fault.near) for fault in found] == [("/steps/0" * 40 + "/waht", ("what",))]
    blocking.client.shop.step(body={"type": "all", "steps": [{"type": "one", "what": "x"}, {"a": 1}]})
    assert len(host.asked) == 1
    assert faults(refused(blocking, "step", {"type": "all", "steps": [{"type": "one", "waht": "x"}]})) == [
        ("extra", "/steps/0/waht", ("what",))
    ]


def test_a_change_need_not_have_all_of_what_it_changes(blocking: Any, host: Loopback) -> None:
    blocking.client.shop.change("o1", body={"customer": "Ben"})
    blocking.client.shop.change("o1", body={"items": [{"count": 2}]}, content_type="application/merge-patch+json")
    assert [asked.headers["content-type"] for asked in host.asked] == [
        "application/json",
        "application/merge-patch+json",
    ]
    assert faults(refused(blocking, "change", {"custommer": "Ben"}, "o1")) == [("extra", "/custommer", ("customer",))]
    assert faults(refused(blocking, "replace", {"customer": "Ben"}, "o1")) == [("missing", "/items", ())]


def test_what_only_a_change_takes_is_whole(blocking: Any) -> None:
    assert faults(refused(blocking, "move", {"why": "x"}, "o1")) == [("missing", "/to", ())]
    assert faults(refused(blocking, "order_many", [{"op": "add"}])) == [("missing", "/0/path", ())]
    assert faults(refused(blocking, "change", [{"op": "add"}], "o1")) == [("missing", "/0/path", ())]


def _models() -> Any:
    return import_module("generated.florist.models")
