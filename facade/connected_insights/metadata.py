"""Files with metadata of cases: checked before a byte is sent, streamed, and followed until they are processed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ..client.waiting import until
from ..errors import DecodeError, ProcessingFailed
from ..files.fixed import FixedFile
from .cases import said
from .ids import Named, id_of
from .words import is_failure, is_file_in_work

if TYPE_CHECKING:
    from ..call.flows import Flow
    from ..call.options import Options
    from ..call.path import Core
    from ..progress import Progress

MOST_FILES = 5
# The platform's services are Spring's, for which a megabyte is 1,048,576 bytes.
MEGABYTE = 1024 * 1024
LARGEST = 10 * MEGABYTE
LARGEST_TOGETHER = 50 * MEGABYTE
_SUFFIX, _MEDIA_TYPE = ".csv", "text/csv"


class MetadataFile(NamedTuple):
    """A file that was uploaded: the platform's id for it, its name here, and its status where that was asked for."""

    id: str
    name: str
    status: str | None = None


def checked_paths(given: str | PathLike[str] | Iterable[str | PathLike[str]]) -> list[Path]:
    """The files to upload, if the platform takes them.

    Raises FileNotFoundError for those that are not there, ValueError for everything else that is wrong, all at once.
    """
    paths = [_path(path) for path in ([given] if isinstance(given, (str, PathLike)) else _several(given))]
    missing = [str(path) for path in paths if not path.is_file()]
    known = [path for path in paths if path.is_file()]
    # One file can have several names.
    files = {path.resolve(): path for path in reversed(known)}
    sizes = {path: path.stat().st_size for path in reversed(files.values())}
    faults = [fault for path, size in sizes.items() for fault in _faults(path, size)]
    if missing and not faults:
        raise FileNotFoundError(f"not a file: {', '.join(missing)}")
    faults += [f"{path} is not a file" for path in missing]
    if not paths:
        faults.append("there is no file to upload")
    if len(paths) > MOST_FILES:
        faults.append(f"these are {len(paths)} files; {MOST_FILES} can be uploaded at once")
    if len(sizes) < len(known):
        several = [path.name for path in sizes if [other.resolve() for other in known].count(path.resolve()) > 1]
        faults.append(f"{', '.join(several)}: given more than once")
    if (whole := sum(sizes.values())) > LARGEST_TOGETHER:
        faults.append(f"together they have {whole:,} bytes; {LARGEST_TOGETHER:,} (50 MB) can be uploaded at once")
    if faults:
        raise ValueError("these files cannot be uploaded:\n  " + "\n  ".join(faults))
    return paths


def _several(given: Any) -> list[Any]:
    """Paths that are given together. Raises TypeError for what are none, without quoting what may be the content of a
    file."""
    if hasattr(given, "read") or isinstance(given, (bytes, bytearray)) or not isinstance(given, Iterable):
        raise TypeError(f"paths: give the path of a file, or several, not a {type(given).__name__}")
    return list(given)


def _path(given: Any) -> Path:
    if not isinstance(given, (str, PathLike)):
        raise TypeError(f"paths: give the path of a file, or several; one is a {type(given).__name__}")
    return Path(given)


def _faults(path: Path, size: int) -> list[str]:
    faults = []
    if path.suffix.lower() != _SUFFIX:
        faults.append(f"{path.name} is no CSV file: its name does not end in {_SUFFIX}")
    if not size:
        faults.append(f"{path.name} is empty")
    if size > LARGEST:
        faults.append(f"{path.name} has {size:,} bytes; a file can have {LARGEST:,} (10 MB)")
    return faults


def upload_metadata(
    core: Core, options: Options, paths: Sequence[Path], progress: Progress | None, language: str | None
) -> Flow[list[MetadataFile]]:
    """A flow that uploads files, piece by piece and all in one request."""
    from generated.connected_insights.api.custom_case_data.upload_custom_case_data import upload_custom_case_data
    from generated.runtime.files import File

    with ExitStack() as stack:
        files = _opened(stack, paths, progress)
        # What has grown since it was looked at is refused as well.
        checked_paths(paths)
        parts: list[Any] = [File(file, file.path.name, _MEDIA_TYPE) for file in files]  # type: ignore[arg-type]
        call = upload_custom_case_data(body={"files": parts}, **said(language))
        response, operation = yield from core.fetch(call, options)
    answer = core.decode(response, operation, options)
    ids = [getattr(entry, "id", None) for entry in answer] if isinstance(answer, list) else []
    if len(ids) != len(paths) or not all(isinstance(id_, str) and id_ for id_ in ids):
        problem = DecodeError(
            f"{len(paths)} files were uploaded, but the answer does not name each of them", response=response
        )
        problem.may_be_done = True
        raise problem.about(operation.route)
    return [MetadataFile(str(id_), path.name) for id_, path in zip(ids, paths, strict=True)]


