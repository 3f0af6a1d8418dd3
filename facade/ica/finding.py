"""Records by their id or by what people call them: pipelines, analyses, bundles, regions, users, storage sizes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from ..paging.collecting import collected, items_of
from .addresses import project_id_of
from .names import by_id_or_name, checked_name, is_id, named, only, text_of

if TYPE_CHECKING:
    from generated.ica.models.analysis_storage_v3 import AnalysisStorageV3
    from generated.ica.models.analysis_storage_v4 import AnalysisStorageV4
    from generated.ica.models.analysis_v4 import AnalysisV4
    from generated.ica.models.bundle import Bundle
    from generated.ica.models.pipeline_v3 import PipelineV3
    from generated.ica.models.region import Region
    from generated.ica.models.user import User

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

RecordT = TypeVar("RecordT")
Names = Callable[[Any], Sequence[str]]


def find_pipeline(core: Core, options: Options, name: str, project: str | None) -> Flow[PipelineV3]:
    """A flow that gives the pipeline with an id or a code: of a project, or of all that there are."""
    from generated.ica.api.pipeline.get_pipelines import get_pipelines
    from generated.ica.api.project_pipeline.get_project_pipelines import get_project_pipelines

    checked_name("pipeline", name)
    rows: list[PipelineV3]
    if project is None:
        rows = yield from items_of(core, get_pipelines(), options)
    else:
        project_id = yield from project_id_of(core, options, project)
        linked = yield from items_of(core, get_project_pipelines(project_id), options)
        rows = [each.pipeline for each in linked]
    return _meant("pipeline", name, rows, lambda row: (text_of(row.code),), _told_pipeline)


def _told_pipeline(row: Any) -> str:
    facts = [str(row.language), str(row.status or ""), text_of(row.tenant_name), text_of(row.description)]
    return f"{row.id} {row.code!r} ({', '.join(filter(None, facts))})"


def find_analysis(core: Core, options: Options, name: str, project: str | None) -> Flow[AnalysisV4]:
    """A flow that gives the analysis of a project with an id, a user reference or a reference."""
    checked_name("analysis", name)
    project_id = yield from project_id_of(core, options, project)
    build = core.memory.builder("project_analysis", "get_analysis", options.pinned)

    def called() -> Flow[AnalysisV4]:
        analysis_id = yield from analysis_called(core, options, project_id, name)
        analysis: AnalysisV4 = yield from core.answer(build(project_id, analysis_id), options)
        return analysis

    if not is_id(name):
        return (yield from called())
    found: AnalysisV4 = yield from by_id_or_name(core.answer(build(project_id, name), options), called())
    return found


def analysis_called(core: Core, options: Options, project_id: str, name: str) -> Flow[str]:
    """A flow that gives the id of the analysis with a user reference, else with a reference."""
    from generated.ica.api.project_analysis.get_analyses import get_analyses

    rows: list[Any] = yield from collected(core, get_analyses(project_id, userreference=name), options)
    found = named(rows, name, lambda row: (text_of(row.user_reference),))
    if not found:
        rows += yield from collected(core, get_analyses(project_id, reference=name), options)
        found = named(rows, name, lambda row: (text_of(row.reference),))
    known = [text_of(row.user_reference) for row in rows]
    return text_of(only("analysis", name, found, _told_analysis, known, f" of project {project_id}").id)


def _told_analysis(row: Any) -> str:
    made = f", of {row.time_created:%Y-%m-%d %H:%M %Z}" if row.time_created else ""
    return f"{row.id} {text_of(row.reference)!r} ({row.status}{made})"


def find_bundle(core: Core, options: Options, name: str, version: str | None) -> Flow[Bundle]:
    """A flow that gives the bundle with an id or a name: one's own, else one that one is entitled to."""
    from generated.ica.api.bundle.get_bundle import get_bundle

    checked_name("bundle", name)
    called = _bundle_called(core, options, name, version)
    if not is_id(name):
        return (yield from called)
    found: Bundle = yield from by_id_or_name(core.answer(get_bundle(name), options), called)
    return found


