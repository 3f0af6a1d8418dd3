"""What is generated in a changelog is written anew, and what a person wrote stays as it is."""

from __future__ import annotations

import pytest

from scripts.diff.changes import Change, Report, Side
from scripts.errors import PipelineError
from scripts.release.changelog import END, Changelog, Generated
from scripts.release.entry import section_of, sections

from .reports import CALLERS, FIVE, GONE

GENERATED = Generated("0.2.0", "abc1", "Version 0.2.0.", {"Added": ["- a"], "Changed": ["- c"], "Removed": ["- r"]})
OWN = """# Changelog

## [Unreleased]

Own words.


They have two empty lines before.

### Changed
- own change

```
## [9.9.9]


### Added
```

### Fixed

- own repair

## [0.1.0] - 2030-01-01

- all
"""


def test_parts_stand_below_their_headings_and_in_their_order() -> None:
    text = Changelog(OWN).with_generated(GENERATED)
    order = [
        text.index(each)
        for each in (
            "Version 0.2.0",
            "Own words",
            "### Added\n\n- a",
            "### Changed",
            "- c",
            "- own",
            "- r",
            "### Fixed",
        )
    ]
    assert order == sorted(order)
    assert text.count("### Changed") == 1
    assert "\n## [9.9.9]\n\n\n### Added\n```\n" in text


@pytest.mark.parametrize("text", [OWN, "", "# Changelog\n", "## 0.1.0\n- all\n", "# C\n\n## Unreleased\n\n## 1.0.0\n"])
def test_writing_again_changes_nothing_and_taking_away_leaves_what_was_there(text: str) -> None:
    once = Changelog(text).with_generated(GENERATED)
    assert Changelog(once).with_generated(GENERATED) == once
    assert (Changelog(once).least, Changelog(once).digest) == ("0.2.0", "abc1")
    without = Changelog(once).with_generated(None)
    assert [line for line in without.splitlines() if line and "[Unreleased]" not in line] == [
        line for line in text.splitlines() if line and "[Unreleased]" not in line
    ]
    assert Changelog(without).with_generated(GENERATED) == once


def test_nothing_generated_leaves_the_file_alone() -> None:
    assert Changelog(OWN).with_generated(None) == OWN


def test_a_release_has_its_heading_and_no_marks() -> None:
    once = Changelog(OWN).with_generated(GENERATED)
    text = Changelog(once).as_released("0.2.0", "2030-02-02", GENERATED)
    assert "<!--" not in text
    assert text.index("## [Unreleased]\n\n## [0.2.0] - 2030-02-02\n\nVersion 0.2.0.") > 0
    assert Changelog(text).released == "0.2.0"
    assert not Changelog(text).has_own_words
    for line in OWN.splitlines():
        assert line in text


@pytest.mark.parametrize("spoilt", [f"- a\n{END}", "- a", "- c\n<!-- generated: more -->"])
def test_a_mark_that_is_gone_is_an_error_that_says_where(spoilt: str) -> None:
    text = Changelog(OWN).with_generated(GENERATED)
    text = text.replace(END, "", 1) if spoilt == "- a" else text.replace(spoilt.splitlines()[0], spoilt, 1)
    with pytest.raises(PipelineError, match=r"CHANGELOG.md: .*generated part (begins|ends|has no end)"):
        Changelog(text)


def test_each_kind_of_change_is_under_the_heading_that_people_expect() -> None:
    def at(kind: str, **more: object) -> str:
        return section_of(Change(kind, Side.REQUEST, "s", "w", **more))

    assert at("operation-added") == at("enum-value-added") == "Added"
    assert at("parameter-added-required", breaks=CALLERS) == at("now-nullable") == "Changed"
    assert at("operation-deprecated") == at("deprecated") == "Deprecated"
    assert at("operation-no-longer-deprecated") == "Changed"
    assert at("operation-removed") == at("version-withdrawn") == at("platform-removed") == "Removed"


def test_entries_name_the_platform_and_begin_with_what_breaks() -> None:
    other = Report("kiln", "one", "two", (GONE, GONE))
    found = sections([FIVE, other], {"mill": "The Mill"})
    assert found["Removed"] == [
        "- **Breaks callers.** The Mill: `DELETE /benches/{bench}`: is gone.",
        "- **Breaks callers.** kiln: `DELETE /benches/{bench}`: is gone.",
    ]
    assert found["Added"] == ["- The Mill: `GET /looms`: is new."]
    assert found["Changed"][:2] == [
        "- **Breaks callers.** The Mill: `Bench.wood`: can be null now.",
        "- **Breaks readers.** The Mill: `Bench.wood`: has a new value `ELM`.",
    ]
    assert "&#64;everyone" in found["Changed"][2]
    assert "\x1b" not in found["Changed"][2]


def test_all_that_is_said_of_one_thing_is_one_entry_and_no_name_is_broken_in_two() -> None:
    path = "GET /" + "/".join(["benches"] * 12)
    two = [Change(kind, Side.ANSWER, path, kind.replace("-", " ")) for kind in ("now-nullable", "type-widened")]
    ((entry,),) = sections([Report("mill", "a", "b", tuple(two))], {}).values()
    assert f"`{path}`:" in entry
    assert "now nullable; type widened." in entry.replace("\n  ", " ")
