"""Which operations there are, and what each takes and gives."""

from __future__ import annotations

import csv
import json
from itertools import islice

import pytest

from facade.command.arguments import arguments_of
from facade.command.explaining import parts_of
from facade.command.operations import every, find
from facade.command.platforms import PLATFORMS

from .conftest import Run

ICA = PLATFORMS["ica"]


def test_all_operations_are_listed_a_line_each(run: Run) -> None:
    lines = run("ops", "ica").stdout.splitlines()
    assert len(lines) == len(list(every(ICA))) > 300
    assert "region.get_regions\tv3\tGET /api/regions\tRegionList" in lines


def test_a_search_finds_words_in_any_spelling(run: Run) -> None:
    found = run("ops", "ica", "--search", "getAnalysis OUTPUTS").stdout
    assert [line.split("\t")[0] for line in found.splitlines()] == ["project_analysis.get_analysis_outputs"]
    rows = json.loads(run("ops", "ica", "--search", "/api/regions/{regionId}", "-o", "json").stdout)
    assert [row["operation"] for row in rows] == ["region.get_region"]


def test_a_search_without_a_find_says_what_may_be_meant(run: Run) -> None:
    result = run("ops", "ica", "-s", "get_regoins")
    assert (result.exit_code, result.stdout) == (4, "")
    assert "did you mean region.get_regions" in result.stderr


def test_an_operation_is_shown_with_all_that_it_takes_and_gives(run: Run) -> None:
    shown = run("ops", "ica", "project_data.get_project_data_list").stdout
    for line in (
        "route     GET /api/projects/{projectId}/data",
        "gives     list of ProjectData, page by page",
        "  project_id                 required  text",
        "one of its values          FILE, FOLDER",
        "sequencing call ica project_data.get_project_data_list project_id=PROJECT_ID --all",
        "data.details.dataType",
    ):
        assert line in shown, line
    body = run("ops", "ica", "project.create_project").stdout
    assert "body: CreateProject, as application/vnd.illumina.v3+json or application/json" in body
    assert "billingMode                    required  one of its values  PROJECT, TENANT" in body
    dangerous = run("ops", "torrent_suite", "chip.delete_list").stdout
    assert "deletes every match; route inferred" in dangerous
    assert "chip.delete_list confirm=true FIELD=VALUE" in dangerous
    assert "v4, v3 (this is v3)" in run("ops", "ica", "project_analysis.get_analysis", "--version", "v3").stdout


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_an_operation_is_shown_to_programs_too(form: str, run: Run) -> None:
    shown = run("ops", "ica", "project.create_project", "-o", form).stdout
    if form == "json":
        rows = json.loads(shown)
    elif form == "jsonl":
        rows = [json.loads(line) for line in shown.splitlines()]
    else:
        rows = list(csv.DictReader(shown.splitlines()))
    kinds = list(dict.fromkeys(row["part"] for row in rows))
    assert kinds == ["operation", "arguments", "body", "columns", "example"]
    assert {"name": "route", "values": "POST /api/projects"}.items() <= rows[0].items()
    (body,) = [row for row in rows if row["part"] == "body" and not row["name"]]
    assert (body["type"], body["where"]) == (
        "CreateProject",
        "application/vnd.illumina.v3+json or application/json",
    )
    (billing,) = [row for row in rows if row["part"] == "body" and row["name"] == "billingMode"]
    assert (billing["need"], billing["values"]) == ("required", "PROJECT, TENANT")
    assert rows[-1]["values"] == "sequencing call ica project.create_project --body FILE"


def test_a_form_that_there_is_not_is_refused_for_one_operation_too(run: Run) -> None:
    result = run("ops", "ica", "project.create_project", "-o", "yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--output yaml" in result.stderr


@pytest.mark.parametrize("each", [23, pytest.param(1, marks=pytest.mark.slow)])
def test_operations_of_every_platform_can_be_shown(each: int) -> None:
    for known in PLATFORMS.values():
        for found in islice(every(known), 0, None, each):
            titles = [title for title, rows in parts_of(known, found) if rows or title]
            assert titles[0] == f"{known.name} {found.path}"
            assert titles[-1] == "example"


def test_each_argument_goes_where_its_name_says() -> None:
    """By position: the value that is given for an argument is that of the parameter that it is said to have."""
    looked_at = 0
    for known in PLATFORMS.values():
        for found in every(known):
            if found.operation.filters is not None or found.operation.asked:
                continue
            arguments = arguments_of(found)
            given = {name: object() for name, each in arguments.named.items() if each.kind != "truth"}
            given |= {name: True for name, each in arguments.named.items() if each.kind == "truth"}
            made = found.build(**given, **({"body": None} if arguments.body else {}))
            sent = dict(zip(found.operation.parameters, made.arguments, strict=True))
            for name, argument in arguments.named.items():
                if argument.parameter is not None:
                    assert sent[argument.parameter] is given[name], (found.path, name)
                    looked_at += 1
    assert looked_at > 1000


def test_an_older_version_is_found_by_its_name() -> None:
    newest, older = (find(ICA, "project_analysis.get_analysis", version) for version in (None, "v3"))
    assert (newest.operation.version, older.operation.version) == ("v4", "v3")
