"""Descriptions of other days: the facade has the views that they have, and says so of those that they have not."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .other_descriptions import (
    ROOT,
    build,
    complaints,
    excerpt,
    only_v3,
    only_v4,
    pipeline,
    run,
    spoken,
    with_v5,
    without_versions,
)

SNAPSHOTS = sorted((ROOT.parent / "shared" / "facts" / "ica").glob("*.json"))
LOOK = """
from facade import ICA, AsyncICA
ica, awaited = ICA(api_key="k"), AsyncICA(api_key="k")
names = [f"v{number}" for number in range(1, 8)]
print([name for name in names if hasattr(ica, name)], repr(ica))
for name in names:
    assert hasattr(ica, name) is hasattr(awaited, name) is hasattr(ica.raw, name)
    if hasattr(ica, name):
        assert ICA(api_key="k", api_version=name).region.get_regions
        assert getattr(ica, name).project_analysis.get_analysis.__wrapped__
try:
    ica.v6
except AttributeError as problem:
    print(problem)
from facade.ica.login import _accept
print(_accept())
from facade import WorkflowUnavailable
try:
    ica.upload("project", "a file")
except WorkflowUnavailable as problem:
    print(problem)
"""
KINDS: dict[str, tuple[Callable[[dict[str, Any]], dict[str, Any]], list[str]]] = {
    "only_v3": (only_v3, ["v3"]),
    "only_v4": (only_v4, ["v4"]),
    "with_v5": (with_v5, ["v5", "v4", "v3"]),
    "without_versions": (without_versions, []),
}


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The facade over each of these descriptions."""
    document = excerpt()
    made = {name: spoken(change, document) for name, (change, _) in KINDS.items()}
    return {name: build(tmp_path_factory.mktemp(name), found) for name, found in made.items()}


@pytest.mark.parametrize("name", KINDS)
def test_there_is_a_view_for_each_version_of_the_description(folders: dict[str, Path], name: str) -> None:
    versions = KINDS[name][1]
    views, problem, accept, unavailable = run(folders[name], LOOK).splitlines()
    newest = f" {versions[0]}" if versions else ""
    assert views == f"{sorted(versions)} <ICA https://ica.illumina.com/ica/rest{newest}>"
    assert problem == f"ICA has no view 'v6'; the description's versions: {', '.join(versions) or 'none'}"
    media_type = f"vnd.illumina.{versions[-1]}+json" if versions else "json"
    assert accept == f"application/{media_type}, application/problem+json"
    assert unavailable.startswith("upload needs project_data.create_file_with_upload_url and project_data.create_up")


def test_pull_and_regenerate_tell_what_the_facade_gains_and_loses(folders: dict[str, Path], tmp_path: Path) -> None:
    shutil.copytree(folders["only_v3"], tmp_path, symlinks=True, dirs_exist_ok=True)
    (tmp_path / "scripts").symlink_to(ROOT / "scripts")
    (tmp_path / "specs").mkdir()
    shutil.copy(ROOT / "specs" / "sources.toml", tmp_path / "specs")
    source = tmp_path / "source.json"
    source.write_text(json.dumps(spoken(only_v4, excerpt())))
    for command in (("pull", "ica", "--source", str(source)), ("regenerate",)):
        told = pipeline(tmp_path, *command)
        assert "the facade loses the view ica.v3 and gains the view ica.v4; the description has v4" in told
        assert "the workflow ica.upload cannot be served: the description lacks the operation project_data.c" in told
        assert "ica.create_analyses" not in told
    assert "the facade" not in pipeline(tmp_path, "pull", "ica", "--source", str(source))
    assert run(tmp_path, LOOK).startswith("['v4']")


@pytest.mark.slow
def test_type_checkers_know_the_views(folders: dict[str, Path]) -> None:
    code = """
from facade.ica import ICA
ica = ICA(api_key="k")
reveal_type(ica.v5.project_analysis.get_analysis("a", "b"))
reveal_type(ica.v3.project_analysis.get_analysis("a", "b"))
ica.v6
"""
    said = complaints(folders["with_v5"], code).splitlines()
    assert [line.partition(": ")[2] for line in said] == [
        'note: Revealed type is "generated.ica.models.analysis_v4.AnalysisV4"',
        'note: Revealed type is "generated.ica.models.analysis_v3.AnalysisV3"',
        'error: "ICA" has no attribute "v6"  [attr-defined]',
    ]


@pytest.mark.slow
@pytest.mark.parametrize("path", SNAPSHOTS, ids=lambda path: path.stem)
def test_descriptions_of_other_days_have_their_views(path: Path, tmp_path: Path) -> None:
    views, *_ = run(build(tmp_path, excerpt(json.loads(path.read_bytes()))), LOOK).splitlines()
    assert views.startswith(("['v3', 'v4']", "['v3']"))
