"""Analyses: which one is meant, whether it has ended, what came of it, and how it is stopped."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

from ..errors import BadRequest, Conflict, DecodeError, PlatformError
from ..paging.collecting import items_of
from .finding import analysis_called
from .names import checked_name, is_id

if TYPE_CHECKING:
    from generated.ica.models.analysis_input import AnalysisInput
    from generated.ica.models.analysis_output import AnalysisOutput
    from generated.ica.models.analysis_v3 import AnalysisV3
    from generated.ica.models.analysis_v4 import AnalysisV4

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .results import Launch

    Analysis = AnalysisV3 | AnalysisV4
    # What an analysis is named by: its id, its user reference or reference, its record, or its launch.
    Named = str | AnalysisV3 | AnalysisV4 | Launch

# In the newest words without underscores, which is how older ones have them.
_SUCCESS = "SUCCEEDED"
_ENDS = frozenset({_SUCCESS, "FAILED", "FAILEDFINAL", "ABORTED"})


def _word(status: object) -> str:
    return str(status).replace("_", "").upper()


def has_ended(status: object) -> bool:
    """Whether an analysis with a status goes no further, in the words of any version."""
    return _word(status) in _ENDS


def has_failed(status: object) -> bool:
    """Whether an analysis with a status has ended otherwise than well."""
    return has_ended(status) and _word(status) != _SUCCESS


class Place(NamedTuple):
    """An analysis of a project."""

    project_id: str
    analysis_id: str


def project_of_all(analyses: Iterable[Named], project: str | None, default: str | None) -> str | None:
    """The project that analyses are in: the one that is said, else that of their launches, else the default. Raises
    ValueError for analyses of several."""
    if project is not None:
        return project
    launched = {at: None for each in analyses if (at := getattr(each, "project_id", None)) is not None}
    if len(launched) > 1:
        raise ValueError(f"analyses of {len(launched)} projects: wait for those of each project by themselves")
    return next(iter(launched), default)


def analysis_id(core: Core, options: Options, project_id: str, analysis: Named) -> Flow[str]:
    """A flow that gives the id of an analysis. Raises NoSuchName and AmbiguousName for a name that not exactly one
    has, TypeError for what is no analysis."""
    if not isinstance(analysis, str):
        found = getattr(analysis, "id", None)
        if not isinstance(found, str):
            raise TypeError(
                f"give one analysis, by its id, user reference, launch or record, not {type(analysis).__name__}; "
                "wait_for_analyses takes several"
            )
        return found
    text = checked_name("analysis", analysis).strip()
    if is_id(text):
        return text.lower()
    return (yield from analysis_called(core, options, project_id, text))


def read_analysis(core: Core, options: Options, place: Place) -> Flow[Analysis]:
    """A flow that reads an analysis."""
    build = core.memory.builder("project_analysis", "get_analysis", options.pinned)
    return core.answer(build(*place), options)


def outputs(core: Core, options: Options, place: Place) -> Flow[dict[str, AnalysisOutput]]:
    """A flow that gives the outputs of an analysis by code."""
    from generated.ica.api.project_analysis.get_analysis_outputs import get_analysis_outputs

    entries = yield from items_of(core, get_analysis_outputs(*place), options)
    return _by_code(entries, ("data",))


def inputs(core: Core, options: Options, place: Place) -> Flow[dict[str, AnalysisInput]]:
    """A flow that gives the inputs of an analysis by code."""
    from generated.ica.api.project_analysis.get_analysis_inputs import get_analysis_inputs

    entries = yield from items_of(core, get_analysis_inputs(*place), options)
    return _by_code(entries, ("analysis_data", "external_data"))


def _by_code(entries: list[Any], parts: tuple[str, ...]) -> dict[str, Any]:
    """Entries by their code; those that share one become one, so that none hides another."""
    found: dict[str, Any] = {}
    for entry in entries:
        first = found.setdefault(entry.code, entry)
        if first is entry:
            continue
        for part in parts:
            more = getattr(entry, part)
            if more:
                setattr(first, part, [*(getattr(first, part) or []), *more])
    return found


def output_json(core: Core, options: Options, place: Place) -> Flow[Any]:
    """A flow that gives what a CWL analysis says of its outputs."""
    from generated.ica.api.project_analysis.get_cwl_output_json import get_cwl_output_json

    return _json(core, options, get_cwl_output_json(*place), "output_json", "outputJson")


def input_json(core: Core, options: Options, place: Place) -> Flow[Any]:
    """A flow that gives what a CWL analysis was started with."""
    from generated.ica.api.project_analysis.get_cwl_input_json import get_cwl_input_json

    return _json(core, options, get_cwl_input_json(*place), "input_json", "inputJson")


def _json(core: Core, options: Options, call: Any, name: str, wire: str) -> Flow[Any]:
    """A flow that reads the JSON that an answer has as a text."""
    response, operation = yield from core.fetch(call, options)
    text = getattr(core.decode(response, operation, options), name)
    try:
        return json.loads(text)
    except (ValueError, TypeError):
        told = f"the text of {name} is not JSON"
        raise DecodeError(told, response=response, pointer=f"/{wire}", kind="type").about(operation.route) from None


def _ends(analysis: Analysis) -> bool:
    return has_ended(analysis.status) or _word(analysis.status) == "ABORTING"


def abort(core: Core, options: Options, place: Place) -> Flow[Analysis]:
    """A flow that stops an analysis and gives it as it is then; one that has ended stays as it is."""
    from generated.ica.api.project_analysis.abort_analysis import abort_analysis

    before = yield from read_analysis(core, options, place)
    if _ends(before):
        return before
    try:
        yield from core.answer(abort_analysis(*place), options)
    except PlatformError as problem:
        if not problem.may_be_done and not isinstance(problem, (Conflict, BadRequest)):
            raise
        # It may have ended meanwhile, or be stopped although no answer said so.
        found = yield from read_analysis(core, options, place)
        if not _ends(found):
            raise problem from None
        return found
    return (yield from read_analysis(core, options, place))
