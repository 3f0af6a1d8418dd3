"""What people and servers write into descriptions, corrections and notes is data: it names no code, and no file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.documents import reading
from scripts.errors import PipelineError
from scripts.overrides import load

DEEP = 100_000
LONG = 1_000_000
TAGS = {
    "a function": "!!python/object/apply:os.mkdir [made]",
    "an object": "!!python/object:builtins.dict {}",
    "a name": "!!python/name:os.system",
    "a module": "!!python/module:os",
    "a private tag": "!run [made]",
}


def _described(value: str) -> str:
    return f"openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths: {{}}\nx-odd: {value}\n"


@pytest.mark.parametrize("value", TAGS.values(), ids=TAGS)
def test_tags_of_yaml_run_nothing(value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(PipelineError, match=r"tag"):
        reading.parse(_described(value).encode(), "odd.yaml")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ("{a: ", "}")], ids=["lists", "objects"])
def test_deep_descriptions_are_refused(opening: str, closing: str) -> None:
    with pytest.raises(PipelineError, match=r"deep|nested"):
        reading.parse(_described(opening * DEEP + closing * DEEP).encode(), "odd.yaml")
    with pytest.raises(PipelineError, match=r"deep|nested"):
        reading.parse(b'{"openapi": "3.0.3", "x-odd": ' + b"[" * DEEP + b"]" * DEEP + b"}", "odd.json")


def test_long_texts_of_descriptions_stay_whole() -> None:
    text = "x" * LONG
    found: Any = reading.parse(_described(text).encode(), "odd.yaml")
    assert found["x-odd"] == text
    assert reading.parse(json.dumps({"x-odd": text}).encode(), "odd.json")["x-odd"] == text


def test_deep_corrections_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "overrides.toml"
    path.write_text("[[override]]\nvalue = " + "[" * DEEP + "]" * DEEP + "\n", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"nested too deeply") as caught:
        load(path)
    assert "overrides.toml" in str(caught.value)


def test_tags_in_corrections_are_texts(tmp_path: Path) -> None:
    path = tmp_path / "overrides.toml"
    tag = TAGS["a function"]
    entry = f'[[override]]\nwhere = "/info/x-odd"\nop = "add"\nvalue = "{tag}"\nreason = "x"\nevidence = "y"\n'
    path.write_text(entry, encoding="utf-8")
    assert [override.value for override in load(path).overrides] == [tag]
