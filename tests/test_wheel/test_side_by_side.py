"""Two versions, pinned in two environments, work with one server at the same time."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import pytest

from facade.sandbox import EmedgeneSandbox
from scripts.check.wheel.building import build as build_wheel
from tests.test_user_code import trees

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
EARLIER = "0.0.9"
SCRIPT = """
import json, sys
import facade
from facade import Emedgene
from facade.emedgene import Person, new_case

url, token, sample = sys.argv[1:]
with Emedgene(base_url=url, token=token) as em:
    made = em.create_case(new_case(Person(sample=sample, phenotypes=["HP:0001250"], pending=True), case_type="Exome"))
    cases = em.cases.list_cases().collect()
    print(json.dumps({
        "version": facade.__version__,
        "from": facade.__file__,
        "made": made.name,
        "cases": [case.name for case in cases],
        "creators": [case.to_dict().get("creator") for case in cases],
        "typed": hasattr(type(cases[0]), "creator"),
        "tags": hasattr(em.candidates, "list_tags"),
    }))
"""


@pytest.fixture(scope="module")
def environments(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The Pythons of two environments by version: what is here, and an earlier version of an earlier description."""
    folder = tmp_path_factory.mktemp("environments")
    project = folder / "project"
    document = json.loads((ROOT / "specs/emedgene/openapi.json").read_text(encoding="utf-8"))
    del document["paths"]["/api/tag/"]
    del document["components"]["schemas"]["CaseSummary"]["properties"]["creator"]
    scripts = folder / "lab"
    (scripts / "emedgene").mkdir(parents=True)
    trees.build(project, {"emedgene": document}, scripts)
    # A link to what is here, which is not to be changed.
    (project / "facade").unlink()
    shutil.copytree(ROOT / "facade", project / "facade")
    for name in ("pyproject.toml", "README.md", "specs"):
        (project / name).symlink_to(ROOT / name)
    path = project / "facade/version.py"
    version = sys.modules["facade"].__version__
    path.write_text(path.read_text(encoding="utf-8").replace(version, EARLIER), encoding="utf-8")
    roots = {version: ROOT, EARLIER: project}
    return {found: _installed(root, folder / found) for found, root in roots.items()}


def _installed(root: Path, folder: Path) -> Path:
    """The Python of an environment with the wheel of what is in a folder, and the packages that are here."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(folder)}))
    wheel = build_wheel(root, folder)
    shutil.unpack_archive(wheel, packages, "zip")
    (packages / "here.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return folder / "bin" / "python"


def test_each_works_as_its_description_says(environments: dict[str, Path], tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(SCRIPT, encoding="utf-8")
    with EmedgeneSandbox(3) as box:
        running = {
            version: subprocess.Popen(
                [python, script, box.base_url, box.token(), f"S-{version}"],
                stdout=subprocess.PIPE,
                text=True,
                cwd=tmp_path,
            )
            for version, python in environments.items()
        }
        said: dict[str, dict[str, Any]] = {
            version: json.loads(process.communicate()[0]) for version, process in running.items()
        }
    later, earlier = said[next(iter(environments))], said[EARLIER]
    assert [each["version"] for each in (later, earlier)] == list(environments)
    for version, each in said.items():
        assert f"/{version}/" in each["from"]
        assert each["made"] in each["cases"]
    assert later["made"] != earlier["made"]
    assert (later["typed"], later["tags"]) == (True, True)
    # What the earlier one does not know it keeps.
    assert (earlier["typed"], earlier["tags"]) == (False, False)
    assert [name for name in earlier["creators"] if name]
