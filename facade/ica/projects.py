"""Which project is meant by an id, a name, or a name with its tenant or region before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..paging.collecting import collected
from .names import by_id_or_name, checked_name, is_id, named, only, text_of

if TYPE_CHECKING:
    from generated.ica.models.project import Project

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

# A tenant and a region may stand before a name.
MOST_QUALIFIERS = 2


def find_project(core: Core, options: Options, name: str) -> Flow[Project]:
    """A flow that gives the one project with an id or a name; `tenant/name` and `region/name` are names too."""
    from generated.ica.api.project.get_project import get_project

    checked_name("project", name)
    called = _project_called(core, options, name)
    if not is_id(name):
        return (yield from called)
    found: Project = yield from by_id_or_name(core.answer(get_project(name), options), called)
    return found


def _project_called(core: Core, options: Options, name: str) -> Flow[Project]:
    found, _ = yield from leading_project(core, options, name.split("/"), whole=True)
    return found


def leading_project(
    core: Core, options: Options, words: Sequence[str], *, whole: bool = False
) -> Flow[tuple[Project, int]]:
    """A flow that gives the project that the first words name, and how many words that are; the fewest that name one.
    With `whole`, they name it with all words."""
    from generated.ica.api.project.get_projects import get_projects

    most = min(len(words) - 1, MOST_QUALIFIERS)
    least = len(words) - 1 if whole else 0
    if not all(words[: least + 1]):
        raise ValueError(f"{'/'.join(words)!r} names no project")
    rows: list[Project] = []
    found: Sequence[Project] = []
    used = least
    if least <= most:
        rows = yield from collected(core, get_projects(search=words[least]), options)
        found = _fitting(rows, words[:least], words[least])
    if not found:
        # What the platform takes a search for is up to it, and a tenant or region may stand before the name.
        rows = yield from collected(core, get_projects(), options)
        found, used = _leading(rows, words, least, most)
    name = "/".join(words[: used + 1])
    return only("project", name, found, told_project, (text_of(row.name) for row in rows)), used + 1


def _leading(rows: Sequence[Project], words: Sequence[str], least: int, most: int) -> tuple[Sequence[Project], int]:
    """The projects that the fewest words name, and the place of the last of these; a name may have slashes in it."""
    for used in range(least, most + 1):
        if found := _fitting(rows, words[:used], words[used]):
            return found, used
    slashed = [row for row in rows if "/" in text_of(row.name)]
    for used in range(max(least, 1), len(words)) if slashed else ():
        for before in range(min(used, MOST_QUALIFIERS + 1)):
            if found := _fitting(slashed, words[:before], "/".join(words[before : used + 1])):
                return found, used
    return [], least


def _fitting(rows: Sequence[Project], before: Sequence[str], name: str) -> list[Project]:
    """The projects of a name, or after a tenant or region an id, for which all that stands before it is right."""
    found = [row for row in rows if before and row.id == name] or named(rows, name, lambda row: (text_of(row.name),))
    return [row for row in found if all(each in _qualifiers(row) for each in before)]


def _qualifiers(project: Any) -> set[str]:
    """What may stand before the name of a project."""
    region = project.region or None
    words = (
        project.tenant_id,
        project.tenant_name,
        *(getattr(region, each, None) for each in ("id", "code", "city_name")),
    )
    return set(filter(None, map(text_of, words)))


def told_project(project: Any) -> str:
    """A project for a list of candidates."""
    region = project.region or None
    facts = (
        ("tenant", project.tenant_name),
        ("region", getattr(region, "code", None)),
        ("", project.short_description),
    )
    told = ", ".join(f"{word} {text_of(fact)}".strip() for word, fact in facts if text_of(fact))
    return f"{project.id} {text_of(project.name)!r}" + (f" ({told})" if told else "")
