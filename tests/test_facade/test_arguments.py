"""Arguments that an operation does not take as they were given: told with what is meant, before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from facade import ICA, AsyncICA, TorrentSuite

HERE = {"base_url": "http://127.0.0.1:9"}
Call = Callable[[Any], Any]


@pytest.mark.parametrize("client", [ICA, AsyncICA])
@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda ica: ica.project.get_project(projct_id="x"),
            "project.get_project() has no argument 'projct_id'; did you mean project_id=?",
        ),
        (lambda ica: ica.project.get_project(), "project.get_project() needs project_id="),
        (
            lambda ica: ica.project.get_project("a", "b"),
            "project.get_project() takes project_id without a name, and 2 came",
        ),
        (
            lambda ica: ica.project.get_projects("x"),
            "project.get_projects() takes all arguments by name, and 1 came; by name it takes search, user_tags, ",
        ),
        (
            lambda ica: ica.project_data.get_project_data_list("x", colour="red"),
            "project_data.get_project_data_list() has no argument 'colour'; it has: project_id, full_text, ",
        ),
        (
            lambda ica: ica.v3.project_analysis.get_analysis("x", analysisId="y"),
            "project_analysis.get_analysis() has no argument 'analysisId'; did you mean analysis_id=?",
        ),
        (
            lambda ica: ica.raw.project.get_project(ID="x"),
            "project.get_project() has no argument 'ID'; it needs project_id=",
        ),
    ],
)
def test_what_is_no_argument_is_told_with_what_is_meant(client: Any, call: Call, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        call(client(**HERE))
    assert str(caught.value).startswith(message)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda ica: ica.download("/runs/a.bam", "here"), "download() needs path="),
        (lambda ica: ica.upload_file("here"), "upload_file() needs address="),
        (lambda ica: ica.download_file("/a", pth="b"), "download_file() has no argument 'pth'; did you mean path=?"),
        (
            lambda ica: ica.wait_for_analysis("x", timeout=3),
            "wait_for_analysis() has no argument 'timeout'; it has: analysis, project, check, deadline, ",
        ),
        # How many came is what the caller sees, who has given no self.
        (
            lambda ica: ica.wait_for_analysis("p", "x"),
            "wait_for_analysis() takes analysis without a name, and 2 came; by name it takes project, ",
        ),
        (
            lambda ica: ica.project.create_project({"name": "x"}),
            "project.create_project() takes all arguments by name, and 1 came; it needs body=",
        ),
    ],
)
@pytest.mark.parametrize("client", [ICA, AsyncICA])
def test_workflows_tell_it_as_operations_do(client: Any, call: Call, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        call(client(api_key="k", **HERE))
    said = message if message.startswith("project.") else f"{client.__name__}.{message}"
    assert str(caught.value).startswith(said)
    assert caught.value.__suppress_context__


@pytest.mark.parametrize("client", [ICA, AsyncICA])
@pytest.mark.parametrize(
    ("call", "instead"),
    [
        (
            lambda ica: ica.upload("/runs/", "no-such-file"),
            "upload_file('/runs/', 'no-such-file') and upload_folder take",
        ),
        (lambda ica: ica.upload(__file__, "/runs/"), "and upload_folder take an address"),
        (lambda ica: ica.download("/runs/a.bam", "here", "b"), "download_file('/runs/a.bam', ...) and download_folder"),
        (lambda ica: ica.download("icav2://p/a.bam", "b", "c"), "download_file('icav2://p/a.bam', ...)"),
    ],
)
def test_an_address_is_no_id_of_a_project(client: Any, call: Call, instead: str) -> None:
    with pytest.raises(ValueError, match=r"takes the ids? of the project") as caught:
        call(client(api_key="k", **HERE))
    assert instead in str(caught.value)


def test_errors_about_values_are_what_they_are() -> None:
    with pytest.raises(TypeError, match="multiple values for argument 'project_id'"):
        ICA(**HERE).project.get_project("a", project_id="b")
    with pytest.raises(ValueError, match="path parameter"):
        ICA(**HERE).project.get_project("")


def test_a_filter_is_no_misspelt_argument() -> None:
    assert "chip" in repr(TorrentSuite(**HERE).chip.list(name__startswith="31"))


@pytest.mark.parametrize(
    "call",
    [
        lambda ica: ica.upload_folder("here", "/there/", progress=False),
        lambda ica: ica.delete_data("/there/", on_progress="bar"),
        lambda ica: ica.project_pipeline.download_project_pipeline_file_content("p", "q", "r").save("x", False),
    ],
)
def test_progress_is_told_to_what_can_be_called(call: Call) -> None:
    with pytest.raises(TypeError, match=r"progress=(False|'bar'): give what is called with how much is done"):
        call(ICA(**HERE))
