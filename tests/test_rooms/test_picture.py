"""The picture of rooms and arrows in the docs is that of the code."""

from __future__ import annotations

import os
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from scripts.rooms import draw, read_rooms
from tests.test_rooms.conftest import ROOT

SVG = "{http://www.w3.org/2000/svg}"


def titles(picture: str) -> set[str]:
    """What the lines of a picture say."""
    return {str(line.text) for line in ElementTree.fromstring(picture).iter(f"{SVG}title")}


def test_it_is_current() -> None:
    drawn = draw(read_rooms())
    assert (ROOT / "docs/rooms.svg").read_text(encoding="utf-8") == drawn, "make picture draws it anew"


def test_it_has_a_room_for_each_folder_and_a_line_for_each_arrow() -> None:
    rooms = read_rooms()
    picture = draw(rooms)
    for package, entries in rooms.items():
        folders = {path.parent.name for path in (ROOT / package).glob("*/__init__.py")}
        assert folders <= {entry.name.removeprefix(f"{package}.") for entry in entries}
        assert all(f">{entry.title}<" in picture for entry in entries)
    assert "facade.client knows facade.http" in titles(picture)
    assert "facade.http knows facade.client" not in titles(picture)


def test_rooms_stand_in_the_order_of_the_contracts() -> None:
    rooms = read_rooms()
    names = [entry.name for entry in rooms["facade"]]
    assert names.index("facade.ica") < names.index("facade.client") < names.index("facade.call")
    assert names.index("facade.call") < names.index("facade.errors")
    assert rooms["generated"][-1].name == "generated.runtime"


def test_one_more_import_is_one_more_line(copy: Path) -> None:
    before = titles(drawn_in(copy))
    path = copy / "facade/progress/__init__.py"
    path.write_text(f"{path.read_text(encoding='utf-8')}\nfrom .. import events\n", encoding="utf-8")
    assert titles(drawn_in(copy)) - before == {"facade.progress knows facade.events"}


def drawn_in(folder: Path) -> str:
    """The picture that the command draws of the code in a folder."""
    (folder / "docs").mkdir(exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(folder)}
    command = [sys.executable, "-m", "scripts", "picture"]
    subprocess.run(command, cwd=folder, env=environment, check=True, capture_output=True)
    return (folder / "docs/rooms.svg").read_text(encoding="utf-8")
