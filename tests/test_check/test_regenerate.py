"""Regeneration does what changed, and nothing by halves."""

from __future__ import annotations

import functools
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from scripts import cli
from scripts.errors import PipelineError
from scripts.generate import lock, regenerate
from scripts.progress import progress

from .conftest import Copy

quiet = functools.partial(progress, quiet=True)


def run(copy: Copy, **settings) -> dict[str, bool]:
    return regenerate(copy.specs, copy.generated, show=quiet, **settings)


def tree(copy: Copy) -> str:
    return lock.digest_of_tree(copy.generated)


def test_what_has_not_changed_is_skipped(copy: Copy) -> None:
    before = tree(copy)
    assert not any(run(copy).values())
    assert tree(copy) == before


@pytest.mark.slow
def test_forced_regeneration_gives_the_same_bytes(copy: Copy) -> None:
    before, entries = tree(copy), (copy.specs / "lock.json").read_bytes()
    assert all(run(copy, force=True).values())
    assert tree(copy) == before
    assert (copy.specs / "lock.json").read_bytes() == entries


def test_a_hand_edit_is_undone(small: Copy) -> None:
    before = tree(small)
    path = small.generated / "loom/models/bench.py"
    path.write_text("nonsense\n", encoding="utf-8")
    assert run(small)["loom"]
    assert tree(small) == before


def test_after_an_error_the_old_tree_is_untouched(small: Copy) -> None:
    before = tree(small)
    path = small.specs / "loom/openapi.json"
    document = json.loads(path.read_text(encoding="utf-8"))
    document["paths"]["/benches"]["get"]["x-paging"] = {"dialect": "colour"}
    path.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(PipelineError, match=r"loom/openapi.json#/paths/.*/get/x-paging/dialect: .*colour.*loom stays"):
        run(small)
    assert tree(small) == before
    assert not [path for path in small.generated.iterdir() if path.name.startswith(".")]


