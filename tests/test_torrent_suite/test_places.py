"""Servers with a session, with a certificate of their own, that lead elsewhere, or rest."""

from __future__ import annotations

import ssl

import pytest

from facade import ApiError, ConnectionFailed, ServerError, Unauthorized
from facade.sandbox.torrent_suite import TorrentSuiteSandbox

from .conftest import Connect
from .ways import Way


def test_a_session_signs_in(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(session=box.session())
    assert way.run(way.ts.chip.get(1)).name == "314"
    assert way.run(way.ts.chip.create(body={"name": "S1", "slots": 1})).endswith("/")
    box.clear()
    with pytest.raises(Unauthorized):
        way.run(way.ts.chip.get(1))


def test_a_session_that_the_server_opens_is_not_taken_up(box: TorrentSuiteSandbox, connect: Connect) -> None:
    way = connect(username=box.username, password=box.password)
    for _ in range(2):
        way.run(way.ts.chip.get(1))
    assert "set-cookie" in box.journal[0].answer_headers
    assert "cookie" not in box.journal[1].headers


@pytest.mark.parametrize("form", ["path", "context", "none"])
def test_a_certificate_of_its_own_is_trusted_when_it_is_named(
    secure_box: TorrentSuiteSandbox, connect: Connect, form: str
) -> None:
    verify = {
        "path": str(secure_box.certificate),
        "context": ssl.create_default_context(cafile=str(secure_box.certificate)),
        "none": False,
    }[form]
    login = {"username": secure_box.username, "api_key": secure_box.api_key}
    way = connect(base_url=secure_box.base_url, verify=verify, **login)
    assert way.run(way.ts.chip.get(1)).name == "314"
    assert [chip.name for chip in way.listed(way.ts.chip.list(name__startswith="31", order_by=["name"]))] == [
        "314",
        "316",
        "318",
    ]


def test_a_certificate_that_nobody_vouches_for_is_refused(secure_box: TorrentSuiteSandbox, connect: Connect) -> None:
    secure_box.journal.clear()
    way = connect(base_url=secure_box.base_url, username=secure_box.username, api_key=secure_box.api_key)
    with pytest.raises(ConnectionFailed, match="verify=") as refused:
        way.run(way.ts.chip.get(1))
    assert secure_box.api_key not in str(refused.value)
    assert len(secure_box.journal) == 0


def test_a_site_that_wants_https_says_so_in_the_error(box: TorrentSuiteSandbox, way: Way) -> None:
    box.switches.redirect_to = "https://127.0.0.1:1"
    with pytest.raises(ApiError, match=r"https://127\.0\.0\.1:1"):
        way.run(way.ts.chip.create(body={"name": "X9"}))
    with pytest.raises((ApiError, ConnectionFailed)):
        way.run(way.ts.chip.get(1))
    assert {exchange.status for exchange in box.journal} == {302}


def test_a_server_at_rest_is_a_server_error(box: TorrentSuiteSandbox, way: Way) -> None:
    box.switches.maintenance = True
    with pytest.raises(ServerError) as resting:
        way.run(way.ts.chip.get(1))
    assert resting.value.status == 503


def test_a_plan_is_returned_even_by_a_server_that_says_only_where_it_is(box: TorrentSuiteSandbox, way: Way) -> None:
    box.switches.plans_come_back = False
    samples = {"a b": {"barcodes": ["IonXpress_001"]}}
    plan = way.run(way.ts.plan_run({"planName": "silent", "barcodeId": "IonXpress", "barcodedSamples": samples}))
    assert [exchange.status for exchange in box.journal] == [201, 200]
    assert box.journal[0].answer_body == b""
    assert plan.plan_name == "silent"
    assert plan.barcoded_samples["a b"]["barcodes"] == ["IonXpress_001"]
