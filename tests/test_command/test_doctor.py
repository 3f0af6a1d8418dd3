"""What is configured, reachable and logged in."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from facade.command.platforms import PLATFORMS, Known

from .conftest import ROOT, Places, Run

NOBODY = "http://127.0.0.1:9"


def _states(run: Run, *words: str, **variables: str | None) -> tuple[int, dict[tuple[str, str], str], str]:
    result = run("doctor", *words, "-o", "jsonl", **variables)
    checks = [json.loads(line) for line in result.stdout.splitlines()]
    return result.exit_code, {(each["platform"], each["check"]): each["state"] for each in checks}, result.output


def test_all_platforms_are_looked_at(run: Run, places: Places) -> None:
    result = run("doctor")
    assert result.exit_code == 0, result.output
    for platform in ("ica", "emedgene", "connected_insights", "torrent_suite"):
        assert f"\n{platform}\n" in result.stdout
    assert result.stdout.count("logged in") == 4
    assert "5.12.1" in result.stdout
    for name, value in places.variables(*PLATFORMS).items():
        if name.endswith("API_KEY"):
            assert value not in result.output
            assert name in result.stdout


def test_what_is_not_configured_is_no_failure_unless_it_is_named(run: Run) -> None:
    unset: dict[str, str | None] = {"EMEDGENE_URL": None, "EMEDGENE_LOGIN_URL": None, "EMEDGENE_API_KEY": None}
    code, states, _ = _states(run, **unset)
    assert (code, states["emedgene", "configured"], states["ica", "logged in"]) == (0, "not set", "ok")
    code, states, _ = _states(run, "emedgene", **unset)
    assert (code, states["emedgene", "configured"]) == (1, "failed")


def test_nothing_at_all_is_a_failure(run: Run, places: Places) -> None:
    code, states, _ = _states(run, **dict.fromkeys(places.variables(*PLATFORMS)))
    assert code == 1
    assert "failed" not in states.values()


def test_a_host_that_is_not_there_and_a_login_that_is_refused_are_told_apart(run: Run) -> None:
    code, states, said = _states(run, "ica", ICAV2_BASE_URL=f"{NOBODY}/ica/rest")
    assert (code, states["ica", "reachable"]) == (1, "failed")
    assert ("ica", "logged in") not in states
    assert "connection failed" in said
    code, states, said = _states(run, "torrent_suite", TORRENT_SUITE_API_KEY="wrong-and-secret")
    assert (code, states["torrent_suite", "reachable"], states["torrent_suite", "logged in"]) == (1, "ok", "failed")
    assert "wrong-and-secret" not in said
    code, states, _ = _states(run, "emedgene", EMEDGENE_LOGIN_URL=NOBODY)
    assert (code, states["emedgene", "reachable"]) == (1, "failed")


def test_variables_that_nobody_reads_are_told(run: Run) -> None:
    _, _, said = _states(run, "ica", ICA_APIKEY="very-secret")
    assert "ICA_APIKEY is not read; did you mean ICA_API_KEY?" in said
    assert "very-secret" not in said


def test_files_of_the_platform_count_as_well(run: Run, tmp_path: Path) -> None:
    (tmp_path / ".icav2").mkdir()
    (tmp_path / ".icav2" / ".session.ica.yaml").write_text("access-token: very-secret\n")
    _, states, said = _states(run, "ica", ICA_API_KEY=None)
    assert (states["ica", "configured"], states["ica", "logged in"]) == ("ok", "failed")
    assert "very-secret" not in said


def test_each_variable_of_the_settings_page_is_looked_at() -> None:
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    table = page.partition("\n## Variables that `from_env` reads\n")[2].partition("\n## ")[0]
    named = {name for row in re.findall(r"^\| (`.*?) \|", table, re.MULTILINE) for name in re.findall(r"`(\w+)`", row)}
    assert {name for known in PLATFORMS.values() for name in known.variables} == named


def test_a_client_that_nothing_else_is_known_of_can_be_called(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    known = PLATFORMS["torrent_suite"]
    monkeypatch.setitem(PLATFORMS, "torrent_suite", Known(known.name, known.client))
    assert json.loads(run("call", "torrent_suite", "chip.list", "name=318").stdout)[0]["name"] == "318"
    code, states, _ = _states(run, "torrent_suite")
    assert (code, states["torrent_suite", "configured"], states["torrent_suite", "logged in"]) == (0, "ok", "note")