def test_a_platform_that_cannot_be_generated_does_not_keep_the_others(
    changed: Copy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    before = lock.digest_of_tree(changed.generated / "kiln")
    rules = '[[override]]\nwhere = "/paths/~1gone"\nop = "remove"\nreason = "r"\nevidence = "e"\n'
    (changed.specs / "kiln/overrides.toml").write_text(rules, encoding="utf-8")
    (changed.specs / "loom/openapi.json").write_text("{", encoding="utf-8")
    monkeypatch.setattr("scripts.generate.regenerate", functools.partial(run, changed))
    monkeypatch.chdir(changed.specs.parent)
    monkeypatch.setattr("sys.argv", ["scripts", "regenerate"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1
    told = capsys.readouterr().err
    assert "stay as they were: kiln, loom; generated: press\n" in told
    assert "kiln/overrides.toml#/override/0: '/paths/~1gone' no longer matches anything" in told
    assert "loom/openapi.json: line 1" in told
    assert lock.digest_of_tree(changed.generated / "kiln") == before
    assert (changed.generated / "press/api/bench/list_.py").exists()
    with pytest.raises(PipelineError):
        run(changed)
    (changed.specs / "kiln/overrides.toml").unlink()
    assert run(changed, only="kiln")["kiln"]


def test_what_cannot_be_understood_is_told_and_refused_where_that_is_asked_for(
    changed: Copy, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = described("kiln") | {"components": {"schemas": {f"S{n:02}": {"type": "colour"} for n in range(25)}}}
    (changed.specs / "kiln/openapi.json").write_text(json.dumps(document), encoding="utf-8")
    monkeypatch.setattr("scripts.generate.regenerate", functools.partial(run, changed, only="kiln"))
    monkeypatch.chdir(changed.specs.parent)
    monkeypatch.setattr("sys.argv", ["scripts", "regenerate", "--strict"])
    with pytest.raises(SystemExit):
        cli.main()
    assert "error: kiln: 25 places could not be understood, and --strict is asked for" in capsys.readouterr().err
    monkeypatch.setattr("sys.argv", ["scripts", "regenerate"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 0
    lines = [line for line in capsys.readouterr().err.splitlines() if line.startswith("notice: ")]
    assert "kiln/openapi.json#/components/schemas/S00: there is no type 'colour': it is taken as anything" in lines[0]
    assert lines[20:] == ["notice: and 5 more places like these"]
    monkeypatch.setattr("sys.argv", ["scripts", "regenerate", "--strict"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 1, "up to date, and faulty as before"
    said = capsys.readouterr().err
    assert said.count("notice: ") == 21
    assert "error: kiln: 25 places could not be understood, and --strict is asked for" in said


CHANGED = ["kiln", "press"]


@pytest.fixture
def changed(small: Copy) -> Copy:
    """Two of the platforms are small and not up to date, and the runtime neither."""
    for name in CHANGED:
        (small.specs / name / "overrides.toml").unlink(missing_ok=True)
        (small.specs / name / "openapi.json").write_text(json.dumps(described(name)), encoding="utf-8")
    (small.generated / "runtime/model.py").write_text("nonsense\n", encoding="utf-8")
    return small


def described(title: str) -> dict:
    answers = {"204": {"description": ""}}
    return {
        "openapi": "3.0.3",
        "info": {"title": title, "version": "1"},
        "paths": {"/benches": {"get": {"tags": ["bench"], "operationId": "list", "responses": answers}}},
    }


@pytest.mark.parametrize("moment", range(1, 11))
def test_an_interruption_leaves_the_old_tree_whole(moment: int, changed: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    before, entries = tree(changed), (changed.specs / "lock.json").read_bytes()
    moved = 0

    def rename(path: Path, place: Path) -> Path:
        nonlocal moved
        moved += 1
        found = really(path, place)
        if moved == moment:
            raise KeyboardInterrupt
        return found

    really = Path.rename
    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        run(changed)
    monkeypatch.undo()
    assert tree(changed) == before
    assert (changed.specs / "lock.json").read_bytes() == entries
    assert not [path for path in changed.generated.iterdir() if path.name.startswith(".")]
    assert [name for name, made in run(changed).items() if made] == CHANGED
    assert tree(changed) != before


def test_who_interrupts_is_told_that_all_is_whole(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(**settings: object) -> dict[str, bool]:
        raise KeyboardInterrupt

    monkeypatch.setattr("scripts.generate.regenerate", interrupted)
    monkeypatch.setattr("sys.argv", ["scripts", "regenerate"])
    with pytest.raises(SystemExit) as caught:
        cli.main()
    assert caught.value.code == 130
    assert capsys.readouterr().err == "error: stopped; nothing was left half done\n"


def test_a_lock_that_cannot_be_written_changes_nothing(changed: Copy, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(changed)

    def full(specs: Path, entries: dict) -> None:
        raise OSError(28, "No space left on device", str(specs / "lock.json"))

    monkeypatch.setattr(lock, "write", full)
    with pytest.raises(PipelineError, match=r"lock.json: cannot be written: No space left"):
        run(changed)
    assert tree(changed) == before


@pytest.mark.parametrize("content", ["<<<<<<< ours\n{}", "[]", '{"loom": 5, "../specs": {}}', None])
def test_a_lock_that_says_nothing_is_written_anew(content: str | None, small: Copy) -> None:
    path = small.specs / "lock.json"
    before, entries = tree(small), path.read_bytes()
    if content is None:
        path.unlink()
    else:
        path.write_text(content, encoding="utf-8")
    assert all(run(small).values())
    assert tree(small) == before
    assert path.read_bytes() == entries


def test_what_a_killed_run_left_is_cleared_away(small: Copy) -> None:
    left = small.generated / ".making-killed/new/loom"
    left.mkdir(parents=True)
    run(small)
    assert not left.parent.parent.exists()


def test_two_runs_at_once_do_not_meet(small: Copy) -> None:
    before = tree(small)
    with ThreadPoolExecutor(2) as threads:
        found = [threads.submit(run, small, only="press", force=True) for _ in range(2)]
    assert [each.result()["press"] for each in found] == [True, True]
    assert tree(small) == before


def test_a_place_that_cannot_hold_the_tree_is_an_error(small: Copy) -> None:
    with pytest.raises(PipelineError, match="cannot be written"):
        regenerate(small.specs, small.specs / "lock.json", show=quiet)


@pytest.mark.parametrize("name", ["class", "1st", "runtime", "a-b"])
def test_a_platform_is_called_what_can_be_imported(name: str, small: Copy) -> None:
    (small.specs / name).mkdir()
    (small.specs / name / "openapi.json").write_text(json.dumps(described(name)), encoding="utf-8")
    with pytest.raises(PipelineError, match=f"cannot be called '{name}'"):
        run(small)


def test_an_unknown_platform_is_an_error_that_names_the_known_ones(small: Copy) -> None:
    with pytest.raises(PipelineError, match=r"known platforms: .*loom"):
        run(small, only="acme")


def test_a_platform_that_left_specs_leaves_generated_too(small: Copy) -> None:
    (small.specs / "loom/openapi.json").unlink()
    run(small)
    assert not (small.generated / "loom").exists()
    assert "loom" not in lock.read(small.specs)


def test_a_new_platform_needs_nothing_but_its_folder(small: Copy) -> None:
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Bench", "version": "1"},
        "paths": {
            "/benches": {"get": {"tags": ["bench"], "operationId": "list", "responses": {"204": {"description": ""}}}}
        },
    }
    (small.specs / "bench").mkdir()
    (small.specs / "bench/openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert {name for name, made in run(small).items() if made} == {"bench"}
    assert (small.generated / "bench/api/bench/list_.py").exists()


def test_where_null_may_be_is_an_input_too(small: Copy) -> None:
    properties = {"height": {"type": "integer"}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Bench", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Bench": {"type": "object", "properties": properties}}},
    }
    (small.specs / "bench").mkdir()
    (small.specs / "bench/openapi.json").write_text(json.dumps(document), encoding="utf-8")
    assert run(small)["bench"]
    with (small.specs / "sources.toml").open("a", encoding="utf-8") as file:
        file.write('\n[bench]\ntitle="B"\nurl="u"\nform="openapi"\nbase_url="b"\nnulls="anywhere"\n')
    assert {name for name, made in run(small).items() if made} == {"bench"}
    assert "height: int | None | Unset" in (small.generated / "bench/models/bench.py").read_text(encoding="utf-8")
    assert not run(small)["bench"]
