"""Recording: the same again leaves a cassette alone; platforms themselves are recorded where there are credentials."""

from __future__ import annotations

from pathlib import Path

import pytest

from facade.testing import about_of
from tests.record import live
from tests.record.cassettes import path_of, play, record
from tests.scenarios import AWAITING, SANDBOXES, SCENARIOS, Scenario

ONE = next(each for each in SCENARIOS if str(each) == "ica/exchange_a_key")


def named(name: str) -> Scenario:
    return next(each for each in SCENARIOS if str(each) == name)


def test_the_same_again_changes_nothing(tmp_path: Path) -> None:
    assert record(ONE, folder=tmp_path, write=False) == "new"
    assert not path_of(ONE, tmp_path).exists()
    assert record(ONE, folder=tmp_path) == "new"
    before = path_of(ONE, tmp_path).read_bytes()
    assert record(ONE, folder=tmp_path) == "same"
    assert path_of(ONE, tmp_path).read_bytes() == before
    path_of(ONE, tmp_path).write_bytes(before.replace(b"pageSize", b"pageLength"))
    assert record(ONE, folder=tmp_path) == "changed"


def test_a_cassette_says_what_it_is_of_and_nothing_of_this_machine(tmp_path: Path) -> None:
    record(ONE, folder=tmp_path)
    about = about_of(path_of(ONE, tmp_path))
    assert (about["origin"], about["platform"], about["scenario"]) == ("sandbox", "ica", "exchange_a_key")
    assert set(about["operations"]) == {"POST /api/tokens", "GET /api/projects"}
    text = path_of(ONE, tmp_path).read_text(encoding="utf-8")
    assert "127.0.0.1" not in text
    assert "sandbox-key" not in text


def test_a_platform_itself_is_recorded_by_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with SANDBOXES["ica"].start() as box:
        monkeypatch.setenv("ICA_API_KEY", box.api_key)
        monkeypatch.setenv("ICAV2_BASE_URL", box.base_url)
        assert live.is_live("ica")
        record(ONE, live.settings_for(ONE), tmp_path)
        origin = box.base_url.removesuffix("/ica/rest")
    about = about_of(path_of(ONE, tmp_path))
    assert (about["origin"], about["login"]) == (origin, "key")
    play(ONE, AWAITING, path_of(ONE, tmp_path))


def test_what_is_not_recorded_at_a_platform_itself_has_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("EMEDGENE_URL", "EMEDGENE_TOKEN"):
        monkeypatch.setenv(name, "https://lab.test")
    reasons = {
        name: live.reason_to_skip(named(f"emedgene/{name}"), writes=False)
        for name in ("list_cases", "create_case", "errors", "sign_in_with_a_password")
    }
    assert reasons == {
        "list_cases": None,
        "create_case": "writes; record it with --writes",
        "errors": "needs a sandbox",
        "sign_in_with_a_password": "no credentials for the login 'password'",
    }
    assert live.reason_to_skip(named("emedgene/create_case"), writes=True) is None


def test_without_credentials_nothing_is_recorded_at_a_platform_itself() -> None:
    assert not any(live.is_live(platform, {}) for platform in SANDBOXES)


def test_a_host_keeps_its_name_where_the_login_is_called_like_it(tmp_path: Path) -> None:
    """A key of Emedgene is the password of a user `emedgene`."""
    scenario = named("emedgene/check_connection")
    record(scenario, folder=tmp_path)
    text = path_of(scenario, tmp_path).read_text(encoding="utf-8")
    assert "uri: https://emedgene.test/api/test?" in text
    assert "uri: https://login.emedgene.test/platform-services-manager/Token?audience=emedgene" in text
