"""What people see who try things in a shell: of clients, tags, operations and pagers, and of slips with them."""

from __future__ import annotations

import asyncio
import gc
import pydoc
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from facade import ICA, AsyncICA, ConnectedInsights, Emedgene, TorrentSuite
from facade.sandbox import IcaSandbox
from generated.ica.models import Application, Project

ROOT = Path(__file__).parents[2]
HERE = {"api_key": "k", "base_url": "http://127.0.0.1:9"}
CLIENTS: list[Any] = [
    ICA(**HERE),
    AsyncICA(**HERE),
    Emedgene(login_url="http://127.0.0.1:9", **HERE),
    ConnectedInsights(domain="d", workgroup="w", **HERE),
    TorrentSuite(username="u", **HERE),
]


def test_a_tag_shows_its_operations() -> None:
    ica = ICA(**HERE)
    assert repr(ica.region) == "<tag region: get_region, get_regions>"
    assert repr(ica.v3.region) == repr(ica.raw.region) == repr(ica.region)


def test_a_view_shows_its_version_and_its_tags() -> None:
    ica = ICA(**HERE)
    assert repr(ica.v3).startswith("<operations of ica v3: analysis_storage, bundle, ")
    assert repr(ica.raw).startswith("<operations of ica: analysis_storage, bundle, ")
    assert repr(TorrentSuite(username="u", **HERE).raw).endswith(" more>")


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: type(client).__name__)
def test_nothing_shows_where_it_is_in_memory(client: Any) -> None:
    assert " at 0x" not in repr(client) + repr(client.raw)
    for name in client._tags:
        # A workflow that is called as a tag is stands for it on the client.
        tag = getattr(client.raw, name)
        first = next(each for each in dir(tag) if not each.startswith("_"))
        assert f"{name}: " in repr(tag)
        assert repr(getattr(tag, first)).startswith(f"<operation {name}.{first}: ")


def test_help_of_a_tag_shows_the_route_of_each_operation() -> None:
    shown = pydoc.plain(pydoc.render_doc(ICA(**HERE).region))
    assert "get_regions = <operation region.get_regions: GET /api/regions (v3)>" in shown


@pytest.mark.parametrize("client", CLIENTS, ids=lambda client: type(client).__name__)
def test_every_name_is_listed_once(client: Any) -> None:
    names = dir(client)
    assert len(names) == len(set(names))
    assert set(client._tags) <= set(names)


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ("project.nmae", "'Project' object has no attribute 'nmae'; did you mean 'name'?"),
        ("project.timeCreated", "'Project' object has no attribute 'timeCreated'; did you mean 'time_created'?"),
        ("project.zzz", "'Project' object has no attribute 'zzz'"),
        (
            "application.displayName",
            "'Application' object has no attribute 'displayName'. Did you mean: 'display_name'?",
        ),
        ("ica.projects", "ICA has no tag 'projects'; did you mean 'project' or 'project_base' or 'project_id'?"),
        (
            "ica.region.get_regoins",
            "region has no operation 'get_regoins'; did you mean 'get_regions' or 'get_region'?",
        ),
        ("ica.project.get_projects().frist", "a pager has no 'frist'; did you mean 'first'?"),
    ],
)
def test_a_slip_is_told_once_with_a_name_that_people_use(slip: str, said: str) -> None:
    # What Python suggests besides, it says only where an error ends a program.
    source = f"""
from facade import ICA
from generated.ica.models import Application, Project
project = Project.from_dict({{"id": "p", "name": "n", "application": {{"id": "a", "name": "b"}}}})
application = Application.from_dict({{"id": "a", "name": "b"}})
ica = ICA(api_key="k", base_url="http://127.0.0.1:9")
{slip}
"""
    run = subprocess.run([sys.executable, "-c", source], cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert run.stderr.splitlines()[-1] == f"AttributeError: {said}"


@pytest.mark.parametrize("model", [Project, Application])
def test_the_names_of_a_model_are_those_of_its_properties_and_methods(model: Any) -> None:
    made = model.from_dict({"id": "p", "name": "n"})
    names = {name for name in dir(made) if not name.startswith("__")}
    assert {entry.attribute for entry in model._fields} <= names
    assert {name for name in names if name.startswith("_")} == set()
    assert {"to_dict", "to_json", "from_dict", "from_json", "additional_properties"} <= names


def test_a_pager_says_what_it_has_instead() -> None:
    pager: Any = ICA(**HERE).project.get_projects()
    for broken, instead in [(lambda: pager.all(), "collect, first, "), (lambda: pager.frist, "did you mean 'first'?")]:
        with pytest.raises(AttributeError, match=r"^a pager has no ") as caught:
            broken()
        assert instead in str(caught.value)
    for place in (0, slice(2)):
        with pytest.raises(TypeError, match=r"`pager\.take\(n\)` a list of so many"):
            pager[place]
    # Nothing was sent, and it counts as something, whether anything is in it or not.
    assert pager


def test_an_awaited_pager_says_how_it_is_read() -> None:
    pager: Any = AsyncICA(**HERE).project.get_projects()
    for read in (list, lambda given: max(given), lambda given: given[0]):
        with pytest.raises(TypeError, match=r"read by `async for`.*`await pager\.collect\(\)` one of all"):
            read(pager)
    with pytest.raises(AttributeError, match=r"^a pager has no 'items'; "):
        _ = pager.items


def test_lists_are_read_as_before() -> None:
    with IcaSandbox() as box:
        with ICA(api_key=box.api_key, base_url=box.base_url) as ica:
            names = [project.name for project in ica.project.get_projects()]
            assert names == [project.name for project in list(ica.project.get_projects())]
            assert len(names) > 1
            assert names[0] not in ica.project.get_projects()

        async def awaited() -> list[str]:
            async with AsyncICA(api_key=box.api_key, base_url=box.base_url) as ica:
                return [project.name async for project in ica.project.get_projects()]

        assert asyncio.run(awaited()) == names


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda ica: ica.project.get_project("p"), "GET /api/projects/{projectId}"),
        (lambda ica: ica.raw.project.get_project("p"), "GET /api/projects/{projectId}"),
        (lambda ica: ica.find_analysis("p"), "AsyncICA.find_analysis"),
        (lambda ica: ica.upload_file("p", "/q/"), "AsyncICA.upload_file"),
    ],
)
def test_what_was_not_awaited_is_named(call: Any, name: str) -> None:
    ica = AsyncICA(**HERE)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        call(ica)
        gc.collect()
    assert [str(each.message) for each in told if each.category is RuntimeWarning] == [
        f"coroutine {name!r} was never awaited"
    ]
