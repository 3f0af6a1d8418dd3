"""What lies near an address where nothing is: looked for only when a call would end in that error."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generated.runtime.nearness import near

from ..errors import ApiError, NoSuchName
from ..paging.collecting import next_page
from ..paging.dialects import walk
from .addresses import Place, parsed, path_of, resolve

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from .records import Kind

_PAGE = 1000


def resolved(
    core: Core,
    options: Options,
    address: str | ProjectData,
    project: str | None = None,
    *,
    kind: Kind | None = None,
) -> Flow[ProjectData]:
    """The same as `resolve`; the error where nothing is there says what in its folder is called alike."""
    try:
        return (yield from resolve(core, options, address, project, kind=kind))
    except NoSuchName as problem:
        if problem.hint or problem.kind == "project":
            # It says already what there is, or that there is no place to look at.
            raise
        told = problem
    try:
        hint = yield from _hint(core, options, told)
    except ApiError:
        raise told from None
    raise NoSuchName(told.kind, told.name, str(told), hint)


def _hint(core: Core, options: Options, problem: NoSuchName) -> Flow[str]:
    project_id, *words = parsed(problem.name).words
    place = Place(project_id, "/" + "/".join(words), False)
    rows = yield from _around(core, options, place)
    if not rows:
        return f"; nothing lies in {place.parent}"
    names: dict[str, str | None] = {path_of(row).rpartition("/")[2]: None for row in rows}
    alike = near(place.name, names, strictly=False)
    return f"; did you mean {' or '.join(map(repr, alike))}?" if alike else ""


def _around(core: Core, options: Options, place: Place) -> Flow[list[Any]]:
    """What lies in the folder around a place, as far as one page goes."""
    from generated.ica.api.project_data.get_project_data_list import get_project_data_list

    call = get_project_data_list(place.project_id, parent_folder_path=place.parent, page_size=_PAGE)
    return (yield from next_page(core, walk(call), options)).items
