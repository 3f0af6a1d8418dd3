"""The generated tree is output only: whatever differs from what the inputs give is found."""

from __future__ import annotations

import json

import pytest

from scripts import overrides
from scripts.check import drift
from scripts.errors import PipelineError
from scripts.generate import corrected

from .conftest import Copy

MODEL = "loom/models/bench.py"


def test_the_committed_tree_is_what_the_inputs_give(copy: Copy) -> None:
    assert "exactly what the inputs give" in drift(copy.specs, copy.generated)


@pytest.mark.parametrize(
    ("name", "edit"),
    [
        (MODEL, lambda text: text.replace("name: str", "name: str  # sic")),
        (MODEL, lambda text: text + "\n"),
        ("runtime/model.py", lambda text: text.replace("UNSET", "UNSET ", 1)),
        ("__init__.py", lambda text: text + "x = 1\n"),
    ],
)
def test_a_hand_edit_is_found_and_named(small: Copy, name: str, edit) -> None:
    path = small.generated / name
    before = path.read_text(encoding="utf-8")
    path.write_text(edit(before), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != before
    with pytest.raises(PipelineError, match=rf"generated/{name}: was edited") as caught:
        drift(small.specs, small.generated)
    assert str(caught.value.hint).startswith("run make regenerate; ")


def test_a_file_added_by_hand_is_found(small: Copy) -> None:
    (small.generated / "loom/models/mine.py").write_text("", encoding="utf-8")
    with pytest.raises(PipelineError, match=r"generated/loom/models/mine.py: should not be there"):
        drift(small.specs, small.generated)


def test_a_removed_file_is_found(small: Copy) -> None:
    (small.generated / MODEL).unlink()
    with pytest.raises(PipelineError, match=rf"generated/{MODEL}: is missing"):
        drift(small.specs, small.generated)


def test_a_changed_description_without_regeneration_is_found(small: Copy) -> None:
    path = small.specs / "loom/openapi.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["components"]["schemas"]["Bench"]["properties"]["colour"] = {"type": "string"}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(PipelineError, match=rf"generated/{MODEL}: was edited, or is from other inputs"):
        drift(small.specs, small.generated)


def test_an_edited_lock_is_found(small: Copy) -> None:
    path = small.specs / "lock.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"tree": "', '"tree": "0', 1), encoding="utf-8")
    with pytest.raises(PipelineError, match="not up to date"):
        drift(small.specs, small.generated)


def test_an_override_that_matches_nothing_stops_everything(small: Copy) -> None:
    rules = small.specs / "loom/overrides.toml"
    rules.write_text(
        '[[override]]\nwhere = "/paths/~1api~1gone/get"\nop = "remove"\nreason = "it is gone"\nevidence = "seen"\n',
        encoding="utf-8",
    )
    assert len(overrides.load(rules).overrides) == 1
    with pytest.raises(PipelineError, match="override/0") as caught:
        corrected("loom", small.specs)
    assert "~1api~1gone" in str(caught.value)
    with pytest.raises(PipelineError):
        drift(small.specs, small.generated)
