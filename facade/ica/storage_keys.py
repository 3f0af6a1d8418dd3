"""Temporary credentials of ICA for the object storage: for what is sent here in parts, and for other tools."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..call.concealed import ConcealedText
from ..call.flows import Flow
from ..errors import TransferFailed

if TYPE_CHECKING:
    from ..call.options import Options
    from ..call.path import Core
    from ..files.s3 import ObjectKeys

_REMOTE = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")


@dataclass(frozen=True)
class StorageCredentials:
    """Credentials for what is below a prefix of a bucket of S3, for a while; the platform does not say for how long.

    Attributes:
        access_key, secret_key, session_token: these; they are not shown.
        region: of the bucket.
        bucket: its name.
        prefix: what the keys of the objects begin with; of a file, its key.
        encryption: how objects are to be encrypted, such as `aws:kms`; empty where nothing is said.
        encryption_key: the id of the key for that.
    """

    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    session_token: str = field(repr=False)
    region: str
    bucket: str
    prefix: str
    encryption: str = ""
    encryption_key: str = ""

    @property
    def s3_uri(self) -> str:
        """The `s3://` address of the place."""
        return f"s3://{self.bucket}/{self.prefix}"

    def environment(self) -> dict[str, str]:
        """The variables that tools of Amazon and others read, such as `aws s3 ls`."""
        found = {
            "AWS_ACCESS_KEY_ID": self.access_key,
            "AWS_SECRET_ACCESS_KEY": self.secret_key,
            "AWS_SESSION_TOKEN": self.session_token,
            "AWS_REGION": self.region,
            "AWS_DEFAULT_REGION": self.region,
        }
        return {name: value for name, value in found.items() if value}

    def rclone_settings(self) -> dict[str, str]:
        """The settings of a remote of rclone."""
        found = {
            "type": "s3",
            "provider": "AWS",
            "env_auth": "false",
            "access_key_id": self.access_key,
            "secret_access_key": self.secret_key,
            "session_token": self.session_token,
            "region": self.region,
            "server_side_encryption": self.encryption,
            "sse_kms_key_id": self.encryption_key,
            # One may neither look at the bucket nor make it, and rclone would do both.
            "no_check_bucket": "true",
        }
        return {name: value for name, value in found.items() if value}

    def rclone_config(self, remote: str = "ica") -> str:
        """A section of rclone's file of settings; `rclone_path` is the place in it.

        Args:
            remote: what the remote is called.
        """
        lines = [f"{name} = {value}" for name, value in self.rclone_settings().items()]
        return ConcealedText("\n".join([f"[{_remote(remote)}]", *lines, ""]))

    def rclone_environment(self, remote: str = "ica") -> dict[str, str]:
        """The same as variables of the environment, with which rclone needs no file."""
        prefix = f"RCLONE_CONFIG_{_remote(remote).replace('-', '_').upper()}_"
        return {f"{prefix}{name.upper()}": ConcealedText(value) for name, value in self.rclone_settings().items()}

    def rclone_path(self, remote: str = "ica") -> str:
        """What rclone calls the place: `ica:bucket/prefix`."""
        return f"{_remote(remote)}:{self.bucket}/{self.prefix}"


def _remote(name: str) -> str:
    if not _REMOTE.fullmatch(name):
        raise ValueError(f"remote={name!r}: give letters, digits, '_' and '-'")
    return name


def credentials_for(
    core: Core, options: Options, project_id: str, data_id: str, *, read_only: bool = False
) -> Flow[StorageCredentials]:
    """A flow that gives credentials for a file or folder."""
    from generated.ica.api.project_data.create_temporary_credentials_for_data import (
        create_temporary_credentials_for_data,
    )

    body = {"readOnlyCredentials": True} if read_only else {}
    answer = yield from core.answer(create_temporary_credentials_for_data(project_id, data_id, body=body), options)
    found = getattr(answer, "aws_temp_credentials", None) or None
    names = ("access_key", "secret_key", "session_token", "region", "bucket", "object_prefix")
    values = [_text(getattr(found, name, None)) for name in names]
    if not all(values[place] for place in (0, 1, 4)):
        raise TransferFailed("the platform gave no temporary credentials for S3, which alone can be used here")
    access_key, secret_key, token, region, bucket, prefix = values
    return StorageCredentials(
        ConcealedText(access_key),
        ConcealedText(secret_key),
        ConcealedText(token),
        region,
        bucket,
        prefix,
        _text(getattr(found, "server_side_encryption_algorithm", None)),
        _text(getattr(found, "server_side_encryption_key", None)),
    )


def keys_for(core: Core, options: Options, project_id: str, data_id: str) -> Flow[ObjectKeys]:
    """A flow that gives credentials for the object of a file."""
    from ..files.s3 import ObjectKeys

    found = yield from credentials_for(core, options, project_id, data_id)
    return ObjectKeys(
        found.access_key,
        found.secret_key,
        found.session_token,
        found.region,
        found.bucket,
        found.prefix,
        found.encryption,
        found.encryption_key,
    )


def _text(value: Any) -> str:
    return str(value) if isinstance(value, str) else ""
