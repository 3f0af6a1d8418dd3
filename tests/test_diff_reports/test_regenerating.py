"""Pull, regenerate and release: what changed is told, and version and changelog hide none of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scripts.check import running
from scripts.diff import released
from scripts.errors import PipelineError
from scripts.release import verify

from .conftest import Checkout, described, with_value, without_operation

GONE = "- **Breaks callers.** The Mill: `DELETE /benches`: is no longer there."


def hides(checkout: Checkout) -> str:
    """What `make check` says; empty where nothing is hidden."""
    try:
        verify(checkout.root)
    except PipelineError as error:
        return str(error)
    return ""


def all_files(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_pull_ends_with_what_it_changed_and_where_the_rest_is(checkout: Checkout) -> None:
    changed = {**with_value(), "paths": without_operation()["paths"]}
    (checkout.root / "specs/next.json").write_text(json.dumps(changed), encoding="utf-8")
    status, out, _ = checkout.run("pull", "mill", "--force")
    assert status == 0
    assert out.splitlines()[1:] == [
        "mill: 2 changes from before to the working tree; 2 operations before, 1 now; "
        "1 change breaks callers, 1 change breaks readers only",
        "  callers           DELETE /benches: is no longer there",
        "  readers           Bench.wood: has a new value `ELM`  [GET /benches]",
        "make diff PLATFORM=mill tells all",
        "make regenerate brings the generated client up to date",
    ]
    assert len(checkout.run("pull", "mill", "--force").out.splitlines()) == 1, "unchanged"


def test_regenerate_tells_what_changed_and_writes_what_follows(checkout: Checkout) -> None:
    checkout.describe(without_operation())
    status, out, err = checkout.run("regenerate")
    assert status == 0
    assert out.splitlines()[:4] == [
        "mill: generated",
        "mill: 1 change from release 0.1.0 to what is generated now; 2 operations before, 1 now",
        "  breaks callers 1, readers only 0, nobody 0",
        "  callers           DELETE /benches: is no longer there",
    ]
    assert "version: 0.2.0 follows 0.1.0" in out
    assert "hides" not in out + err, "nobody has hidden anything"
    assert checkout.version == "0.2.0"
    assert f"### Removed\n\n{GONE}\n" in checkout.changelog
    assert "- begun" in checkout.changelog
    assert not hides(checkout)


def test_nothing_changed_is_nothing_written(broken: Checkout) -> None:
    before = all_files(broken.root)
    status, out, _ = broken.run("regenerate")
    assert (status, out) == (0, "mill: up to date\n")
    assert all_files(broken.root) == before


def test_a_dry_run_tells_all_and_writes_nothing(checkout: Checkout) -> None:
    checkout.describe(without_operation())
    before = all_files(checkout.root)
    status, out, _ = checkout.run("regenerate", "--dry-run")
    assert status == 0
    assert all_files(checkout.root) == before
    for line in ("mill: to be generated", "  callers           DELETE /benches: is no longer there", f"  {GONE}"):
        assert line in out.splitlines()
    assert "0.2.0 follows 0.1.0" in out
    assert Path.cwd() == checkout.root


def test_the_entry_is_of_all_since_the_release_and_the_news_of_the_last_step(broken: Checkout) -> None:
    broken.describe({**with_value(), "paths": without_operation()["paths"]})
    broken.changelog = broken.changelog.replace("### Removed\n", "### Removed\n").replace(
        "## [0.1.0]", "### Fixed\n\n- by hand\n\n## [0.1.0]"
    )
    out = broken.run("regenerate").out
    assert "from what was generated before to what is generated now" in out
    assert "ELM" in out
    assert "DELETE" not in out
    assert "version: 0.2.0 follows 0.1.0" in out
    entry = broken.changelog
    assert entry.count(GONE) == 1
    assert "- **Breaks readers.** The Mill: `Bench.wood`: has a new value `ELM`." in entry
    assert entry.index("ELM") < entry.index(GONE) < entry.index("- by hand")


def test_what_no_longer_breaks_leaves_the_entry_and_the_version_goes_down_again(broken: Checkout) -> None:
    broken.describe(with_value())
    broken.run("regenerate")
    assert broken.version == "0.1.1"
    assert GONE not in broken.changelog
    broken.describe(described())
    broken.run("regenerate")
    assert broken.version == "0.1.0"
    assert "<!--" not in broken.changelog
    assert not hides(broken)


def test_a_higher_version_that_a_person_chose_stays(broken: Checkout) -> None:
    broken.version = "1.0.0"
    assert "make regenerate" in hides(broken)
    broken.run("regenerate")
    assert broken.version == "1.0.0"
    assert "Version 1.0.0." in broken.changelog
    broken.describe({**with_value(), "paths": without_operation()["paths"]})
    broken.run("regenerate")
    assert broken.version == "1.0.0"
    assert not hides(broken)


def test_a_lowered_version_is_found_and_raised_again(broken: Checkout) -> None:
    broken.version = "0.1.9"
    said = "facade/version.py: 0.1.9 hides that 1 change breaks callers since 0.1.0; it has to be 0.2.0 at least"
    assert said in hides(broken)
    assert said in broken.run("regenerate").out
    assert broken.version == "0.2.0"


def test_an_entry_that_was_taken_out_or_softened_is_found_and_written_again(broken: Checkout) -> None:
    written = broken.changelog
    for spoilt in (
        written.replace(f"{GONE}\n", ""),
        written.replace("**Breaks callers.** ", ""),
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2030-01-01\n",
    ):
        broken.changelog = spoilt
        assert "CHANGELOG.md" in hides(broken)
        assert broken.run("regenerate").status == 0
        assert GONE in broken.changelog
        assert not hides(broken)
    broken.changelog = written.replace("<!-- end of what is generated -->", "", 1)
    assert "CHANGELOG.md" in hides(broken)
    status, _, err = broken.run("regenerate")
    assert (status, "put the mark back" in err) == (1, True)


def test_what_was_released_cannot_be_taken_away_or_exchanged(broken: Checkout) -> None:
    folder = broken.root / "specs/released"
    about = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    (folder / "release.json").write_text(json.dumps({**about, "version": "0.2.0"}), encoding="utf-8")
    assert "this is of release 0.2.0, and the last one in CHANGELOG.md is 0.1.0" in hides(broken)
    assert broken.run("regenerate").status == 1
    (folder / "release.json").unlink()
    assert "nothing is kept that later ones are compared with" in hides(broken)
    (folder / "release.json").write_text(json.dumps(about), encoding="utf-8")
    kept = released.read(folder / "mill.json.gz")
    released.keep(folder / "mill.json.gz", {**kept, "openapi.json": json.dumps(without_operation())})
    assert "what is kept of mill is not what was released" in hides(broken)
    (folder / "mill.json.gz").write_bytes(b"no")
    assert "take specs/released/ from version control" in hides(broken)


def test_a_check_of_the_whole_looks_for_that() -> None:
    (check,) = [check for check in running.CHECKS if check.title == "version and changelog"]
    assert {"specs", "CHANGELOG.md", "facade/version.py"} <= set(check.reads)
    assert not check.slow


def test_a_release_is_what_later_ones_are_compared_with(broken: Checkout) -> None:
    status, out, _ = broken.run("release", "--date", "2030-02-02")
    assert (status, out.split()[0]) == (0, "0.2.0")
    assert "## [Unreleased]\n\n## [0.2.0] - 2030-02-02\n" in broken.changelog
    assert GONE in broken.changelog
    assert "<!--" not in broken.changelog
    assert not hides(broken)
    status, _, err = broken.run("release")
    assert (status, "0.2.0 was released, and nothing changed since" in err) == (1, True)
    broken.describe(described())
    assert broken.run("regenerate").status == 0
    assert broken.version == "0.2.1"
    assert "- The Mill: `DELETE /benches`: is new." in broken.changelog


@pytest.mark.parametrize(
    ("version", "said"), [("0.1.5", "0.1.5 would hide something: 1 change breaks callers"), ("1", "is no version")]
)
def test_a_release_cannot_hide_anything(broken: Checkout, version: str, said: str) -> None:
    before = all_files(broken.root)
    status, _, err = broken.run("release", "--version", version)
    assert status == 1
    assert said in err
    assert all_files(broken.root) == before


def test_what_is_not_generated_is_not_released(checkout: Checkout) -> None:
    checkout.describe(without_operation())
    status, _, err = checkout.run("release")
    assert (status, "not generated as the descriptions are now: mill" in err) == (1, True)


def test_a_platform_that_comes_or_goes_is_one_change(checkout: Checkout) -> None:
    (checkout.root / "specs/mill").rename(checkout.root / "specs/kiln")
    status, _, _ = checkout.run("regenerate")
    assert status == 0
    assert "- kiln: `kiln`: is new, with 2 operations." in checkout.changelog
    assert "- **Breaks callers.** The Mill: `mill`: is no longer there, with 2 operations." in checkout.changelog
    assert checkout.version == "0.2.0"


def test_one_that_cannot_be_generated_hides_nothing_of_the_others(checkout: Checkout) -> None:
    (checkout.root / "specs/kiln").mkdir()
    (checkout.root / "specs/kiln/openapi.json").write_text("{", encoding="utf-8")
    checkout.describe(without_operation())
    status, out, err = checkout.run("regenerate")
    assert (status, "kiln" in err) == (1, True)
    assert "DELETE /benches: is no longer there" in out
    assert checkout.version == "0.2.0"
    assert GONE in checkout.changelog
    assert not hides(checkout)


def test_where_nothing_was_released_nothing_follows(checkout: Checkout) -> None:
    for path in (checkout.root / "specs/released").iterdir():
        path.unlink()
    checkout.changelog = "# Changelog\n"
    checkout.describe(without_operation())
    status, out, _ = checkout.run("regenerate")
    assert (status, "make release begins with what is here" in out) == (0, True)
    assert checkout.version == "0.1.0"
    assert not hides(checkout)


def test_null_anywhere_is_a_change_of_all(checkout: Checkout) -> None:
    with (checkout.root / "specs/sources.toml").open("a", encoding="utf-8") as file:
        file.write('nulls = "anywhere"\n')
    checkout.run("regenerate")
    assert "- **Breaks callers.** The Mill: `all properties`: can be null now." in checkout.changelog


def test_what_is_written_otherwise_and_means_the_same_is_a_patch(checkout: Checkout) -> None:
    document = described()
    document["components"]["schemas"] = {"Board": document["components"]["schemas"]["Bench"]}
    (checkout.root / "specs/mill/overrides.toml").unlink()
    document["components"]["schemas"]["Board"]["properties"]["length"] = {"type": "number"}
    checkout.describe(json.loads(json.dumps(document).replace("schemas/Bench", "schemas/Board")))
    out = checkout.run("regenerate").out
    assert "mill: nothing changed in meaning" in out
    assert "verdict since 0.1.0: patch: nothing that code can see changed" in out
    assert "notice" not in out
    assert checkout.version == "0.1.1"
    assert "Version 0.1.1. Since 0.1.0: nothing breaks" in checkout.changelog
    assert checkout.run("regenerate").out == "mill: up to date\n"
    assert not hides(checkout)


def test_the_version_is_said_once() -> None:
    import facade

    root = Path(facade.__file__).parents[1]
    assert f'__version__ = "{facade.__version__}"' in (root / "facade/version.py").read_text(encoding="utf-8")
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    assert 'dynamic = ["version"]' in project
    assert 'path = "facade/version.py"' in project
