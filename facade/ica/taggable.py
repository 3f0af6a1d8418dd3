"""What is meant by something to tag: data by its address, analyses and samples by their names, and records of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, get_args

from ..paging.collecting import collected
from .addresses import URN, in_its_project, is_data_id, project_id_of, resolve
from .analyses import analysis_id
from .names import checked_name, is_id, named, only, text_of
from .places import SCHEME
from .tagging import Tagged, tagged_analysis, tagged_data, tagged_sample

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

Sort = Literal["data", "analysis", "sample"]
# What records of each have, and the others do not.
_ATTRIBUTES: dict[Sort, tuple[str, ...]] = {
    "data": ("data", "details"),
    "analysis": ("user_reference", "analysis"),
    "sample": ("sample", "sequencing_runs"),
}
_CONDITIONS = ("conditions", "booleanConditions", "dateConditions", "numberConditions")


def sort_of(thing: Any, of: Sort | None) -> Sort:
    """Whether something is data, an analysis or a sample.

    Raises ValueError for a name that can be of either, TypeError for what is no name and no record.
    """
    if of is not None:
        if of not in get_args(Sort):
            raise ValueError(f"of={of!r}: give 'data', 'analysis' or 'sample'")
        return of
    if isinstance(thing, str):
        if is_data_id(thing) or URN.fullmatch(thing) or thing.startswith("/") or thing[:8].lower() == SCHEME:
            return "data"
        raise ValueError(f"{thing!r}: say of='data', of='analysis' or of='sample', as it is no address of data")
    for sort, attributes in _ATTRIBUTES.items():
        if any(hasattr(thing, each) for each in attributes):
            return sort
    raise TypeError(f"give an address, a name, or a record of data, of an analysis or a sample, not {type(thing)}")


def tagged(core: Core, options: Options, thing: Any, sort: Sort, project: str | None, default: str | None) -> Flow[Any]:
    """A flow that gives something with its tags."""
    if sort == "data":
        return (yield from _data(core, options, thing, project or default))
    own = None if isinstance(thing, str) else text_of(getattr(thing, "project_id", None))
    project_id = yield from project_id_of(core, options, project or own or default)
    if sort == "analysis":
        found = yield from analysis_id(core, options, project_id, thing)
        return tagged_analysis(core, options, project_id, found)
    return tagged_sample(core, options, project_id, (yield from _sample_id(core, options, project_id, thing)))


def _data(core: Core, options: Options, thing: Any, project: str | None) -> Flow[Tagged]:
    if not isinstance(thing, str):
        record = in_its_project(thing)
    elif is_data_id(thing):
        # It is read again, with its ETag.
        return tagged_data(core, options, (yield from project_id_of(core, options, project)), thing)
    else:
        record = yield from resolve(core, options, thing, project)
    return tagged_data(core, options, record.project_id, record.data.id)


def _sample_id(core: Core, options: Options, project_id: str, thing: Any) -> Flow[str]:
    """A flow that gives the id of a sample of a project, by its id, its name or its record."""
    from generated.ica.api.project_sample.get_project_samples import get_project_samples

    if not isinstance(thing, str):
        sample_id = getattr(getattr(thing, "sample", thing), "id", None)
        if not isinstance(sample_id, str):
            raise TypeError(f"give the id or name of a sample, or a record of it, not {type(thing).__name__}")
        return sample_id
    name = checked_name("sample", thing)
    if is_id(name):
        return name
    none: dict[str, Any] = {each: [] for each in _CONDITIONS}
    call = get_project_samples(project_id, body={**none, "fullTextSearchString": name})
    rows = [row.sample for row in (yield from collected(core, call, options))]
    found = named(rows, name, lambda row: (text_of(row.name),))
    return text_of(only("sample", name, found, _told, (text_of(row.name) for row in rows)).id)


def _told(sample: Any) -> str:
    return f"{sample.id} {sample.name!r} ({sample.status})"
