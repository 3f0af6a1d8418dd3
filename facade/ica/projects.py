"""Which project is meant by an id, a name, or a name with its tenant or region before it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..errors import Forbidden, NoSuchName, NotFound
from ..paging.collecting import collected
from .names import checked_name, is_id, named, only, text_of

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
    refused: NotFound | Forbidden | None = None
    if is_id(name):
        try:
            found: Project = yield from core.answer(get_project(name), options)
        except (NotFound, Forbidden) as problem:
            refused = problem
        else:
            return found
    try:
        found, _ = yield from leading_project(core, options, name.split("/"), whole=True)
    except NoSuchName:
        # What looks like an id is hardly ever a name: what the platform said of it says more.
        if refused is not None:
            raise refused from None
        raise
    return found


def leading_project(
    core: Core, options: Options, words: Sequence[str], *, whole: bool = False
) -> Flow[tuple[Project, int]]:
    """A flow that gives the project that the first words name, and how many words that are; the fewest that name one.
    With `whole`, they name it with all words."""
    from generated.ica.api.project.get_projects import get_projects

    most = min(len(words) - 1, MOST_QUALIFIERS)
    least = most if whole else 0
    if not all(words[: least + 1]) or (whole and len(words) > most + 1):
        raise ValueError(f"{'/'.join(words)!r} names no project")
    rows: list[Project] = yield from collected(core, get_projects(search=words[least]), options)
    found = _fitting(rows, words[:least], words[least])
    used = least
    if not found:
        # What the platform takes a search for is up to it, and a tenant or region may stand before the name.
        rows = yield from collected(core, get_projects(), options)
        for used in range(least, most + 1):
            found = _fitting(rows, words[:used], words[used])
            if found:
                break
        else:
            used = least
    name = "/".join(words[: used + 1])
    return only("project", name, found, told_project, (text_of(row.name) for row in rows)), used + 1


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
