"""Files and folders up and down, as methods of ICA's clients; what they do is in the modules beside this one."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from ..client.workflow import workflow
from .project_client import ProjectClient

if TYPE_CHECKING:
    from generated.ica.models.project_data import ProjectData

    from ..call.flows import Flow
    from ..files.reports import TransferReport
    from ..progress import Progress
    from .contents import PresignedFile
    from .folders import Manner
    from .sending import Sending
    from .storage_keys import StorageCredentials

# What one presigned address takes.
FIVE_GIB = 5 << 30


class TransferWorkflows(ProjectClient):
    """What both clients do with files and folders."""

    def _sending(self, multipart_from: int, at_once: int) -> Sending:
        from ..http.proxies import Way
        from .sending import Sending, checked_at_once

        way = Way(*(self._settings[name] for name in Way._fields))
        return Sending(way, multipart_from, checked_at_once(at_once))

    def _manner(self, multipart_from: int, at_once: int, overwrite: bool, checksums: bool) -> Manner:
        from .folders import Manner

        return Manner(self._sending(multipart_from, at_once), overwrite, checksums)

    @workflow
    def upload(
        self,
        project_id: str,
        path: str | PathLike[str],
        *,
        name: str | None = None,
        folder_path: str | None = None,
        format_code: str | None = None,
        idempotency_key: str | None = None,
        progress: Progress | None = None,
        multipart_from: int = FIVE_GIB,
        at_once: int = 8,
    ) -> Flow[ProjectData]:
        """Create a file in a project and send its bytes to the storage; or a folder, with everything in it.

        `upload_file` and `upload_folder` do it by addresses, and can be repeated.

        A file goes up by one presigned address, which takes 5 GiB; a larger one goes in parts through boto3 (the extra
        `s3`), with temporary credentials of the platform, and a repeated call goes on with the parts that are there.

        Args:
            project_id: the project.
            path: the file or folder here. For a folder see `upload_folder`, which gives a report of its files.
            name: its name there, by default the same.
            folder_path: the folder there, with a slash at its end.
            format_code: the platform's code for its format; of a file alone.
            idempotency_key: a key of your own, with which the same file is never created twice; of a file alone.
            progress: called with bytes sent and bytes in all.
            multipart_from: the size from which files go in parts, 5 GiB at the most.
            at_once: how many parts, or files of a folder, at once.

        Raises:
            TransferFailed: the storage or the platform has other bytes than this file, or boto3 is needed and not
                there.
            FolderFailed: some files of the folder did not arrive; `report` says what became of each.
            Conflict: there is a file of this name in the folder, which can be what a failed upload left; with a key of
                your own a repeated call goes on with it.
            FileNotFoundError: there is no such file here.

        Routes: POST /api/projects/{projectId}/data:createFileWithUploadUrl, PUT to the storage, where need be
        POST .../{dataId}:createUploadUrl, GET /api/projects/{projectId}/data/{dataId}; in parts, POST
        .../data:createFile and POST .../{dataId}:createTemporaryCredentials
        """
        here = Path(path)
        if "/" in str(project_id) or (not here.exists() and Path(project_id).exists()):
            raise ValueError(
                f"upload takes the id of the project first, and then the file here; upload_file({str(project_id)!r}, "
                f"{str(path)!r}) and upload_folder take an address"
            )
        if here.is_dir():
            from .both import upload_whole

            if format_code is not None or idempotency_key is not None:
                raise ValueError("format_code= and idempotency_key= are for one file, and this is a folder")
            manner = self._manner(multipart_from, at_once, overwrite=False, checksums=False)
            return upload_whole(
                self._core, self._options, project_id, here, name or here.resolve().name, folder_path, manner, progress
            )
        from .transfers import NewFile, upload

        new = NewFile(name or here.name, folder_path, format_code, idempotency_key)
        sending = self._sending(multipart_from, at_once)
        return upload(self._core, self._options, project_id, here, new, sending, progress)

    @workflow
    def download(
        self,
        project_id: str,
        data_id: str,
        path: str | PathLike[str],
        *,
        progress: Progress | None = None,
        at_once: int = 8,
    ) -> Flow[Path]:
        """Get a file of a project from the storage, or a folder with everything in it, by ids; by addresses
        `download_file` and `download_folder` do.

        The bytes are kept in `<path>.part` until they are all here, and in `<path>.part.tag` which object they are of;
        a later call goes on from there.

        Args:
            project_id: the project.
            data_id: the file or folder there. For a folder see `download_folder`, which gives a report of its files.
            path: the file or folder here, or a folder to keep its own name in, made safe.
            progress: called with bytes received and bytes in all (None where the platform does not say).
            at_once: how many files of a folder at once.

        Returns:
            Where the file or folder is.

        Raises:
            TransferFailed: its size or checksum is not what the platform says; nothing is left of what came.
            FolderFailed: some files of the folder did not arrive; `report` says what became of each.
            FileNotFoundError: the folder here does not exist.
            IsADirectoryError: there is a folder of the file's name here.

        Routes: GET /api/projects/{projectId}/data/{dataId}, POST .../{dataId}:createDownloadUrl, GET from the storage;
        of a folder, GET .../data and POST .../data:createDownloadUrls
        """
        if "/" in str(project_id):
            raise ValueError(
                "download takes the ids of the project and of the data first, and then the path here; "
                f"download_file({str(project_id)!r}, ...) and download_folder take an address"
            )
        from .both import download

        manner = self._manner(FIVE_GIB, at_once, overwrite=False, checksums=False)
        return download(self._core, self._options, project_id, data_id, path, manner, progress)

    @workflow
    def upload_folder(
        self,
        path: str | PathLike[str],
        address: str | ProjectData,
        *,
        project: str | None = None,
        overwrite: bool = False,
        checksums: bool = False,
        at_once: int = 8,
        multipart_from: int = FIVE_GIB,
        progress: Progress | None = None,
    ) -> Flow[TransferReport]:
        """Bring what is in a folder here, however deep, into a folder of a project.

        Files that are there with the same size are skipped, so a run that was stopped is repeated and sends only what
        is missing. Links are not followed. At the end the platform is asked whether it has all of it.

        Args:
            path: the folder here.
            address: the folder there, which need not exist: `icav2://PROJECT/path/`, a path, an id, or a record.
            project: the project of a path or id, by default the client's `project_id`.
            overwrite: whether files that are there with another size are replaced.
            checksums: whether files with the same size are compared by their checksums, too, where the platform has
                an MD5; they have to be read for that.
            at_once: how many files, or parts of a large one, at once.
            multipart_from: the size from which files go in parts, 5 GiB at the most.
            progress: called with bytes done and bytes in all, also from other threads, one call at a time.

        Returns:
            Which files were sent (`done`) and which `skipped`.

        Raises:
            FolderFailed: some files did not arrive; `report` says what became of each.
            NotADirectoryError: there is no such folder here.

        Routes: GET /api/projects/{projectId}/data, POST .../data:createFileWithUploadUrl, .../data:createFolder,
        .../{dataId}:createUploadUrl; in parts, POST .../data:createFile and .../{dataId}:createTemporaryCredentials
        """
        from .both import upload_into

        manner = self._manner(multipart_from, at_once, overwrite, checksums)
        where = project or self.project_id
        return upload_into(self._core, self._options, Path(path), address, where, manner, progress)

    @workflow
    def download_folder(
        self,
        address: str | ProjectData,
        path: str | PathLike[str],
        *,
        project: str | None = None,
        overwrite: bool = False,
        checksums: bool = False,
        at_once: int = 8,
        progress: Progress | None = None,
    ) -> Flow[TransferReport]:
        """Bring what is in a folder of a project, however deep, into a folder here.

        Files that are here with the same size are skipped, and of those that came in part the rest is fetched, so a run
        that was stopped is repeated. A name that would leave the folder is refused, and links that are here are not
        followed. Of several files of one path, as linked ones may be, and of one beside a folder of its name, it is
        told that they were not fetched.

        Args:
            address: the folder there: `icav2://PROJECT/path/`, a path, an id, or a record.
            path: the folder here, made where it is not there, with those above it.
            project: the project of a path or id, by default the client's `project_id`.
            overwrite: whether files that are here with another size are replaced.
            checksums: whether files with the same size are compared by their checksums, too, where the platform has
                an MD5.
            at_once: how many files at once.
            progress: called with bytes done and bytes in all, also from other threads, one call at a time.

        Returns:
            Which files were fetched (`done`) and which `skipped`.

        Raises:
            FolderFailed: some files did not arrive; `report` says what became of each.
            NoSuchName: there is no such folder there.

        Routes: GET /api/projects/{projectId}/data, POST .../data:createDownloadUrls, .../{dataId}:createDownloadUrl
        """
        from .both import download_from

        manner = self._manner(FIVE_GIB, at_once, overwrite, checksums)
        where = project or self.project_id
        return download_from(self._core, self._options, address, where, Path(path), manner, progress)

    @workflow
    def read(self, address: str | ProjectData, *, project: str | None = None, most: int = 64 << 20) -> Flow[bytes]:
        """Read a file into memory, checked as a download is.

        Args:
            address: the file: `icav2://PROJECT/path`, a path, an id, or a record.
            project: the project of a path or id, by default the client's `project_id`.
            most: the bytes that it may have, 64 MiB unless it is said.

        Raises:
            TransferFailed: it has more bytes, or its size or checksum is not what the platform says.
            NoSuchName: there is no such file.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:createDownloadUrl, GET from the storage
        """
        from .contents import read

        return read(self._core, self._options, address, project or self.project_id, most)

    @workflow
    def presign_folder(self, address: str | ProjectData, *, project: str | None = None) -> Flow[list[PresignedFile]]:
        """Addresses from which the files of a folder, however deep, can be read by whoever has them, for a while.

        Args:
            address: the folder: `icav2://PROJECT/path/`, a path, an id, or a record.
            project: the project of a path or id, by default the client's `project_id`.

        Returns:
            The files in the order of their paths. One that cannot be read, as it is archived, has no `url`.

        Raises:
            NoSuchName: there is no such folder.

        Routes: GET /api/projects/{projectId}/data, POST .../data:createDownloadUrls
        """
        from .contents import presigned

        return presigned(self._core, self._options, address, project or self.project_id)

    @workflow
    def temporary_credentials(
        self, address: str | ProjectData, *, project: str | None = None, read_only: bool = False
    ) -> Flow[StorageCredentials]:
        """Temporary credentials for a folder or file in the object storage, for other tools.

        What it gives has `environment()` for tools that read Amazon's variables, and `rclone_config()`,
        `rclone_environment()` and `rclone_path()` for rclone.

        Args:
            address: the folder or file: `icav2://PROJECT/path/`, a path, an id, or a record.
            project: the project of a path or id, by default the client's `project_id`.
            read_only: whether nothing can be written with them.

        Raises:
            TransferFailed: the platform gives none for S3.
            NoSuchName: there is no such folder or file.

        Routes: GET /api/projects/{projectId}/data, POST .../{dataId}:createTemporaryCredentials
        """
        from .contents import credentials

        return credentials(self._core, self._options, address, project or self.project_id, read_only)
