"""Torrent Suite's workflows, as flows over generated operations: addresses followed, runs planned, reports read."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from generated.runtime.decoders import INTEGER
from generated.runtime.unset import UNSET

from ..call.redirects import origin
from ..errors import ApiError, DecodeError, PlatformError
from ..events import Warned
from ..paging.counts import count_of
from .barcodes import whole_plan
from .following import check_kind

if TYPE_CHECKING:
    from generated.runtime.model import Model
    from generated.runtime.operations import Operation
    from generated.torrent_suite.models.compositeexperiment import Compositeexperiment
    from generated.torrent_suite.models.compositeresult import Compositeresult
    from generated.torrent_suite.models.libmetrics import Libmetrics
    from generated.torrent_suite.models.plannedexperiment import Plannedexperiment
    from generated.torrent_suite.models.results import Results

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_KEY = "{id}/"
# Runs to a page, at the least and at the most.
_FEW, _MOST = 20, 1000
_COMPLETED = "Completed"
# What the server says of a plugin that it cannot start.
_GONE = 410
_PACKAGE = "generated.torrent_suite"


class CompletedRun(NamedTuple):
    """A run and those of its reports that are complete."""

    run: Compositeexperiment
    reports: list[Compositeresult]


def asked_runs(limit: int | None, with_errors: bool, filters: Mapping[str, Any]) -> dict[str, Any]:
    """What to ask for. `result_status` is no help with errors: to the server such reports are none that are complete,
    and it takes them out of the runs that it answers with."""
    size = None if limit is None else min(max(count_of("limit", limit, "runs"), _FEW), _MOST)
    status = {"results__status__startswith": _COMPLETED} if with_errors else {"result_status": _COMPLETED}
    return {**status, "page_size": size, **filters}


async def first_of(found: AsyncGenerator[CompletedRun, None], limit: int | None) -> AsyncIterator[CompletedRun]:
    """As many as are wanted, and no further."""
    left = -1 if limit is None else limit
    async with aclosing(found):
        while left:
            try:
                entry = await anext(found)
            except StopAsyncIteration:
                return
            left -= 1
            yield entry


def completed(run: Compositeexperiment, with_errors: bool) -> CompletedRun:
    """A run with those of its reports whose analysis is complete: `Completed`, or `Completed with 1 error(s)` too."""
    reports = run.results if isinstance(run.results, list) else []
    # What stands in a list need not be an object, and says no status then.
    return CompletedRun(run, [report for report in reports if _is_complete(_status(report), with_errors)])


def _is_complete(status: str, with_errors: bool) -> bool:
    return status.startswith(_COMPLETED) if with_errors else status == _COMPLETED


def _status(report: object) -> str:
    status = getattr(report, "status", None)
    return status if isinstance(status, str) else ""


def follow(core: Core, options: Options, uri: object, kind: type[Model] | None = None) -> Flow[Any]:
    """A flow that gives the object that an address points to, which is of a class, if one is named."""
    return core.answer(_call_of(core, uri, kind), options)


def follow_all(core: Core, options: Options, uris: Sequence[str], kind: type[Model] | None = None) -> Flow[list[Any]]:
    """A flow that gives the objects that addresses point to; all are looked at before the first is asked for."""
    calls = [_call_of(core, uri, kind) for uri in uris]
    found = []
    for call in calls:
        found.append((yield from core.answer(call, options)))
    return found


def plan_run(core: Core, options: Options, plan: Plannedexperiment | Mapping[str, Any]) -> Flow[Plannedexperiment]:
    """A flow that plans a run and gives the plan as the server has it."""
    from generated.runtime.model import Model
    from generated.torrent_suite.api.plannedexperiment.create import create

    if not isinstance(plan, (Mapping, Model)):
        raise TypeError(f"plan: give a mapping, such as {{'planName': ...}}, or a model, not {type(plan).__name__}")
    whole = yield from whole_plan(core, options, plan)
    response, operation = yield from core.fetch(create(body=whole), options)
    if response.content.strip():
        made: Plannedexperiment = core.decode(response, operation, options)
        if made.warnings:
            core.report(Warned(core.platform, operation.route, made.warnings))
        return made
    # Some releases answer 201 and say no more than where the plan is; behind a proxy they do so by their own name and
    # not by the one that they were asked by.
    path = _path_of(response.headers.get("location", ""))
    if not path:
        text = f"the plan was made ({response.status_code}), but the answer says neither what nor where it is"
        raise DecodeError(text, response=response).about(operation.route)
    placed: Plannedexperiment = yield from follow(core, options, path)
    return placed


def report_with_metrics(core: Core, options: Options, report_id: int) -> Flow[tuple[Results, list[Libmetrics]]]:
    """A flow that gives a report and its library metrics."""
    from generated.torrent_suite.api.results.get import get
    from generated.torrent_suite.models.libmetrics import Libmetrics

    report: Results = yield from core.answer(get(report_id), options)
    metrics = []
    for entry in _entries(report.libmetrics):
        # Whether a relation holds addresses or the objects themselves is the server's to say.
        found = Libmetrics.from_dict(entry) if isinstance(entry, dict) else (yield from follow(core, options, entry))
        metrics.append(found)
    return report, metrics


def _entries(relation: Any) -> list[Any]:
    """What a relation to several objects holds, in whichever form: a list, one alone, or nothing."""
    several = relation if isinstance(relation, list) else [relation]
    return [entry for entry in several if isinstance(entry, (str, dict)) and entry]


def start_plugin(
    core: Core, options: Options, report_id: int, plugin: str | int | Sequence[str], config: Mapping[str, Any] | None
) -> Flow[None]:
    """A flow that starts plugins on a report."""
    from generated.torrent_suite.api.results.post_plugin import post_plugin

    if not _is_number(report_id) or report_id < 1:
        raise ValueError(f"report_id={report_id!r}: give the number of a report, such as report.id")
    several = not isinstance(plugin, (str, int))
    named: list[Any] = list(plugin) if isinstance(plugin, Sequence) and several else [plugin]
    fitting = map(_is_name, named) if several else (_is_name(each) or _is_number(each) for each in named)
    if not named or not all(fitting):
        raise ValueError(f"plugin={plugin!r}: give a plugin's name or id, or several names")
    if config is not None and not isinstance(config, Mapping):
        raise ValueError(f"config: give a mapping, not {type(config).__name__}")
    begun: list[Any] = []
    for each in named:
        body = {"plugin": each if _is_number(each) else [each], "pluginconfig": dict(config or {})}
        try:
            yield from core.answer(post_plugin(report_id, body=body), options)
        except PlatformError as error:
            if isinstance(error, ApiError) and error.status == _GONE and not error.detail:
                error.detail = f"{each!r} is no plugin of this server, or is not enabled"
            if several:
                error.aftermath = f"asked for {each!r} of {named!r}; the server has taken: {begun or 'none'}"
            raise
        begun.append(each)


def _is_number(plugin: object) -> bool:
    return isinstance(plugin, int) and not isinstance(plugin, bool)


def _is_name(plugin: object) -> bool:
    return isinstance(plugin, str) and bool(plugin.strip())


def _call_of(core: Core, uri: Any, kind: type[Model] | None = None) -> Any:
    """The call that reads what an address points to. Raises ValueError for one that is no object's of this server, or
    of another class than is asked for."""
    if not isinstance(uri, str):
        raise ValueError(_no_address(uri))
    try:
        address = urljoin(core.base_url + "/", uri)
        here = origin(address) == origin(core.base_url)
    except ValueError:
        raise ValueError("this is no valid address") from None
    if not here:
        raise ValueError(f"{_shown(uri)!r} is not the address of an object of {core.base_url}")
    path = urlsplit(address).path.removeprefix(urlsplit(core.base_url).path.rstrip("/"))
    for tag in _likely_first(import_module(f"{_PACKAGE}.client").Api._tags, unquote(path)):
        call = _call_in(tag, path)
        if call is not None:
            check_kind(call, kind, _shown(uri))
            return call
    raise ValueError(f"{_shown(uri)!r} is not the address of an object that the description has")


def _path_of(uri: str) -> str:
    """The path of an address, empty where there is none."""
    try:
        return urlsplit(uri).path
    except ValueError:
        return ""


def _shown(uri: str) -> str:
    """An address without the parts in which people put credentials."""
    parts = urlsplit(uri)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2], query="", fragment="").geturl()


def _no_address(given: Any) -> str:
    if given is None or given is UNSET:
        return f"{given!r} is not an address: the object has no such relation"
    return f"an address is a text, not {type(given).__name__}; an object that came with its parent is here already"


def _likely_first(tags: Sequence[str], path: str) -> list[str]:
    """Tags, those first that are named in a path: only as many are imported as it takes."""
    named = {_letters(part) for part in path.split("/")}
    return sorted(tags, key=lambda tag: _letters(tag) not in named)


def _letters(name: str) -> str:
    """What a resource and its tag have in common, however they are spelt."""
    return "".join(character for character in name.lower() if character.isalnum())


def _call_in(tag: str, path: str) -> Any:
    """The call that reads the object of a tag's that a path leads to, if it is one's."""
    methods = import_module(f"{_PACKAGE}.api.{tag}").Api
    route = _operation(methods, "get").path if hasattr(methods, "get") else ""
    if not route.endswith(_KEY):
        return None
    places = [route.removesuffix(_KEY)]
    if hasattr(methods, "list"):
        # Where a resource is registered twice, its objects may give the other address as their own.
        places.append(_operation(methods, "list").listed or places[0])
    plain = unquote(path)
    for place in map(unquote, places):
        # A key may have a slash in it.
        key = plain.removeprefix(place).removesuffix("/")
        if plain.startswith(place) and key and key != "schema" and not key.startswith("set/"):
            deep = path.rstrip("/").count("/") > place.count("/")
            return None if deep and _has_numbers_for_keys(methods) else methods.get.load()(key)
    return None


def _has_numbers_for_keys(methods: Any) -> bool:
    """Whether keys are numbers, so that what goes further than `17/`, such as `17/report/`, is no object."""
    return _operation(methods, "get").parameters[0].decoder is INTEGER


def _operation(methods: Any, name: str) -> Operation:
    found: Operation = import_module(getattr(methods, name).load().__module__).OPERATION
    return found
