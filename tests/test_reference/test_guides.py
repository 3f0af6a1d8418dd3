"""The hand-written pages in the site."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from scripts.errors import PipelineError
from scripts.reference.guides import Guides
from scripts.reference.indents import indented_by_four
from scripts.reference.site import write_site

from .conftest import ROOT


def written(root: Path, **files: str) -> Path:
    """A project with these files, by paths with `__` for a slash; an underscore stands for a dot."""
    for name, text in {"README_md": "# Start\n", "docs__site_toml": "", "docs__site_css": "", **files}.items():
        path = root / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def test_links_lead_to_where_pages_and_files_are_in_the_site(tmp_path: Path) -> None:
    readme = "[a](docs/a.md#b) [c](kiln/c.py) [d](kiln) ![e](docs/e.svg) [f](https://example.com/x) `[g](nowhere.md)`\n"
    root = written(
        tmp_path, README_md=readme, docs__a_md="# A\n\n[up](../README.md) [n](../NEWS.md)\n", NEWS_md="# News\n",
        kiln__c_py="print(1)\n", docs__e_svg="<svg/>",
    )  # fmt: skip
    found = Guides(root).gather()
    assert found.pages["index.md"] == (
        "[a](a.md#b) [c](files/kiln/c.py.md) [d](files/kiln/index.md) ![e](e.svg) [f](https://example.com/x) "
        "`[g](nowhere.md)`\n"
    )
    assert "[up](index.md) [n](files/NEWS.md)" in found.pages["a.md"]
    assert "```python\nprint(1)\n```" in found.pages["files/kiln/c.py.md"]
    assert "- [`c.py`](c.py.md)" in found.pages["files/kiln/index.md"]
    assert found.files == {"e.svg": b"<svg/>"}


def test_a_link_to_nothing_is_told_and_left_out(tmp_path: Path) -> None:
    root = written(tmp_path, docs__a_md="# A\n\nsee [the *b*](b.md) and [out](../../out.md)\n")
    found = Guides(root).gather()
    assert found.pages["a.md"] == "# A\n\nsee the *b* and out\n"
    assert [str(each) for each in found.notices] == [
        "docs/a.md: line 3 links to b.md, which is not there",
        "docs/a.md: line 3 links to ../../out.md, which is not there",
    ]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["1. a", "   - b", "     c", "2. d"], ["1. a", "    - b", "        c", "2. d"]),
        (["- a", "  b", "", "  | c |", "", "d"], ["- a", "    b", "", "    | c |", "", "d"]),
        (["text:", "- a"], ["text:", "", "- a"]),
        (["- a", "", "  ```", "    - no item", "  ```"], ["- a", "", "    ```", "      - no item", "    ```"]),
        (["- a", "lazily on", "- b"], ["- a", "    lazily on", "- b"]),
    ],
)
def test_lists_are_indented_by_four(lines: list[str], told: list[str]) -> None:
    assert list(indented_by_four(lines)) == told


def test_a_link_whose_words_are_broken_over_lines_is_one(tmp_path: Path) -> None:
    text = "# A\n\nan [open\n\n[up\nthere](../README.md), [out\nthere](c.md)\n```\n[up\nthere](../README.md)\n```\n"
    found = Guides(written(tmp_path, docs__a_md=text)).gather()
    assert found.pages["a.md"] == (
        "# A\n\nan [open\n\n[up\nthere](index.md), out\nthere\n```\n[up\nthere](../README.md)\n```\n"
    )
    assert [str(each) for each in found.notices] == ["docs/a.md: line 6 links to c.md, which is not there"]


def test_a_page_without_a_place_is_in_the_site_all_the_same(tmp_path: Path) -> None:
    root = written(
        tmp_path / "project", docs__a_md="# A\n", docs__b_md="# B\n", docs__site_toml='[sections]\nX = ["docs/a.md"]\n'
    )
    write_site(root, tmp_path / "site")
    config = tomllib.loads((tmp_path / "site/zensical.toml").read_text(encoding="utf-8"))
    nav = config["project"]["nav"]
    assert nav[0] == {"Start": "index.md"}
    assert {"X": ["a.md"]} in nav
    assert {"More": ["b.md"]} in nav


def test_a_folder_with_something_else_in_it_is_left_alone(tmp_path: Path) -> None:
    root = written(tmp_path / "project")
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(PipelineError, match="something else in it"):
        write_site(root, tmp_path)
    assert (tmp_path / "mine.txt").exists()


@pytest.mark.parametrize(
    "text",
    ["[sections", '[sections]\nX = ["docs/none.md"]\n', '[sections]\nX = "docs/a.md"\n', "sections = 1", "project = 1"],
)
def test_what_is_wrong_in_the_order_of_pages_is_an_error(tmp_path: Path, text: str) -> None:
    root = written(tmp_path / "project", docs__site_toml=text)
    with pytest.raises(PipelineError, match=r"site\.toml"):
        write_site(root, tmp_path / "site")


def test_no_page_asks_for_anything_from_elsewhere() -> None:
    base = (ROOT / "docs/site.toml").read_text(encoding="utf-8") + (ROOT / "docs/site.css").read_text(encoding="utf-8")
    assert not re.search(r"https?://", base)
    assert tomllib.loads((ROOT / "docs/site.toml").read_text(encoding="utf-8"))["project"]["theme"]["font"] is False
