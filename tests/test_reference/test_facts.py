"""What a description says of an operation and of a value is told, and its texts stay texts."""

from __future__ import annotations

import re

import pytest

from scripts.reference.signatures import Caller

from .description import NASTY
from .test_pages import broken, section

_PAGE = "reference/kiln/operations/firings.md"
_F = "reference/kiln/models/f.md"


@pytest.mark.parametrize(
    ("anchor", "said"),
    [
        ("get_firing_v2", "- Gives [`Firing`](../models/f.md#firing)."),
        ("get_firing_v2", "- Version `v2`; also [`v1`](#get_firing_v1)."),
        ("get_firing_v2", "Evidence: **observed**"),
        ("get_firing_v2", "kiln.firings.get_firing("),
        ("get_firing_v1", "kiln.v1.firings.get_firing("),
        ("get_firing_v1", "| `200` | `application/vnd.kiln.v1+json` | [`Firing`](../models/f.md#firing) |  | `ETag` |"),
        ("get_firing_v2", "| `404` | `text/plain` | `str` | `NotFound` |"),
        ("get_firing_v2", "| `5XX` |  |  | `ServerError` |"),
        ("get_firing_v2", "| `firing_id` | path `firingId` | `str` | yes | format `uuid` |"),
        ("get_firing_v2", "one of `brief`, ``a|b`c"),
        ("get_firing_v2", 'default `"brief"`'),
        ("delete_firing", "**Deprecated**"),
        ("delete_firing", "**Needs `confirm=True`**: it ends the firing."),
        ("delete_firing", "Needs no login."),
        ("delete_firing", "| `409` | `Conflict` |"),
        ("list_firings", "- Gives a `Pager` of [`Firing`](../models/f.md#firing)."),
        ("list_firings", "`page_size=` is the size of a page, at most 200 items a page."),
        ("list_firings", "| `page_size` | query `size` | `int` |  | 1 or more; 200 or less |"),
        ("list_firings", "| list of `str` |  | at most 3 items; each at least 2 characters |"),
        ("list_firings", "for item in kiln.firings.list_firings(since=datetime(2030, 1, 31, 12, 0, tzinfo=UTC)):"),
        ("fire", 'answer = kiln.firings.fire(body={"cone": "cone", "glaze": "celadon"})'),
        ("get_curve", 'kiln.firings.get_curve("firing-id").save("here/")'),
        ("get_curve", "kiln.firings.get_curve(firing_id: str) -> Download"),
    ],
)
def test_an_operation_says(odd: dict[str, str], anchor: str, said: str) -> None:
    assert said in section(odd[_PAGE], anchor)


@pytest.mark.parametrize(
    "said",
    [
        "| `cone` | `cone` | `str` | yes | at most 3 characters; matches `^0|[1-9]$` |",
        "| `degrees` | `degrees` | `int` |  | more than 20; 1400 or less; default `1220` |",
        "| `glaze` | `glaze` | [`Glaze`](values.md#glaze) | yes | one of `celadon`, `tenmoku`",
        "| `ended_at` | `endedAt` | `datetime.datetime` or `None` |  | only in answers |",
        "Used by ",
        "[`firings.get_firing (v1)`](../operations/firings.md#get_firing_v1)",
    ],
)
def test_a_model_says(odd: dict[str, str], said: str) -> None:
    told = section(odd[_F], "firing")
    assert said in told


def test_an_enumeration_says_its_values_and_what_it_is_part_of(odd: dict[str, str]) -> None:
    told = section(odd["reference/kiln/models/values.md"], "glaze")
    assert "| `Glaze.CELADON` | `'celadon'` |" in told
    assert "Part of [`Firing`](f.md#firing)." in told


def test_texts_of_a_description_stand_between_backticks_or_are_no_marks(odd: dict[str, str]) -> None:
    assert broken(odd, {}) == []
    for page in odd.values():
        assert "The *kiln*" not in page
        bare = re.sub(r"^ *```.*?^ *```$", "", page, flags=re.MULTILINE | re.DOTALL)
        bare = re.sub(r"<small>[a-zA-Z]+</small>", "", bare)
        bare = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", bare)
        assert "<" not in bare
    assert any(NASTY in page for page in odd.values())


def test_a_row_of_a_table_has_as_many_cells_as_its_head(odd: dict[str, str], pages: dict[str, str]) -> None:
    code = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)")
    for page in (*odd.values(), *pages.values()):
        width = 0
        for line in page.splitlines():
            cells = code.sub("", line.strip()).count("|") if line.strip().startswith("| ") else 0
            assert not (width and cells) or cells == width, line
            width = cells


def test_a_client_that_reads_no_environment_is_made_otherwise() -> None:
    assert Caller("Kiln", "kiln").opened == "with Kiln.from_env() as kiln:"
    assert Caller("Kiln", "kiln", from_env=False).opened == "with Kiln(...) as kiln:"
