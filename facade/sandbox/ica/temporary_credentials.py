"""Temporary credentials for the object store: of a file or folder that is there, or that is made with them.

They lead somewhere where the object store is a real S3 server; its own address is no part of the answer, as it is none
of the platform's. As the platform has it, those for S3 do not say when they end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .calls import Call, Handlers, Reply
from .data_files import DataFile
from .project_data import ProjectData
from .project_files import ProjectFiles, key_of
from .projects import Projects
from .values import moment_of, uuid_of

_DATA = "/api/projects/{projectId}/data"
REGION = "us-east-1"


class TemporaryCredentials:
    """The operations that give credentials; `given` counts how often they did."""

    def __init__(
        self,
        projects: Projects,
        files: ProjectFiles,
        data: ProjectData,
        bucket_of: Callable[[str], tuple[str, str]],
        seed: int,
    ) -> None:
        self.given = 0
        self._bucket_of = bucket_of
        self._projects = projects
        self._files = files
        self._data = data
        self._seed = seed

    def handlers(self) -> Handlers:
        """The operations of this area."""
        handlers: Handlers = {
            ("POST", f"{_DATA}/{{dataId}}:createTemporaryCredentials"): self._of_data,
            ("POST", f"{_DATA}:createFileWithTemporaryCredentials"): self._with_new,
            ("POST", f"{_DATA}:createFolderWithTemporaryCredentials"): self._with_new,
        }
        return {key: self._projects.only_known(handler) for key, handler in handlers.items()}

    def _of_data(self, call: Call) -> Reply:
        project_id, data_id = call.path_parameters["projectId"], call.path_parameters["dataId"]
        file = self._files.file(project_id, self._files.place(project_id, data_id))
        if file.type == "FILE":
            self._files.keep_content(file)
        return Reply(self._made(file, call.body or {}))

    def _with_new(self, call: Call) -> Reply:
        project_id = call.path_parameters["projectId"]
        file = self._files.file(project_id, self._data.create(call))
        made = self._made(file, call.body.get("temporaryCredentials") or {})
        return Reply(self._data.told(call, project_id, file, call.answer_schema, tempCredentials=made))

    def _made(self, file: DataFile, asked: dict[str, Any]) -> dict[str, Any]:
        self.given += 1
        bucket, prefix = self._bucket_of(file.owner)
        name = f"{prefix}{key_of(file)}"
        seed = f"credentials:{self._seed}:{self.given}"
        key, secret, token = (uuid_of(f"{seed}:{part}").replace("-", "") for part in ("key", "secret", "token"))
        if asked.get("credentialsFormat") != "RCLONE":
            aws = {
                "accessKey": f"ASIA{key[:16].upper()}",
                "secretKey": secret,
                "sessionToken": token,
                "region": REGION,
                "bucket": bucket,
                "objectPrefix": name,
            }
            return {"awsTempCredentials": aws}
        config = {
            "type": "s3",
            "provider": "AWS",
            "env_auth": "false",
            "access_key_id": f"ASIA{key[:16].upper()}",
            "secret_access_key": secret,
            "session_token": token,
            "region": REGION,
        }
        rclone = {
            "config": config,
            "expirationTime": moment_of(seed),
            "filePathPrefix": f"{bucket}/{name}",
            "storageType": "s3",
        }
        return {"rcloneTempCredentials": rclone}
