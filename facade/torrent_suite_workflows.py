"""Torrent Suite's workflows, as flows over generated operations: addresses followed, runs planned, reports read."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from .redirects import origin

if TYPE_CHECKING:
    from generated.runtime.operations import Operation
    from generated.torrent_suite.models.compositeexperiment import Compositeexperiment
    from generated.torrent_suite.models.compositeresult import Compositeresult
    from generated.torrent_suite.models.libmetrics import Libmetrics
    from generated.torrent_suite.models.plannedexperiment import Plannedexperiment
    from generated.torrent_suite.models.results import Results

    from .calling import Core
    from .flows import Flow
    from .options import Options

_OBJECT = re.compile(r"/(?:.*/)?([^/]+)/([^/]+)/?")
_KEY = "{id}/"
# What Tastypie has in the place of a key.
_NO_KEYS = ("schema", "set")
_PACKAGE = "generated.torrent_suite"


class CompletedRun(NamedTuple):
    """A run and those of its reports that are complete."""

    run: Compositeexperiment
    reports: list[Compositeresult]


def completed(run: Compositeexperiment) -> CompletedRun:
    """A run with those of its reports whose analysis is complete, perhaps with errors."""
    reports = run.results if isinstance(run.results, list) else []
    return CompletedRun(run, [report for report in reports if str(report.status).startswith("Completed")])


def follow(core: Core, options: Options, uri: str) -> Flow[Any]:
    """A flow that gives the object that an address points to."""
    return core.answer(_call_of(core, uri), options)


def follow_all(core: Core, options: Options, uris: Sequence[str]) -> Flow[list[Any]]:
    """A flow that gives the objects that addresses point to; all are looked at before the first is asked for."""
    calls = [_call_of(core, uri) for uri in uris]
    found = []
    for call in calls:
        found.append((yield from core.answer(call, options)))
    return found


def plan_run(core: Core, options: Options, plan: Plannedexperiment | Mapping[str, Any]) -> Flow[Plannedexperiment]:
    """A flow that plans a run and gives the plan as the server has it."""
    from generated.torrent_suite.api.plannedexperiment.create import create

    given = plan.get("barcodedSamples") if isinstance(plan, Mapping) else plan.barcoded_samples
    if isinstance(given, str):
        raise ValueError("barcodedSamples: give a map of samples, not text")
    response, operation = yield from core.fetch(create(body=plan), options)
    if response.content:
        made: Plannedexperiment = core.decode(response, operation, options)
        return made
    # Some releases answer 201 and say no more than where the plan is.
    placed: Plannedexperiment = yield from follow(core, options, response.headers.get("location"))
    return placed


def report_with_metrics(core: Core, options: Options, report_id: int) -> Flow[tuple[Results, list[Libmetrics]]]:
    """A flow that gives a report and its library metrics."""
    from generated.torrent_suite.api.results.get import get

    report: Results = yield from core.answer(get(report_id), options)
    uris = report.libmetrics if isinstance(report.libmetrics, list) else []
    metrics = yield from follow_all(core, options, uris)
    return report, metrics


def start_plugin(
    core: Core, options: Options, report_id: int, plugin: str, config: Mapping[str, Any] | None
) -> Flow[None]:
    """A flow that starts a plugin on a report."""
    from generated.torrent_suite.api.results.post_plugin import post_plugin

    body = {"plugin": [plugin], "pluginconfig": dict(config or {})}
    return core.answer(post_plugin(report_id, body=body), options)


def _call_of(core: Core, uri: Any) -> Any:
    """The call that reads what an address points to. Raises ValueError for one that is no object's of this server."""
    if not isinstance(uri, str):
        raise ValueError(f"{uri!r} is no address: the object has no such relation")
    address = urljoin(core.base_url + "/", uri)
    path = urlsplit(address).path.removeprefix(urlsplit(core.base_url).path.rstrip("/"))
    found = _OBJECT.fullmatch(path)
    if found is None or found[2] in _NO_KEYS or origin(address) != origin(core.base_url):
        raise ValueError(f"{uri!r} is not the address of an object of {core.base_url}")
    tags = import_module(f"{_PACKAGE}.client").Api._tags
    alike = [tag for tag in tags if _letters(tag) == _letters(unquote(found[1]))]
    for tag in alike or tags:
        builder = _reader(tag, path[: found.start(2)])
        if builder is not None:
            return builder(unquote(found[2]))
    raise ValueError(f"{uri!r} is not the address of an object that the description has")


def _letters(name: str) -> str:
    """What a resource and its tag have in common, however they are spelt."""
    return "".join(character for character in name.lower() if character.isalnum())


def _reader(tag: str, place: str) -> Any:
    """What builds the call that reads one object of a tag's, if those are found at a place."""
    methods = import_module(f"{_PACKAGE}.api.{tag}").Api
    if not hasattr(methods, "get"):
        return None
    path = _operation(methods, "get").path
    places = [path.removesuffix(_KEY)]
    if hasattr(methods, "list"):
        # Where a resource is registered twice, its objects may give the other address as their own.
        places.append(_operation(methods, "list").listed or places[0])
    return methods.get.load() if path.endswith(_KEY) and unquote(place) in map(unquote, places) else None


def _operation(methods: Any, name: str) -> Operation:
    found: Operation = import_module(getattr(methods, name).load().__module__).OPERATION
    return found
