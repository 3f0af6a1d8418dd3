"""Files one by one and folders made, as methods of ICA's clients; what they do is in `single_files.py` and
`destinations.py`."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .transfer_workflows import FIVE_GIB, TransferWorkflows

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..progress import Progress


class FileWorkflows(TransferWorkflows):
    """What both clients do with single files, by their addresses."""

    @workflow
    def upload_file(
        self,
        path: str | PathLike[str],
        address: str | ProjectData,
        *,
        project: str | None = None,
        format_code: str | None = None,
        overwrite: bool = False,
        at_once: int = 8,
        multipart_from: int = FIVE_GIB,
        progress: Progress | None = None,
    ) -> Flow[ProjectData]:
        """Bring a file to an address, unless it is there.

        A file that is there with the same size and, where the platform says it, the same MD5 is left as it is, so the
        call can be repeated; what came in part is sent again. Folders on the way are made.

        Args:
            path: the file here.
            address: `icav2://PROJECT/path`, a path, an id, or a record. In a folder, which has a slash at its end or is
                there, the file keeps its own name; else this is its path.
            project: the project of a path or id, by default the client's `project_id`.
            format_code: the platform's code for its format, where it is new.
            overwrite: whether another file that is there is replaced.
            at_once: how many parts of a large file at once.
            multipart_from: the size from which it goes in parts, 5 GiB at the most.
            progress: called with bytes sent and bytes in all.

        Returns:
            The record of the file.

        Raises:
            TransferFailed: another file is there; or the storage or the platform has other bytes than this file, or
                boto3 is needed and not there.
            FileNotFoundError, IsADirectoryError: there is no such file here, or it is a folder.
            NoSuchName: there is no such project.

        Routes: GET /api/projects/{projectId}/data, POST .../data:createFileWithUploadUrl, PUT to the storage, where
        need be POST .../{dataId}:createUploadUrl, GET .../data/{dataId}; in parts, POST .../data:createFile and
        .../{dataId}:createTemporaryCredentials
        """
        from .single_files import Replacing, upload_file

        sending = self._sending(multipart_from, at_once)
        replacing = Replacing(format_code, overwrite)
        where = project or self.project_id
        return upload_file(self._core, self._options, Path(path), address, where, replacing, sending, progress)

    @workflow
    def download_file(
        self,
        address: str | ProjectData,
        path: str | PathLike[str],
        *,
        project: str | None = None,
        progress: Progress | None = None,
    ) -> Flow[Path]:
        """Get the file at an address.

        What came is kept beside it until all is here, and a later call goes on from there, as for `download`.

        Args:
            address: the file: `icav2://PROJECT/path`, a path, an id, or a record.
            path: the file here, or a folder to keep its own name in, made safe.
            project: the project of a path or id, by default the client's `project_id`.
            progress: called with bytes received and bytes in all (None where the platform does not say).

        Returns:
            Where the file is.

        Raises:
            TransferFailed: its size or checksum is not what the platform says; nothing is left of what came.
            NoSuchName: there is no such file.
            FileNotFoundError: the folder here does not exist.
            IsADirectoryError: there is a folder of the file's name here.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:createDownloadUrl, GET from the storage
        """
        from .single_files import download_file

        return download_file(self._core, self._options, address, project or self.project_id, path, progress)

    @workflow
    def make_folder(self, address: str, *, project: str | None = None) -> Flow[ProjectData]:
        """The record of a folder, which is made where it is not there, with the folders above it.

        Args:
            address: `icav2://PROJECT/path/`, or a path; with or without a slash at its end.
            project: the project of a path, by default the client's `project_id`.

        Raises:
            NoSuchName: there is no such project, or a file is in the way.
            ValueError: it is no address, or the root of a project.

        Routes: GET /api/projects/{projectId}/data, POST .../data:createFolder
        """
        from .destinations import folder_made
        from .lookups import Client

        return folder_made(Client(self._core, self._options, project or self.project_id), address)
