"""The page in a browser, where there is one."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from scripts.diff.telling import FORMS

from .reports import TOLD

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = pytest.mark.skipif(BROWSER is None, reason="there is no Chromium here")


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "changes.html"
    path.write_text(FORMS["html"](TOLD), encoding="utf-8")
    return path


def opened(page: Path, fragment: str) -> str:
    """What a page is once its script has run."""
    flags = ("--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", f"--user-data-dir={page.parent / 'profile'}")
    command = [str(BROWSER), *flags, f"{page.as_uri()}{fragment}"]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout


def test_what_its_address_says_is_what_it_shows(page: Path) -> None:
    shown = opened(page, "#breaks=callers,readers&tag=bench&text=null+WOOD")
    rows = re.findall(r"<tr data-breaks[^>]*>", shown)
    assert [" hidden" in row for row in rows] == [False, True, True, True, True]
    assert "1 of 5 shown" in shown
    assert re.search(r"<form id=\"filters\"(?![^>]*hidden)", shown), "the filter is there where scripts run"
    assert re.search(r'<section data-platform="kiln"(?![^>]*hidden)', shown), "where nothing changed, that is told"
