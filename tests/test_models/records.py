"""Records that tests look at."""

from __future__ import annotations

import json
from typing import Any

from generated.ica.models import AnalysisV4, DataDetails, DataList
from generated.runtime.drift import Report
from tests.test_decoding.answers import valid_answers


def source_of(name: str) -> dict[str, Any]:
    """The full JSON of a class of ICA's."""
    schema = {"$ref": f"#/components/schemas/{name}"}
    found: dict[str, Any] = json.loads(next(each.text for each in valid_answers() if each.schema == schema))
    return found


def analysis(**more: Any) -> AnalysisV4:
    """An analysis with all there is of one."""
    return AnalysisV4.from_dict({**source_of("AnalysisV4"), **more})


def put_off(**more: Any) -> DataDetails:
    """A record of which nothing was read, and which is made when something is."""
    source = source_of("DataList")["items"][0]["details"] | more
    # How many of a class are put off follows from how those before were read.
    for _ in range(10_000):
        model: Any = DataDetails._decode_late(json.loads(json.dumps(source)), (Report(), None), 0)
        if model._late.__class__ is tuple:
            return model  # type: ignore[no-any-return]
    raise AssertionError("none was put off")


def data_list(count: int) -> DataList:
    """A list of records that came whole."""
    first = source_of("DataList")["items"][0]
    return DataList.from_dict({"items": [{**first, "id": f"fil.{number}"} for number in range(count)]})
