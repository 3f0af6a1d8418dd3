"""A batch where nobody can be sure that a case was made: it is looked for, or a person is asked; never made twice."""

from __future__ import annotations

import datetime
import json
import time
from pathlib import Path
from typing import Any

import pytest

from facade import PlatformError
from facade.emedgene import CsvFaults
from facade.sandbox.emedgene import EmedgeneSandbox
from facade.sandbox.faults import cut_after, cut_before, rewrite, status

from .batches import families, proband, results, written
from .conftest import Connect
from .ways import Way

CREATE = "POST /api/cases/v2/cases?dry_run=false"
LIST = "GET /api/test?"
JSON = {"Content-Type": "application/json"}
EMPTY = status(200, JSON, json.dumps({"hits": [], "total": 0}).encode())


@pytest.fixture
def way(box: EmedgeneSandbox, connect: Connect) -> Way:
    return connect(base_url=box.base_url, username=box.username, password=box.password)


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    return written(tmp_path / "night.csv", families(1))


@pytest.fixture
def in_doubt(box: EmedgeneSandbox, way: Way, batch: Path) -> Path:
    """The results of a run whose case was made, and that could not find out."""
    box.faults.add(CREATE, action=cut_after())
    box.faults.add(LIST, times=None, action=cut_before())
    with pytest.raises(PlatformError):
        run(way, batch)
    box.faults.clear()
    assert len(box.created("S000")) == 1
    return batch.with_name("night_results.csv")


def run(way: Way, batch: Path, **settings: Any) -> Any:
    return way.run(way.em.cases_from_csv(batch, **{"settle": 0.0, **settings}))


def changed(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8-sig")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8-sig")


def test_it_is_found_by_the_next_run(box: EmedgeneSandbox, way: Way, batch: Path, in_doubt: Path) -> None:
    (made,) = run(way, batch)
    assert [made.case_name] == box.created("S000")


def test_a_moment_that_a_program_wrote_otherwise_is_a_fault(
    box: EmedgeneSandbox, way: Way, batch: Path, in_doubt: Path
) -> None:
    changed(in_doubt, results(in_doubt)[0]["Sent At"], "28/11/2031 21:20")
    with pytest.raises(CsvFaults, match="row 5, Sent At"):
        run(way, batch)
    assert len(box.created("S000")) == 1


def test_a_reference_that_is_gone_is_a_fault(box: EmedgeneSandbox, way: Way, batch: Path, in_doubt: Path) -> None:
    changed(in_doubt, results(in_doubt)[0]["Batch Reference"], "")
    with pytest.raises(CsvFaults, match="row 5, Batch Reference"):
        run(way, batch)
    assert len(box.created("S000")) == 1


@pytest.mark.parametrize("column", ["Sent At", "Batch Reference"])
def test_results_that_lost_a_column_are_refused(way: Way, batch: Path, in_doubt: Path, column: str) -> None:
    changed(in_doubt, column, "Remarks")
    with pytest.raises(ValueError, match=column):
        run(way, batch)


def test_one_reference_for_two_families_is_a_fault(way: Way, batch: Path, in_doubt: Path) -> None:
    row = results(in_doubt)[0]
    more = {"Batch_Reference": row["Batch Reference"], "Sent_At": row["Sent At"]}
    written(batch, [*families(1), proband("other", "S9", **more)])
    with pytest.raises(CsvFaults, match="family 'family 0' as well"):
        run(way, batch)


def test_a_case_that_does_not_say_its_sample_is_left_to_a_person(
    box: EmedgeneSandbox, way: Way, batch: Path, in_doubt: Path
) -> None:
    box.faults.add("GET /api/test/EMG", times=None, action=status(200, JSON, b'{"name": "EMG1", "status": "x"}'))
    with pytest.raises(PlatformError, match="may be EMG"):
        run(way, batch)
    assert len(box.created("S000")) == 1


def test_a_case_that_is_made_without_a_name_is_never_made_again(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    box.faults.add(CREATE, times=None, action=rewrite(lambda body: {"status": "created"}))
    box.faults.add(LIST, times=2, action=EMPTY)
    for _ in range(2):
        with pytest.raises(PlatformError, match="does not name it"):
            run(way, batch)
    assert len(box.created("S000")) == 1
    assert [run(way, batch)[0].case_name] == box.created("S000")


def test_a_refusal_does_not_wipe_out_an_earlier_doubt(box: EmedgeneSandbox, way: Way, batch: Path) -> None:
    box.faults.add(CREATE, action=cut_after())
    box.faults.add(CREATE, action=status(409, {"Content-Type": "text/plain"}, b"it exists"))
    box.faults.add(LIST, times=2, action=EMPTY)
    (made,) = run(way, batch)
    assert made.errors == "POST /api/cases/v2/cases: 409 Conflict: it exists"
    (made,) = run(way, batch)
    assert [made.case_name] == box.created("S000")


def test_a_moment_in_the_future_is_not_waited_for(way: Way, batch: Path, in_doubt: Path) -> None:
    """A clock that was set back, or a moment of another zone."""
    later = datetime.datetime.now(datetime.UTC) + datetime.timedelta(hours=9)
    changed(in_doubt, results(in_doubt)[0]["Sent At"], later.isoformat(timespec="seconds"))
    before = time.monotonic()
    assert run(way, batch)[0].case_name
    assert time.monotonic() - before < 60


def test_the_batch_is_no_file_for_its_own_results(way: Way, batch: Path) -> None:
    with pytest.raises(ValueError, match="is the batch itself"):
        run(way, batch, results=batch)
