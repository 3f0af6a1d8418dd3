"""The file of names is written with the packages, and is one of their inputs."""

from __future__ import annotations

import contextlib
import copy
import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from scripts.check.checking import drift
from scripts.errors import PipelineError
from scripts.generate import regenerate
from scripts.generate.remembering import writing
from scripts.names import read

from .bakery import DESCRIPTION, edited, kept


def _describe(specs: Path, document: dict[str, Any]) -> None:
    (specs / "bakery").mkdir(parents=True, exist_ok=True)
    (specs / "bakery" / "openapi.json").write_text(json.dumps(document))


def test_names_are_written_read_and_checked(tmp_path: Path) -> None:
    specs, target = tmp_path / "specs", tmp_path / "generated"
    names, news = specs / "bakery" / "names.toml", []
    _describe(specs, DESCRIPTION)
    regenerate(specs, target, tell_news=news.extend)
    assert news == []
    assert names.read_text() == kept(DESCRIPTION).text
    assert regenerate(specs, target) == {"bakery": False}

    # A person takes another name.
    names.write_text(edited(names.read_text(), at="models.Loaf", accept="Bread"))
    with pytest.raises(PipelineError, match="regenerate"):
        drift(specs, target)
    assert regenerate(specs, target) == {"bakery": True}
    assert (target / "bakery" / "models" / "bread.py").is_file()
    drift(specs, target)

    # The description calls an operation otherwise, and a correction calls another one so: that is taken, with the old
    # name beside it.
    changed = copy.deepcopy(DESCRIPTION)
    changed["paths"]["/loaves"]["post"]["operationId"] = "bakeLoaf"
    _describe(specs, changed)
    (specs / "bakery" / "overrides.toml").write_text(
        '[[override]]\nwhere = "/paths/~1loaves/get/operationId"\nop = "set"\nvalue = "listLoaves"\n'
        'reason = "lists are listed"\nevidence = "the guide"\n'
    )
    regenerate(specs, target, tell_news=news.extend)
    assert "loaf.create_loaf (now loaf.bake_loaf)" in news[0]
    assert str(names) in news[0]
    memory = read(names)
    assert memory.operations["POST /loaves"].name == "loaf.create_loaf"
    lists = memory.operations["GET /loaves"]
    assert (lists.name, lists.formerly) == ("loaf.list_loaves", ("loaf.get_loaves",))

    # What cannot be leaves everything as it was.
    before = names.read_text()
    names.write_text(edited(before, at="models.Bread", accept="Oven"))
    with pytest.raises(PipelineError, match="bakery stays as it was") as caught:
        regenerate(specs, target)
    assert str(caught.value.file).endswith("names.toml")
    assert "accept" in names.read_text()
    names.write_text("[models.Loaf\n")
    with pytest.raises(PipelineError, match="this is not TOML"):
        regenerate(specs, target)
    names.write_text("[models.Loaf]\n[models.Loaf]\n")
    with pytest.raises(PipelineError, match="two things claim one name"):
        regenerate(specs, target)


def test_files_are_as_they_were_when_what_follows_fails(tmp_path: Path) -> None:
    old, new = tmp_path / "old.toml", tmp_path / "new.toml"
    old.write_text("before")
    with contextlib.suppress(KeyboardInterrupt), writing({old: b"after", new: b"after"}):
        assert old.read_text() == new.read_text() == "after"
        raise KeyboardInterrupt
    assert old.read_text() == "before"
    assert not new.exists()


def test_any_text_of_a_description_can_be_remembered() -> None:
    odd = copy.deepcopy(DESCRIPTION)
    names = ('"', "\\", "a\nb", "\ud800x", "\x7f", "", "ß", "1", "a.b")
    odd["components"]["schemas"]['Od"d\\\x7f'] = {
        "type": "object",
        "properties": {name: {"type": "string"} for name in names},
    }
    odd["components"]["schemas"]["Mixed"] = {"enum": [1, True, 2.5, "1", 10**30, "=1", "\udc00"]}
    odd["paths"]['/odd/{a"b}'] = {"get": {"responses": {}}}
    first = kept(odd)
    assert tomllib.loads(first.text)["models"]
    second = kept(odd, first.text)
    assert (second.text, second.plan) == (first.text, first.plan)


@pytest.mark.slow
def test_the_file_is_the_same_whatever_the_hash_seed() -> None:
    code = (
        "from tests.test_names.bakery import *; from tests.test_names.test_kept import whole; "
        "print(kept(whole(DESCRIPTION), accepted(kept(DESCRIPTION).text)).text)"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "4242")
    }
    assert len(found) == 1
