"""docs/settings.md against the code: every setting with its default, and every variable of the environment."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import pytest

from facade import progress
from facade.client.base import Client
from facade.client.settings import ClientSettings
from facade.connected_insights.environment import insights_settings
from facade.emedgene.environment import emedgene_settings
from facade.errors import error_class
from facade.http import proxies
from facade.ica.environment import ica_project, ica_settings
from facade.retries import Retries
from facade.torrent_suite.environment import torrent_suite_settings
from scripts.generate.answer_errors import error_of

from .conftest import ROOT

PAGE = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| (.*) \|$", re.MULTILINE)


def rows(heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    text = PAGE.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [row.split(" | ") for row in _ROW.findall(text)][1:]


def names(cells: list[list[str]], column: int = 0) -> set[str]:
    """What stands between backticks in a column."""
    return {name for row in cells for name in re.findall(r"`([^`]+)`", row[column])}


class Asked(Mapping[str, str]):
    """An environment that remembers what it was asked for, and has none of it."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def get(self, name: str, default: object = None) -> None:  # type: ignore[override]
        self.names.add(name)

    def __getitem__(self, name: str) -> str:
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _asked(read: Callable[[Asked], object]) -> set[str]:
    environment = Asked()
    # Nothing is found, which clients cannot do without.
    with suppress(ValueError):
        read(environment)
    return environment.names


@pytest.mark.parametrize(
    ("title", "read"),
    [
        ("ICA", lambda asked: (ica_settings(asked, Path("nowhere")), ica_project(asked, Path("nowhere")))),
        ("Emedgene", lambda asked: emedgene_settings({}, asked)),
        ("Emedgene", lambda asked: emedgene_settings({"base_url": "https://lab.example"}, asked)),
        ("Connected Insights", lambda asked: insights_settings({}, asked)),
        ("Ion Torrent Suite", lambda asked: torrent_suite_settings({}, asked)),
    ],
)
def test_the_variables_of_each_platform_are_those_that_it_reads(title: str, read: Callable[[Asked], object]) -> None:
    told = [row for row in rows("Variables that `from_env` reads") if row[-1] == title]
    assert names(told) == _asked(read)


def test_the_variables_of_every_client_are_those_of_proxies_and_certificates() -> None:
    told = names(rows("Variables that count for every client"))
    assert told == {each.upper() for each in proxies._VARIABLES} | {"NO_PROXY", *proxies.CERTIFICATES}


def test_the_variables_of_bars_are_those_that_are_read() -> None:
    code = inspect.getsource(progress)
    read = set(re.findall(r'environ\.get\("(\w+)"', code)) | {progress.SWITCH}
    told = rows("Progress")
    assert {name for name in names(told) if name.isupper()} == read
    assert {name for name in names(told, 1) if name != "CI"} == progress._OFF


def test_the_variables_of_the_tools_are_read_by_them() -> None:
    read = [ROOT / "scripts/cli.py", ROOT / "facade/testing/fixtures.py"]
    code = "".join(path.read_text(encoding="utf-8") for path in read)
    told = {name for name in names(rows("Of the tools")) if name.isupper()}
    assert told == set(re.findall(r'"((?:PULL|FACADE)_[A-Z_]+)"', code))


def test_every_setting_is_told_with_its_default() -> None:
    told = {row[0].strip("`"): row[2] for row in rows("Of every client")}
    assert told.keys() == ClientSettings.__annotations__.keys()
    defaults = Client._start.__kwdefaults__ or {}
    for name, cell in told.items():
        value = defaults[name]
        if name == "retries":
            assert cell == "`Retries()`"
        elif name != "base_url":
            said = json.dumps(value) if isinstance(value, str) else repr(value)
            assert cell.startswith(f"`{said}`"), name


def test_what_a_copy_takes_is_told() -> None:
    told = PAGE.partition("`client.with_options(...)`")[2].partition("\n\n")[0]
    assert set(re.findall(r"`(\w+)`", told)) == (Client.with_options.__kwdefaults__ or {}).keys()


def test_retries_are_told_with_their_defaults() -> None:
    told = {row[0].strip("`"): row[1].split("`")[1] for row in rows("Retries")}
    assert told == {name: repr(value) for name, value in Retries()._asdict().items()}


@pytest.mark.parametrize("status", [*range(400, 432), 451, 500, 502, 503, 599])
def test_the_reference_names_the_errors_that_calls_raise(status: int) -> None:
    assert error_of(str(status)) == error_class(status).__name__


def test_the_page_on_calls_names_the_arguments_of_pagers() -> None:
    from generated.runtime.calls import PagedCall

    told = (ROOT / "docs/calls.md").read_text(encoding="utf-8")
    own = inspect.signature(PagedCall.__init__).parameters.values()
    for name in [each.name for each in own if each.kind is inspect.Parameter.KEYWORD_ONLY]:
        assert f"`{name}=" in told
