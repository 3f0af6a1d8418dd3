"""What shells, notebooks and rich show of answers, pages and errors has no secret in it, wherever one came in."""

from __future__ import annotations

import asyncio
import io
import json
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from rich.console import Console
from rich.pretty import pretty_repr
from rich.traceback import Traceback

from facade import ICA, AsyncICA, PlatformError
from tests.clients import Awaiting, Blocking
from tests.test_runtime_calls.loopback import Asked, Loopback, Said

from .looking import found_in
from .test_tools import FAILURES, ONCE

KEY, TOKEN, SECRET, SIGNATURE = "canary-key-5ab0", "canary-token-88c1", "canary-secret-d2e4", "canary-signature-71f6"
CANARIES = (KEY, TOKEN, SECRET, SIGNATURE)
PLACE = f"https://store.test/f?X-Amz-Credential=a&X-Amz-Signature={SIGNATURE}"
DATA = {
    "id": "fil.1",
    "urn": PLACE,
    "details": {"name": "reads", "path": "x" * 75 + PLACE, "objectETag": f'{{"client_secret": "{SECRET}"}}'},
    "password": SECRET,
    "config": {"apiKey": [SECRET], "deep": {"deeper": {"accessToken": {"value": SECRET}, "places": [PLACE] * 30}}},
    "said": f'{"y" * 300}{{"token": "{TOKEN}"}}',
}


@pytest.fixture(params=["sync", "async"])
def way(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Makes clients of one kind."""
    made: list[Any] = []
    with asyncio.Runner() as runner:

        def make(**settings: Any) -> Any:
            settings = {"retries": ONCE, "api_key": KEY, **settings}
            if request.param == "sync":
                one: Any = type("Way", (Blocking,), {"kind": ICA})(**settings)
            else:
                one = type("Way", (Awaiting,), {"kind": AsyncICA})(runner, **settings)
            made.append(one)
            return one

        yield make
        for each in made:
            each.close()


class Printer:
    """Stands in for the printer that IPython hands over: the part of it that is documented."""

    indentation, max_width = 0, 79

    def __init__(self) -> None:
        self.output = ""

    def text(self, text: str) -> None:
        self.output += text

    def break_(self) -> None:
        self.output += "\n"


def shown(value: Any) -> Iterator[tuple[str, bytes]]:
    """What each tool shows of a value."""
    yield "repr", repr(value).encode()
    yield "str", f"{value} {[value]} {({'x': value},)}".encode()
    yield "rich", pretty_repr(value, max_width=60).encode()
    yield "rich, cut", pretty_repr(value, max_width=60, max_length=2, max_string=100).encode()
    if hasattr(value, "_repr_pretty_"):
        printer = Printer()
        value._repr_pretty_(printer, False)
        yield "IPython", printer.output.encode()
    if hasattr(value, "_shown"):
        yield "a message", value._shown(0).encode()


def in_rich(error: BaseException) -> str:
    """A traceback as rich writes it, with the variables of each frame of ours."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    trace = Traceback.from_exception(
        type(error), error, error.__traceback__, show_locals=True, locals_max_length=50, locals_max_string=5000
    )
    for stack in trace.trace.stacks:
        # The variables of the tests are the canaries themselves.
        stack.frames = [frame for frame in stack.frames if "/tests/" not in frame.filename]
    console.print(trace)
    return console.file.getvalue()  # type: ignore[attr-defined, no-any-return]


def test_answers_lists_and_pages_show_no_secret(way: Callable[..., Any]) -> None:
    page = {"items": [{"data": DATA, "projectId": "p"}] * 3, "nextPageToken": "", "remainingRecords": 0}

    def answer(asked: Asked) -> Said:
        found = page if "/data?" in asked.path else {"items": [DATA] * 3} if "regions" in asked.path else DATA
        return Said(200, json.dumps(found).encode())

    with Loopback(answer) as host:
        made = way(base_url=host.url)
        client = made.client
        pager = client.project_data.get_project_data_list("p")
        values = {
            "record": made.run(client.data.get_data("urn")),
            "list": made.run(client.region.get_regions()),
            "pager": pager,
            "pages": made.some(pager.pages(), 1),
            "items": made.run(pager.collect()),
            "download": client.pipeline.download_pipeline_file_content("a", "b"),
        }
        assert len(values["list"]) == len(values["items"]) == 3
        # Data is what was asked for: whoever writes it down has all of it.
        assert json.loads(values["record"].to_json()) == values["record"].to_dict() == DATA
    for name, value in values.items():
        outputs = [(f"{how} of the {name}", text) for how, text in shown(value)]
        assert found_in(CANARIES, outputs) == []


def refused(status: int, asked: Asked) -> Said:
    return Said(status, json.dumps({"title": f"see {PLACE}", "detail": f'{{"password": "{SECRET}"}}'}).encode())


@pytest.mark.parametrize("failure", [*FAILURES, "400", "503"])
def test_errors_and_their_tracebacks_show_no_secret(way: Callable[..., Any], failure: str) -> None:
    answer = (lambda asked: FAILURES[failure]) if failure in FAILURES else partial(refused, int(failure))
    with Loopback(answer) as host:
        made = way(base_url=host.url, token=TOKEN, api_key=None)
        with pytest.raises(PlatformError) as caught:
            made.run(made.client.project.get_project("a"))
        assert host.asked
    outputs = [*shown(caught.value), ("a traceback of rich", in_rich(caught.value).encode())]
    assert found_in(CANARIES, outputs) == []


def test_an_error_says_its_status_and_route_in_one_line(way: Callable[..., Any]) -> None:
    with Loopback(lambda asked: Said(404, b'{"title": "gone"}', {"X-Request-Id": "r-17"})) as host:
        made = way(base_url=host.url)
        with pytest.raises(PlatformError) as caught:
            made.run(made.client.project.get_project("a"))
    text = repr(caught.value)
    assert "\n" not in text
    assert text.startswith("NotFound(")
    assert "status=404" in text
    assert "GET /api/projects/{projectId}" in text
    assert "r-17" in text
