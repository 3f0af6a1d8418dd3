"""The tests that `docs/recording.md` shows pass, with a cassette of the sandbox."""

from __future__ import annotations

import sys

import pytest

# Loaded before, as it is of C and pytester would load a part of it anew.
import yaml  # noqa: F401

from facade import Emedgene
from facade.sandbox import EmedgeneSandbox
from facade.testing import replay

from .extraction import programs
from .given import MODULES

pytest_plugins = ["pytester"]


def test_the_tests_of_the_page_pass(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    alone, settings, with_fixture = (snippet.text for snippet in programs("docs/recording.md"))
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    pytester.makeconftest(settings)
    pytester.makepyfile(test_alone=alone)
    (pytester.path / "tests").mkdir()
    (pytester.path / "tests/test_cases.py").write_text(with_fixture, encoding="utf-8")
    for name, text in MODULES.items():
        (pytester.path / name).write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(pytester.path)
    count_finalized = __import__("my_lab").count_finalized
    with EmedgeneSandbox(5) as box:
        origins = {box.base_url: "https://lab.emedgene.com"}
        with (
            replay(pytester.path / "tests/cassettes/cases.yaml", mode="all", origins=origins),
            Emedgene(base_url=box.base_url, token=box.token()) as em,
        ):
            count_finalized(em)
    del sys.modules["my_lab"]
    pytester.runpytest_inprocess("-p", "no:cacheprovider", "--strict-markers").assert_outcomes(passed=2)
