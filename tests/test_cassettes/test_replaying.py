"""What was recorded is replayed by both kinds of client, without a network, and is what the descriptions say."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import anyio
import pytest

from facade.testing import AnswerRefused, NotRecorded
from tests.record.cassettes import CASSETTES, NotTheSame, path_of, play
from tests.record.coverage import coverage
from tests.record.judging import DEPARTURES, NotAsDescribed
from tests.scenarios import AWAITING, BLOCKING, SANDBOXES, SCENARIOS, Scenario
from tests.tally import Tally

WAYS = (BLOCKING, AWAITING)
Spoil = Callable[[str, str, str], Path]
BY_NAME = {str(scenario): scenario for scenario in SCENARIOS}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=str)
def test_it_is_replayed_as_it_was_recorded(scenario: Scenario, way: str) -> None:
    play(scenario, way)


def test_each_scenario_has_its_cassette_and_each_cassette_its_scenario() -> None:
    assert sorted(map(path_of, SCENARIOS)) == sorted(CASSETTES.glob("*/*"))


@pytest.mark.parametrize("platform", SANDBOXES)
def test_each_workflow_has_a_cassette(platform: str, tally: Tally) -> None:
    found = coverage(platform)
    assert found.missing == []
    assert found.shown
    tally("operations", platform, len(found.operations))
    tally("operations with cassettes", platform, len(found.shown))


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", [str(each) for each in SCENARIOS if each.name == "wait_as_the_server_asks"])
def test_nothing_is_waited_for(name: str, way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pause that a server asked for is a second."""
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(time, "sleep", pauses.append)
    monkeypatch.setattr(anyio, "sleep", pause)
    play(BY_NAME[name], way)
    assert not any(pauses)


def test_what_is_known_to_differ_from_a_description_still_does() -> None:
    judge = play(BY_NAME["emedgene/look_for_what_was_found"], BLOCKING)
    assert judge.departed == set(DEPARTURES)


@pytest.fixture
def spoil(tmp_path: Path) -> Spoil:
    """Writes a copy of a cassette in which a text that stands there is another."""

    def spoil(name: str, before: str, after: str) -> Path:
        text = path_of(BY_NAME[name]).read_text(encoding="utf-8")
        assert before in text
        path = tmp_path / "spoilt.yaml"
        path.write_text(text.replace(before, after), encoding="utf-8")
        return path

    return spoil


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("ica/page_through_data", "pageSize=5", "pageSize=6", "pageSize"),
        ("ica/read_both_versions", "vnd.illumina.v3+json, application", "vnd.illumina.v2+json, application", "accept"),
        ("ica/go_on_with_a_download", "bytes=1000-", "bytes=1001-", "range"),
        ("emedgene/create_case", '"boostGenes":false', '"boostGenes":true', "boostGenes"),
        ("connected_insights/upload_metadata", "SBX-1,254837009", "SBX-1,254837008", "file"),
        ("torrent_suite/write_objects", '"slots":1', '"slots":2', "slots"),
    ],
)
def test_a_request_that_differs_is_told(spoil: Spoil, name: str, before: str, after: str, told: str, way: str) -> None:
    path = spoil(name, before, after)
    with pytest.raises(NotRecorded, match="(?i)" + told) as caught:
        play(BY_NAME[name], way, path)
    assert "of which differ" in str(caught.value)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("name", "before", "after", "told"),
    [
        ("torrent_suite/sign_in_with_a_password", '"slots": 1', '"slots": "one"', "/slots"),
        ("connected_insights/find_case", '"totalElements":', '"totalElements":"many", "_":', "/totalElements"),
        ("emedgene/find_phenotypes", "code: 200", "code: 203", "no answer 203"),
        ("ica/exchange_a_key", "code: 200", "code: 203", "the description has application/problem+json"),
    ],
)
def test_an_answer_that_is_not_as_described_is_told(
    spoil: Spoil, name: str, before: str, after: str, told: str, way: str
) -> None:
    path = spoil(name, before, after)
    with pytest.raises(AnswerRefused) as caught:
        play(BY_NAME[name], way, path)
    assert isinstance(caught.value.__cause__, NotAsDescribed)
    assert told in str(caught.value.__cause__)


@pytest.mark.parametrize("way", WAYS)
def test_an_answer_that_says_something_else_gives_something_else(spoil: Spoil, way: str) -> None:
    path = spoil("torrent_suite/sign_in_with_a_password", '"name": "314"', '"name": "315"')
    with pytest.raises(NotTheSame, match="315"):
        play(BY_NAME["torrent_suite/sign_in_with_a_password"], way, path)
