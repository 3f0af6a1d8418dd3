"""Docstrings of operations tell what they take, give and raise, by the description's own facts."""

from __future__ import annotations

import re
from typing import Any

import pytest

from facade import ICA, errors
from tests.test_generation.workshop import Package


def lines_of(package: Package, operation: str) -> list[str]:
    """The lines of an operation's docstring, each whole however it is wrapped."""
    tags = package.module("client").Api(lambda kind, call: call)
    found = next(getattr(tag, operation) for tag in (tags.plants, tags.tag) if hasattr(type(tag), operation))
    return re.sub(r"\n {12}(?=\S)", " ", found.__doc__).splitlines()


@pytest.mark.parametrize(
    ("operation", "line"),
    [
        ("get_plant", "GET /plants/{plantId}."),
        ("get_plant", "        plant_id: str; path `plantId`, required."),
        ("get_plant", "        depth: int; query `depth`. 1 or more; 9 or less; default `2`."),
        ("get_plant", "        glaze: Glaze; query `glaze`. One of `raku`, `salt`."),
        ("get_plant", "        near: list of str; query `near`. At most 3 items; each format `uuid`."),
        ("get_plant", "        Plant."),
        (
            "get_plant",
            "        ApiError: the platform says no, as Conflict (409), NotFound (404), ServerError (503).",
        ),
        ("get_plant", "        TypeError, ValueError: an argument that cannot be sent."),
        (
            "set_plant",
            "        body: Plant, or a mapping with keys as on the wire (PlantDict). Sent as application/json.",
        ),
        ("set_plant", "        None."),
        ("set_plant", "        InvalidBody: the body does not fit its description; nothing was sent."),
        (
            "change_plant",
            "        body: Plant, or a mapping with keys as on the wire (PartialPlantDict), may be left out. "
            "Sent as application/json. Nothing of it is required.",
        ),
        ("get_picture", "        A download of image/png."),
        ("disperse", "        confirm: True to go ahead with what ends all crowds."),
        (
            "disperse",
            "        TypeError, ValueError: an argument that cannot be sent or a danger that is not confirmed.",
        ),
    ],
)
def test_it_says(greenhouse: Package, operation: str, line: str) -> None:
    assert line in lines_of(greenhouse, operation)


def test_of_many_values_the_first_are_shown(greenhouse: Package) -> None:
    (line,) = [line for line in lines_of(greenhouse, "get_plant") if line.strip().startswith("kind: ")]
    assert line.endswith("One of " + ", ".join(f"`kind_{number}`" for number in range(10)) + " and 3 more.")


def test_a_list_gives_a_pager() -> None:
    said = ICA(api_key="key").project.get_projects.__doc__
    assert "    Returns:\n        A pager of Project, read page by page.\n" in said
    assert "        limit: the highest number of items to give, over all pages.\n" in said


def test_lines_are_not_long(greenhouse: Package) -> None:
    files = [path for path in greenhouse.folder.glob("api/*/*.py") if path.name != "__init__.py"]
    assert len(files) == 7
    assert max(len(line) for path in files for line in path.read_text(encoding="utf-8").splitlines()) <= 120


def test_what_is_raised_is_there_to_be_caught(greenhouse: Package) -> None:
    client: Any = greenhouse.module("client").Api(lambda kind, call: call)
    for operation in ("get_plant", "set_plant", "get_picture"):
        raised = getattr(client.plants, operation).__doc__.partition("    Raises:\n")[2]
        for name in re.findall(r"\b[A-Z]\w+(?=:| \(\d|,)", raised):
            assert hasattr(errors, name) or name in ("TypeError", "ValueError")
