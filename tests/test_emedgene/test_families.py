"""A case is made from the people in it, and all of its faults are told before anything is sent."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from facade.emedgene import Person, all_genes, hpo_id, known_genes, new_case, new_genes, phenotype_id
from facade.emedgene.checks import check_case
from facade.sandbox.emedgene import EmedgeneSandbox

from .ways import Way

SEIZURE = "phenotypes/EMG_PHENOTYPE_0001250"
FILE = {"path": "samples/SMP1.vcf.gz", "storage_id": 204}


def wire(*people: Any, **settings: Any) -> dict[str, Any]:
    """The case as it is sent."""
    return new_case(*people, **settings).to_dict()


def test_one_person_is_the_proband_with_all_genes() -> None:
    case = wire(Person(sample="SMP1", sex="Female", phenotypes=["HP:0001250"], files=[FILE]))
    data = case["test_data"]
    assert (case["should_upload"], case["sharing_level"]) == (False, 0)
    assert data["gene_list"] == {"type": "all", "id": 1}
    assert data["patients"] == {
        "other": [],
        "proband": {
            "id": "proband",
            "relationship": "Test Subject",
            "gender": "Female",
            "healthy": False,
            "fastq_sample": "SMP1",
            "phenotypes": [{"id": SEIZURE}],
        },
    }
    file = {**FILE, "filename": "SMP1.vcf.gz", "size": 0, "status": "uploaded"}
    assert data["samples"] == [{"fastq": "SMP1", "status": "uploaded", "sampleFiles": [file]}]


def test_a_family_names_its_parents_and_what_they_share_with_the_proband() -> None:
    child = Person(sample="C", phenotypes=["HP:0001250", "Ataxia"])
    mother = Person(sample="M", sex="Female", phenotypes=["HP:0001250", "HP:0001251"])
    siblings = [Person(sample="S1", affected=True, phenotypes=["ataxia"]), Person(sample="S2")]
    patients = wire(child, mother=mother, father=Person(), siblings=siblings, others=[Person(sample="O")])["test_data"][
        "patients"
    ]
    assert (patients["proband"]["mother"], patients["proband"]["father"]) == ("mother", "father")
    assert [entry["related"] for entry in patients["mother"]["phenotypes"]] == [True, False]
    assert (patients["mother"]["relationship"], patients["mother"]["healthy"]) == ("Mother", True)
    assert patients["father"]["fastq_sample"] == ""
    first, second, other = patients["other"]
    assert [first["id"], second["id"], other["id"]] == ["sibling", "sibling_2", "other_1"]
    assert (first["mother"], first["healthy"], first["phenotypes"][0]["related"]) == ("mother", False, True)
    assert "mother" not in other


def test_a_duo_names_one_parent() -> None:
    proband = wire(Person(sample="C"), mother=Person(sample="M"))["test_data"]["patients"]["proband"]
    assert (proband["mother"], "father" in proband) == ("mother", False)


@pytest.mark.parametrize(("execute_now", "held"), [(True, False), (False, True)])
def test_to_execute_now_is_the_opposite_of_what_is_sent(execute_now: bool, held: bool) -> None:
    assert wire(Person(sample="A"), execute_now=execute_now)["should_upload"] is held


def test_the_three_forms_of_a_gene_list() -> None:
    gene = {"id": "g1", "name": "SBXA1", "ncbi_id": "1", "match": ""}
    forms = [all_genes(), known_genes(21), new_genes([gene], name="Two genes")]
    assert [wire(Person(), gene_list=form)["test_data"]["gene_list"] for form in forms] == [
        {"type": "all", "id": 1},
        {"type": "existing", "id": 21},
        {"type": "new", "id": 0, "name": "Two genes", "genes": [gene]},
    ]


def test_samples_that_are_known_pending_or_aligned() -> None:
    case = wire(
        Person(sample="KNOWN", sample_id=40001),
        mother=Person(sample="LATE", pending=True),
        father=Person(sample="ALIGNED", bam="bams/1.bam", bam_storage=204),
    )["test_data"]
    assert case["samples"] == [
        {"id": 40001, "fastq": "KNOWN"},
        {"fastq": "ALIGNED", "status": "uploaded", "sampleFiles": [], "bam_location": "bams/1.bam", "storage_id": 204},
    ]
    mother = case["patients"]["mother"]
    assert (mother["fastq_sample"], mother["pending_sample_name"]) == ("", "LATE")


@pytest.mark.parametrize("born", ["2019-04-30", "2019/04/30", datetime.date(2019, 4, 30)])
def test_dates_are_written_as_the_platform_wants_them(born: Any) -> None:
    case = wire(Person(date_of_birth=born), due_date=born)["test_data"]
    assert (case["patients"]["proband"]["date_of_birth"], case["due_date"]) == ("2019-04-30", "2019-04-30")


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="cannot be sent") as caught:
        new_case(
            None,
            mother=Person(sample="two words", phenotypes=["HP:1", *["x"] * 101], date_of_birth="30.04.2019"),
            siblings=[Person(files=[{"path": "", "storage_id": "204", "size": -1}], sample="S")],
            notes="n" * 4001,
            gene_list=known_genes(0),
            due_date="2019-02-30",
        )
    told = str(caught.value)
    for part in (
        "patients.proband: a case needs one",
        "mother.fastq_sample: 'two words' has a blank",
        "mother.phenotypes: 101 of them",
        "mother.date_of_birth: '30.04.2019' is not a date",
        "notes: 4,001 characters",
        "gene_list.id: the number of a list",
        "due_date: '2019-02-30' is not a date",
        "sampleFiles.0.path",
        "sampleFiles.0.size",
        "sampleFiles.0.storage_id",
        "mother, phenotype 0: 'HP:1' is not the id",
    ):
        assert part in told, told
    assert told.count("cannot be sent") == 1


@pytest.mark.parametrize(
    ("case", "fault"),
    [
        ([], "a case is an object"),
        ({}, "should_upload"),
        ({"test_data": 7}, "test_data: an object"),
        ({"test_data": {"patients": {"proband": {}, "other": 7}}}, "other: a list"),
        ({"test_data": {"patients": {"proband": {"phenotypes": [{}]}}}}, "an id or a name"),
        ({"test_data": {"patients": {"proband": {"phenotypes": 7}}}}, "phenotypes: a list"),
        ({"test_data": {"patients": {"proband": {"mother": "aunt"}}}}, "no patient 'aunt'"),
        ({"test_data": {"patients": {"proband": {}, "mother": 7}}}, "mother: an object"),
        ({"test_data": {"samples": [{}]}}, "the name of the sample"),
        ({"test_data": {"samples": {}}}, "samples: a list"),
        ({"test_data": {"disease_penetrance": 101}}, "from 0 to 100"),
        ({"test_data": {"gene_list": {"type": "new", "id": 0}}}, "needs genes"),
        ({"test_data": {"gene_list": {"type": "all", "id": 2}}}, "all genes are id 1"),
    ],
)
def test_faults_of_a_plain_case_are_told_with_their_place(case: Any, fault: str) -> None:
    with pytest.raises(ValueError, match=fault):
        check_case(case)


def test_a_good_case_and_ancestors_without_samples_are_no_faults(box: EmedgeneSandbox) -> None:
    body = box.body()
    body["test_data"]["patients"]["proband"]["mother"] = "virtual_mother_1"
    assert check_case(body) == body


def test_phenotypes_go_both_ways() -> None:
    assert phenotype_id(" hp:0001250") == SEIZURE
    assert hpo_id(SEIZURE) == "HP:0001250"
    for function, wrong in ((phenotype_id, "HP:125"), (phenotype_id, SEIZURE), (hpo_id, "phenotypes/OWN_7")):
        with pytest.raises(ValueError, match="seven digits"):
            function(wrong)


def test_the_server_takes_what_is_made_here(way: Way, box: EmedgeneSandbox) -> None:
    (found,) = way.run(way.em.find_phenotypes("HP:0001250"))
    assert found.to_dict() == {"id": SEIZURE, "name": "Seizure"}
    case = new_case(
        Person(sample="C7", phenotypes=[found, "HP:0001251"], files=[FILE]),
        mother=Person(sample="M7", sex="Female", phenotypes=["HP:0001250"], files=[FILE]),
        siblings=[Person(sample="S7", pending=True)],
        sample_type="vcf",
        gene_list=known_genes(21),
        labels=[11],
    )
    made = way.run(way.em.create_case(case))
    assert box.created("C7") == box.created("S7") == [made.name]


@pytest.mark.parametrize(
    ("person", "settings", "said"),
    [
        ({"sex": "F"}, {}, "'F' is none of Male, Female, Unknown"),
        ({}, {"case_type": "WGS"}, "'WGS' is none of Exome, Whole Genome, Custom Panel"),
        ({}, {"sample_type": "bam"}, "'bam' is none of fastq, vcf"),
        ({"phenotypes": "HP:0001250"}, {}, "a list is needed, not the text 'HP:0001250'"),
        ({"files": ["/a.fastq.gz"]}, {}, "'/a.fastq.gz' is no object; a file is given as"),
    ],
)
def test_what_the_platform_would_refuse_is_refused_here(person: Any, settings: Any, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        new_case(Person(**{"sample": "S1", **person}), **settings)


@pytest.mark.parametrize("people", [{"proband": {"sample": "S1"}}, {"proband": Person(sample="S1"), "others": ["S2"]}])
def test_people_are_given_as_such(people: Any) -> None:
    with pytest.raises(TypeError, match=r": give a Person\(sample=\.\.\., \.\.\.\), not (dict|str)"):
        new_case(**people)
