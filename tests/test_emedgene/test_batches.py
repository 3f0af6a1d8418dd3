"""Cases from a file: everything is checked before anything is created, and each family gets one case."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from facade import DecodeError, Emedgene, LoginFailed, PlatformError
from facade.emedgene import CsvFaults
from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.faults import cut_after, cut_before, garbage, status, then

from .batches import families, proband, relative, results, written
from .conftest import Connect
from .ways import Way

CREATE = "POST /api/cases/v2/cases?dry_run=false"


@pytest.fixture
def way(box: EmedgeneSandbox, connect: Connect) -> Way:
    return connect(base_url=box.base_url, username=box.username, password=box.password)


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    return tmp_path / "night.csv"


def run(way: Way, batch: Path, **settings: Any) -> Any:
    return way.run(way.em.cases_from_csv(batch, **{"settle": 0.0, **settings}))


def faults(way: Way, batch: Path) -> set[tuple[int | None, str]]:
    with pytest.raises(CsvFaults) as caught:
        run(way, batch)
    return {(fault.row, fault.column) for fault in caught.value.faults}


def test_each_family_gets_its_case_and_the_results_say_which(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    made = run(way, written(batch, families(4)), on_progress=lambda done, total: seen.append((done, total)))
    assert [each.family for each in made] == [f"family {number}" for number in range(4)]
    assert [[each.case_name] for each in made] == [box.created(f"S{number:03}") for number in range(4)]
    assert seen == [(number, 4) for number in range(5)]
    rows = results(batch.with_name("night_results.csv"))
    assert [row["Case Id"] for row in rows] == [each.case_name for each in made for _ in range(2)]
    assert {row["Errors"] for row in rows} == {""}


def test_a_case_is_what_its_rows_say(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    rows = [
        proband(
            "a",
            "S1",
            Execute_Now="no",
            Clinical_Notes="seen twice",
            Due_Date="2031/4/5",
            Label_Id="11;12",
            Ward="north",
        ),
        relative("a", "Mother", "S2", Phenotypes="unaffected", Date_Of_Birth="1990-02-03"),
        relative("a", "sibling", "S3", Phenotypes_Id="HP:0001250"),
    ]
    (made,) = run(way, written(batch, rows))
    case = box.cases[made.case_name].data
    assert (case["notes"], case["due_date"], case["labels"]) == ("seen twice", "2031-04-05", [11, 12])
    assert case["extra_data"]["Ward"] == "north"
    people = case["patients"]
    assert (people["mother"]["healthy"], people["mother"]["date_of_birth"]) == (True, "1990-02-03")
    (sibling,) = people["other"]
    assert (sibling["relationship"], sibling["healthy"]) == ("Sibling", False)
    assert [entry["related"] for entry in sibling["phenotypes"]] == [True]
    assert box.cases[made.case_name].status == "uploading"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://a.test";"b")', "'=1"])
def test_what_a_spreadsheet_takes_for_a_formula_stays_a_text(
    box: EmedgeneSandbox, way: Way, batch: Path, text: str
) -> None:
    (made,) = run(way, written(batch, [proband(text.strip(), "S1", Clinical_Notes=text, Ward=text)]))
    case = box.cases[made.case_name].data
    assert case["notes"].strip() == case["extra_data"]["Ward"].strip() == text.strip()
    assert made.family == text.strip()
    assert text.strip() in results(batch.with_name("night_results.csv"))[0].values()


def test_every_fault_is_told_with_its_row_and_column(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    rows = [
        proband("a", "has blank", Execute_Now="perhaps", Due_Date="5.4.2031"),
        relative("a", "aunt"),
        relative("b", "mother"),
        proband("c", "S3", Files_Names="reads.txt"),
        proband("c", "S4", Gene_List_Id="many"),
        proband("d", "S5", Clinical_Notes="n" * 4001, Phenotypes="unaffected"),
        proband("e", "S6", Phenotypes_Id="HP:12"),
    ]
    # The line with the names of the columns is the fourth.
    assert faults(way, written(batch, rows)) == {
        (5, "BioSample Name"), (5, "Execute Now"), (5, "Due Date"), (6, "Relation"), (7, "Relation"), (7, "Case Type"),
        (7, "Sample Type"), (8, "Files Names"), (8, "Storage Provider Id"), (9, "Relation"), (9, "Gene List Id"),
        (10, "Clinical Notes"), (10, "Phenotypes Id"), (11, "Phenotypes Id"),
    }  # fmt: skip
    assert not [exchange for exchange in box.journal if exchange.method == "POST" and "cases" in exchange.path]
    assert not batch.with_name("night_results.csv").exists()


def test_what_the_server_refuses_is_a_fault_and_nothing_is_created(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    rows = [*families(2), proband("late", "S9", Kit_Id="999"), proband("later", "S8", Label_Id="5")]
    assert faults(way, written(batch, rows)) == {(9, ""), (10, "")}
    assert box.created("S000") == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "holds no rows"),
        (b"[Data]\n", "holds no rows"),
        (b"\xff\xfe\x00", "cannot be read as CSV"),
        (b'[Data]\n"open', "cannot be read as CSV"),
    ],
)
def test_what_is_no_batch_is_refused(way: Way, batch: Path, content: bytes, said: str) -> None:
    batch.write_bytes(content)
    with pytest.raises(ValueError, match=said):
        run(way, batch)


def test_columns_that_are_missing_or_twice_are_told(way: Way, batch: Path) -> None:
    batch.write_text("Family Id,Gender,Gender,BioSample Name,Relation,Case Type\na,F,F,S1,proband,Exome\n")
    assert {(1, "Sex"), (1, "Sample Type")} <= faults(way, batch)


def test_the_line_data_may_be_left_out_and_gender_says_sex(way: Way, batch: Path) -> None:
    batch.write_text(
        "family id,Case type,Sample Type,biosample name,Relation,GENDER\na,exome,FASTQ,S1,Test Subject,m\n"
    )
    (made,) = run(way, batch)
    assert made.case_name


def test_more_families_than_one_file_takes_are_refused(way: Way, batch: Path) -> None:
    assert faults(way, written(batch, families(51))) == {(None, "")}


def test_a_check_alone_creates_nothing(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    made = run(way, written(batch, families(3)), check_only=True)
    assert [each.case_name for each in made] == [None, None, None]
    assert (box.created("S000"), box.dry_runs) == ([], 3)


def test_a_second_run_leaves_alone_what_is_made(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    first = run(way, written(batch, families(2)))
    written(batch, families(3))
    box.journal.clear()
    again = run(way, batch)
    assert again[:2] == first
    assert [exchange.query for exchange in box.journal if exchange.method == "POST"] == [
        [("dry_run", "true")],
        [("dry_run", "false")],
    ]


def test_rows_that_have_a_case_are_skipped(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    rows = [proband("a", "S1", Case_Id="EMG700000001"), proband("b", "S2")]
    made = run(way, written(batch, rows))
    assert made[0].case_name == "EMG700000001"
    assert (box.created("S1"), box.created("S2")) == ([], [made[1].case_name])


@pytest.mark.parametrize("fault", [cut_after(), garbage(), status(502)], ids=["no answer", "no JSON", "gateway"])
def test_a_lost_answer_is_looked_for_before_the_case_is_sent_again(
    box: EmedgeneSandbox, way: Way, batch: Path, fault: Any
) -> None:
    """A gateway's error may come before or after the work: here before it."""
    box.faults.add(CREATE, skip=1, action=fault)
    made = run(way, written(batch, families(3)))
    assert [[each.case_name] for each in made] == [box.created(f"S{number:03}") for number in range(3)]


