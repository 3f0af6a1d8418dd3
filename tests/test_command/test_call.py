"""Any operation of any platform, with arguments as they are typed."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from facade.command.calling import Wanted, show_call
from facade.command.operations import find
from facade.command.platforms import PLATFORMS

from .conftest import Run

LIST = "project_data.get_project_data_list"


def test_an_operation_of_each_platform_is_called(run: Run) -> None:
    for platform, operation in {
        "ica": "region.get_regions",
        "emedgene": "settings.list_labels",
        "connected-insights": "test_definitions.list_test_definitions",
        "torrent_suite": "runtype.list",
    }.items():
        result = run("call", platform, operation)
        assert (result.exit_code, result.stderr) == (0, ""), platform
        assert json.loads(result.stdout), platform


def test_arguments_are_of_their_types_by_either_name(run: Run, project_id: str) -> None:
    given = (f"projectId={project_id}", "type=FILE", "status=AVAILABLE", "status=PARTIAL", "not_in_run=false")
    result = run("call", "ica", LIST, *given, "creation_date_after=2020-01-01T00:00Z", "limit=2")
    assert result.exit_code == 0, result.stderr
    assert [each["data"]["details"]["dataType"] for each in json.loads(result.stdout)] == ["FILE", "FILE"]


def test_filters_of_a_list_are_typed_as_they_are_called(run: Run) -> None:
    result = run("call", "torrent_suite", "chip.list", "name__startswith=31", "id__in=1", "id__in=2")
    assert {each["name"] for each in json.loads(result.stdout)} == {"314", "316"}
    misspelt = run("call", "torrent_suite", "chip.list", "nmae=318")
    assert (misspelt.exit_code, misspelt.stdout) == (2, "")
    assert "did you mean name?" in misspelt.stderr


def test_a_list_gives_its_first_page_and_says_so(run: Run, project_id: str) -> None:
    result = run("call", "ica", LIST, f"project_id={project_id}", "page_size=5", "-o", "jsonl")
    assert len(result.stdout.splitlines()) == 5
    assert "the first 5 of" in result.stderr
    assert "--all" in result.stderr


def test_all_pages_come_and_no_more_than_the_limit(run: Run, project_id: str) -> None:
    given = ("call", "ica", LIST, f"project_id={project_id}", "page_size=7", "-o", "jsonl")
    everything = run(*given, "--all")
    ids = [json.loads(line)["data"]["id"] for line in everything.stdout.splitlines()]
    assert len(set(ids)) == len(ids) > 60
    assert everything.stderr == ""
    assert len(run(*given, "--limit", "12").stdout.splitlines()) == 12


def test_a_list_that_comes_whole_has_rows(run: Run) -> None:
    lines = run("call", "ica", "region.get_regions", "-o", "jsonl", "--all").stdout.splitlines()
    assert [json.loads(line)["code"] for line in lines] == ["RG-1", "RG-2"]
    assert len(run("call", "ica", "region.get_regions", "-o", "jsonl", "--limit", "1").stdout.splitlines()) == 1
    refused = run("call", "ica", "region.get_region", "region_id=a", "--all")
    assert (refused.exit_code, refused.stdout) == (2, "")


def test_a_version_is_chosen(run: Run, project_id: str) -> None:
    listed = run("call", "ica", "project_analysis.search_analyses", f"project_id={project_id}", "--body", "{}")
    analysis = json.loads(listed.stdout)[0]["id"]
    given = ("call", "ica", "project_analysis.get_analysis", f"project_id={project_id}", f"analysis_id={analysis}")
    newest, older = (json.loads(run(*given, *version).stdout) for version in ((), ("--version", "v3")))
    assert newest["id"] == older["id"]
    assert newest.keys() != older.keys()


@pytest.mark.parametrize("way", ["file", "standard input", "typed"])
def test_a_body_comes_from(way: str, run: Run, project_id: str, tmp_path: Path) -> None:
    body = json.dumps({"name": f"made {way}", "folderPath": "/", "dataType": "FOLDER"})
    (tmp_path / "body.json").write_text(body)
    given = {"file": str(tmp_path / "body.json"), "standard input": "-", "typed": body}[way]
    result = run(
        *("call", "ica", "project_data.create_data_in_project", f"project_id={project_id}", "--body", given), input=body
    )
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout)["data"]["details"]["name"] == f"made {way}"


def test_files_go_into_fields_of_a_form(run: Run, tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text("Case ID,Note\n1,2\n")
    operation = "custom_case_data.upload_custom_case_data"
    result = run("call", "connected_insights", operation, "--file", f"files={tmp_path / 'data.csv'}")
    assert result.exit_code == 0, result.stderr
    nothing = run("call", "connected_insights", operation, "--file", f"files={tmp_path / 'nothing.csv'}")
    assert (nothing.exit_code, nothing.stdout) == (2, "")
    assert "there is no such file" in nothing.stderr
    elsewhere = run("call", "ica", "project.create_project", "--file", "file=x")
    assert elsewhere.exit_code == 2


def test_an_answer_that_is_a_file_is_saved_or_handed_on(run: Run, tmp_path: Path) -> None:
    listed = run("call", "ica", "pipeline.get_pipelines", "-o", "jsonl", "--columns", "id")
    pipeline = json.loads(listed.stdout.splitlines()[0])["id"]
    files = run("call", "ica", "pipeline.get_pipeline_files", f"pipeline_id={pipeline}", "-o", "jsonl")
    file = json.loads(files.stdout.splitlines()[0])["id"]
    given = ("call", "ica", "pipeline.download_pipeline_file_content", f"pipeline_id={pipeline}", f"file_id={file}")
    saved = run(*given, "--save", tmp_path / "here.nf")
    assert saved.exit_code == 0, saved.stderr
    assert saved.stdout == f"{tmp_path / 'here.nf'}\n"
    assert run(*given).stdout_bytes == (tmp_path / "here.nf").read_bytes() != b""
    assert run("call", "ica", "region.get_regions", "--save", tmp_path / "x").exit_code == 2


@pytest.mark.parametrize(
    ("answer", "kept"), [(b"\x00\xff", b"\x00\xff"), ("Zeile\n", b"Zeile\n"), ({"a": [1]}, b'{"a":[1]}')]
)
def test_an_answer_of_which_nobody_says_what_it_is_can_be_saved(answer: Any, kept: bytes, tmp_path: Path) -> None:
    found = find(PLATFORMS["connected_insights"], "files.get_case_file")
    client = SimpleNamespace(files=SimpleNamespace(get_case_file=lambda: answer))
    show_call(client, found, {}, Wanted("json", save=str(tmp_path / "kept")))
    assert (tmp_path / "kept").read_bytes() == kept


def test_what_has_no_answer_prints_nothing(run: Run, project_id: str) -> None:
    body = json.dumps({"name": "gone", "folderPath": "/", "dataType": "FOLDER"})
    made = run("call", "ica", "project_data.create_data_in_project", f"project_id={project_id}", "--body", body)
    (id_,) = {json.loads(made.stdout)["data"]["id"]}
    gone = run("call", "ica", "project_data.delete_data", f"project_id={project_id}", f"data_id={id_}")
    assert (gone.exit_code, gone.stdout, gone.stderr) == (0, "", "")


def test_columns_are_picked_by_dotted_names_in_every_form(run: Run) -> None:
    given = ("call", "ica", "region.get_regions", "--columns", "code,country.name")
    rows = list(csv.DictReader(io.StringIO(run(*given, "-o", "csv").stdout)))
    lines = [json.loads(line) for line in run(*given, "-o", "jsonl").stdout.splitlines()]
    assert rows == lines
    assert list(rows[0]) == ["code", "country.name"]
    misspelt = run("call", "ica", "region.get_regions", "-o", "csv", "--columns", "citname")
    assert misspelt.stderr.startswith("no record has 'citname'; did you mean cityName")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["icaa", "x.y"], "there is no platform 'icaa'; did you mean ica?"),
        (["ica", "regon.get_regions"], "did you mean region.get_regions?"),
        (["ica", "project.creat_project"], "did you mean project.create_project"),
        (["ica", "region"], "the tag region has"),
        (["ica", "get_regions"], "did you mean region.get_regions?"),
        (["ica", "region.get_region"], "region.get_region needs region_id="),
        (["ica", "region.get_region", "regoin_id=1"], "did you mean region_id?"),
        (["ica", "region.get_region", "oops"], "type arguments as name=value"),
        (["ica", "region.get_region", "region_id=1", "region_id=2"], "region_id= is one value"),
        (["ica", LIST, "project_id=1", "type=FIEL"], "type=FIEL: did you mean FILE?"),
        (["ica", LIST, "project_id=1", "not_in_run=maybe"], "type true or false"),
        (["ica", LIST, "project_id=1", "limit=few"], "limit=few: this is no whole number"),
        (["ica", LIST, "project_id=1", "creation_date_after=2026-01-01T00:00"], "which zone?"),
        (["ica", LIST, "project_id=1", "creation_date_after=soon"], "type a moment, such as"),
        (["ica", LIST, "project_id=1", "status:=[1"], "status: this is no JSON"),
        (["ica", "region.get_regions", "--version", "v9"], "ica has no version 'v9'; there are v4, v3"),
        (["ica", "region.get_regions", "--version", "v4"], "it has v3"),
        (["emedgene", "users.list_users", "--version", "v3"], "it has no versions"),
        (["ica", "region.get_regions", "--body", "{}"], "takes no body"),
        (["ica", "project.create_project"], "needs --body"),
        (["ica", "project.create_project", "--body", '{"nmae": 1}'], "did you mean 'name'?"),
        (["ica", "project.create_project", "--body", "{"], "--body: this is no JSON"),
        (["ica", "project.create_project", "--body", "/dev/null/x"], "no such file (JSON begins with { or [)"),
        (["ica", "project.create_project", "--body", f"@{__file__}"], f"no such file; did you mean {__file__}?"),
        (["ica", "project.create_project", "--body", "-"], "--body: this is empty, and no JSON"),
        (["ica", "region.get_regions", "--output", "cvs"], "did you mean csv?"),
        (["ica", "region.get_regions", "--base-url", "ftp://nowhere"], "--base-url: an address begins with"),
        (["torrent_suite", "chip.delete_list", "name=314"], "needs confirm="),
        (["ica", "region.get_regions", "--outptu", "csv"], "No such option: --outptu"),
    ],
)
def test_what_is_typed_wrongly_is_said_and_not_sent(words: list[str], said: str, run: Run) -> None:
    result = run("call", *words)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
    assert "Traceback" not in result.stderr


def test_a_value_that_is_new_to_the_description_can_be_sent(run: Run, project_id: str) -> None:
    known = run("call", "ica", LIST, f"project_id={project_id}", "status=SOMETHING_QUITE_NEW")
    # The platform decides, and the sandbox goes by the description.
    assert known.exit_code == 1
    assert "400" in known.stderr


def test_what_the_description_does_not_know_is_sent_when_asked_for(run: Run, project_id: str) -> None:
    body = json.dumps({"name": "odd", "folderPath": "/", "dataType": "FOLDER", "quiteNew": 1})
    given = ("call", "ica", "project_data.create_data_in_project", f"project_id={project_id}", "--body", body)
    refused = run(*given)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert "quiteNew" in refused.stderr
    assert run(*given, "--send-unknown").exit_code == 0
