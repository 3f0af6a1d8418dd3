"""Users by their addresses, who takes part in a case, and what lies in storages."""

from __future__ import annotations

import pytest

from facade import NotFound
from facade.sandbox.emedgene import EmedgeneSandbox

from .ways import Way

FIRST = "EMG700000001"


def test_users_come_in_the_order_of_their_addresses(way: Way) -> None:
    users = way.run(way.em.users_by_email(["Chloe@lab.test", "alma@LAB.test"]))
    assert [user.id for user in users] == [104, 102]
    assert [user.email for user in way.run(way.em.users_by_email("bruno@lab.test"))] == ["bruno@lab.test"]


def test_users_are_looked_for_on_all_pages(way: Way, box: EmedgeneSandbox) -> None:
    box.switches.largest_page = 2
    assert way.run(way.em.users_by_email("farid@lab.test"))[0].id == 107


def test_participants_are_added_by_address(way: Way, box: EmedgeneSandbox) -> None:
    changed = way.run(way.em.assign_participants(FIRST, ["alma@lab.test", "curator@lab.test"]))
    assert changed.participants == box.cases[FIRST].participants == [101, 102]
    changed = way.run(way.em.assign_participants(FIRST, "bruno@lab.test", keep=False))
    assert changed.participants == box.cases[FIRST].participants == [103]


def test_nothing_changes_when_somebody_is_not_known(way: Way, box: EmedgeneSandbox) -> None:
    with pytest.raises(ValueError, match=r"address nobody@lab\.test, none@lab\.test"):
        way.run(way.em.assign_participants(FIRST, ["alma@lab.test", "nobody@lab.test", "none@lab.test"]))
    with pytest.raises(ValueError, match="give the address"):
        way.run(way.em.assign_participants(FIRST, []))
    assert box.cases[FIRST].participants == [101]


def test_storages_are_browsed_by_path_and_shown_by_title(way: Way) -> None:
    basespace = way.run(way.em.storage_providers())[0]
    folder = None
    titles = []
    for _ in range(7):
        first = way.run(way.em.browse(basespace.id, folder))[0]
        folder = first.path
        titles.append(first.title)
    assert titles[1] == "Project one"
    files = way.run(way.em.browse(basespace.id, folder))
    assert folder is not None
    assert folder.endswith("/sequenced files")
    assert [file.title for file in files] == [f"BIO10000_S1_L001_R{read}_001.fastq.gz" for read in (1, 2)]
    assert files[0].entry.size == 4096


def test_a_folder_is_read_to_its_end(way: Way) -> None:
    folder = "/projects/3300000002/biosamples/"
    found = way.run(way.em.browse(10123, folder))
    assert len(found) == 130
    assert found[0].path.startswith("/projects/3300000002/biosamples/2")
    with pytest.raises(NotFound):
        way.run(way.em.browse(10123, "/projects/7"))


def test_phenotypes_are_found_by_name_and_end_where_they_are_to(way: Way) -> None:
    assert [found.name for found in way.run(way.em.find_phenotypes("ataxia"))] == ["Ataxia"]
    assert len(way.run(way.em.find_phenotypes("a", limit=2))) == 2
    assert len(way.run(way.em.find_phenotypes("", limit=None))) == 11
