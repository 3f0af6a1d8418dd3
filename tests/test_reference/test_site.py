"""The site that `make docs` builds: its links, its search, and that it fits the screen."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from functools import partial
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from scripts.reference import write_site

from .browser import CHROMIUM, Browser
from .conftest import ROOT

_GENERATOR = ROOT / ".venv-docs/bin/python"
pytestmark = [
    pytest.mark.slow,
    # One process builds the site for all.
    pytest.mark.xdist_group("site"),
    pytest.mark.skipif(not _GENERATOR.exists(), reason="the site's generator is not here; `make docs` fetches it"),
]
in_a_browser = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium here")

# The search stands in a tree of its own.
_SEARCH = "[...document.querySelectorAll('div')].map(each => each.shadowRoot).find(Boolean)"
_LOOKED_AT = 20
_PHONE, _DESK = (390, 844), (1280, 900)
_PLACES = [
    "index.html",
    "settings.html",
    "architecture.html",
    "reference/ica/index.html",
    "reference/ica/operations/project_data.html",
    "reference/ica/models/a.html",
    "reference/torrent_suite/operations/results.html",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built anew."""
    folder = tmp_path_factory.mktemp("site")
    write_site(ROOT, folder)
    command = [str(_GENERATOR), "-m", "zensical", "build", "--strict", "--config-file", str(folder / "zensical.toml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "html"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """A browser for all tests here."""
    with Browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


class _Page(HTMLParser):
    """The links, the anchors and what else a page asks for."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: set[str] = set()
        self.asked: set[str] = set()
        self.anchors: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Take in what an element links to, loads, or can be linked by."""
        said = dict(attributes)
        self.anchors |= {said["id"] or ""} if "id" in said else set()
        if tag == "a" and said.get("href"):
            self.links.add(said["href"] or "")
        elif tag in ("script", "img", "link") and (target := said.get("src") or said.get("href")):
            self.asked.add(target)


def test_every_link_leads_somewhere_and_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    pages = {path.relative_to(site).as_posix(): _Page(path.read_text("utf-8")) for path in site.rglob("*.html")}
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert len(pages) > 200
    wrong = set()
    # What is shown where there is no such page has addresses from the root, which is not known beforehand.
    for name, page in pages.items() - {("404.html", pages["404.html"])}:
        for target in page.links | page.asked:
            whole = urlsplit(urljoin(f"http://site/{name}", target))
            path = unquote(whole.path).lstrip("/") or "index.html"
            if whole.netloc != "site":
                wrong |= {(name, target)} if target in page.asked else set()
            elif path not in files or (whole.fragment and unquote(whole.fragment) not in pages[path].anchors):
                wrong.add((name, target))
    assert wrong == set()


def found(browser: Browser, words: str) -> list[str]:
    """What a search for words leads to, best first."""
    browser.until("document.querySelector('.md-search__button') !== null")
    browser.run("document.querySelector('.md-search__button').click()")
    browser.until(f"Boolean(({_SEARCH})?.querySelector('input'))")
    browser.run(f"({_SEARCH}).querySelector('input').focus()")
    browser.typed(words)
    links = f"[...({_SEARCH}).querySelectorAll('ol a')].map(each => each.href)"
    browser.until(f"{links}.length")
    # More come as one scrolls.
    addresses: list[str] = []
    while len(addresses) < len(now := browser.run(links)):
        addresses = now
        browser.run(f"({_SEARCH}).querySelectorAll('*').forEach(each => each.scrollTop = each.scrollHeight)")
        browser.run("new Promise(done => setTimeout(done, 300))")
    return addresses


@in_a_browser
@pytest.mark.parametrize(
    ("words", "place", "anchor"),
    [
        ("get_analysis", "reference/ica/operations/project_analysis.html", "get_analysis_v4"),
        ("project_analysis.get_analysis", "reference/ica/operations/project_analysis.html", "get_analysis_v4"),
        ("/api/projects/{projectId}/analyses", "reference/ica/operations/project_analysis.html", "get_analyses"),
        ("getProjectDataList", "reference/ica/operations/project_data.html", "get_project_data_list"),
        ("AnalysisStorageV4", "reference/ica/models/a.html", "analysis_storage_v4"),
        ("EMEDGENE_AUTH_HEADER", "settings.html", "variables-that-from_env-reads"),
    ],
)
def test_a_search_leads_to(browser: Browser, address: str, words: str, place: str, anchor: str) -> None:
    browser.sized(*_DESK)
    browser.open(f"{address}index.html")
    hits = [urlsplit(each) for each in found(browser, words)[:_LOOKED_AT]]
    assert (f"/{place}", anchor) in [(each.path, each.fragment) for each in hits]
    browser.open(f"{address}{place}#{anchor}")
    assert browser.run(f"document.getElementById('{anchor}').getBoundingClientRect().top") < _DESK[1]


@in_a_browser
@pytest.mark.parametrize("size", [_DESK, _PHONE])
def test_pages_fit_the_screen_and_ask_nobody_else(browser: Browser, address: str, size: tuple[int, int]) -> None:
    browser.sized(*size)
    browser.asked.clear()
    for place in _PLACES:
        browser.open(address + place)
        assert browser.run("document.documentElement.scrollWidth") <= size[0], place
    assert [each for each in browser.asked if not each.startswith((address, "data:", "blob:"))] == []


@in_a_browser
def test_what_is_folded_opens(browser: Browser, address: str) -> None:
    browser.sized(*_DESK)
    browser.open(f"{address}reference/ica/operations/project_data.html#get_project_data_list")
    shown = "[...document.querySelectorAll('details')].find(each => each.innerText.includes('39 arguments'))"
    assert browser.run(f"{shown}.open") is False
    browser.run(f"{shown}.querySelector('summary').click()")
    assert browser.run(f"{shown}.innerText.includes('full_text: str | None = None')")