def _bundle_called(core: Core, options: Options, name: str, version: str | None) -> Flow[Bundle]:
    from generated.ica.api.bundle.get_bundles import get_bundles
    from generated.ica.api.entitled_bundle.get_entitled_bundles import get_entitled_bundles

    known: list[str] = []
    found: list[Bundle] = []
    for call in (get_bundles(search=name), get_entitled_bundles(search=name)):
        rows = [row for row in (yield from collected(core, call, options)) if row]
        known += [text_of(row.name) for row in rows]
        fitting = named(rows, name, lambda row: (text_of(row.name),))
        found = [row for row in fitting if version in (None, text_of(row.release_version))]
        if found:
            break
    whole = name if version is None else f"{name} {version}"
    return only("bundle", whole, found, _told_bundle, known)


def _told_bundle(row: Any) -> str:
    facts = (f"version {row.release_version}", str(row.status), text_of(row.tenant_name))
    return f"{row.id} {row.name!r} ({', '.join(filter(None, facts))})"


def find_region(core: Core, options: Options, name: str) -> Flow[Region]:
    """A flow that gives the region with an id, a code or the name of its city."""
    from generated.ica.api.region.get_regions import get_regions

    checked_name("region", name)
    rows: list[Region] = yield from items_of(core, get_regions(), options)
    return _meant(
        "region",
        name,
        rows,
        lambda row: (text_of(row.code), text_of(row.city_name)),
        lambda row: f"{row.id} {row.code} ({row.city_name})",
        loosely=True,
    )


def find_user(core: Core, options: Options, name: str) -> Flow[User]:
    """A flow that gives the user with an id, an e-mail address, a user name, or a first and last name."""
    from generated.ica.api.user.get_users import get_users

    checked_name("user", name)
    rows: list[User] = []
    if "@" in name:
        rows = yield from items_of(core, get_users(email_address=name), options)
    # The filter may mind upper and lower case, and user names can look like addresses.
    if not rows:
        rows = yield from items_of(core, get_users(), options)
    found: User = _meant(
        "user", name, rows, _names_of_user, lambda row: f"{row.id} {row.email} ({_whole_name(row)})", loosely=True
    )
    return found


def _names_of_user(row: Any) -> tuple[str, ...]:
    return text_of(row.email), text_of(row.username), _whole_name(row)


def _whole_name(row: Any) -> str:
    return " ".join(filter(None, (text_of(row.firstname), text_of(row.lastname))))


def find_storage_size(
    core: Core, options: Options, name: str, project: str | None
) -> Flow[AnalysisStorageV3 | AnalysisStorageV4]:
    """A flow that gives the size of storage with an id or a name: of those for a project, or of all."""
    from generated.ica.api.analysis_storage.get_analysis_storage_options import get_analysis_storage_options
    from generated.ica.api.project_analysis_storage.get_project_analysis_storage_options import (
        get_project_analysis_storage_options,
    )

    checked_name("storage size", name)
    if project is None:
        rows: list[Any] = yield from items_of(core, get_analysis_storage_options(), options)
    else:
        project_id = yield from project_id_of(core, options, project)
        rows = yield from items_of(core, get_project_analysis_storage_options(project_id), options)
    found: AnalysisStorageV3 | AnalysisStorageV4 = _meant(
        "storage size",
        name,
        rows,
        lambda row: (text_of(row.name),),
        lambda row: f"{row.id} {row.name} ({row.description})",
        loosely=True,
    )
    return found


def _meant(
    kind: str,
    name: str,
    rows: Sequence[RecordT],
    names: Names,
    told: Callable[[Any], str],
    *,
    loosely: bool = False,
) -> RecordT:
    """The only one of all that there are with an id or a name; `loosely`, upper and lower case are the same where
    nothing is called exactly so."""
    found = [row for row in rows if getattr(row, "id", None) == name] or named(rows, name, names)
    if not found and loosely:
        found = named(rows, name.casefold(), lambda row: [each.casefold() for each in names(row)])
    return only(kind, name, found, told, (each for row in rows for each in names(row)))
