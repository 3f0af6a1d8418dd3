"""From bytes to typed models, against `json.loads` of the same bytes: a page of 1,000 items of ICA's project data.

Run it with `.venv/bin/python -m benchmarks.decode_page [rounds]`. In each round every side decodes the same bytes once,
in turn; what counts is CPU time, with the garbage collector as Python sets it, and the median of the rounds.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx

from facade.call import decoding, parsing
from generated.ica.api.project_data.get_project_data_list import OPERATION
from generated.ica.models import ProjectDataPagedList
from tests.sandbox.ica.description import Description
from tests.sandbox.ica.schema_values import SchemaValues, Variant

from .peers import pydantic_reader

ITEMS = 1000
ROUNDS = 31
MEDIA_TYPE = "application/vnd.illumina.v3+json"
REQUEST = httpx.Request("GET", "https://ica.invalid/")
SPEC = Path(__file__).parents[1] / "specs" / "ica" / "openapi.json"
# How many different records a project's items refer to: one region, a few formats, runs and applications.
SHARED = {"region": 1, "format": 12, "application": 4, "sequencingRun": 8}
TIMES = ("time_created", "time_modified")
CONSTANT = ("tenantId", "tenantName", "owningProjectId", "owningProjectName")
MOMENTS = attrgetter(
    *(f"data.details.{name}" for name in ("time_created", "time_modified", "stored_for_the_first_time_at")),
    *(f"data.details.{name}" for name in ("will_be_archived_at", "will_be_deleted_at")),
    *(f"data.details.{part}.{name}" for part in ("format", "region", "region.country") for name in TIMES),
)
Side = Callable[[bytes], Any]


class NoDrift:
    """Where a page would differ from the description, it would measure something else."""

    def drift(self, *facts: str) -> None:
        """Stop."""
        raise AssertionError(facts)


def pages() -> dict[str, bytes]:
    """The pages: with all properties and the usual repetitions, without any repetition, and with a third left null."""
    description = Description.load(SPEC)
    return {
        "full, records repeat": _page(description, Variant.FULL, repeat=True),
        "full, nothing repeats": _page(description, Variant.FULL, repeat=False),
        "some null": _page(description, Variant.MIXED, repeat=True),
        "required only": _page(description, Variant.REQUIRED, repeat=True),
    }


def _page(description: Description, variant: Variant, *, repeat: bool) -> bytes:
    def made(name: str, seed: str) -> Any:
        return SchemaValues(description, seed, variant).make({"$ref": f"#/components/schemas/{name}"})

    first = made("ProjectData", "item 0")
    items = [made("ProjectData", f"item {index}") for index in range(ITEMS)]
    for index, item in enumerate(items if repeat else ()):
        details = item["data"].get("details") or {}
        for name, count in SHARED.items():
            if details.get(name):
                same = items[index % count]["data"].get("details") or {}
                details[name] = same.get(name) or details[name]
        details.update({name: first["data"]["details"][name] for name in CONSTANT if details.get(name)})
    page = {"items": items, "nextPageToken": "token 2", "remainingRecords": 9000, "totalItemCount": 10000}
    return json.dumps(page, separators=(",", ":")).encode()


def typed(content: bytes) -> Any:
    """What a call gives: the answer decoded by the facade."""
    response = httpx.Response(200, headers={"Content-Type": MEDIA_TYPE}, content=content, request=REQUEST)
    return decoding.decode(response, OPERATION, NoDrift(), strict=False)  # type: ignore[arg-type]


def read(content: bytes) -> Any:
    """The same with all moments read, which are made when they are read."""
    page = typed(content)
    for item in page.items:
        if item.data.details and item.data.details.format:
            MOMENTS(item)
    return page


def typed_by_standard_library(content: bytes) -> Any:
    """The same without the fast parser."""
    with _without_fast_parser():
        return typed(content)


@contextmanager
def _without_fast_parser() -> Iterator[None]:
    fast, parsing._fast_loads = parsing._fast_loads, None
    try:
        yield
    finally:
        parsing._fast_loads = fast


def sides() -> dict[str, Side]:
    """Everything that is compared; the first one is the measure."""
    found: dict[str, Side] = {"json.loads": json.loads}
    if parsing._fast_loads is not None:
        found["facade, orjson installed"] = typed
        found["the same, all moments read"] = read
    found["facade, standard library"] = typed_by_standard_library
    peer = pydantic_reader(ProjectDataPagedList)
    if peer is not None:
        found["pydantic"] = peer
    return found


def measured(content: bytes, rounds: int) -> dict[str, float]:
    """The median CPU seconds of each side."""
    compared = sides()
    times: dict[str, list[float]] = {name: [] for name in compared}
    for turn in range(rounds + 2):
        for name, side in compared.items():
            gc.collect()
            begun = time.process_time()
            result = side(content)
            spent = time.process_time() - begun
            del result
            # The first rounds warm up imports and caches.
            if turn > 1:
                times[name].append(spent)
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    """Print the ratios."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    for title, content in pages().items():
        medians = measured(content, rounds)
        base = medians["json.loads"]
        print(f"{title}: {ITEMS} items, {len(content) / 1e6:.1f} MB, json.loads {base * 1e3:.1f} ms")
        for name, seconds in medians.items():
            print(f"  {name:28} {seconds * 1e3:7.1f} ms {seconds / base:6.2f}x")


if __name__ == "__main__":
    main()
