"""Ids of what people call by a name."""

from __future__ import annotations

from typing import Any

import pytest

from facade import AmbiguousName, NoSuchName, NotFound
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from tests.ica_clients import Way

from .shelf import id_of


def test_projects(boxed: Way, box: IcaSandbox) -> None:
    first = box.project_ids[0]
    for name in ("Harbor exome panel", first):
        assert boxed.run(boxed.client.find_project(name)).id == first
    for name in ("Harbor", "harbor exome panel", "nobody/Harbor exome panel", id_of("nothing")):
        with pytest.raises((NoSuchName, NotFound)):
            boxed.run(boxed.client.find_project(name))
    for bad in ("", " ", None, 7, "a//b"):
        with pytest.raises(ValueError, match=r"give the id or name|names no project"):
            boxed.run(boxed.client.find_project(bad))


def test_pipelines(boxed: Way, box: IcaSandbox) -> None:
    code, pipeline_id = next(iter(box.pipelines.items()))
    for name in (code, pipeline_id):
        assert boxed.run(boxed.client.find_pipeline(name)).id == pipeline_id
        assert boxed.run(boxed.client.find_pipeline(name, project="Harbor exome panel")).id == pipeline_id
    with pytest.raises(NoSuchName, match=f"did you mean {code!r}"):
        boxed.run(boxed.client.find_pipeline(code + "x"))


def test_analyses(boxed: Way, box: IcaSandbox) -> None:
    (made,) = box.add_analyses(["night of the 3rd: a/b 100%"])
    found = boxed.run(boxed.client.find_analysis("night of the 3rd: a/b 100%", project="Harbor exome panel"))
    assert (found.id, type(found).__name__) == (made, "AnalysisV4")
    boxed.client.project_id = box.project_ids[0]
    for name in (made, found.reference):
        assert boxed.run(boxed.client.find_analysis(name)).id == made
    older = boxed.client.with_options(api_version="v3")
    assert type(boxed.run(older.find_analysis(made))).__name__ == "AnalysisV3"
    with pytest.raises(NoSuchName, match=f"no analysis of project {box.project_ids[0]} "):
        boxed.run(boxed.client.find_analysis("night of the 3rd"))
    like_an_id = id_of("run")
    (made,) = box.add_analyses([like_an_id])
    assert boxed.run(boxed.client.find_analysis(like_an_id)).id == made
    with pytest.raises(NotFound):
        boxed.run(boxed.client.find_analysis(id_of("no run")))
    twice = box.add_analyses(["again", "again"])
    with pytest.raises(AmbiguousName) as raised:
        boxed.run(boxed.client.find_analysis("again"))
    assert sorted(each.id for each in raised.value.candidates) == sorted(twice)
    assert all(each in str(raised.value) for each in twice)
    box.faults.add("analyses?", times=None, action=rewrite(_without_times))
    with pytest.raises(AmbiguousName, match="2 candidates"):
        boxed.run(boxed.client.find_analysis("again"))


def _without_times(answer: dict[str, Any]) -> None:
    for row in answer["items"]:
        row["timeCreated"] = row["reference"] = None


def _all_of(boxed: Way, listed: Any) -> list[Any]:
    return boxed.listed(listed) if hasattr(listed, "pages") else boxed.run(listed).items


@pytest.mark.parametrize(
    ("find", "names", "rows"),
    [
        ("find_region", ("code", "city_name"), lambda ica: ica.region.get_regions()),
        ("find_user", ("email", "username"), lambda ica: ica.user.get_users()),
        ("find_storage_size", ("name",), lambda ica: ica.analysis_storage.get_analysis_storage_options()),
    ],
)
def test_short_lists(boxed: Way, find: str, names: tuple[str, ...], rows: Any) -> None:
    for row in _all_of(boxed, rows(boxed.client)):
        for name in ("id", *names):
            assert boxed.run(getattr(boxed.client, find)(getattr(row, name))).id == row.id
        assert boxed.run(getattr(boxed.client, find)(getattr(row, names[0]).upper())).id == row.id
    with pytest.raises(NoSuchName):
        boxed.run(getattr(boxed.client, find)("Quite another"))


def test_users_and_sizes_otherwise(boxed: Way, box: IcaSandbox) -> None:
    assert boxed.run(boxed.client.find_user("Tess Harbour")).email == box.credentials.username
    size = boxed.run(boxed.client.find_storage_size("medium", project=box.project_ids[0]))
    assert (size.name, type(size).__name__) == ("Medium", "AnalysisStorageV4")
    with pytest.raises(NoSuchName, match="there is: Small, Medium, Large, XLarge"):
        boxed.run(boxed.client.find_storage_size("Tiny-wee"))


def test_bundles(boxed: Way) -> None:
    rows = _all_of(boxed, boxed.client.bundle.get_bundles())
    for row in rows:
        assert boxed.run(boxed.client.find_bundle(row.name)).id == row.id
        assert boxed.run(boxed.client.find_bundle(row.id)).name == row.name
        assert boxed.run(boxed.client.find_bundle(row.name, version=row.release_version)).id == row.id
    with pytest.raises(NoSuchName):
        boxed.run(boxed.client.find_bundle(rows[0].name, version="no such version"))
