"""Fields of forms are written as the description says: in url-encoded forms, and as parts of multipart ones."""

from __future__ import annotations

import copy
import datetime
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from generated.runtime.files import File
from scripts.check.ledger import Ledger

from .conftest import Market
from .service import DESCRIPTION, FORM

POINT = {"x": 1, "y": [2, 3]}
WRITTEN: list[tuple[str, Any, list[tuple[str, str]]]] = [
    ("text", "a b&c", [("text", "a b&c")]),
    ("plain", ["a,b", "c"], [("plain", "a,b"), ("plain", "c")]),
    ("object", POINT, [("object", '{"x":1,"y":[2,3]}')]),
    ("objects", [POINT, {}], [("objects", '{"x":1,"y":[2,3]}'), ("objects", "{}")]),
    ("metadata", {"order_id": 6735}, [("metadata[order_id]", "6735")]),
    (
        "metadata",
        {"a": {"b": True}, "c": ["d", "e"], "none": None},
        [("metadata[a][b]", "true"), ("metadata[c][0]", "d"), ("metadata[c][1]", "e")],
    ),
    ("expand", ["data", "data.owner"], [("expand[0]", "data"), ("expand[1]", "data.owner")]),
    (
        "expand",
        [{"price": "p", "quantity": 2}, {"price": "q"}],
        [("expand[0][price]", "p"), ("expand[0][quantity]", "2"), ("expand[1][price]", "q")],
    ),
    ("ids", [1, 2], [("ids", "1,2")]),
    ("ids", [], []),
    ("csv", ["a", "b c"], [("csv", "a,b c")]),
    ("multi", ["a,b", {"c": 1}], [("multi", "a,b"), ("multi", '{"c":1}')]),
    ("tags", ["a", "b"], [("tags", "a|b")]),
    ("words", ["a", "b"], [("words", "a b")]),
    ("spread", {"r": 1, "g": ["a", "b"]}, [("r", "1"), ("g", "a"), ("g", "b")]),
    ("flat", {"r": 1, "g": 2}, [("flat", "r,1,g,2")]),
    ("address", "http://x/?a=b&c=[1]+#d", [("address", "http://x/?a=b&c=[1]+#d")]),
]


@pytest.mark.parametrize("form", ["form", "parts"])
@pytest.mark.parametrize(("name", "value", "written"), WRITTEN)
def test_a_field_is_written_as_its_encoding_says(
    form: str, name: str, value: Any, written: list[tuple[str, str]], blocking: Market
) -> None:
    arrived = blocking.call(form, body={name: value})
    assert arrived.fields == written


@pytest.mark.parametrize("form", ["form", "parts"])
def test_bytes_are_written_in_the_coding_that_is_described(form: str, blocking: Market, tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes(b"\xff\xfe")
    assert blocking.call(form, body={"coded": b"\xff\xfe"}).fields == [("coded", "//4=")]
    assert blocking.call(form, body={"coded": "//4="}).fields == [("coded", "//4=")]
    assert blocking.call(form, body={"codes": [b"\xff\xfe", b""]}).fields == [("codes", "__4="), ("codes", "")]
    arrived = blocking.call(form, body={"coded": tmp_path / "raw"})
    if form == "form":
        assert arrived.fields == [("coded", "//4=")]
    else:
        assert [(part.file, part.content) for part in arrived.files] == [("raw", b"//4=")]


def test_what_cannot_be_written_in_a_list_is_said_with_its_place(blocking: Market) -> None:
    for value, said in (
        ({"objects": [{}, {"a": [float("nan")]}]}, r"'objects\[1\]': /a/0: nan is no number"),
        ({"ids": [1, object()]}, r"'ids\[1\]': a object cannot"),
        ({"files": [b"1", "text"]}, r"'files\[1\]': a text is no file"),
    ):
        with pytest.raises((TypeError, ValueError), match=said):
            blocking.call("parts", body=value)
    assert not blocking.server.arrived


def test_both_ways_send_the_same(market: Market) -> None:
    body = {"metadata": {"order_id": 6735}, "ids": (1, 2), "tags": {"a"}, "text": "x"}
    arrived = market.call("form", body=body)
    assert arrived.body == b"metadata%5Border_id%5D=6735&ids=1%2C2&tags=a&text=x"
    assert market.call("parts", body=body).fields == arrived.fields


def test_a_model_writes_the_same_as_a_mapping(blocking: Market) -> None:
    kind = import_module("generated.invented_market.api.market.form").OPERATION.bodies[0].decoder.resolve()
    model = kind.from_dict({"metadata": {"a": 1}, "ids": [1, 2], "text": "x", "other": ["y"]})
    assert blocking.call("form", body=model).body == b"text=x&metadata%5Ba%5D=1&ids=1%2C2&other=y"
    model.when = datetime.datetime(2026, 7, 1, 12, 30)
    for body in (model, {"when": model.when}):
        with pytest.raises(ValueError, match="body/when: 2026-07-01T12:30:00 has no zone"):
            blocking.call("form", body=body)


def test_reserved_characters_stay_where_they_do_not_divide_the_form(blocking: Market) -> None:
    body = blocking.call("form", body={"address": "http://x/?a=b&c=+ %", "text": "http://x"}).body
    assert body == b"address=http://x/?a%3Db%26c%3D%2B+%25&text=http%3A%2F%2Fx"


def test_a_list_that_is_json_is_one_text_in_a_url_encoded_form_and_parts_in_a_multipart_one(blocking: Market) -> None:
    assert blocking.call("form", body={"whole": [1, {"a": None}]}).fields == [("whole", '[1,{"a":null}]')]
    assert blocking.call("form", body={"whole": "[ ready ]"}).fields == [("whole", "[ ready ]")]
    arrived = blocking.call("parts", body={"whole": [{"a": None}, {"b": 1}]})
    assert arrived.fields == [("whole", '{"a":null}'), ("whole", '{"b":1}')]
    assert arrived.body.count(b"Content-Type: application/json\r\n") == 2


@pytest.mark.parametrize("form", ["form", "parts"])
@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("csv", ["a,b", "c"], "'csv': ',' divides the values here"),
        ("tags", ["a|b"], "'tags': '|' divides"),
        ("words", ["a b"], "'words': ' ' divides"),
        ("flat", {"r": "1,2"}, "'flat': ',' divides"),
        ("flat", {"r,g": 1}, "'flat': ',' divides"),
        ("flat", {"r": [1]}, "'flat.r' cannot hold a list"),
        ("metadata", {"a]": 1}, "cannot hold 'a]': brackets"),
        ("plain", ["a", None], "'plain[1]': there is no spelling for None"),
        ("csv", ["a", None], "'csv[1]': there is no spelling for None"),
        ("metadata", {"a": [None]}, "'metadata[a][0]': there is no spelling for None"),
        ("number", float("nan"), "'number': nan is no number"),
        ("plain", [float("inf")], "'plain[0]': inf is no number"),
        ("object", {"a": [1, float("-inf")]}, "'object': /a/1: -inf is no number that JSON has"),
        ("text", object(), "'text': a object cannot be written as text"),
        ("text", (letter for letter in "ab"), "'text': a generator can be read only once"),
    ],
)
def test_what_would_be_something_else_is_refused_by_its_name(
    form: str, name: str, value: Any, said: str, blocking: Market
) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        blocking.call(form, body={name: value})
    assert said in str(caught.value)
    assert not blocking.server.arrived


