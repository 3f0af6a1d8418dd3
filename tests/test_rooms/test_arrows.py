"""Which folder may know which: the contracts in `pyproject.toml`, kept by the code, and broken by what is planted."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.check import arrows
from scripts.errors import PipelineError


def plant(folder: Path, place: str, text: str) -> None:
    path = folder / place
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{text}\n", encoding="utf-8")


def test_all_arrows_run_down() -> None:
    assert arrows().endswith(" 0 broken.")


def test_a_copy_is_as_good_as_the_original(copy: Path) -> None:
    assert arrows(copy) == arrows()


@pytest.mark.parametrize(
    ("place", "text", "found"),
    [
        ("facade/call/flows.py", "from ..http import transport", "facade.call.flows -> facade.http.transport"),
        (
            "facade/errors/base.py",
            "def late():\n    from ..client import base\n    return base",
            "facade.errors.base -> facade.client.base",
        ),
        (
            "facade/files/part.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from ..paging.walks import Walk",
            "facade.files.part -> facade.paging.walks",
        ),
        ("facade/ica/login.py", "import facade.torrent_suite.login", "facade.ica.login -> facade.torrent_suite.login"),
        ("scripts/documents/pointers.py", "import scripts.prepare", "scripts.documents.pointers -> scripts.prepare"),
        ("generated/runtime/wire.py", "import facade.errors", "generated.runtime.wire -> facade.errors"),
        ("facade/events.py", "import scripts.errors", "facade.events -> scripts.errors"),
    ],
)
def test_an_arrow_that_runs_up_is_found(copy: Path, place: str, text: str, found: str) -> None:
    plant(copy, place, text)
    with pytest.raises(PipelineError) as caught:
        arrows(copy)
    assert found in str(caught.value)


@pytest.mark.parametrize(
    ("place", "text", "package"),
    [
        ("facade/call/parsing.py", "from . import decoding", "facade.call"),
        ("generated/runtime/scalars.py", "from . import decoders", "generated.runtime"),
        ("scripts/prepare/plan.py", "def late():\n    from . import schemas\n    return schemas", "scripts.prepare"),
    ],
)
def test_a_circle_within_a_folder_is_found(copy: Path, place: str, text: str, package: str) -> None:
    plant(copy, place, text)
    with pytest.raises(PipelineError, match=rf"No cycles are allowed in {package}\."):
        arrows(copy)


def test_a_room_that_has_no_place_in_the_order_is_found(copy: Path) -> None:
    (copy / "facade/attic").mkdir()
    (copy / "facade/attic/__init__.py").write_text('"""Nobody said where this belongs."""\n')
    with pytest.raises(PipelineError, match="attic"):
        arrows(copy)
