"""An operation that takes a body in several forms is given the one that the value fits."""

from __future__ import annotations

import io
import json
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from facade import File, InvalidBody
from tests.test_runtime_calls.loopback import Loopback

from .service import BYTES, FORM, JSON, MERGES, MULTIPART, PATCHES, TEXT

CARD = {"greeting": "x"}
PATCH = [{"op": "remove", "path": "/gift"}]


@pytest.mark.parametrize(
    ("name", "body", "form"),
    [
        ("change", {"customer": "Ben"}, JSON),
        ("change", PATCH, PATCHES),
        ("mend", {"colour": "red"}, MERGES),
        ("mend", PATCH, PATCHES),
        ("patch_only", CARD, JSON),
        ("patch_only", PATCH, PATCHES),
        ("note", CARD, JSON),
        ("note", "x", TEXT),
        ("note", b"x", BYTES),
        ("note", io.BytesIO(b"x"), BYTES),
        ("note", File(b"x"), BYTES),
        ("upload", {"file": [b"x"], "title": "y"}, MULTIPART),
        ("upload", CARD, JSON),
        ("upload", {"file": b"x", "title": "y"}, MULTIPART),
        ("anything", {"a": 1}, JSON),
        ("anything", [1], JSON),
        ("anything", PATCH, PATCHES),
        ("anything", "x", TEXT),
        ("anything", 5, JSON),
        ("loose", {"a": 1}, JSON),
        ("loose", {"file": b"x"}, MULTIPART),
        ("choose", {"amount": 1}, JSON),
        ("choose", CARD, "application/vnd.a+json"),
    ],
)
def test_the_form_fits_the_value(blocking: Any, host: Loopback, name: str, body: Any, form: str) -> None:
    arguments = ("o1",) if name in ("change", "mend", "patch_only") else ()
    getattr(blocking.client.shop, name)(*arguments, body=body)
    assert host.asked[0].headers["content-type"].partition(";")[0] == form


def test_models_and_files_of_the_disk_find_their_form(blocking: Any, host: Loopback, tmp_path: Path) -> None:
    models = import_module("generated.florist.models")
    path = tmp_path / "f"
    path.write_bytes(b"x")
    blocking.client.shop.upload(body=models.Upload(file=path))
    blocking.client.shop.upload(body={"file": path})
    blocking.client.shop.choose(body=models.Voucher(amount=1))
    blocking.client.shop.note(body=path)
    forms = [asked.headers["content-type"].partition(";")[0] for asked in host.asked]
    assert forms == [MULTIPART, MULTIPART, JSON, BYTES]


@pytest.mark.parametrize(("form", "sent"), [(FORM, b"greeting=x"), (JSON, b'{"greeting":"x"}')])
def test_the_caller_can_choose(way: Any, host: Loopback, form: str, sent: bytes) -> None:
    way.run(way.client.shop.upload(body=CARD, content_type=form))
    assert (host.asked[0].headers["content-type"], host.asked[0].body) == (form, sent)


@pytest.mark.parametrize(
    ("name", "body", "told"),
    [
        ("patch_only", "x", [PATCHES, "takes a list", JSON, "takes an object", "content_type="]),
        ("patch_only", {"file": b"x"}, ["an object with files", "content_type="]),
        ("patch_only", 5, ["5 fits no form"]),
        ("note", [1], ["a list", JSON, TEXT, "takes text", BYTES, "takes a file", "content_type="]),
        ("order", [{"sku": "s"}], ["a list fits no form: application/json takes an object"]),
        ("order", "{}", ["text fits no form"]),
        ("bulb", {"type": "Tulip"}, ["an object fits no form: application/json takes a list"]),
    ],
)
def test_what_fits_no_form_is_refused_with_the_choices(
    way: Any, host: Loopback, name: str, body: Any, told: list[str]
) -> None:
    arguments = ("o1",) if name == "patch_only" else ()
    with pytest.raises(InvalidBody) as caught:
        way.run(getattr(way.client.shop, name)(*arguments, body=body))
    assert [text for text in told if text not in str(caught.value)] == []
    assert [fault.kind for fault in caught.value.faults] == ["type"]
    assert host.asked == []


def test_an_object_is_not_sent_as_what_it_is_not(blocking: Any, host: Loopback) -> None:
    with pytest.raises(InvalidBody, match="an object fits no form: application/json-patch"):
        blocking.client.shop.change("o1", body={"customer": "Ben"}, content_type=PATCHES)
    with pytest.raises(InvalidBody, match=re.escape(f"is none of its forms: {JSON}, {PATCHES}, {MERGES}")):
        blocking.client.shop.change("o1", body={"customer": "Ben"}, content_type="text/csv")
    assert host.asked == []


def test_where_no_form_fits_well_the_message_names_the_others(blocking: Any, host: Loopback) -> None:
    with pytest.raises(
        InvalidBody, match=r"this is application/vnd\.a\+json; content_type= chooses another: application/json"
    ) as caught:
        blocking.client.shop.choose(body={"greting": "x"})
    assert [fault.near for fault in caught.value.faults] == [("greeting",), ()]
    assert host.asked == []


def test_parts_of_a_form_are_looked_at_too(blocking: Any, host: Loopback) -> None:
    with pytest.raises(InvalidBody, match="/titel: Upload has no 'titel'; did you mean 'title'") as caught:
        blocking.client.shop.upload(body={"file": None, "titel": "y"}, content_type=MULTIPART)
    # A form has no word for null: what is null is not there.
    assert [fault.kind for fault in caught.value.faults] == ["extra", "missing"]
    assert json.loads(json.dumps(host.asked)) == []
