"""The same over the wire: changed answers of a running platform lose nothing, and strict clients name the place."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

import pytest

from facade import ICA, DecodeError
from facade.events import DriftFound
from facade.sandbox import IcaSandbox
from facade.sandbox.faults import rewrite
from generated.runtime.model import to_json

from .answers import DESCRIPTION, canonical, mutated
from .reading import Reading

SCHEMA = {"$ref": "#/components/schemas/AnalysisV4"}


@pytest.fixture(scope="module")
def box() -> Iterator[IcaSandbox]:
    """A platform."""
    with IcaSandbox(invented_ids=True) as box:
        yield box


@pytest.mark.parametrize("seed", range(40))
def test_a_changed_answer_loses_nothing_and_is_told(box: IcaSandbox, seed: int) -> None:
    events: list[Any] = []
    with ICA(api_key=box.api_key, base_url=box.base_url, on_event=events.append) as ica:
        where = box.project_ids[0], box.analysis_ids[0]
        # The fault takes null for no change at all.
        value = mutated(ica.raw.project_analysis.get_analysis(*where).text, Random(seed)) or {}
        box.faults.add(times=2, action=rewrite(lambda document: value))
        found = ica.project_analysis.get_analysis(*where)
        assert canonical(to_json(found)) == canonical(value)
        told = {(event.kind, event.pointer) for event in events if isinstance(event, DriftFound)}
        reading = Reading(DESCRIPTION).read(SCHEMA, value)
        assert told == {(kind, _starred(pointer)) for kind, pointer in reading.found}
        strict = ica.with_options(strict=True)
        if not told:
            assert canonical(to_json(strict.project_analysis.get_analysis(*where))) == canonical(value)
            return
        with pytest.raises(DecodeError) as caught:
            strict.project_analysis.get_analysis(*where)
        assert (caught.value.kind, caught.value.pointer) in reading.found
        assert "GET /api/projects/{projectId}/analyses/{analysisId}" in str(caught.value)


def _starred(pointer: str) -> str:
    return "/".join("*" if token.isdigit() else token for token in pointer.split("/"))
