"""Bodies have types as plain mappings, which type checkers and editors know, and which any mapping may stand in for."""

from __future__ import annotations

import json
import subprocess
import sys
import typing
from pathlib import Path
from typing import Any

import pytest

from generated.ica import bodies
from generated.ica.models import CreateNextflowAnalysis
from scripts.generate import generate
from scripts.prepare import prepare
from tests.test_generation.workshop import Package, Workshop

from .description import DESCRIPTION

ROOT = Path(__file__).parents[2]
USES = """
from collections.abc import Mapping
from typing import Any

from facade import ICA
from generated.ica.bodies import CreateNextflowAnalysisDict
from generated.ica.models import AnalysisOutputMapping, GetProjectDataListType


def whole(ica: ICA, given: Mapping[str, Any], texts: dict[str, str]) -> None:
    launch = ica.project_analysis.create_nextflow_analysis
    launch("p", body={"userReference": "r", "pipelineId": "i", "analysisInput": {"inputs": []}})
    launch("p", body={"userReference": "r", "pipelineId": "i", "somethingElse": 3})
    launch("p", body=given)
    launch("p", body=texts)
    body: CreateNextflowAnalysisDict = {
        "userReference": "r",
        "pipelineId": "i",
        "analysisInput": {"inputs": []},
        "analysisOutput": [{"sourcePath": "a", "targetPath": "b", "targetProjectId": "c", "type": "FILE"}],
    }
    launch("p", body=body)
    mapping = AnalysisOutputMapping(source_path="a", target_path="b", target_project_id="c", type="FOLDER")
    launch("p", body={**body, "analysisOutput": [mapping]})
    ica.project_data.get_project_data_list("p", type="FILE", status=["AVAILABLE", "NEWER_THAN_THIS"])
    ica.project_data.get_project_data_list("p", type=GetProjectDataListType.FILE)


def refused(ica: ICA) -> None:
    body: CreateNextflowAnalysisDict = {"userReference": 3, "pipelineId": "i", "analysisInput": {"inputs": []}}
    print(body)
    ica.project_analysis.create_nextflow_analysis("p", body=[])
"""
REFUSED = {number for number, line in enumerate(USES.splitlines(), 1) if '": 3, "pipelineId"' in line or "=[])" in line}


def told_by_mypy(place: Path) -> set[int]:
    """The lines of which mypy tells an error."""
    command = [sys.executable, "-m", "mypy", "--strict", "--hide-error-context", "--no-error-summary", str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return {int(line.split(":")[1]) for line in done.stdout.splitlines() if ": error: " in line}


def told_by_pyright(place: Path) -> set[int]:
    """The same of pyright."""
    command = [sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable, str(place)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return {each["range"]["start"]["line"] + 1 for each in found if each["severity"] == "error"}


@pytest.mark.parametrize("told", [told_by_mypy, told_by_pyright])
def test_type_checkers_take_what_the_platform_takes_and_refuse_the_rest(told: Any, tmp_path: Path) -> None:
    place = tmp_path / "uses.py"
    place.write_text(USES, encoding="utf-8")
    assert told(place) == REFUSED


def test_they_are_there_at_run_time() -> None:
    made: Any = bodies.CreateNextflowAnalysisDict
    needed = {"analysisInput", "pipelineId", "userReference"}
    assert set(made.__annotations__) == {entry.wire for entry in CreateNextflowAnalysis._fields}
    assert {name for name, kind in made.__annotations__.items() if "NotRequired" not in kind.__forward_arg__} == needed
    assert typing.get_args(bodies.AnalysisOutputMappingTypeValue) == ("FILE", "FOLDER")
    assert made(userReference="r", pipelineId="i", analysisInput={"inputs": []})["userReference"] == "r"


def test_keys_are_those_of_the_wire_whatever_they_are(greenhouse: Package) -> None:
    made = greenhouse.module("bodies")
    assert set(made.PlantDict.__annotations__) == {"latin-name", "pot", "list", "cuttings", "sownAt"}
    assert set(made.CrowdDict.__annotations__) == {"t", "str"}
    assert typing.get_args(made.PotHolesValue) == (1, 3)


def test_of_a_change_nothing_is_required(greenhouse: Package) -> None:
    made = greenhouse.module("bodies")
    assert made.PartialPlantDict.__required_keys__ == made.PartialPotDict.__required_keys__ == frozenset()
    assert "PartialPotDict" in made.PartialPlantDict.__annotations__["pot"].__forward_arg__


def test_only_what_requests_reach_has_one(greenhouse: Package) -> None:
    names = {name for name in vars(greenhouse.module("bodies")) if name[0].isupper()}
    assert {"PlantDict", "PotDict", "GlazeValue", "GetPlantKindValue", "SetPictureBodyDict"} <= names
    assert "ToldDict" not in names


def test_a_name_that_a_class_has_is_left_to_it(greenhouse: Package) -> None:
    made = greenhouse.module("bodies")
    assert set(made.TypedDict_.__annotations__) == {"a"}
    assert set(greenhouse.module("models").TypedDict(b="x").to_dict()) == {"b"}


def test_the_package_passes_mypy(workshop: Workshop, greenhouse: Package) -> None:
    assert workshop.type_check("greenhouse") == ""


def test_a_type_is_found_by_the_name_that_it_had(workshop: Workshop) -> None:
    plan = prepare(DESCRIPTION)
    plan.classes["Plant"].former = ("Herb",)
    plan.classes["Glaze"].former = ("Coat", "Plant")
    generate(plan, "renamed", workshop.folder / "renamed")
    made = Package(workshop.folder / "renamed", f"{workshop.package}.renamed").module("bodies")
    assert made.HerbDict is made.PlantDict
    assert made.PartialHerbDict is made.PartialPlantDict
    assert made.CoatValue is made.GlazeValue
