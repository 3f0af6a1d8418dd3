"""Where the platform takes what its description does not allow, each with what shows that it does.

Clients in daily use send these, and would have been mended long ago if they were refused. A strict sandbox refuses all
of them, so that a client of ours does not come to depend on one.
"""

from __future__ import annotations

from typing import NamedTuple

from .description import Operation
from .problems import PROBLEM_TYPE


class Leniency(NamedTuple):
    """One thing that is taken: what it is, and which clients send it."""

    name: str
    what: str
    evidence: str


VERSION_FOR_NOTHING = Leniency(
    "version for nothing",
    "Accept with a version of JSON, at an operation that answers nothing and so has no version",
    "wrapica 2.47 sets Accept to v3 for the whole client before it links a pipeline to a bundle (BundlePipelineApi)",
)
PROBLEM_ALONE = Leniency(
    "problem alone",
    "Accept that names application/problem+json alone, at an operation that answers JSON: the newest version comes",
    "libica 3.3 sends the first media type of its list with json in it, which is problem+json for every operation; "
    "wrapica 2.47 lists and reads project data, projects, regions and users in this way, without a header of its own",
)
EMPTY_PLACE = Leniency(
    "empty place",
    "pageToken and pageOffset that are there and empty, for the first page",
    "wrapica 2.47 begins the list of project data with both empty (get_project_data_list)",
)
OTHER_VERSION_OF_BODY = Leniency(
    "other version of body",
    "a body in another version than Accept names, at an operation that knows both for bodies and for answers",
    "libica 3.3 sends the first media type of its list for bodies, which is v4 for analysis:nextflow, analysis:cwl, "
    "changes of an analysis and permissions, whatever Accept is set to",
)
PLACES = ("pageToken", "pageOffset")
LENIENCIES = (VERSION_FOR_NOTHING, PROBLEM_ALONE, EMPTY_PLACE, OTHER_VERSION_OF_BODY)


def lenient_answer_type(operation: Operation, named: set[str], newest: str | None) -> tuple[bool, str | None]:
    """Whether an Accept that names nothing that fits is taken nevertheless, and the media type of the answer then."""
    if operation.answer_types:
        return named == {PROBLEM_TYPE}, newest
    return any(name.startswith("application/vnd.illumina.") and name.endswith("+json") for name in named), None


def takes_other_version(operation: Operation, sent: str, answered: str) -> bool:
    """Whether a body of this media type is taken beside an answer of that one."""
    both = {sent, answered}
    return both <= set(operation.body_types) and both <= set(operation.answer_types)
