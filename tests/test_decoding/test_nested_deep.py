"""What is nested deeper than Python goes into itself: kept, shown, copied and pickled like all else."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from facade import ICA, BadRequest
from generated.ica.models import AnalysisData, Project
from generated.runtime.nesting import stored

DEPTH = 1000
TWINS: dict[str, Callable[[Any], Any]] = {
    "copied": copy.copy,
    "copied deep": copy.deepcopy,
    "pickled": lambda model: pickle.loads(pickle.dumps(model)),
}
every_twin = pytest.mark.parametrize("twin", TWINS.values(), ids=list(TWINS))


def objects(deep: int) -> Any:
    """An object in a list in an object, and so on."""
    value: Any = 1
    for number in range(deep):
        value = {"in": value, "beside": number} if number % 2 else [number, value]
    return value


def depth(value: Any) -> int:
    """How deep it goes, with all that stands beside as it was."""
    deep = 0
    while value != 1:
        value, number = (value["in"], value["beside"]) if isinstance(value, dict) else (value[1], value[0])
        deep += 1
        assert number + deep == DEPTH
    return deep


@every_twin
@pytest.mark.parametrize("source", [{}, {"time_created": "2026-01-01T00:00:00Z"}], ids=["plain", "respelt"])
def test_a_model_with_what_is_nested_deep(twin: Callable[[Any], Any], source: dict[str, Any]) -> None:
    model = Project.from_dict({"id": "p", "more": objects(DEPTH), **source})
    found = twin(model)
    assert depth(found.additional_properties["more"]) == DEPTH
    assert found.time_created == model.time_created
    assert found.to_dict().keys() == model.to_dict().keys()
    assert repr(found) == repr(model)
    if twin is not copy.copy:
        assert found.additional_properties["more"] is not model.additional_properties["more"]


@every_twin
def test_models_in_models(twin: Callable[[Any], Any]) -> None:
    source: dict[str, Any] = {"name": "leaf"}
    for _ in range(120):
        source = {"children": [source]}
    model = AnalysisData.from_dict(source)
    assert twin(model).to_dict() == source
    assert repr(twin(model)) == repr(model)


def test_a_value_that_holds_itself_and_one_that_stands_in_many_places() -> None:
    circle: list[Any] = []
    circle.append(circle)
    found = pickle.loads(pickle.dumps(stored(circle)))
    assert found[0] is found
    twice: list[Any] = [1]
    for _ in range(200):
        twice = [twice, twice]
    found = pickle.loads(pickle.dumps(stored(twice)))
    assert found[0] is found[1]


def test_what_is_not_nested_deep_is_pickled_as_it_is() -> None:
    value = objects(90)
    assert stored(value) is value


def test_errors_and_raw_responses_of_what_is_nested_deep(tally: Callable[..., None]) -> None:
    more = "[" * DEPTH + "]" * DEPTH
    body = f'{{"title": "no", "detail": {more}, "errors": {{"a": {more}}}, "fields": {more}}}'

    def answer(request: httpx.Request) -> httpx.Response:
        good = request.url.path.endswith("good")
        return httpx.Response(200 if good else 400, text=body, headers={"Content-Type": "application/json"})

    tally("hostile inputs tried", "ica", 2)
    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        ica = ICA(api_key="k", http_client=http)
        with pytest.raises(BadRequest) as caught:
            ica.project.get_project("bad")
        response = ica.raw.project.get_project("good")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    assert pickle.loads(pickle.dumps(response)).content == body.encode()
    assert copy.deepcopy(caught.value).title == caught.value.title
    tally("hostile inputs stopped", "ica", 2)