def test_parts_have_the_media_types_that_are_described(blocking: Market) -> None:
    body = {"image": ("a.jpeg", b"j"), "sheet": b"s", "sound": ("a.wav", b"w"), "meta": {"a": 1}, "file": b"f"}
    found = {part.name: (part.file, part.media_type) for part in blocking.call("parts", body=body).files}
    assert found == {
        "image": ("a.jpeg", "image/jpeg"),
        "sheet": ("sheet", "text/csv"),
        "sound": ("a.wav", found["sound"][1]),
        "file": ("file", "application/octet-stream"),
    }
    assert found["sound"][1].startswith("audio/")
    unknown = blocking.call("parts", body={"image": ("a.txt", b"j"), "sound": b"x"}).files
    assert [part.media_type for part in unknown] == ["image/png", "application/octet-stream"]
    assert b"Content-Type: application/vnd.stall+json" in blocking.call("parts", body={"meta": {}}).body


def test_a_text_is_what_the_media_type_of_its_part_says(blocking: Market) -> None:
    arrived = blocking.call("parts", body={"quoted": 're"d', "latin": "é"})
    assert b'Content-Type: application/json\r\n\r\n"re\\"d"\r\n' in arrived.body
    assert b"charset=iso-8859-1\r\n\r\n\xe9\r\n" in arrived.body
    with pytest.raises(ValueError, match="'latin': text/plain; charset=iso-8859-1 has no way to write this"):
        blocking.call("parts", body={"latin": "€"})


def test_an_object_is_not_sent_as_what_it_cannot_be_made_into(blocking: Market) -> None:
    with pytest.raises(TypeError, match=r"'drawing': this part is image/svg\+xml"):
        blocking.call("parts", body={"drawing": {"a": 1}})
    (part,) = blocking.call("parts", body={"drawing": ("a.svg", b"<svg/>")}).files
    assert (part.media_type, part.content) == ("image/svg+xml", b"<svg/>")


def test_parts_have_the_headers_that_are_described(blocking: Market) -> None:
    file = File(b"x", "x.bin", headers={"X-Signature": "s1", "X-Note": "n"})
    (part,) = blocking.call("parts", body={"signed": file}).files
    assert part.headers["X-Signature"] == "s1"
    assert (part.headers["X-Stall"], part.headers["X-Note"]) == ("north", "n")
    with pytest.raises(ValueError, match="'signed': this part needs the header X-Signature: give a File"):
        blocking.call("parts", body={"signed": b"x"})
    with pytest.raises(ValueError, match="'signed': line breaks are not allowed"):
        blocking.call("parts", body={"signed": file._replace(headers={"X-Signature": "a\r\nX-Other: b"})})


def test_a_form_of_another_multipart_type_is_called_what_it_is(market: Market) -> None:
    arrived = market.call("mixed", body={"file": b"x", "meta": {"a": 1}})
    assert arrived.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert [part.content for part in arrived.files] == [b"x"]
    assert arrived.fields == [("meta", '{"a":1}')]


def test_the_ledger_counts_how_fields_are_written(blocking: Market) -> None:
    def lost(name: str | None = None, **said: Any) -> list[str]:
        document = copy.deepcopy(DESCRIPTION)
        if name is not None:
            document["paths"]["/form"]["put"]["requestBody"]["content"][FORM]["encoding"][name] = said
        return Ledger(document, "generated.invented_market").fill().accounts["bodies"].lost

    assert lost() == []
    place = ["/paths/~1form/put/requestBody/content/application~1x-www-form-urlencoded"]
    assert lost("ids", explode=True) == lost("tags", style="form") == place
    assert lost("plain", explode=False) == lost("whole", contentType="text/plain") == place
    assert lost("address", allowReserved=False) == place
    assert lost("multi", explode=True) == lost("metadata", style="deepObject", explode=True) == []
