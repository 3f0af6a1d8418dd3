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
    """A flow that gives the project that the first words name, and how many words that are. With `whole`, they name it
    with all words."""
    most = min(len(words) - 1, MOST_QUALIFIERS)
    tried: NoSuchName | None = None
    for qualifiers in range(most if whole else 0, most + 1):
        name, before = words[qualifiers], words[:qualifiers]
        if not name or not all(before):
            continue
        try:
            return (yield from _by_name(core, options, name, before)), qualifiers + 1
        except NoSuchName as problem:
            tried = tried or problem
    raise tried or ValueError(f"{'/'.join(words)!r} names no project")


def _by_name(core: Core, options: Options, name: str, before: Sequence[str]) -> Flow[Project]:
    from generated.ica.api.project.get_projects import get_projects

    rows: list[Project] = yield from collected(core, get_projects(search=name), options)
    if before and is_id(name):
        fitting = [row for row in rows if row.id == name]
    else:
        fitting = named(rows, name, lambda row: (text_of(row.name),))
    found = [row for row in fitting if all(each in _qualifiers(row) for each in before)]
    whole = "/".join([*before, name])
    known = (text_of(row.name) for row in rows)
    return only("project", whole, found, told_project, () if before else known)


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
