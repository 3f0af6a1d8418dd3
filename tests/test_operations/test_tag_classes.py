"""The class of a tag's operations is called like the tag, in editors, errors and type checkers alike."""

from __future__ import annotations

import pytest

from facade import ICA, TorrentSuite
from generated.ica.api.project_analysis import Api, ProjectAnalysis, ProjectAnalysisV3, ProjectAnalysisV4
from generated.ica.api.token import Token
from scripts.prepare.naming import tag_class
from tests.test_generation.workshop import Package


def test_a_view_has_the_class_of_its_version() -> None:
    ica = ICA(api_key="key")
    assert type(ica.project_analysis) is ProjectAnalysis is ProjectAnalysisV4 is Api
    assert type(ica.v3.project_analysis) is ProjectAnalysisV3
    assert type(ica.raw.v4.project_analysis) is ProjectAnalysisV4
    assert type(ica.v3.token) is type(ica.token) is Token
    assert (ProjectAnalysisV3.__name__, Token.__qualname__) == ("ProjectAnalysisV3", "Token")
    ts = TorrentSuite(base_url="http://127.0.0.1:1", api_key="key", username="me")
    assert type(ts.results).__name__ == "Results"


def test_errors_name_it() -> None:
    with pytest.raises(AttributeError, match="'ProjectAnalysisV4' object has no attribute '_colour'"):
        _ = ICA(api_key="key").project_analysis._colour  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("project_analysis", "ProjectAnalysis"),
        ("data", "Data"),
        ("tag", "TagTag"),
        ("api", "ApiTag"),
        ("v3", "V3Tag"),
        ("lazily", "LazilyTag"),
        ("former_paged", "FormerPagedTag"),
    ],
)
def test_it_hides_nothing_that_its_module_has(tag: str, name: str) -> None:
    assert tag_class(tag) == name


def test_a_tag_that_is_called_tag_works(greenhouse: Package) -> None:
    view = greenhouse.module("client").Api(lambda kind, call: call)
    assert type(view.tag).__name__ == "TagTag"
    assert view.tag.disperse(confirm=True).operation.id == "disperse"
