"""S3 URIs of data that a project keeps in a bucket of one's own, and the way back.

A project's storage configuration says the bucket and what every key in it begins with. The subfolder that a project may
have there is not told by the platform: who has one says it.
"""

from __future__ import annotations

import re
from collections.abc import Container
from typing import TYPE_CHECKING, Any

from ..errors import NoSuchName
from ..paging.collecting import collected, items_of
from .addresses import Place, at, in_its_project, located, project_id_of, resolve
from .names import only, text_of
from .places import written
from .projects import told_project
from .records import data_in, kind_of, path_of

if TYPE_CHECKING:
    from generated.ica.models.project import Project
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core

_S3 = re.compile(r"s3://(?P<bucket>[^/]+)/(?P<key>.*)", re.IGNORECASE | re.DOTALL)


def s3_uri(core: Core, options: Options, address: str | ProjectData, project: str | None, subfolder: str) -> Flow[str]:
    """A flow that gives where the bytes of an address are, by the project that they belong to."""
    project_id, path, folder = yield from _owned(core, options, address, project)
    bucket, prefix = yield from _storage_of(core, options, project_id)
    end = "/" if folder and path != "/" else ""
    return f"s3://{bucket}/{prefix}{_inner(subfolder)}{path.lstrip('/')}{end}"


def _owned(
    core: Core, options: Options, address: str | ProjectData, project: str | None
) -> Flow[tuple[str, str, bool]]:
    """The project that keeps what is at an address, with the path and whether it is a folder's. Linked data is kept by
    the project that it is of."""
    if isinstance(address, str):
        try:
            record = yield from resolve(core, options, address, project)
        except (NoSuchName, ValueError):
            # What is not there yet, and a project itself, have an address in the bucket, too.
            place = yield from located(core, options, address, project)
            return place.project_id, place.path, place.folder
    else:
        record = in_its_project(address)
    details = data_in(record).details or None
    owner = text_of(getattr(details, "owning_project_id", None)) or record.project_id
    return owner, path_of(record), kind_of(record) == "folder"


def _storage_of(core: Core, options: Options, project_id: str) -> Flow[tuple[str, str]]:
    """The bucket of a project, and what its keys begin with."""
    from generated.ica.api.project.get_project import get_project
    from generated.ica.api.storage_configuration.get_storage_configuration_details import (
        get_storage_configuration_details,
    )

    found: Project = yield from core.answer(get_project(project_id), options)
    configuration = found.self_managed_storage_configuration or None
    if configuration is None:
        raise _none_of_its_own(found)
    details = yield from core.answer(get_storage_configuration_details(configuration.id), options)
    where = _bucket(details)
    if where is None:
        raise _none_of_its_own(found)
    return where


def _none_of_its_own(project: Any) -> NoSuchName:
    name = text_of(project.name)
    message = f"project {name!r} has no storage configuration of its own, so there is no S3 URI that is known here"
    return NoSuchName("storage configuration", name, message)


def _bucket(details: Any) -> tuple[str, str] | None:
    aws = details.aws_s3 or None
    return None if aws is None else (aws.bucket_name, text_of(aws.key_prefix))


def _inner(subfolder: str) -> str:
    bare = subfolder.strip("/")
    return f"{bare}/" if bare else ""


def from_s3_uri(core: Core, options: Options, address: str, project: str | None, subfolder: str) -> Flow[str]:
    """A flow that gives the `icav2://` address of an S3 URI: in the project that is said, else in the one that has data
    there."""
    found = _S3.fullmatch(address) if isinstance(address, str) else None
    if found is None:
        raise ValueError(f"{address!r} is no S3 URI: write s3://BUCKET/KEY")
    bucket, key = found["bucket"], found["key"]
    if project is not None:
        project_id = yield from project_id_of(core, options, project)
        known_bucket, prefix = yield from _storage_of(core, options, project_id)
        start = prefix + _inner(subfolder)
        if known_bucket != bucket or not key.startswith(start):
            raise NoSuchName(
                "data", address, f"{address} is not in s3://{known_bucket}/{start}, where {project} keeps its"
            )
        return written(project_id, key[len(start) :], folder=key.endswith("/"))
    starts = yield from _starts(core, options, address, bucket, key, _inner(subfolder))
    path = key[max(map(len, starts.values())) :]
    owner = yield from _owner(core, options, address, starts, path)
    return written(owner, path, folder=key.endswith("/"))


def _starts(core: Core, options: Options, address: str, bucket: str, key: str, inner: str) -> Flow[dict[str, str]]:
    """How keys begin in the storage configurations that a key may be in, by their ids; where one of these is within
    another, the inner one is meant."""
    from generated.ica.api.storage_configuration.get_storage_configurations import get_storage_configurations

    configurations = yield from items_of(core, get_storage_configurations(), options)
    starts: dict[str, str] = {}
    for each in configurations:
        where = _bucket(each.storage_configuration_details)
        if where is not None and where[0] == bucket and key.startswith(where[1] + inner):
            starts[each.id] = where[1] + inner
    if not starts:
        raise NoSuchName("storage configuration", address, f"no storage configuration has {address} in it")
    longest = max(map(len, starts.values()))
    return {each: start for each, start in starts.items() if len(start) == longest}


def _owner(core: Core, options: Options, address: str, configurations: Container[str], path: str) -> Flow[str]:
    """The id of the one project with one of these storage configurations that has data of its own at a path."""
    from generated.ica.api.project.get_projects import get_projects

    found: list[Project] = []
    for project in (yield from collected(core, get_projects(), options)):
        configuration = project.self_managed_storage_configuration or None
        if configuration is None or configuration.id not in configurations:
            continue
        if (yield from _keeps(core, options, project.id, path)):
            found.append(project)
    if not found:
        message = f"no project that these credentials may see keeps data at {address}"
        hint = "a project that has a subfolder of its own there needs subfolder="
        raise NoSuchName("data", address, f"{message}; {hint}")
    return only("project", address, found, told_project).id


def _keeps(core: Core, options: Options, project_id: str, path: str) -> Flow[bool]:
    """Whether a project has data of its own, and not only linked data, at a path."""
    place = Place(project_id, "/" + path.strip("/"), path.endswith("/"))
    if place.path == "/":
        return True
    try:
        record = yield from at(core, options, place)
    except NoSuchName:
        return False
    return data_in(record).details.owning_project_id == project_id  # type: ignore[no-any-return]
