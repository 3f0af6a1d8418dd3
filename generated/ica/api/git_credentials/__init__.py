# Generated from specs/ica by `make regenerate`. Do not edit: `make check` finds edits, the next run undoes them.
"""Operations of the tag git_credentials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....runtime.views import Lazily, M, Method, Paged, Tag

if TYPE_CHECKING:
    from . import create_git_credentials as _create_git_credentials
    from . import get_git_credential as _get_git_credential
    from . import get_git_credentials as _get_git_credentials
    from . import share_git_credential as _share_git_credential
    from . import update_git_credentials as _update_git_credentials
else:
    _create_git_credentials = Lazily(__name__, "create_git_credentials")
    _get_git_credential = Lazily(__name__, "get_git_credential")
    _get_git_credentials = Lazily(__name__, "get_git_credentials")
    _share_git_credential = Lazily(__name__, "share_git_credential")
    _update_git_credentials = Lazily(__name__, "update_git_credentials")


class GitCredentials(Tag[M]):
    """All operations of the tag."""

    create_git_credentials = Method(_create_git_credentials.create_git_credentials)
    get_git_credential = Method(_get_git_credential.get_git_credential)
    get_git_credentials = Paged(_get_git_credentials.get_git_credentials)
    share_git_credential = Method(_share_git_credential.share_git_credential)
    update_git_credentials = Method(_update_git_credentials.update_git_credentials)


# Where views find it.
Api = GitCredentials
V4 = GitCredentials
V3 = GitCredentials
