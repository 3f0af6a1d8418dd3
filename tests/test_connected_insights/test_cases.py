"""Cases: read with all that can be asked for, given a disease, waited for, deleted; and what is not for customers."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

from facade import BadRequest, NotFound, PlatformError, ProcessingFailed, Timeout
from facade.connected_insights import Patience, ingestion_result
from facade.sandbox.connected_insights import ConnectedInsightsSandbox as Box
from facade.sandbox.faults import rewrite, status
from generated.connected_insights.models.case import Case
from generated.runtime.unset import UNSET
from tests.test_runtime_calls.clock import stop_time
from tests.test_runtime_calls.loopback import Asked, Said

from .conftest import said
from .ways import Way

SOON = Patience(deadline=60.0, first_pause=0.001, longest_pause=0.002, settle=60.0)
SETTLED = SOON._replace(settle=0.02)
# Ready, with a disease that is not the one that is set.
FIRST = "SBX-00004"
MELANOMA = ("372244006", "Malignant melanoma")


@pytest.fixture
def case_id(box: Box) -> str:
    """A case that is ready for interpretation."""
    box.set_state(FIRST, "READY_FOR_DELIVERY")
    return box.cases[FIRST].id


def sent(box: Box, method: str) -> list[Any]:
    return [seen for seen in box.journal if seen.method == method]


def states(cases: list[Any]) -> list[str]:
    return [case.sub_state for case in cases]


@pytest.mark.parametrize("identifiers", [False, True])
@pytest.mark.parametrize("overview", [False, True])
def test_a_case_comes_with_what_is_asked_for(
    way: Way, box: Box, case_id: str, identifiers: bool, overview: bool
) -> None:
    case = way.run(way.ci.get_case(case_id, direct_identifiers=identifiers, qc_overview_metrics=overview))
    (asked,) = box.journal
    assert asked.path == f"/crs/api/v2/cases/{case_id}"
    flags = {"directIdentifiers": str(identifiers).lower(), "includeQcOverviewMetrics": str(overview).lower()}
    assert dict(asked.query) == flags
    assert case.display_id == FIRST
    assert ("Juniper" in json.dumps(case.to_dict())) == identifiers
    assert bool(case.to_dict()["qcOverviewMetrics"]) == overview


def test_an_id_may_be_in_capitals_and_must_be_one(way: Way, box: Box, case_id: str) -> None:
    case = way.run(way.ci.get_case(case_id.upper()))
    assert case.id == way.run(way.ci.get_case(case)).id == case_id
    box.journal.clear()
    with pytest.raises(ValueError, match=r"^case: give a case, or its id as text, not a dict$"):
        way.run(way.ci.get_case({"id": case_id}))
    case.id = None
    with pytest.raises(ValueError, match=r"^case: .* not a Case without an id$"):
        way.run(way.ci.get_case(case))
    for nothing in ("", "/", "..", " ", None, 7):
        with pytest.raises(ValueError, match="give a case, or its id"):
            way.run(way.ci.get_case(nothing))
    assert not box.journal
    with pytest.raises(NotFound, match=r"SBX-00001 was not found: .*find_case\(\) gives the case"):
        way.run(way.ci.get_case("SBX-00001"))
    for nothing in ("", None):
        with pytest.raises(ValueError, match=f"^display_id={nothing!r}: give the display id of a case"):
            way.run(way.ci.find_case(nothing))


def test_moments_are_aware_and_go_back_as_they_came(way: Way, case_id: str) -> None:
    case = way.run(way.ci.get_case(case_id))
    text = case.to_dict()["createdDate"]
    assert text == "2024-11-05T12:30:06+0000"
    assert case.created_date == datetime.datetime(2024, 11, 5, 12, 30, 6, tzinfo=datetime.UTC)
    assert case.created_date.utcoffset() == datetime.timedelta(0)


def test_json_inside_of_a_text_is_there_parsed(way: Way, box: Box, case_id: str) -> None:
    case = way.run(way.ci.get_case(case_id))
    found = ingestion_result(case)
    assert found["jobId"] == case.analysis[0].id
    assert found["result"]["outputFileTables"][0]["files"][0]["sizeInBytes"] == 4096
    assert isinstance(case.ingestion_result, str)


def test_json_inside_of_a_text_that_is_none_is_said_without_quoting_it() -> None:
    empty: list[Any] = [UNSET, None, "", " "]
    for nothing in empty:
        assert ingestion_result(Case(ingestion_result=nothing)) is None
    for broken in ('{"patient": "Juniper', "{" * 100_000, "[" * 100_000):
        with pytest.raises(ValueError, match="ingestionResult is no JSON") as caught:
            ingestion_result(Case(ingestion_result=broken))
        assert "Juniper" not in f"{caught.value!r} {caught.value.__context__!r}"[:10_000] or (
            caught.value.__suppress_context__
        )


@pytest.mark.parametrize("lag", [0, 2])
def test_a_disease_is_set_and_the_case_waited_for(way: Way, box: Box, case_id: str, lag: int) -> None:
    box.switches.processing_lag = lag
    seen: list[Any] = []
    case = way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON, on_progress=seen.append))
    assert case.sub_state == "READY_FOR_DELIVERY"
    (put,) = sent(box, "PUT")
    assert put.path == f"/crs/api/v1/cases/{case_id}/diseases"
    assert json.loads(put.body) == {
        "externalid": "372244006",
        "ontologytype": "SNOMEDCT",
        "name": "Malignant melanoma",
    }
    assert box.cases[FIRST].disease_list[0]["name"] == "Malignant melanoma"
    assert "AWAITING_MOLECULAR_DATA" in states(seen), "a case that still shows what was before is not taken for ready"
    assert states(seen)[-1] == "READY_FOR_DELIVERY"


def test_a_case_that_is_ready_at_once_is_given_time_to_settle(
    way: Way, box: Box, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stop_time(monkeypatch)
    box.switches.processing_looks = 0
    seen: list[Any] = []
    case = way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SETTLED, on_progress=seen.append))
    assert (case.sub_state, len(seen) > 1) == ("READY_FOR_DELIVERY", True)


def test_nobody_has_to_wait(way: Way, box: Box, case_id: str) -> None:
    case = way.run(way.ci.set_disease(case_id, *MELANOMA, wait=False, accept_language="de-DE"))
    assert case.sub_state == "AWAITING_MOLECULAR_DATA"
    assert len(sent(box, "PUT")) == 1
    assert {seen.headers["accept-language"] for seen in box.journal} == {"de-DE"}


def test_a_case_that_is_not_processed_is_an_error(way: Way, box: Box, case_id: str) -> None:
    box.switches.processing_ends = "HAS_ISSUE"
    with pytest.raises(ProcessingFailed, match=f"case {case_id} was not processed: .*HAS_ISSUE") as caught:
        way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON))
    assert "HAS_ISSUE" in caught.value.statuses[case_id]


def test_an_issue_from_before_does_not_fail_what_comes_of_it(way: Way, box: Box, case_id: str) -> None:
    box.set_state(FIRST, "HAS_ISSUE")
    box.switches.processing_lag = 1
    assert way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON)).sub_state == "READY_FOR_DELIVERY"


def test_an_issue_that_stays_after_processing_is_an_error(way: Way, box: Box, case_id: str) -> None:
    box.set_state(FIRST, "HAS_ISSUE")
    box.switches.processing_ends = "HAS_ISSUE"
    with pytest.raises(ProcessingFailed, match="HAS_ISSUE"):
        way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON))


def test_waiting_ends_at_the_deadline(way: Way, box: Box, case_id: str) -> None:
    box.switches.processing_looks = 1000
    with pytest.raises(Timeout, match=r"not done after .*last seen: .*AWAITING_MOLECULAR_DATA"):
        way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON._replace(deadline=0.03)))
    assert len(sent(box, "PUT")) == 1


def test_what_is_ready_can_be_the_callers_to_say(way: Way, box: Box, case_id: str) -> None:
    box.switches.processing_looks = 5
    looks: list[Any] = []

    def ready(case: Any) -> bool:
        looks.append(case)
        return len(looks) == 2

    case = way.run(way.ci.set_disease(case_id, *MELANOMA, patience=SOON, ready=ready))
    assert case.sub_state == "AWAITING_MOLECULAR_DATA"


@pytest.mark.parametrize(
    ("disease_id", "name", "message"),
    [
        ("", "Melanoma", "disease_id='': give the number"),
        ("C43", "Melanoma", "disease_id='C43': give the number that the disease has in SNOMED CT"),
        ("\uff13\uff17\uff12", "Melanoma", "give the number"),
        (372244006, "Melanoma", "disease_id=372244006: give the number .*, as text"),
        (None, "Melanoma", "disease_id=None"),
        ("372244006", "", "a disease has a number and a name"),
        ("372244006", None, "a disease has a number and a name"),
    ],
)
def test_a_disease_has_a_number_and_a_name(
    way: Way, box: Box, case_id: str, disease_id: Any, name: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        way.run(way.ci.set_disease(case_id, disease_id, name))
    assert not box.journal


def test_a_disease_of_no_case_is_not_sent(way: Way, box: Box) -> None:
    with pytest.raises(NotFound):
        way.run(way.ci.set_disease("none", *MELANOMA))
    assert not sent(box, "PUT")


def test_a_case_is_waited_for(way: Way, box: Box, case_id: str) -> None:
    assert way.run(way.ci.wait_until_ready(case_id)).id == case_id
    assert len(box.journal) == 1, "nothing was at work on it"
    way.run(way.ci.cases.process_case(case_id))
    seen: list[Any] = []
    case = way.run(way.ci.wait_until_ready(case_id, patience=SOON, on_progress=seen.append))
    assert (case.sub_state, len(seen) > 2) == ("READY_FOR_DELIVERY", True)
    way.run(way.ci.cases.process_case(case_id))
    with pytest.raises(Timeout):
        way.run(way.ci.wait_until_ready(case_id, patience=SOON._replace(deadline=0.0)))


SEQUENCES: dict[str, tuple[list[tuple[Any, Any]], int]] = {
    "words with blanks": ([("Ready", None), ("In Progress", "Re-Processing"), ("Ready", "Ready for Delivery")], 3),
    "no subState": ([("Ready", None), ("Processing", None), ("Ready", None)], 3),
    "back where it was": ([("Zzz", "Yyy"), ("Queued", "Yyy"), ("Zzz", "Yyy")], 3),
    "a warning is a rest": ([("In Progress", "A"), ("In Progress", "ANNOTATING"), ("In Progress", "QC_WARNING")], 3),
}


@pytest.mark.parametrize(("said_of_it", "looks"), SEQUENCES.values(), ids=list(SEQUENCES))
def test_words_that_nobody_documented_are_read_by_their_parts(
    elsewhere: Any, said_of_it: list[tuple[Any, Any]], looks: int
) -> None:
    left = list(said_of_it)

    def answer(asked: Asked) -> Said:
        if asked.method == "PUT":
            return Said(200, b"", {})
        status, sub_state = left.pop(0) if len(left) > 1 else left[0]
        return said({"id": "c", "status": status, "subState": sub_state})

    way, other = elsewhere(answer)
    case = way.run(way.ci.set_disease("c", *MELANOMA, patience=SOON))
    assert (case.status, len(other.asked)) == (said_of_it[-1][0], looks + 1)


def test_a_word_that_is_not_known_is_waited_for_until_it_settles(elsewhere: Any) -> None:
    words = iter(["A", "B"])
    way, _ = elsewhere(
        lambda asked: said({"id": "c", "status": next(words, "C")}) if asked.method == "GET" else Said(200, b"", {})
    )
    assert way.run(way.ci.set_disease("c", *MELANOMA, patience=SETTLED)).status == "C"


@pytest.mark.parametrize("word", ["FAILED", "Analysis failed", "PROCESSING_ERROR", "Aborted", "HAS_ISSUE"])
def test_failures_are_seen_in_any_spelling(elsewhere: Any, word: str) -> None:
    way, _ = elsewhere(lambda asked: said({"id": "c", "status": "In Progress", "subState": word}))
    with pytest.raises(ProcessingFailed, match=f"case c was not processed: it is In Progress, {word}"):
        way.run(way.ci.wait_until_ready("c", patience=SOON))


def test_a_case_is_deleted(way: Way, box: Box, case_id: str) -> None:
    assert way.run(way.ci.delete_case(case_id)) is None
    assert FIRST not in box.cases
    (asked,) = box.journal
    assert (asked.method, asked.path) == ("DELETE", f"/crs/api/v1/cases/{case_id}")
    assert dict(asked.query) == {"force": "false"}
    with pytest.raises(NotFound):
        way.run(way.ci.delete_case(case_id))
    with pytest.raises(ValueError, match="give a case, or its id"):
        way.run(way.ci.delete_case(""))


def test_a_case_at_work_is_deleted_by_force(way: Way, box: Box, case_id: str) -> None:
    way.run(way.ci.cases.process_case(case_id))
    with pytest.raises(BadRequest):
        way.run(way.ci.delete_case(case_id))
    way.run(way.ci.delete_case(case_id, force=True))
    assert FIRST not in box.cases
    assert dict(box.journal[-1].query) == {"force": "true"}


@pytest.mark.parametrize("given", [{}, *({"allow_support_only": value} for value in (False, None, 1, "True", "yes"))])
@pytest.mark.parametrize("name", ["update_case", "patch_case"])
def test_what_is_for_support_is_refused(way: Way, box: Box, case_id: str, name: str, given: dict[str, Any]) -> None:
    why = r"reserved for vendor support and customers are warned not to use it: pass allow_support_only=True"
    body = {"displayId": FIRST, "testDefinitionId": "t", "subjects": []}
    for view in (way.ci.cases, way.ci.raw.cases, way.ci.with_options(timeout=1).cases):
        with pytest.raises(ValueError, match=why):
            way.run(getattr(view, name)(case_id, body=body, **given))
    assert not box.journal
    for argument in ("confirm", "force_it"):
        with pytest.raises(TypeError):
            getattr(way.ci.cases, name)(case_id, body=body, **{argument: True})


def test_what_is_for_support_is_done_for_who_says_so(way: Way, box: Box, case_id: str) -> None:
    way.run(way.ci.cases.patch_case(case_id, body={"status": "Complete"}, allow_support_only=True))
    assert box.cases[FIRST].status == "Complete"
    test = way.run(way.ci.available_tests())[0]
    body = {"displayId": "RENAMED", "testDefinitionId": test.id, "subjects": []}
    answer = way.run(way.ci.raw.cases.update_case(case_id, body=body, force=True, allow_support_only=True))
    assert answer.status_code == 200
    assert "RENAMED" in box.cases
    with pytest.raises(ValueError, match="allow_support_only=True"):
        way.run(way.ci.cases.patch_case(case_id, body={"status": "New"}))


def test_a_failed_write_for_support_is_not_repeated(way: Way, box: Box, case_id: str) -> None:
    box.faults.add("PUT /crs/api/v1/cases/", times=None, action=status(503))
    body = {"displayId": "A", "testDefinitionId": "t1"}
    with pytest.raises(Exception, match="503"):
        way.run(way.ci.cases.update_case(case_id, body=body, allow_support_only=True))
    assert len(box.journal) == 1


def test_tests_that_cases_can_be_made_for(way: Way, box: Box) -> None:
    tests = way.run(way.ci.available_tests())
    assert [test.name for test in tests] == ["Birch Solid Tumor", "Birch Heme"]
    made = tests[0].reports[0].report_template.time_created
    assert made == datetime.datetime(2023, 5, 6, 7, 8, 9, 123_000, tzinfo=datetime.UTC), "epoch milliseconds"
    assert tests[0].to_dict()["reports"][0]["reportTemplate"]["timeCreated"] == 1683356889123
    assert way.run(way.ci.find_test("Birch Heme")).id == tests[1].id
    assert way.run(way.ci.find_test("Birch Heme", "1.0")).id == tests[1].id
    with pytest.raises(ValueError, match=r"no test 'Birch Heem'; there are: Birch Heme 1\.0, Birch Solid Tumor 1\.0"):
        way.run(way.ci.find_test("Birch Heem"))
    with pytest.raises(ValueError, match=r"no test 'Birch Heme 2\.0'; there are: Birch Heme 1\.0, "):
        way.run(way.ci.find_test("Birch Heme", "2.0"))
    box.faults.add("/tms/", times=None, action=rewrite(_twice))
    with pytest.raises(ValueError, match=r"several tests 'Birch Heme'; give version=, one of: 1\.0, 2\.0"):
        way.run(way.ci.find_test("Birch Heme"))
    assert way.run(way.ci.find_test("Birch Heme", "2.0")).version == "2.0"


def _twice(answer: Any) -> None:
    answer["items"].append({**answer["items"][1], "version": "2.0"})


@pytest.mark.parametrize("answer", [{"items": []}, {"items": None}, {}])
def test_there_may_be_no_tests(elsewhere: Any, answer: Any) -> None:
    way, _ = elsewhere(lambda asked: said(answer))
    assert way.run(way.ci.available_tests()) == []
    with pytest.raises(ValueError, match="no test 'A'; there are none"):
        way.run(way.ci.find_test("A"))


@pytest.mark.parametrize("patience", [-1, True, "5", float("inf"), Patience(first_pause=-1)])
def test_a_patience_that_is_none_is_refused_before_anything_is_changed(
    way: Way, box: Box, case_id: str, patience: Any
) -> None:
    with pytest.raises(ValueError, match=r"^patience: .*: give a number of seconds$"):
        way.run(way.ci.set_disease(case_id, "254637007", "Cancer", patience=patience))
    assert not box.journal


def test_a_wait_for_a_disease_that_was_in_vain_says_that_it_is_set(way: Way, box: Box, case_id: str) -> None:
    box.switches.processing_looks = 10_000
    with pytest.raises(Timeout, match=r"not done after .*last seen: case .*; the disease is set$"):
        way.run(way.ci.set_disease(case_id, "254637007", "Cancer", patience=0.01))


def test_a_refusal_of_the_answers_form_speaks_of_no_versions_where_there_are_none(elsewhere: Any) -> None:
    way, _ = elsewhere(lambda asked: said({"message": "no"}, 406))
    with pytest.raises(PlatformError, match=r"406 no$"):
        way.run(way.ci.get_case("c"))
