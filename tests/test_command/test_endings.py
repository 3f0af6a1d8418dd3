"""Exit codes, and what is said of errors."""

from __future__ import annotations

import re

import pytest

from facade.command.endings import code_of, line_of

from .conftest import Run

NOBODY = "http://127.0.0.1:9/ica/rest"


@pytest.mark.parametrize(
    ("code", "words", "set_", "said"),
    [
        (3, ["region.get_regions"], {"ICA_API_KEY": None}, "no credentials for ICA"),
        (3, ["region.get_regions"], {"ICA_API_KEY": "wrong"}, "401 Unauthorized"),
        (4, ["project.get_project", "project_id=nothing"], {}, "404 Not Found"),
        (5, ["region.get_regions", "--timeout", "9"], {"ICAV2_BASE_URL": NOBODY}, "the connection failed"),
    ],
)
def test_each_kind_of_error_has_a_code_and_one_line(
    code: int, words: list[str], set_: dict[str, str | None], said: str, run: Run
) -> None:
    result = run("call", "ica", *words, "--retries", 0, **set_)
    assert (result.exit_code, result.stdout) == (code, "")
    (line,) = result.stderr.splitlines()
    assert line.startswith("error: ")
    assert said in line


@pytest.mark.parametrize("seconds", ["0", "-1", "nan"])
def test_a_time_that_ends_before_it_begins_is_typed_wrongly(seconds: str, run: Run) -> None:
    result = run("call", "ica", "region.get_regions", "--timeout", seconds)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"error: --timeout {seconds}: type seconds above 0\n"


@pytest.mark.parametrize("command", ["doctor", "ops", "call", "upload", "download", "sandbox"])
def test_help_names_no_type_of_python(command: str, run: Run) -> None:
    shown = run(command, "--help").stdout
    assert not re.findall(r"<[a-z ]+>|\{[a-z]+\}", shown)


def test_a_refusal_has_status_title_detail_and_the_id_of_the_request(run: Run) -> None:
    body = '{"name":"x","regionId":"a","billingMode":"PROJECT","dataSharingEnabled":true,"storageBundleId":"b"}'
    result = run("call", "ica", "project.create_project", "--body", body)
    assert result.exit_code == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith("error: POST /api/projects: 400 Bad Request: ")
    assert "'a' is not a 'uuid'" in line
    assert "(request " in line


def test_secrets_are_in_no_error(run: Run) -> None:
    result = run("call", "ica", "region.get_regions", "--debug", ICA_API_KEY="very-secret-key")
    assert "Traceback" in result.stderr
    assert "very-secret-key" not in result.output


def test_debug_may_stand_anywhere(run: Run) -> None:
    for words in (["--debug", "call", "ica", "x.y"], ["call", "ica", "x.y", "--debug"]):
        assert "Traceback" in run(*words).stderr
    assert "Traceback" not in run("call", "ica", "x.y").stderr


def test_a_fault_of_the_program_is_told_from_all_others(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_words: object) -> None:
        raise AssertionError("odd\nin two lines")

    monkeypatch.setattr("facade.command.operations.find", broken)
    result = run("call", "ica", "region.get_regions")
    assert result.exit_code == 70
    assert result.stderr.splitlines()[0] == "error: AssertionError: odd; in two lines"


def test_files_that_cannot_be_written_are_said_with_their_names() -> None:
    problem = PermissionError(13, "Permission denied", "/root/x")
    assert (code_of(problem), line_of(problem)) == (2, "/root/x: Permission denied")
