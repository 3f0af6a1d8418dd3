"""Storage: the providers that files of samples are at, and their folders."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ..paging.collecting import collected

if TYPE_CHECKING:
    from generated.emedgene.models.folder_entry import FolderEntry
    from generated.emedgene.models.storage_provider import StorageProvider

    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core


class Stored(NamedTuple):
    """Something in a folder: the path under which the platform knows it, what people call it, and all that the platform
    says of it. A path is made of names, which at some providers are numbers."""

    path: str
    title: str
    entry: FolderEntry


def providers(core: Core, options: Options) -> Flow[list[StorageProvider]]:
    """A flow that gives the storage providers."""
    from generated.emedgene.api.storage.list_storage import list_storage

    found = yield from core.answer(list_storage(), options)
    return list(found.hits)


def browse(core: Core, options: Options, storage_id: int, path: str | None) -> Flow[list[Stored]]:
    """A flow that gives everything in a folder."""
    from generated.emedgene.api.storage.list_folder import list_folder

    folder = (path or "").rstrip("/")
    found = yield from collected(core, list_folder(storage_id, path_query=path or None), options)
    return [_stored(folder, entry) for entry in found]


def _stored(folder: str, entry: FolderEntry) -> Stored:
    title = entry.alias if isinstance(entry.alias, str) and entry.alias else entry.name
    return Stored(f"{folder}/{entry.name.strip('/')}", title, entry)
