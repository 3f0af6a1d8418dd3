# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag storage_credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Tag

if TYPE_CHECKING:
    from . import create_storage_credential as _create_storage_credential
    from . import get_storage_credential as _get_storage_credential
    from . import get_storage_credentials as _get_storage_credentials
    from . import share_storage_credential as _share_storage_credential
    from . import update_storage_credential_secrets as _update_storage_credential_secrets
else:
    _create_storage_credential = Lazily(__name__, "create_storage_credential")
    _get_storage_credential = Lazily(__name__, "get_storage_credential")
    _get_storage_credentials = Lazily(__name__, "get_storage_credentials")
    _share_storage_credential = Lazily(__name__, "share_storage_credential")
    _update_storage_credential_secrets = Lazily(__name__, "update_storage_credential_secrets")


class StorageCredentials(Tag[M]):
    """All operations of the tag."""

    create_storage_credential = Method(_create_storage_credential.create_storage_credential)
    get_storage_credential = Method(_get_storage_credential.get_storage_credential)
    get_storage_credentials = Method(_get_storage_credentials.get_storage_credentials)
    share_storage_credential = Method(_share_storage_credential.share_storage_credential)
    update_storage_credential_secrets = Method(_update_storage_credential_secrets.update_storage_credential_secrets)


# Where views find it.
Api = StorageCredentials
V4 = StorageCredentials
V3 = StorageCredentials