def test_a_server_that_is_gone_ends_the_run_and_the_next_goes_on(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    box.faults.add(CREATE, times=None, skip=2, action=cut_before())
    with pytest.raises(PlatformError):
        run(way, written(batch, families(4)))
    box.faults.clear()
    made = run(way, batch)
    assert [[each.case_name] for each in made] == [box.created(f"S{number:03}") for number in range(4)]


def test_a_refusal_of_one_family_does_not_stop_the_others(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    """What was good in the dry run may be refused a moment later."""
    box.faults.add(CREATE, skip=1, action=status(409, {"Content-Type": "text/plain"}, b"The quota is used up"))
    made = run(way, written(batch, families(3)))
    assert [bool(each.case_name) for each in made] == [True, False, True]
    assert "The quota is used up" in made[1].errors
    assert {row["Errors"] for row in results(batch.with_name("night_results.csv"))[2:4]} == {made[1].errors}
    assert all(each.case_name for each in run(way, batch))


def test_what_cannot_be_told_apart_is_left_to_a_person(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    """A case of the same sample that does not say what it was sent with, such as one made by hand meanwhile."""
    results_file = batch.with_name("night_results.csv")
    box.faults.add(CREATE, times=None, action=cut_before())
    with pytest.raises(PlatformError):
        run(way, written(batch, families(1)))
    box.faults.clear()
    box.add_cases(1, "in_progress", "S000")
    with pytest.raises(PlatformError, match=r"may be EMG\d+.*Case Id.*Sent At"):
        run(way, batch)
    text = results_file.read_text(encoding="utf-8-sig")
    sent_at = results(results_file)[0]["Sent At"]
    results_file.write_text(text.replace(sent_at, ""))
    (made,) = run(way, batch)
    assert made.case_name in box.created("S000")


def test_tokens_may_end_while_a_batch_runs(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    for skip in (0, 17, 17):
        box.faults.add(CREATE, skip=skip, action=then(box.expire_tokens))
    made = run(way, written(batch, families(50)))
    assert [[each.case_name] for each in made] == [box.created(f"S{number:03}") for number in range(50)]


def test_another_run_on_the_same_file_is_refused(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    said: list[str] = []

    def again(done: int, total: int | None) -> None:
        if not said:
            with pytest.raises(ValueError, match="another run is at work") as caught:
                Emedgene(base_url=box.base_url, token=box.token()).cases_from_csv(batch)
            said.append(str(caught.value))

    run(way, written(batch, families(1)), on_progress=again)
    assert len(said) == 1


def test_wrong_credentials_end_the_run_before_anything_is_written(
    box: EmedgeneSandbox, connect: Connect, batch: Path
) -> None:
    way = connect(base_url=box.base_url, username=box.username, password="wrong")
    with pytest.raises(LoginFailed):
        run(way, written(batch, families(1)))
    assert not batch.with_name("night_results.csv").exists()


def test_results_of_another_batch_are_not_taken_for_these(way: Way, batch: Path) -> None:
    run(way, written(batch, [proband("a", "S1")]))
    written(batch, [proband("b", "S2")])
    assert faults(way, batch) == {(None, "")}


def test_decode_errors_of_a_dry_run_are_told(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    box.faults.add("POST /api/cases/v2/cases?dry_run=true", action=garbage())
    with pytest.raises(DecodeError):
        run(way, written(batch, families(1)))
    assert box.created("S000") == []


def test_files_are_looked_for_where_the_project_says(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    """By the names that people see; the case gets the paths, which are made of numbers."""
    auto = {"Files_Names": "auto", "Storage_Provider_Id": "10123", "Default_Project": "Project two"}
    (made,) = run(way, written(batch, [proband("a", "BIO20129", **auto)]))
    (sample,) = box.cases[made.case_name].data["samples"]
    reads = [f"BIO20129_S1_L001_R{read}_001.fastq.gz" for read in (1, 2)]
    assert [file["filename"] for file in sample["sampleFiles"]] == reads
    places = [file["path"].rpartition("/")[0] for file in sample["sampleFiles"]]
    folder = "/projects/3300000002/biosamples/2000129/datasets/ds.2000129/sequenced files"
    assert (places, {file["storage_id"] for file in sample["sampleFiles"]}) == ([folder, folder], {10123})


def test_files_that_are_not_there_are_faults(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    auto = {"Files_Names": "Auto", "Storage_Provider_Id": "10123"}
    rows = [
        proband("a", "BIO10001", **auto, Default_Project="Project nine"),
        proband("b", "BIO99999", **auto, Default_Project="Project one"),
        proband("c", "BIO10001", **auto),
    ]
    assert faults(way, written(batch, rows)) == {(5, "Default Project"), (6, "BioSample Name"), (7, "Default Project")}
    assert box.dry_runs == 0


def test_a_sample_that_the_platform_has_is_used_again(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    auto = {"Files_Names": "auto", "Storage_Provider_Id": "10123", "Default_Project": "Project one"}
    run(way, written(batch, [proband("a", "BIO10001", **auto)]))
    other = batch.with_name("again.csv")
    (made,) = run(way, written(other, [proband("a", "BIO10001", Files_Names="existing")]))
    (sample,) = box.cases[made.case_name].data["samples"]
    assert isinstance(sample["id"], int)
    assert faults(way, written(batch.with_name("none.csv"), [proband("a", "NONE", Files_Names="existing")])) == {
        (5, "BioSample Name")
    }


def test_several_families_whose_answers_were_lost_are_each_found(
    box: EmedgeneSandbox, way: Way, batch: Path, connect: Connect
) -> None:
    """While one is looked for, the others' cases are seen, and must not be taken for strangers'."""
    run(way, written(batch, families(4)))
    results_file = batch.with_name("night_results.csv")
    text = results_file.read_text(encoding="utf-8-sig")
    for name in {row["Case Id"] for row in results(results_file)}:
        text = text.replace(name, "")
    results_file.write_text(text, encoding="utf-8-sig")
    again = run(way, batch)
    assert [[each.case_name] for each in again] == [box.created(f"S{number:03}") for number in range(4)]


def test_a_column_that_is_nearly_one_is_not_taken_for_the_laboratorys_own(way: Way, batch: Path) -> None:
    rows = [proband("a", "S1", Phenotype_Ids="HP:0001250", File_Names="/a.fastq.gz") | {"Ward": "north"}]
    assert faults(way, written(batch, rows)) == {(None, "Phenotype Ids"), (None, "File Names")}


def test_a_family_that_is_made_cannot_become_another(way: Way, batch: Path) -> None:
    run(way, written(batch, [proband("a", "S1")]))
    assert faults(way, written(batch, [proband("a", "S2")])) == {(5, "Family Id")}


def test_semicolons_between_columns_are_told(way: Way, batch: Path) -> None:
    batch.write_text("Family Id;Case Type;Relation\na;Exome;proband\n")
    with pytest.raises(ValueError, match="semicolons between its columns"):
        run(way, batch)


def test_results_that_somebody_broke_are_told_as_such(way: Way, batch: Path) -> None:
    batch.with_name("night_results.csv").write_text("notes\nhello\n")
    with pytest.raises(ValueError, match=r"night_results\.csv is no file of results"):
        run(way, written(batch, families(1)))


def test_relatives_have_files_of_the_familys_kind(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    storage = {"Storage_Provider_Id": "204"}
    rows = [
        proband("a", "S1", Files_Names="/samples/SMP00001.vcf.gz", Phenotypes_Id="0001250", **storage)
        | {"Sample Type": "VCF"},
        relative("a", "mother", "S2", Files_Names="/samples/SMP00002.vcf.gz", **storage),
    ]
    (made,) = run(way, written(batch, rows))
    case = box.cases[made.case_name].data
    assert (case["sample_type"], len(case["samples"])) == ("vcf", 2)
    assert case["patients"]["proband"]["phenotypes"] == [{"id": "phenotypes/EMG_PHENOTYPE_0001250"}]


def test_two_people_cannot_have_one_sample(way: Way, batch: Path) -> None:
    with pytest.raises(CsvFaults, match=r"'S1' is the sample of .*proband too"):
        run(way, written(batch, [proband("a", "S1"), relative("a", "mother", "S1")]))
