"""Where pandas or pyarrow is missing, it is said which extra brings it; JSON Lines need neither."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from facade import MissingExtra
from facade.data import to_dataframe, to_parquet

from .conftest import Listing
from .served import record


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the libraries."""
    for name in ("pandas", "pyarrow"):
        monkeypatch.setitem(sys.modules, name, None)


def test_the_extra_is_named_before_anything_is_asked(listing: Listing, tmp_path: Path) -> None:
    exporting = listing([record(1)], broken_at=0)
    with pytest.raises(MissingExtra, match=r"needs pandas, .* pip install 'sequencing-clients\[pandas\]'"):
        exporting.to_dataframe()
    with pytest.raises(MissingExtra, match=r"needs pyarrow, .* pip install 'sequencing-clients\[parquet\]'"):
        exporting.to_parquet(tmp_path / "data.parquet")
    assert list(tmp_path.iterdir()) == []


def test_so_it_is_for_items_at_hand(tmp_path: Path) -> None:
    with pytest.raises(ImportError, match="pandas"):
        to_dataframe([])
    with pytest.raises(ImportError, match="pyarrow") as caught:
        to_parquet([], tmp_path / "data.parquet")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_lines_are_written_without(listing: Listing, tmp_path: Path) -> None:
    assert listing([record(1)]).to_jsonl(tmp_path / "data.jsonl").items == 1
