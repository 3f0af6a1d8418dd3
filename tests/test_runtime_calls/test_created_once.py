"""A thousand creations through a bad line: exactly one batch each, whatever broke and when."""

from __future__ import annotations

import random
from typing import Any

import pytest

from facade import DecodeError
from facade.retries import Retries
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import cut_after, cut_before, cut_during, garbage, html, status

from .conftest import sent
from .ways import SyncWay

FAULTS = (
    cut_before(),
    cut_during(),
    cut_after(),
    html(502),
    status(503, {"Retry-After": "0"}),
    status(429, {"Retry-After": "0"}),
    status(520),
)
HASTY = Retries(attempts=6, deadline=120.0, first_pause=0.0002, longest_pause=0.0005)


@pytest.mark.parametrize(("seed", "runs"), [(7, 120), pytest.param(61, 500, marks=pytest.mark.slow)])
def test_every_creation_creates_one_batch(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str, seed: int, runs: int
) -> None:
    chance = random.Random(seed)
    create = client(retries=HASTY).project_analysis_creation_batch.create_analysis_creation_batch
    ids = set()
    for number in range(1, runs + 1):
        faults = [chance.choice(FAULTS) for _ in range(chance.choice([0, 1, 1, 2, 4]))]
        for fault in faults:
            box.faults.add("POST /", action=fault)
        batch = way.run(create(project_id, body={"cwlItems": []}))
        ids.add(batch.id)
        assert (box.batches_created, box.faults.pending) == (number, 0), faults
    assert len(ids) == runs


def test_an_answer_that_cannot_be_read_is_not_asked_for_again(
    box: IcaSandbox, client: Any, way: SyncWay, project_id: str
) -> None:
    """The batch is there; the caller learns that, and can repeat the call with the same key."""
    create = client().project_analysis_creation_batch.create_analysis_creation_batch
    box.faults.add("POST /", action=garbage())
    with pytest.raises(DecodeError):
        way.run(create(project_id, body={"cwlItems": []}, idempotency_key="night-run-7"))
    assert (box.batches_created, len(sent(box, "analysisCreationBatch"))) == (1, 1)
    assert way.run(create(project_id, body={"cwlItems": []}, idempotency_key="night-run-7")).id
    assert box.batches_created == 1