def _opened(stack: ExitStack, paths: Sequence[Path], progress: Progress | None) -> list[FixedFile]:
    """The open files, which tell how much of all was read."""
    read: dict[int, int] = {}
    files: list[FixedFile] = []

    def watch(index: int, tell_all: Progress | None = progress) -> Callable[[int], object] | None:
        if tell_all is None:
            return None

        def tell(position: int) -> None:
            if read.get(index) != position:
                read[index] = position
                tell_all(sum(read.values()), sum(file.size for file in files))

        return tell

    for index, path in enumerate(paths):
        file = FixedFile(path, watch(index))
        stack.callback(file.close)
        files.append(file)
    return files


def metadata_status(core: Core, options: Options, file: Named) -> Flow[str]:
    """A flow that gives the status of an uploaded file."""
    return (yield from _looked(core, options, id_of(file, "file", "a file"))).status


class _Look(NamedTuple):
    """What the platform says of a file: its status, and perhaps why that is so."""

    status: str
    why: str


def _looked(core: Core, options: Options, file_id: str) -> Flow[_Look]:
    from generated.connected_insights.api.custom_case_data.get_custom_case_data_status import (
        get_custom_case_data_status,
    )

    call = get_custom_case_data_status(file_id)
    response, operation = yield from core.fetch(call, options)
    answer = core.decode(response, operation, options)
    status = getattr(answer, "status", None)
    if not isinstance(status, str):
        raise DecodeError(f"file {file_id} has no status", response=response, pointer="/status", kind="missing").about(
            operation.route
        )
    why = answer.to_dict().get("message")
    return _Look(status, why if isinstance(why, str) else "")


class _Files:
    """What was seen last of some files."""

    def __init__(self, files: list[MetadataFile]) -> None:
        self.files = files
        self.done = sum(not is_file_in_work(file.status) for file in files)
        self.status = ", ".join(f"{file.name}: {file.status}" for file in files)


def follow_metadata(
    core: Core,
    options: Options,
    files: MetadataFile | str | Sequence[MetadataFile | str],
    *,
    deadline: float,
    first_pause: float,
    longest_pause: float,
    on_progress: Progress | None,
) -> Flow[list[MetadataFile]]:
    """A flow that looks at uploaded files until none is waited for any more."""
    given: Sequence[MetadataFile | str] = [files] if isinstance(files, (MetadataFile, str)) else files
    known = [file if isinstance(file, MetadataFile) else MetadataFile(file, file) for file in given]
    reasons: dict[str, str] = {}

    def look_at_all() -> Flow[_Files]:
        for index, file in enumerate(known):
            if file.status is None or is_file_in_work(file.status):
                look = yield from _looked(core, options, id_of(file.id, "files", "a file"))
                known[index], reasons[file.id] = file._replace(status=look.status), look.why
        return _Files(list(known))

    def settled(found: _Files) -> bool:
        if on_progress is not None:
            on_progress(found.done, len(known))
        return found.done == len(known)

    found = yield from until(
        look_at_all, settled, deadline=deadline, first_pause=first_pause, longest_pause=longest_pause
    )
    _check_processed(found.files, reasons)
    return found.files


def _check_processed(files: Sequence[MetadataFile], reasons: Mapping[str, str]) -> None:
    """Raise ProcessingFailed if the status of a file says so, with the reasons that are known by the files' ids."""
    failed = {_told_apart(file, files): file for file in files if is_failure(file.status)}
    if not failed:
        return
    told = [": ".join(filter(None, (name, file.status, reasons.get(file.id)))) for name, file in failed.items()]
    raise ProcessingFailed(
        f"{len(failed)} of {len(files)} files were not processed: {'; '.join(told)}",
        statuses={name: str(file.status) for name, file in failed.items()},
    )


def _told_apart(file: MetadataFile, files: Sequence[MetadataFile]) -> str:
    """The name of a file, with its id where another one is called the same."""
    return file.name if [other.name for other in files].count(file.name) == 1 else f"{file.name} ({file.id})"
