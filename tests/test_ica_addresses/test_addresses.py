"""What an address leads to, and the way back."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unicodedata import normalize

import pytest

from facade import AmbiguousName, Forbidden, NoSuchName, NotFound
from facade.sandbox import IcaSandbox
from generated.ica.models.bundle_data import BundleData
from tests.ica_clients import Way

from .shelf import Shelf, data_id_of, id_of

ODD = ("a b.txt", "100%25 #1?.txt", "%41.txt", " led.txt", "x,y;z&w=1.txt", "..txt", "...", "é.txt", "~$+'\"[*].txt")


def test_each_letter_of_a_name_counts(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal set")
    for name in ODD:
        put = shelf.put(project, f"/in here/{name}")
        found = way.run(way.client.data(f"icav2://Opal set/in here/{name}"))
        assert (found.data.id, way.client.uri(found)) == (put, f"icav2://{project}/in here/{name}")
        assert way.run(way.client.data(way.client.uri(found))).data.id == put


def test_nothing_is_decoded_but_told(way: Way, shelf: Shelf) -> None:
    shelf.put(shelf.project("Opal"), "/a b.txt")
    with pytest.raises(NoSuchName, match="without percent-encoding"):
        way.run(way.client.data("icav2://Opal/a%20b.txt"))


@pytest.mark.parametrize("ours", ["NFC", "NFD"])
def test_letters_are_the_same_however_they_are_composed(way: Way, shelf: Shelf, ours: Any) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, normalize("NFD", "/café/é.txt"))
    assert way.run(way.client.data(normalize(ours, "icav2://Opal/café/é.txt"))).data.id == put
    exact = shelf.put(project, normalize("NFC", "/café/é.txt"))
    wanted = exact if ours == "NFC" else put
    assert way.run(way.client.data(normalize(ours, "icav2://Opal/café/é.txt"))).data.id == wanted


def test_a_file_and_a_folder_of_one_name(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    file, folder = shelf.put(project, "/runs/one"), shelf.put(project, "/runs/one/")
    only = shelf.put(project, "/runs/two/")
    find = way.client.find_data
    assert way.run(find("icav2://Opal/runs/one")).data.id == file
    assert way.run(find("icav2://Opal/runs/one/")).data.id == folder
    assert way.run(find("icav2://Opal/runs/one", kind="folder")).data.id == folder
    assert way.run(find("icav2://Opal/runs/two")).data.id == only
    for record in (file, folder):
        assert way.run(find(way.client.uri(way.run(find(record, project="Opal"))))).data.id == record
    with pytest.raises(NoSuchName, match="no file at"):
        way.run(find("icav2://Opal/runs/two", kind="file"))
    with pytest.raises(ValueError, match=r"ends with a slash"):
        way.run(find("icav2://Opal/runs/one/", kind="file"))


def test_empty_words_and_dots_are_none_and_nothing_leads_up(way: Way, shelf: Shelf) -> None:
    put = shelf.put(shelf.project("Opal"), "/a/b.txt")
    for path in ("a/b.txt", "//a///b.txt", "./a/./b.txt"):
        assert way.run(way.client.data(f"icav2://Opal/{path}")).data.id == put
        assert way.run(way.client.data(f"/{path}", project="Opal")).data.id == put
    asked = len(shelf.asked)
    for bad in (
        "icav2://Opal/a/../b.txt",
        "icav2://../b.txt",
        "icav2://Opal/a\n",
        "icav2://",
        "s3://a/b",
        "",
        "icav2:///",
    ):
        with pytest.raises(ValueError, match=r"lead up|control|names nothing|no address|root"):
            way.run(way.client.data(bad, project="Opal"))
    assert len(shelf.asked) == asked


def test_upper_and_lower_case_differ(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, "/A.txt")
    with pytest.raises(NoSuchName, match=put):
        way.run(way.client.data("icav2://Opal/a.txt"))
    other = shelf.put(project, "/a.txt")
    assert way.run(way.client.data("icav2://Opal/a.txt")).data.id == other


def test_a_project_of_a_name_that_several_have(way: Way, shelf: Shelf) -> None:
    first = shelf.project("Opal", "one", tenant="Lantern")
    second = shelf.project(
        "Opal", "two", tenant="Meadow", region={"code": "RG-2", "cityName": "Southmere", "id": "r-2"}
    )
    shelf.project("Opal 2")
    put = shelf.put(second, "/x.txt")
    with pytest.raises(AmbiguousName) as raised:
        way.run(way.client.data("icav2://Opal/x.txt"))
    assert first in str(raised.value)
    assert "Meadow" in str(raised.value)
    assert {each.id for each in raised.value.candidates} == {first, second}
    for before in ("Meadow", id_of("Meadow"), "RG-2", "Southmere", "Meadow/RG-2"):
        assert way.run(way.client.data(f"icav2://{before}/Opal/x.txt")).data.id == put
        assert way.run(way.client.find_project(f"{before}/Opal")).id == second
        assert way.run(way.client.data("x.txt", project=f"{before}/Opal")).data.id == put


def test_a_path_that_looks_like_a_project(way: Way, shelf: Shelf) -> None:
    first, second = shelf.project("Lantern"), shelf.project("Opal")
    put = shelf.put(first, "/Opal/x.txt")
    shelf.put(second, "/x.txt")
    assert way.run(way.client.data("icav2://Lantern/Opal/x.txt")).data.id == put


def test_an_id_of_a_project_spares_a_call(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, "/x.txt")
    assert way.run(way.client.data(f"icav2://{project.upper()}/x.txt")).data.id == put
    assert len(shelf.asked) == 1


@pytest.mark.parametrize(("status", "error"), [(403, Forbidden), (404, NotFound)])
def test_an_id_that_is_not_for_these_credentials(way: Way, shelf: Shelf, status: int, error: type) -> None:
    project = shelf.project("Opal")
    shelf.refused[project] = status
    for call in (
        lambda: way.run(way.client.data(f"icav2://{project}/x.txt")),
        lambda: way.run(way.client.find_project(project)),
        lambda: way.listed(way.client.search(f"icav2://{project}/in/")),
    ):
        with pytest.raises(error):
            call()


def test_a_name_that_looks_like_an_id(way: Way, shelf: Shelf) -> None:
    name = id_of("some other project")
    put = shelf.put(shelf.project(name, "mine"), "/x.txt")
    assert way.run(way.client.data(f"icav2://{name}/x.txt")).data.id == put
    assert way.run(way.client.data("x.txt", project=name)).data.id == put
    assert way.run(way.client.find_project(name)).id == id_of("mine")
    assert [each.data.id for each in way.listed(way.client.search(f"icav2://{name}/"))] == [put]


def test_linked_data(way: Way, shelf: Shelf) -> None:
    here, there = shelf.project("Here"), shelf.project("There")
    linked = shelf.put(here, "/x.txt", owner=there)
    shelf.put(there, "/x.txt", key=there)
    found = way.run(way.client.data("icav2://Here/x.txt"))
    assert (found.data.id, way.client.uri(found)) == (linked, f"icav2://{here}/x.txt")
    own = shelf.put(here, "/x.txt")
    with pytest.raises(AmbiguousName, match="2 candidates") as raised:
        way.run(way.client.data("icav2://Here/x.txt"))
    assert {each.data.id for each in raised.value.candidates} == {linked, own}
    assert way.run(way.client.exists("icav2://Here/x.txt"))
    # What is met twice is one all the same, and what is being deleted makes way.
    shelf.put(there, "/x.txt", key=there)
    shelf.put(there, "/x.txt", key="gone", status="DELETING")
    assert way.run(way.client.data("icav2://There/x.txt")).data.id == linked


def test_data_of_a_bundle_is_in_the_project_that_it_belongs_to(way: Way, shelf: Shelf) -> None:
    owner = shelf.project("Opal")
    shelf.put(owner, "/x.txt")
    row = shelf.data[owner][0]["data"]
    record = BundleData.from_dict({"bundleId": id_of("bundle"), "data": row})
    assert way.client.uri(record) == way.client.uri(record.data) == f"icav2://{owner}/x.txt"


def test_ids_and_records(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, "/x.txt")
    found = way.run(way.client.data(put, project="Opal"))
    assert way.run(way.client.data(found)) is found
    assert way.run(way.client.data(found.data)).project_id == project
    for bad in (7, Path("/x.txt"), None):
        with pytest.raises(TypeError, match="as text"):
            way.run(way.client.data(bad, project="Opal"))
    with pytest.raises(ValueError, match=r"project"):
        way.run(way.client.data(put))
    way.client.project_id = project
    assert way.run(way.client.data(put)).data.id == put
    assert way.run(way.client.data("/x.txt")).data.id == put
    assert way.run(way.client.data("icav2:///x.txt")).data.id == put
    with pytest.raises(NoSuchName, match="is no folder"):
        way.run(way.client.data(put, kind="folder"))


def test_ids_of_data_that_stand_where_a_path_does_and_the_other_way(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, "/in/x.txt")
    assert way.run(way.client.data(f"icav2://Opal/{put}")).data.id == put
    name = data_id_of("/nothing")
    like_an_id = shelf.put(project, f"/{name}")
    for address in (name, f"icav2://Opal/{name}", f"/{name}"):
        assert way.run(way.client.data(address, project="Opal")).data.id == like_an_id
    other = data_id_of("/nothing at all")
    with pytest.raises(NotFound):
        way.run(way.client.data(other, project="Opal"))
    with pytest.raises(NoSuchName):
        way.run(way.client.data(f"icav2://Opal/{other}"))


def test_exists(way: Way, shelf: Shelf) -> None:
    project = shelf.project("Opal")
    put = shelf.put(project, "/in/x.txt")
    shelf.put(project, "/in/")
    there = ["icav2://Opal/in/x.txt", "icav2://Opal/in/", "icav2://Opal/in", "icav2://Opal", f"icav2://{project}/"]
    gone = ["icav2://Opal/in/x.txt/", "icav2://Opal/y", "icav2://Opals/in/", f"icav2://{id_of('nothing')}/"]
    assert [way.run(way.client.exists(each)) for each in there] == [True] * 5
    assert [way.run(way.client.exists(each)) for each in gone] == [False] * 4
    assert way.run(way.client.exists(put, project="Opal"))
    shelf.refused[project] = 403
    with pytest.raises(Forbidden):
        way.run(way.client.exists(f"icav2://{project}/in/"))


def test_the_tag_keeps_its_operations(way: Way, shelf: Shelf) -> None:
    owner, here = shelf.project("Opal"), shelf.project("Here")
    put = shelf.put(owner, "/x.txt")
    shelf.put(here, "/x.txt", owner=owner)
    urn = f"urn:ilmn:ica:region:r-1:data:{put}"
    assert way.run(way.client.data.get_data(urn)).id == put
    copy = way.client.with_options(timeout=5, api_version="v3")
    assert way.run(copy.data("icav2://Opal/x.txt")).data.id == put
    assert copy.data.get_data.__name__ == "get_data"
    for address in (urn, f"{urn}#/x.txt"):
        found = way.run(way.client.data(address))
        assert (found.data.id, found.project_id) == (put, owner)
    assert way.run(way.client.data(urn, project="Here")).project_id == here
    assert way.run(way.client.data(urn, project=shelf.project("Elsewhere"))).project_id == owner
    with pytest.raises(NotFound):
        way.run(way.client.data(f"{urn}0"))


def test_in_the_sandbox(boxed: Way, box: IcaSandbox) -> None:
    put = box.add_file("reads 1.bam", b"reads", folder="/q/r/")
    folder = box.add_folder("/q/r/")
    assert boxed.run(boxed.client.data("icav2://Harbor exome panel/q/r/reads 1.bam")).data.id == put
    assert boxed.run(boxed.client.data("icav2://Harbor exome panel/q/r")).data.id == folder
    with pytest.raises(NoSuchName, match="did you mean 'Harbor exome panel'"):
        boxed.run(boxed.client.data("icav2://Harbor-exome panel/q"))


def test_a_project_may_have_slashes_in_its_name(way: Way, shelf: Shelf) -> None:
    """It is found by all of it, unless fewer words name one."""
    name = "WGS/2026/spring/lot 7"
    project = shelf.project(name, tenant="Reef")
    put = shelf.put(project, "/a/b.txt")
    for before in ("", "Reef/", "RG-1/Reef/"):
        assert way.run(way.client.data(f"icav2://{before}{name}/a/b.txt")).data.id == put
        assert way.run(way.client.find_project(before + name)).id == project
    assert way.run(way.client.data("/a/b.txt", project=name)).data.id == put
    for other in ("WGS/2026/spring", "Elsewhere/" + name, "WGS"):
        with pytest.raises(NoSuchName):
            way.run(way.client.find_project(other))
    fewer = shelf.put(shelf.project("WGS"), "/2026/spring/lot 7/a/b.txt")
    assert way.run(way.client.data(f"icav2://{name}/a/b.txt")).data.id == fewer
    assert way.run(way.client.find_project(name)).id == project


def test_what_is_called_alike_is_told(way: Way, shelf: Shelf) -> None:
    opal = shelf.project("Opal")
    for path in ("/runs/one/sample-1.fastq.gz", "/runs/one/notes.txt", "/runs/one/", "/runs/"):
        shelf.put(opal, path)
    for address, told in (
        ("icav2://Opal/runs/one/sample-1.fastq", r"; did you mean 'sample-1\.fastq\.gz'\?"),
        ("icav2://Opal/run/", r"; did you mean 'runs'\?"),
        ("icav2://Opal/runs/one/calls.vcf", r"calls\.vcf"),
        ("icav2://Opal/runs/two/sample-1.fastq", r"; nothing lies in /runs/two/"),
    ):
        with pytest.raises(NoSuchName, match=f"^there is no .*{told}$"):
            way.run(way.client.find_data(address))
    asked = len(shelf.asked)
    assert not way.run(way.client.exists(f"icav2://{opal}/runs/one/sample-1.fastq"))
    assert len(shelf.asked) == asked + 1
