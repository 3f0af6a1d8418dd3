"""Where the platform takes what its description does not allow, each with what shows that it does.

Clients in daily use send these, and would have been mended long ago if they were refused. A strict sandbox refuses all
of them, so that a client of ours does not come to depend on one.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .description import Operation

_VERSIONED = re.compile(r"application/vnd\.illumina\.v\d+\+json")


class Leniency(NamedTuple):
    """One thing that is taken: what it is, and which clients send it."""

    name: str
    what: str
    evidence: str


VERSION_FOR_NOTHING = Leniency(
    "version for nothing",
    "Accept with a version of JSON, at an operation that answers nothing and so has no version",
    "libica 3.3 sets Accept to v3 for every call of a client, whatever it answers (ApiClient.default_headers), and "
    "wrapica 2.47 deletes, links and aborts with it",
)
EMPTY_PLACE = Leniency(
    "empty place",
    "pageToken and pageOffset that are there and empty, for the first page",
    "wrapica 2.47 begins the list of project data with both empty (get_project_data_list)",
)
OTHER_VERSION_OF_BODY = Leniency(
    "other version of body",
    "a body in another version than Accept names, at an operation that knows both for bodies and for answers",
    "libica 3.3 sends the first media type of its list for bodies beside that Accept, which is v4 for "
    "analysis:nextflow, analysis:cwl, changes of an analysis and permissions",
)
PLACES = ("pageToken", "pageOffset")
LENIENCIES = (VERSION_FOR_NOTHING, EMPTY_PLACE, OTHER_VERSION_OF_BODY)


def asks_for_nothing(operation: Operation, named: set[str]) -> bool:
    """Whether an Accept that names these is taken by an operation that answers nothing."""
    return not operation.answer_types and any(_VERSIONED.fullmatch(name) for name in named)


def takes_other_version(operation: Operation, sent: str, answered: str) -> bool:
    """Whether a body of this media type is taken beside an answer of that one."""
    both = {sent, answered}
    return both <= set(operation.body_types) and both <= set(operation.answer_types)
